import { ModelError, type ModelErrorKind } from '../model-error.ts'

/**
 * What broke below HTTP, by its code. The error itself is not kept as a cause: a broken reply stands in it word for
 * word, and may quote the request's headers.
 */
export function connectionFault(error: unknown, label: string): ModelError {
  const code = codeOf(error)
  const kind = kindOf(code)
  const what =
    says[code] ?? (kind === 'timeout' ? 'no whole reply in time' : kind === 'malformed' ? 'the reply is no HTTP' : fallback)
  return new ModelError(kind, `${label}: ${what}${code ? ` (${code})` : ''}`)
}

const fallback = 'the connection failed'

const says: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; is the server running?',
  ECONNRESET: 'the connection was reset before the whole reply came',
  UND_ERR_SOCKET: 'the connection was closed before the whole reply came',
  EPIPE: 'the connection was closed before the whole request went out',
  ENOTFOUND: 'there is no such host; check the base URL',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_INVALID_ARG: 'the request cannot be sent: its address or a header is not valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; NODE_EXTRA_CA_CERTS names a file of further authorities',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted; NODE_EXTRA_CA_CERTS names a file of further authorities',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted; NODE_EXTRA_CA_CERTS names a file of further authorities',
}

function kindOf(code: string): ModelErrorKind {
  if (/TIMEOUT$|^ETIMEDOUT$/.test(code)) return 'timeout'
  if (/^HPE_|HEADERS_OVERFLOW$|CONTENT_LENGTH_MISMATCH$/.test(code)) return 'malformed'
  return code === 'UND_ERR_INVALID_ARG' ? 'rejected' : 'connection'
}

/** Codes are Node's or undici's own words; anything else is not repeated. */
function codeOf(error: unknown): string {
  // Of a broken reply undici 8 gives no code.
  if (error instanceof Error && error.name === 'HTTPParserError') return 'HPE_INVALID'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : ''
}
