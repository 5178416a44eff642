import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('a server of its own process says where it is, and ends with its input', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, JSON.stringify({ reply: 'hi', keys: 'none' })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { url } = JSON.parse(line)
  const res = await fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', input: 'hello' }),
  })
  expect(await res.json()).toMatchObject({ output: [{ content: [{ text: 'hi' }] }] })
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})
