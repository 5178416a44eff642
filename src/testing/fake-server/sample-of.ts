import type { Fields } from './check.ts'

/**
 * The smallest value that fits a JSON Schema: first choices, empty texts, required properties only.
 * @example sampleOf({ type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] }) // { ok: false }
 */
export function sampleOf(schema: Fields, depth = 0): unknown {
  if (depth > 32) return null
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const choice = [schema.anyOf, schema.oneOf].find(Array.isArray)?.[0]
  if (choice) return sampleOf(choice, depth + 1)
  const type = String(Array.isArray(schema.type) ? schema.type[0] : (schema.type ?? 'object')).toLowerCase()
  switch (type) {
    case 'object':
      return sampleObject(schema, depth)
    case 'array':
      return Array.from({ length: Number(schema.minItems ?? 0) }, () => sampleOf((schema.items ?? {}) as Fields, depth + 1))
    case 'string':
      return 'x'.repeat(Number(schema.minLength ?? 0))
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return Number(schema.minimum ?? 0)
  }
}

function sampleObject(schema: Fields, depth: number): unknown {
  const properties = (schema.properties ?? {}) as Record<string, Fields>
  const names = Array.isArray(schema.required) ? (schema.required as string[]) : Object.keys(properties)
  return Object.fromEntries(names.map(name => [name, sampleOf(properties[name] ?? {}, depth + 1)]))
}
