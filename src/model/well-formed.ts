import { isConstant } from '../base/constant.ts'

/**
 * The same value, with U+FFFD for each half of a surrogate pair in its texts: such a half has no UTF-8 form, so that it could
 * neither be sent nor kept. What has none is returned as it is.
 * @example wellFormed({ text: 'a' }) // { text: 'a' }
 */
export function wellFormed<T>(value: T): T {
  return isWellFormed(value) ? value : (mended(value) as T)
}

/** Nearly every value is: to look costs no memory, which a copy of every request would. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isWellFormed)
  // Looked at when they were first sent.
  if (isConstant(value) && seen.has(value)) return true
  for (const key in value) {
    if (!key.isWellFormed() || !isWellFormed((value as Record<string, unknown>)[key])) return false
  }
  if (isConstant(value)) seen.add(value)
  return true
}

const seen = new WeakSet<object>()

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(mended)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), mended(item)]))
}
