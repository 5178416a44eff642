import { z } from 'zod'

/**
 * The keys that a schema allows at a path, for "did you mean". Of a union, those of all its members; of a discriminated
 * one, only those of the member that the value says it is.
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly (string | number)[], value?: unknown): string[] {
  let here = members(schema, value)
  let found = value
  for (const step of path) {
    found = (found as Record<string | number, unknown> | null | undefined)?.[step]
    here = here.flatMap(member => children(member, step)).flatMap(member => members(member, found))
  }
  return [...new Set(here.flatMap(member => (member instanceof z.ZodObject ? Object.keys(member.shape) : [])))]
}

/** Takes off what wraps a schema, and splits unions. */
function members(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return members(schema.def.innerType, value)
  }
  if (schema instanceof z.ZodPipe) return members(schema.def.in, value)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema.def
    const kind = (value as Record<string, unknown> | null | undefined)?.[discriminator]
    const meant = options.filter(option => option instanceof z.ZodObject && option.shape[discriminator]?.safeParse(kind).success)
    return (meant.length > 0 ? meant : options).flatMap(option => members(option, value))
  }
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(option => members(option, value))
  return [schema]
}

function children(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? [schema.shape[step]] : []
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  if (schema instanceof z.ZodArray) return [schema.def.element]
  return []
}
