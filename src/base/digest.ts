import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 as 64 lower-case hexadecimal digits; stored as 32 bytes, shown as a short prefix. */
export type Digest = string

/**
 * Digest of a value's canonical JSON, so that key order and number spelling do not matter.
 * @example digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }) // true
 */
export function digestOf(value: unknown): Digest {
  return digestOfBytes(canonicalJson(value))
}

/** Digest of bytes as they are; of a string, its UTF-8 bytes. */
export function digestOfBytes(bytes: string | Uint8Array): Digest {
  return hash('sha256', bytes, 'hex')
}

export function digestToBytes(digest: Digest): Buffer {
  return Buffer.from(digest, 'hex')
}

export function digestFromBytes(bytes: Uint8Array): Digest {
  return Buffer.from(bytes).toString('hex')
}
