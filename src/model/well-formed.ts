/**
 * The same value, with U+FFFD for each half of a surrogate pair in its texts: such a half has no UTF-8 form, so that it could
 * neither be sent nor kept. What has none is returned as it is.
 * @example wellFormed({ text: 'a' }) // { text: 'a' }
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) {
    const mended = value.map(wellFormed)
    return mended.every((item, i) => item === value[i]) ? value : (mended as T)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const mended = entries.map(([key, item]) => [key.toWellFormed(), wellFormed(item)] as const)
  return mended.every(([key, item], i) => key === entries[i]![0] && item === entries[i]![1])
    ? value
    : (Object.fromEntries(mended) as T)
}
