import { z } from 'zod'

/** As much of JSON Schema as zod writes for the arguments of a tool. */
export interface SchemaNode {
  type?: string
  enum?: readonly unknown[]
  const?: unknown
  anyOf?: readonly SchemaNode[]
  oneOf?: readonly SchemaNode[]
  properties?: Readonly<Record<string, SchemaNode>>
  required?: readonly string[]
  additionalProperties?: SchemaNode | false
  propertyNames?: SchemaNode
  items?: SchemaNode
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  default?: unknown
  description?: string
}

/** What a caller may give, as JSON Schema says it. */
export function schemaNode(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode
}
