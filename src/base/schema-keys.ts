import { z } from 'zod'

/** The keys that a schema allows at a path, for "did you mean": all those of all members of a union. */
export function knownKeys(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  let here = members(schema)
  for (const step of path) here = here.flatMap(member => children(member, step)).flatMap(members)
  return [...new Set(here.flatMap(member => (member instanceof z.ZodObject ? Object.keys(member.shape) : [])))]
}

/** Takes off what wraps a schema, and splits unions. */
function members(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return members(schema.def.innerType)
  }
  if (schema instanceof z.ZodPipe) return members(schema.def.in)
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(members)
  return [schema]
}

function children(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return schema.shape[step] ? [schema.shape[step]] : []
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  if (schema instanceof z.ZodArray) return [schema.def.element]
  return []
}
