const most = 500

/** What a vendor says of an error, as far as it is to be understood. */
export interface VendorWords {
  /** Null where there are no words. */
  message: string | null
  /** The vendor's name for the error: `insufficient_quota`, `overloaded_error`, `RESOURCE_EXHAUSTED`. */
  code: string | null
  /** Of Google's RetryInfo, which stands in the body. */
  retryAfterMs: number | null
}

/**
 * Reads the body of an error: `{error: {message, code | type | status}}` (OpenAI, Anthropic, Google, vLLM, llama.cpp), the same in
 * a list (Google), `{error: "…"}` (Ollama), `{message}`, `{detail}` (FastAPI); else its first words.
 * @param clean removes what is secret; it comes before anything is cut, since half of a key is a key that nobody finds
 */
export function vendorWords(body: string, clean: (text: string) => string): VendorWords {
  const brief = (text: string) => shortened(clean(text))
  const parsed = objectIn(parse(body))
  const error = parsed?.error ?? parsed
  if (typeof error === 'string') return { message: brief(error), code: null, retryAfterMs: null }
  const fields = objectIn(error)
  if (!fields) return { message: brief(body.startsWith('<') ? '' : body), code: null, retryAfterMs: null }
  const message = [fields.message, fields.detail, fields.error].find(words => typeof words === 'string')
  const code = [fields.code, fields.type, fields.status].find(name => typeof name === 'string')
  return {
    message: brief(message ?? (fields.detail === undefined ? body : JSON.stringify(fields.detail))),
    code: code === undefined ? null : brief(code),
    retryAfterMs: retryInfo(fields.details),
  }
}

/** `{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "34.07s"}` */
function retryInfo(details: unknown): number | null {
  if (!Array.isArray(details)) return null
  const info = details.map(objectIn).find(detail => detail?.['@type'] === 'type.googleapis.com/google.rpc.RetryInfo')
  const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(String(info?.retryDelay)) ?? []
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1_000)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function objectIn(value: unknown): Record<string, unknown> | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'object' && one !== null && !Array.isArray(one) ? one : undefined
}

/** One line, not too long. */
function shortened(text: string): string | null {
  const line = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .toWellFormed()
  return line === '' ? null : line.length > most ? `${line.slice(0, most)}…`.toWellFormed() : line
}
