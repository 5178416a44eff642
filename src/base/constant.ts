/** Canonical text of each constant, once it has been put together; null before. */
const constants = new WeakMap<object, string | null>()

/**
 * A value of plain objects and lists that is used again and again, such as a schema that goes with every call: frozen to its depths, so that its
 * canonical text is put together once.
 * @example constant({ type: 'object' }) // the same object, frozen
 */
export function constant<T extends object>(value: T): T {
  if (constants.has(value)) return value
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) constant(item)
  constants.set(Object.freeze(value), null)
  return value
}

export function isConstant(value: object): boolean {
  return constants.has(value)
}

/** The text of a constant, made at its first use; undefined of every other value. */
export function textOfConstant(value: object, make: () => string): string | undefined {
  const known = constants.get(value)
  if (known !== null) return known
  const text = make()
  constants.set(value, text)
  return text
}
