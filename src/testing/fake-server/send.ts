import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'

export interface Outgoing {
  status: number
  headers: Record<string, string>
  text: string
}

/** Sends a reply, whole or broken in the way of the fault. */
export function send(res: ServerResponse, out: Outgoing, fault: Fault | null): void {
  switch (fault?.kind) {
    case 'hang':
      break
    case 'reset':
      if (fault.when === 'during') resetDuring(res, out)
      else res.socket?.resetAndDestroy()
      break
    case 'cut-json':
      whole(res, { ...out, text: part(out.text, fault.keep) })
      break
    case 'cut-stream':
      cutStream(res, out, part(out.text, fault.keep))
      break
    case 'drip':
      drip(res, out, fault)
      break
    case 'empty':
      whole(res, { ...out, text: '' })
      break
    case 'html':
      whole(res, { status: fault.status ?? 502, headers: { 'content-type': 'text/html' }, text: page })
      break
    case 'wrong-type':
      whole(res, { ...out, headers: { ...out.headers, 'content-type': fault.contentType ?? 'text/plain' } })
      break
    case 'huge':
      huge(res, out, fault.bytes ?? 64_000_000)
      break
    default:
      whole(res, out)
  }
}

/** Whether what goes out in spite of the fault is a reply that a client can use. */
export function isUsable(fault: Fault | null): boolean {
  return fault === null || fault.kind === 'drip' || fault.kind === 'huge' || fault.kind === 'wrong-type'
}

/** Stands in a reply where its huge text is to be. */
export const hugeMark = '\u{f0000}huge'

const page =
  '<html>\n<head><title>502 Bad Gateway</title></head>\n<body><center><h1>502 Bad Gateway</h1></center></body>\n</html>\n'

function whole(res: ServerResponse, { status, headers, text }: Outgoing): void {
  res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) })
  res.end(text)
}

/** Cut between characters, so that what is left is text. */
function part(text: string, keep = 0.5): string {
  return [...text].slice(0, Math.floor([...text].length * keep)).join('')
}

function resetDuring(res: ServerResponse, { status, headers, text }: Outgoing): void {
  res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) })
  // What a reset finds in a buffer is thrown away, so the bytes get time to go out; the immediate lets a client in this very
  // process read them, however late the timer is.
  res.write(part(text), () => setTimeout(() => setImmediate(() => res.socket?.resetAndDestroy()), 10))
}

function cutStream(res: ServerResponse, { status, headers }: Outgoing, text: string): void {
  res.writeHead(status, { ...headers, 'transfer-encoding': 'chunked' })
  res.write(text, () => res.socket?.destroySoon())
}

function drip(
  res: ServerResponse,
  { status, headers, text }: Outgoing,
  { bytes = 64, everyMs = 20 }: Fault & { kind: 'drip' },
): void {
  const buffer = Buffer.from(text)
  res.writeHead(status, { ...headers, 'content-length': buffer.length })
  let at = 0
  const timer = setInterval(() => {
    res.write(buffer.subarray(at, at + bytes))
    at += bytes
    if (at < buffer.length) return
    clearInterval(timer)
    res.end()
  }, everyMs)
  res.once('close', () => clearInterval(timer))
}

/** Written as fast as the client reads, so that it costs the server no memory. */
function huge(res: ServerResponse, { status, headers, text }: Outgoing, bytes: number): void {
  const [head, tail] = text.split(hugeMark) as [string, string?]
  const filling = Buffer.alloc(65_536, 'a')
  res.writeHead(status, headers)
  res.write(head)
  let left = tail === undefined ? 0 : bytes
  const go = () => {
    while (left > 0) {
      const size = Math.min(left, filling.length)
      left -= size
      if (res.destroyed) return
      if (!res.write(filling.subarray(0, size))) return void res.once('drain', go)
    }
    res.end(tail ?? '')
  }
  go()
}
