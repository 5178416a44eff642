type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * How long an endpoint asked to wait, in milliseconds; null where it did not say.
 * In this order: `retry-after-ms` (OpenAI, Azure); `retry-after` as seconds or as a date (RFC 9110), which is read against
 * the reply's own `date`, so that clocks may differ; the reset of every limit that has nothing left, of which the last
 * counts: `x-ratelimit-reset-requests` as `6m0s` (OpenAI), `anthropic-ratelimit-requests-reset` as a time (Anthropic).
 * @param now milliseconds since 1970, where the reply has no date
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const clock = timeOf(text(headers, 'date')) ?? now
  const ms = numberOf(text(headers, 'retry-after-ms'))
  if (ms !== null) return ms
  const after = text(headers, 'retry-after')
  const seconds = numberOf(after)
  if (seconds !== null) return seconds * 1_000
  const date = timeOf(after)
  if (date !== null) return Math.max(0, date - clock)
  const waits = exhausted(headers).map(reset => durationOf(reset) ?? untilTime(reset, clock))
  const known = waits.filter(wait => wait !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** When the limits that have nothing left begin anew, in the vendor's form. */
function exhausted(headers: Headers): string[] {
  return Object.keys(headers).flatMap(name => {
    const [, openai, anthropic] = /^(?:x-ratelimit-remaining-(.+)|anthropic-ratelimit-(.+)-remaining)$/.exec(name) ?? []
    if (!(openai || anthropic) || text(headers, name) !== '0') return []
    return [text(headers, openai ? `x-ratelimit-reset-${openai}` : `anthropic-ratelimit-${anthropic}-reset`)]
  })
}

/** `1s`, `6m0s`, `20ms`, `1h2m3.5s`. */
function durationOf(words: string): number | null {
  const [, h, m, s, ms] = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/.exec(words) ?? []
  if (!(h || m || s || ms)) return null
  return Math.ceil(Number(h ?? 0) * 3_600_000 + Number(m ?? 0) * 60_000 + Number(s ?? 0) * 1_000 + Number(ms ?? 0))
}

function untilTime(words: string, clock: number): number | null {
  const time = timeOf(words)
  return time === null ? null : Math.max(0, time - clock)
}

function numberOf(words: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(words) && Number(words) < 1e12 ? Number(words) : null
}

function timeOf(words: string): number | null {
  // A bare number is no date, though Date.parse takes it for one.
  const time = /[A-Za-z]/.test(words) ? Date.parse(words) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function text(headers: Headers, name: string): string {
  const value = headers[name]
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()
}
