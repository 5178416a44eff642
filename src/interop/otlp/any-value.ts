/** Attributes of OTLP, as plain values. */
export type Attributes = Readonly<Record<string, unknown>>

/**
 * A value as OTLP writes it, `{stringValue: …}`, as a plain value; undefined where it is none.
 * @example plainValue({ arrayValue: { values: [{ intValue: '3' }] } }) // [3]
 */
export function plainValue(value: unknown): unknown {
  if (!isRecord(value)) return undefined
  if ('stringValue' in value) return value.stringValue
  if ('boolValue' in value) return value.boolValue
  if ('intValue' in value) return Number(value.intValue)
  if ('doubleValue' in value) return typeof value.doubleValue === 'string' ? Number(value.doubleValue) : value.doubleValue
  if ('bytesValue' in value) return value.bytesValue
  if (isRecord(value.arrayValue)) return list(value.arrayValue.values).map(item => plainValue(item))
  if (isRecord(value.kvlistValue)) return attributesOf(value.kvlistValue.values)
  return undefined
}

/** A list of `{key, value}` as one object; keys of foreign making never reach a prototype. */
export function attributesOf(pairs: unknown): Attributes {
  const entries = list(pairs).flatMap(pair =>
    isRecord(pair) && typeof pair.key === 'string' ? [[pair.key, plainValue(pair.value)] as const] : [],
  )
  return Object.fromEntries(entries)
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text attribute that is there and not empty. */
export function textOf(attributes: Attributes, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = attributes[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

export function numberOf(attributes: Attributes, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = attributes[key]
    if (typeof value === 'number' && Number.isFinite(value)) return value
  }
  return undefined
}
