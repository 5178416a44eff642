import type { Answer, Wire } from './post.ts'

/**
 * A `fetch` for the SDK's providers: what they ask of it goes out by the wire, which throws every fault as a ModelError. The
 * body is read already, so what is handed out is a plain reader over it (WHATWG streams cost 8% of a call); only server-sent
 * events get a real stream.
 * @param before sees the body before it is sent, and may throw
 */
export function poolFetch({ post, origin, label }: Wire, before: (body: string) => void): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input))
    if (url.origin !== origin || typeof init?.body !== 'string') throw new Error(`${label}: the SDK would call ${url.origin}`)
    before(init.body)
    const signal = init.signal ?? new AbortController().signal
    const answer = await post(url.pathname + url.search, init.body, { signal, headers: namedInLowerCase(init.headers) })
    const type = String(answer.headers['content-type'] ?? '')
    if (type.startsWith('text/event-stream')) {
      return new Response(answer.text, { status: answer.status, headers: { 'content-type': type } })
    }
    return plainResponse(answer)
  }
}

/** The part of a Response that the SDK reads. */
function plainResponse({ status, text, headers }: Answer): Response {
  const bytes = () => new TextEncoder().encode(text)
  const type = headers['content-type']
  return {
    ok: true,
    status,
    statusText: '',
    headers: new Headers(typeof type === 'string' ? { 'content-type': type } : {}),
    body: { getReader: () => reader(bytes()), cancel: async () => {} },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => bytes().buffer,
  } as unknown as Response
}

function reader(bytes: Uint8Array) {
  let read = false
  return {
    read: async () => {
      const value = read ? undefined : bytes
      read = true
      return { done: value === undefined, value }
    },
    cancel: async () => {},
    releaseLock: () => {},
  }
}

function namedInLowerCase(headers: RequestInit['headers']): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries((headers ?? {}) as Record<string, string>)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]))
}
