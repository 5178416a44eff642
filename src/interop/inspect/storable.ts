import { createHash } from 'node:crypto'

/** What is kept of one value as metadata, in characters of JSON: more is left out, and said so. */
export const keptCharacters = 256 * 1024

/** Of one picture or other data that stands in a text. */
const keptData = 64 * 1024

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * A value as a record can hold it: NaN and Infinity as texts, references to attachments resolved, long data cut.
 * @param attachment the text that a reference stands for; undefined: it is not there, and the reference stays
 */
export function storable(value: unknown, attachment: (reference: string) => string | undefined = () => undefined): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'string') return cutData(resolved(value, attachment).toWellFormed())
  if (typeof value !== 'object' || value === null) return value as Json
  if (Array.isArray(value)) return value.map(item => storable(item, attachment))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item, attachment)]))
}

const protocols = /^(?:attachment|tc):\/\//

/** What a text refers to, if it is nothing but a reference. */
export function referenceIn(text: string): string | undefined {
  const [protocol] = protocols.exec(text) ?? []
  return protocol === undefined ? undefined : text.slice(protocol.length)
}

export function resolved(text: string, attachment: (reference: string) => string | undefined): string {
  const reference = referenceIn(text)
  return reference === undefined ? text : (attachment(reference) ?? text)
}

function cutData(text: string): string {
  if (text.length <= keptData || !text.startsWith('data:')) return text
  return `${text.slice(0, 64)}… (left out: ${text.length} characters in all, sha256 ${sha256(text)})`
}

/** The value, or what it was where it is too large to be kept. */
export function bounded(value: Json, most = keptCharacters): Json {
  const text = JSON.stringify(value)
  if (text.length <= most) return value
  return {
    left_out: `${text.length} characters of JSON, more than ${most}`,
    sha256: sha256(text),
    begins: text.slice(0, 1000).toWellFormed(),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
