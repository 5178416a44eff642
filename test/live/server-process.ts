import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { BodyCount, FakeServerOptions, FakeStats } from '../../src/testing/fake-server.ts'

const main = fileURLToPath(new URL('../../src/testing/fake-server/main.ts', import.meta.url))

export interface ServerProcess extends AsyncDisposable {
  readonly url: string
  stats(): Promise<FakeStats>
  bodies(): Promise<BodyCount[]>
  reset(): Promise<void>
}

/** The fake server in a process of its own: neither killing nor measuring the program touches it. */
export async function serverProcess(options: FakeServerOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main, JSON.stringify({ keys: 'none', keep: 0, ...options })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { url } = JSON.parse(line as string) as { url: string }
  const ask = async (path: string, method = 'GET') => (await fetch(`${url}${path}`, { method })).json()
  return {
    url,
    stats: async () => (await ask('/__stats')) as FakeStats,
    bodies: async () => (await ask('/__stats?bodies')) as BodyCount[],
    reset: async () => void (await ask('/__reset', 'POST')),
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
