import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { answerWith, loopbackServer } from '../../testing/loopback-server.ts'
import { exchange } from './exchange.ts'
import { poolFetch } from './pool-fetch.ts'
import { wire } from './post.ts'

const signal = new AbortController().signal

test('a thousand calls are on their way at once, and their connections are used again', async () => {
  const waiting: (() => void)[] = []
  const server = await loopbackServer((_, response) => {
    waiting.push(() => answerWith(response, '{}'))
    if (waiting.length === 1_000) for (const answer of waiting.splice(0)) answer()
  })
  const call = () => exchange({ origin: server.origin, path: '/', headers: {}, body: '{}', signal }, 'm')
  try {
    for (let round = 0; round < 2; round++) {
      // None is answered before all have come.
      const replies = await Promise.all(Array.from({ length: 1_000 }, call))
      expect(replies.every(({ status }) => status === 200)).toBe(true)
    }
    expect(server.open).toBeLessThanOrEqual(1_024)
  } finally {
    await server.close()
  }
})

const childCall = `
  const { exchange } = await import(process.argv[1])
  const signal = new AbortController().signal
  const { status } = await exchange({ origin: process.argv[2], path: '/x', headers: {}, body: '{}', signal }, 'm')
  console.log(status)
`
const inChild = (origin: string, env: Record<string, string>) => {
  const file = new URL('./exchange.ts', import.meta.url).href
  const options = { env: { PATH: process.env.PATH ?? '', ...env }, timeout: 20_000 }
  return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', childCall, file, origin], options)
}

test('an idle connection does not keep the process alive; a proxy is left alone unless Node is told to use it', async () => {
  const asked: string[] = []
  const server = await loopbackServer((_, response) => answerWith(response, '{}'))
  const proxy = await loopbackServer(({ path }, response) => {
    asked.push(path)
    answerWith(response, '{}', 207)
  })
  const proxies = { HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin }
  try {
    expect((await inChild(server.origin, proxies)).stdout).toBe('200\n')
    expect(asked).toEqual([])
    expect((await inChild(server.origin, { ...proxies, NODE_USE_ENV_PROXY: '1' })).stdout).toBe('207\n')
    expect(asked).toEqual([`${server.origin}/x`])
    expect((await inChild(server.origin, { ...proxies, NODE_USE_ENV_PROXY: '1', NO_PROXY: '127.0.0.1' })).stdout).toBe('200\n')
  } finally {
    await server.close()
    await proxy.close()
  }
})

test('a reply that was compressed unasked is no text', async () => {
  const server = await loopbackServer((_, response) => answerWith(response, '{}', 200, { 'content-encoding': 'gzip' }))
  const { post } = wire({ label: 'm', origin: server.origin, secretHeaders: {}, clock: { now: () => 0 } })
  await expect(post('/', '{}', { signal })).rejects.toMatchObject({ kind: 'malformed' })
  await server.close()
})

test('what is no HTTP is malformed', async () => {
  const server = await loopbackServer((_, response) => {
    response.socket!.end('SSH-2.0-OpenSSH_9.2\r\n')
  })
  const call = exchange({ origin: server.origin, path: '/', headers: {}, body: '{}', signal }, 'm')
  await expect(call).rejects.toMatchObject({ kind: 'malformed' })
  await server.close()
})

test('the fetch for the SDK reads like one, and streams events only', async () => {
  let type = 'application/json'
  const server = await loopbackServer((_, response) => answerWith(response, '{"a":"é"}', 200, { 'content-type': type }))
  const fetch = poolFetch(wire({ label: 'm', origin: server.origin, secretHeaders: {}, clock: { now: () => 0 } }), () => {})
  const post = () => fetch(`${server.origin}/x?y=1`, { method: 'POST', body: '{}', headers: new Headers({ 'X-A': 'b' }) })
  try {
    const response = await post()
    expect([response.ok, response.status, response.headers.get('content-type')]).toEqual([true, 200, 'application/json'])
    expect(response.body).not.toBeInstanceOf(ReadableStream)
    const reader = response.body!.getReader()
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('{"a":"é"}')
    expect(await reader.read()).toEqual({ done: true, value: undefined })
    expect(await (await post()).json()).toEqual({ a: 'é' })
    expect(server.received[0]).toMatchObject({ path: '/x?y=1', headers: { 'x-a': 'b' } })
    type = 'text/event-stream'
    expect((await post()).body).toBeInstanceOf(ReadableStream)
  } finally {
    await server.close()
  }
})

test('the fetch for the SDK calls no other address than its own', async () => {
  const fetch = poolFetch(
    wire({ label: 'm', origin: 'http://127.0.0.1:9', secretHeaders: {}, clock: { now: () => 0 } }),
    () => {},
  )
  await expect(fetch('http://127.0.0.2:9/', { method: 'POST', body: '{}' })).rejects.toThrow('would call http://127.0.0.2:9')
})
