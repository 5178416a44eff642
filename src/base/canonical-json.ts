import canonicalize from 'canonicalize'

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Canonical JSON text: keys sorted by UTF-16 code unit, one spelling for every number and string.
 * Properties that are `undefined` are left out, as JSON does.
 * @throws on NaN, infinities and lone surrogates, which have no canonical form
 * @source RFC 8785, JSON Canonicalization Scheme (2020)
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError(`canonical JSON: cannot represent ${String(value)}`)
  return text
}
