import { AssayError } from '../base/errors.ts'

/**
 * Why a call to an endpoint failed.
 * `rate-limit`: 429. `overloaded`: 5xx and 529. `timeout`: no whole reply in time. `connection`: refused, reset, closed early.
 * `malformed`: what came is no reply of the protocol (cut-off JSON, another shape). `rejected`: the request is wrong, or not
 * allowed (400, 401, 403, 404, 422). `endpoint-down`: nothing was sent, since the endpoint has been failing.
 */
export type ModelErrorKind = 'rate-limit' | 'overloaded' | 'timeout' | 'connection' | 'malformed' | 'rejected' | 'endpoint-down'

/** What goes wrong between a request and its reply. The message holds no header and no key. */
export class ModelError extends AssayError {
  override name = 'ModelError'
  readonly kind: ModelErrorKind
  readonly status: number | null
  /** How long the endpoint asked to wait. */
  readonly retryAfterMs: number | null

  constructor(
    kind: ModelErrorKind,
    message: string,
    { status = null, retryAfterMs = null, cause }: { status?: number | null; retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.kind = kind
    this.status = status
    this.retryAfterMs = retryAfterMs
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    return this.kind !== 'rejected' && this.kind !== 'endpoint-down'
  }
}
