import { expect, test, vi } from 'vitest'
import type { Transcript } from '../record/transcript.ts'
import type { Reply, Session, Target } from '../target/target.ts'
import { targetContract } from './target-contract.ts'

const hello: Reply = { kind: 'reply', parts: [{ type: 'text', text: 'Hello.' }] }

/** A target that keeps the contract, but for what a test breaks. */
function target(reply: Session['reply'] = async () => hello, options: Target['spec']['options'] = {}): Target {
  return { spec: { name: 't', kind: 'test', version: '1', options }, open: () => ({ reply }) }
}

async function broken(make: () => Target): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of targetContract(make)) await run().catch(() => failed.push(name))
  return failed
}

const names = targetContract(target).map(({ name }) => name)
const [says, replies, leaves, apart, , during] = names

test('a target that keeps the contract passes it', async () => {
  expect(await broken(target)).toEqual([])
})

test('refusals and limits are replies too', async () => {
  expect(await broken(() => target(async () => ({ kind: 'limit', reason: 'too long' })))).toEqual([])
  expect(await broken(() => target(async () => ({ kind: 'refused-by-provider', reason: 'filter' })))).toEqual([])
})

let made = 0
test.each<[string, () => Target, (string | undefined)[]]>([
  ['is another each time', () => target(undefined, { made: made++ }), [says]],
  [
    'replies with no kind of reply',
    () => target(async () => ({ kind: 'maybe', parts: [] }) as unknown as Reply),
    [replies, apart],
  ],
  [
    'calls a tool without a name',
    () => target(async () => ({ kind: 'reply', parts: [{ type: 'tool-call', tool: '', call: 'c', text: '{}' }] })),
    [replies, apart],
  ],
  ['writes into the transcript', () => target(writesInto), [leaves]],
  ['throws', () => target(() => Promise.reject(new Error('broken'))), [replies, leaves, apart]],
  ['has one conversation only', onlyOne, [apart]],
])('a target that %s does not', async (_, make, cases) => {
  expect(await broken(make)).toEqual(cases)
})

function onlyOne(): Target {
  let opened = 0
  return {
    ...target(),
    open: () => {
      const first = opened++ === 0
      return { reply: async () => (first ? hello : Promise.reject(new Error('another one is talking'))) }
    },
  }
}

test('a target that does not heed the signal does not', async () => {
  vi.useFakeTimers()
  try {
    const hangs = () => target(() => new Promise(() => {}))
    const run = targetContract(hangs)
      .find(({ name }) => name === during)!
      .run()
    const outcome = expect(run).rejects.toThrow('still hangs')
    await vi.advanceTimersByTimeAsync(60_000)
    await outcome
  } finally {
    vi.useRealTimers()
  }
})

async function writesInto(soFar: Transcript): Promise<Reply> {
  soFar.turns.push({ role: 'assistant', parts: [] })
  return hello
}
