import { digestOfBytes } from '../../base/digest.ts'
import type { FakeApi } from './fake-call.ts'

/** A request as it was kept. */
export interface FakeRequest {
  n: number
  api: FakeApi
  model: string | null
  /** Null while nothing has been sent, and where nothing was. */
  status: number | null
  /** What befell it. */
  fault: string | null
  /** Whether a whole reply, and not an error, went out over a connection that stood. */
  finished: boolean
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Null where it was no JSON object. */
  body: Readonly<Record<string, unknown>> | null
}

export interface BodyCount {
  /** SHA-256 of path, line feed and body. */
  digest: string
  requests: number
  /** How many of them were replied to in full. More than 1: a finished call was made again. */
  finished: number
}

export interface FakeStats {
  requests: number
  /** Whole replies that are no errors. */
  finished: number
  /** Nothing or not all was sent: the client left, or a fault ended the connection. */
  broken: number
  inFlight: number
  maxInFlight: number
  /** Over the time in which any were in flight. */
  meanInFlight: number
  /** By protocol, then by status; `none` where no status was sent. */
  byApi: Partial<Record<FakeApi, Record<string, number>>>
  faults: Record<string, number>
  /** With `countBodies`; `repeated` is how many bodies were replied to in full more than once. */
  bodies: { distinct: number; repeated: number } | null
}

/** Kept requests hold at most this much text. */
const keptBytes = 64 * 2 ** 20

/** What has come in and gone out. Memory is bounded, apart from the count of bodies. */
export class Tally {
  readonly #keep: number
  readonly #bodies: Map<string, { requests: number; finished: number }> | null
  #kept: { request: FakeRequest; bytes: number }[] = []
  #bytes = 0
  #requests = 0
  #finished = 0
  #broken = 0
  #inFlight = 0
  #maxInFlight = 0
  #since = 0
  #busyMs = 0
  #area = 0
  #byApi: FakeStats['byApi'] = {}
  #faults: Record<string, number> = {}

  constructor({ keep, countBodies }: { keep: number; countBodies: boolean }) {
    this.#keep = keep
    this.#bodies = countBodies ? new Map() : null
  }

  get inFlight(): number {
    return this.#inFlight
  }

  get requests(): FakeRequest[] {
    return this.#kept.map(({ request }) => request).slice(-this.#keep)
  }

  begin(): number {
    this.#pass()
    this.#inFlight++
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight)
    return ++this.#requests
  }

  /** @returns what to end it with */
  arrived(request: FakeRequest, path: string, bytes: Buffer): (whole: boolean) => void {
    if (request.fault) this.#faults[request.fault] = (this.#faults[request.fault] ?? 0) + 1
    this.#remember(request, bytes.length)
    const count = this.#countOf(path, bytes)
    return whole => {
      const status = String(request.status ?? 'none')
      const byStatus = this.#byApi[request.api] ?? {}
      this.#byApi[request.api] = byStatus
      byStatus[status] = (byStatus[status] ?? 0) + 1
      if (!whole) this.#broken++
      if (!request.finished) return
      this.#finished++
      if (count) count.finished++
    }
  }

  end(): void {
    this.#pass()
    this.#inFlight--
  }

  bodies(): BodyCount[] {
    return [...(this.#bodies ?? [])].map(([digest, count]) => ({ digest, ...count }))
  }

  stats(): FakeStats {
    this.#pass()
    return {
      requests: this.#requests,
      finished: this.#finished,
      broken: this.#broken,
      inFlight: this.#inFlight,
      maxInFlight: this.#maxInFlight,
      meanInFlight: this.#busyMs === 0 ? 0 : this.#area / this.#busyMs,
      byApi: structuredClone(this.#byApi),
      faults: { ...this.#faults },
      bodies: this.#bodies && {
        distinct: this.#bodies.size,
        repeated: [...this.#bodies.values()].filter(({ finished }) => finished > 1).length,
      },
    }
  }

  /** Counts from nothing again; what is in flight stays so. */
  reset(): void {
    this.#pass()
    this.#kept = []
    this.#bodies?.clear()
    this.#bytes = this.#requests = this.#finished = this.#broken = this.#busyMs = this.#area = 0
    this.#maxInFlight = this.#inFlight
    this.#byApi = {}
    this.#faults = {}
  }

  #pass(): void {
    const now = performance.now()
    if (this.#inFlight > 0) {
      this.#busyMs += now - this.#since
      this.#area += (now - this.#since) * this.#inFlight
    }
    this.#since = now
  }

  #remember(request: FakeRequest, bytes: number): void {
    if (this.#keep === 0) return
    this.#kept.push({ request, bytes })
    this.#bytes += bytes
    // Dropped by the batch: to shift a list for every request costs more than all the rest of keeping it.
    if (this.#kept.length < 2 * this.#keep && this.#bytes <= keptBytes) return
    this.#kept = this.#kept.slice(-this.#keep)
    this.#bytes = this.#kept.reduce((sum, { bytes }) => sum + bytes, 0)
    while (this.#bytes > keptBytes) this.#bytes -= this.#kept.shift()!.bytes
  }

  #countOf(path: string, body: Buffer): { requests: number; finished: number } | null {
    if (!this.#bodies) return null
    const digest = digestOfBytes(Buffer.concat([Buffer.from(`${path}\n`), body]))
    const count = this.#bodies.get(digest) ?? { requests: 0, finished: 0 }
    this.#bodies.set(digest, count)
    count.requests++
    return count
  }
}
