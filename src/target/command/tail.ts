import type { Secrets } from '../../model/http/secrets.ts'

const keptBytes = 2 ** 16
const shownCharacters = 2_048

/** The last that a process wrote, for the error that it ends with. */
export interface Tail {
  add(chunk: Buffer): void
  /** One line without secrets; empty where nothing was written. */
  words(): string
}

export function tail(secrets: Secrets): Tail {
  let kept: Buffer = Buffer.alloc(0)
  let cut = false
  return {
    add(chunk) {
      const all = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
      cut ||= all.length > keptBytes
      kept = all.length > keptBytes ? Buffer.from(all.subarray(-keptBytes)) : all
    },
    words() {
      const text = kept.toString('utf8')
      // A line that was cut may begin inside a secret, which then nothing would find.
      const whole = cut ? text.slice(text.indexOf('\n') + 1 || text.length) : text
      const line = secrets
        .removeFrom(whole)
        .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
      return (line.length > shownCharacters ? `…${line.slice(-shownCharacters)}` : line).toWellFormed()
    },
  }
}
