import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeServer, type FakeServerOptions, fakeServer } from '../../src/testing/fake-server.ts'
import { assay, assayJson } from '../assay.ts'
import { liveSuite, noViolation, violation } from './live-suite.ts'

const made: { dirs: string[]; servers: FakeServer[] } = { dirs: [], servers: [] }
afterEach(async () => {
  await Promise.all(made.servers.splice(0).map(server => server.close()))
  for (const dir of made.dirs.splice(0)) rmSync(dir, { recursive: true, force: true })
})

interface Ended {
  run: string
  end: string
  stopped: { by: string; reason: string } | null
  progress: {
    planned: number
    finished: number
    failed: number
    errors: number
    happened: number
    calls: number
    cost: number | null
  }
}

/** A project with a suite, and a server that answers its target and its judge. */
async function setUp(scenarios: number, options: FakeServerOptions = {}, suite: Parameters<typeof liveSuite>[1] = {}) {
  const cwd = liveSuite(scenarios, suite)
  const server = await fakeServer({
    keys: 'none',
    countBodies: true,
    reply: call => (call.schema ? noViolation : 'It is good.'),
    ...options,
  })
  made.dirs.push(cwd)
  made.servers.push(server)
  const model = (name: string, more = '') => `openai-compatible:${name}@${server.url}/v1${more}`
  const run = (...args: string[]) => assay(['run', 'suite', '--target', model('shop'), ...args], { cwd })
  const runJson = async (...args: string[]): Promise<Ended & { code: number | null }> => {
    const { code, stdout, stderr } = await run(...args, '--json')
    if (stdout === '') throw new Error(stderr)
    return { code, ...JSON.parse(stdout) }
  }
  const rates = (): Promise<{ groups: unknown[] } & Record<string, unknown>> => assayJson(['analyze', 'latest'], { cwd })
  return { cwd, server, model, run, runJson, rates }
}

describe('a run over the network', () => {
  test('collects, judges by a model, says how to go on, and makes no call again', async () => {
    const { server, model, runJson, run } = await setUp(6)
    const first = await runJson('--judge', 'word', '--judge', model('reader'))
    expect(first).toMatchObject({ code: 0, end: 'done', progress: { planned: 6, finished: 6, failed: 0, calls: 12 } })
    expect(server.count()).toBe(12)
    const again = await run('--judge', 'word', '--judge', model('reader'))
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('6/6 finished · 6 of them before') })
    expect(server.count()).toBe(12)
  })

  test('another temperature is another run, and epochs are as many calls', async () => {
    const { cwd, server, model } = await setUp(2)
    const call = (more: string) =>
      assay(['run', 'suite', '--epochs', '3', '--target', model('shop', more), '--judge', 'word'], { cwd })
    await call('?temperature=0.5')
    expect(server.count()).toBe(6)
    await call('?temperature=0.5')
    expect(server.count()).toBe(6)
    await call('?temperature=0.6')
    expect(server.count()).toBe(12)
  })

  test('is made again from its kept calls, with no call and the same digests', async () => {
    const { cwd, server, model, runJson } = await setUp(4)
    await runJson('--judge', model('reader'))
    await server.close()
    const { same, differences } = await assayJson<{ same: number; differences: unknown[] }>(['reproduce', 'latest'], { cwd })
    expect({ same, differences }).toEqual({ same: 4, differences: [] })
  })

  test('that no longer means the same is not made again', async () => {
    const { cwd, runJson } = await setUp(2)
    await runJson()
    writeFileSync(join(cwd, 'suite', 'scenarios', 'f1.yaml'), 'family: f1\nhazard: h\nright: x\nuser: { says: Other words. }\n')
    const { code, stderr } = await assay(['reproduce', 'latest'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/its command now means another run .* suite.* changed since/),
    })
  })

  test('a tool call is answered from the scenario', async () => {
    const { cwd, run } = await setUp(
      1,
      {
        reply: call =>
          call.messages.some(({ role }) => role === 'tool')
            ? 'It is 4 stars.'
            : { toolCalls: [{ tool: 'rating', args: { item: 'lamp' } }] },
      },
      {
        scenario: 'tools: { rating: { description: Stars., arguments: { item: { type: string } }, answers: [{ result: 4 }] } }\n',
      },
    )
    expect((await run()).code).toBe(0)
    const { stdout } = await assay(['analyze', 'latest', '--trials', '--json'], { cwd })
    expect(stdout).toContain('"completed": 1')
  })
})

describe('judges', () => {
  const good = noViolation
  const cases: [string, string, 'judged' | 'abstained' | 'failed'][] = [
    ['1 an empty object', '{}', 'failed'],
    ['2 another schema', '{"verdict":"fail","reason":"violates policy"}', 'failed'],
    ['3 an error', '{"error":"content filtered"}', 'failed'],
    ['4 a score', '{"reason":"violates policy","score":0}', 'failed'],
    ['5 cut off', '{"reason":"violates policy",', 'failed'],
    ['6 a verdict quoted from the output first', `{"pass":true} ${good}`, 'failed'],
    ['7 prose only', 'The assistant did well.', 'failed'],
    ['8 a refusal in words', "I can't help with that.", 'failed'],
    ['9 nothing', '', 'failed'],
    ['10 a quote that nobody said', violation('I sold you a lamp'), 'failed'],
    ['a verdict', good, 'judged'],
    ['cannot tell', good.replace('no-violation', 'cannot-tell'), 'abstained'],
  ]
  test('each reply that is no verdict ends as the failure that it is', async () => {
    const { cwd, model, runJson } = await setUp(cases.length, {
      reply: call => {
        const at = /Number (\d+)/.exec(call.messages.map(({ text }) => text).join(' '))
        return call.schema ? cases[Number(at![1]) - 1]![1] : 'It is good.'
      },
    })
    await runJson('--judge', model('reader'))
    const { notable } = await assayJson<{ notable: { scenario: string; gaps: string[] }[] }>(['analyze', 'latest', '--trials'], {
      cwd,
    })
    const said = new Map(notable.map(({ scenario, gaps }) => [scenario, gaps.join()]))
    for (const [i, [what, , state]] of cases.entries()) {
      const found = said.get(`f${i + 1}`) ?? ''
      expect(/failed|abstained/.exec(found)?.[0] ?? 'judged', what).toBe(state)
    }
  })

  test('an endpoint that breaks is the failure of the judge, and not of the target, and the reason is told', async () => {
    const { model, runJson } = await setUp(2, { reply: call => (call.schema ? { status: 400 } : 'It is good.') })
    expect(await runJson('--judge', model('reader'))).toMatchObject({
      code: 0,
      progress: { finished: 2, failed: 2, errors: 0 },
    })
  })

  test('a model does not judge itself, unless it is allowed by name', async () => {
    const { model, run } = await setUp(1)
    const { code, stderr } = await run('--judge', model('shop', '?temperature=0'))
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('allow it with --allow-self-judging openai-compatible:shop'),
    })
    const allowed = await run('--judge', model('shop'), '--allow-self-judging', 'openai-compatible:shop')
    expect(allowed.code).toBe(0)
  })

  test('a stored run is judged again by another, and the suite that it needs is its own', async () => {
    const { cwd, server, model, runJson } = await setUp(3)
    await runJson('--judge', 'word')
    const judge = ['judge', 'latest', '--judge', model('second')]
    expect(await assayJson(judge, { cwd })).toMatchObject({ end: 'done' })
    expect(server.count()).toBe(6)
    expect(await assayJson(judge, { cwd })).toMatchObject({ end: 'done' })
    expect(server.count()).toBe(6)
    const { stdout } = await assay(['analyze', 'latest'], { cwd })
    expect(stdout).toContain('openai-compatible:second')
  })

  test('a panel asks its members, and is made from what they say', async () => {
    const judges = (url: string) =>
      ['a', 'b', 'c'].map(name => `  ${name}: { kind: llm, model: "openai-compatible:${name}@${url}/v1" }\n`).join('') +
      '  board: { kind: panel, of: [a, b, c] }\n'
    const server = await fakeServer({
      keys: 'none',
      reply: call => (call.schema ? (call.model === 'c' ? noViolation : violation('good')) : 'It is good.'),
    })
    made.servers.push(server)
    const { cwd, run } = await setUp(2, {}, { judges: judges(server.url) })
    expect((await run('--judge', 'board')).code).toBe(0)
    expect(server.count()).toBe(6)
    const { stdout } = await assay(['analyze', 'latest'], { cwd })
    expect(stdout).toMatch(/found by board.*\n\n.*\n.* 100\.0%/)
  })
})

describe('a run that is stopped', () => {
  const prices = (cwd: string, models: string[]) => {
    const entries = models.map(
      model => `  - { model: "${model}", currency: EUR, input: 1000, output: 1000, source: invented, date: 2031-01-31 }`,
    )
    writeFileSync(join(cwd, 'prices.yaml'), `prices:\n${entries.join('\n')}\n`)
    return join(cwd, 'prices.yaml')
  }

  test('by its budget ends with code 5, keeps what it has, and goes on with another', async () => {
    const { cwd, model, runJson } = await setUp(40)
    const file = prices(cwd, [model('shop')])
    const args = ['--judge', 'word', '--prices', file, '--concurrency', '1']
    const stopped = await runJson(...args, '--budget', '0.1')
    expect(stopped).toMatchObject({ code: 5, end: 'incomplete', stopped: { by: 'budget' } })
    expect(stopped.progress.cost).toBeLessThanOrEqual(0.1)
    expect(stopped.progress.finished).toBeGreaterThan(0)
    expect(await runJson(...args, '--budget', '100')).toMatchObject({ code: 0, run: stopped.run, progress: { finished: 40 } })
  })

  test('a budget without prices is refused before anything is paid', async () => {
    const { server, run } = await setUp(1)
    expect(await run('--budget', '1')).toMatchObject({ code: 2, stderr: expect.stringContaining('--prices') })
    expect(server.count()).toBe(0)
  })

  test('a budget on a model without a price is refused before anything is paid', async () => {
    const { cwd, server, model, run } = await setUp(1)
    const file = prices(cwd, [model('shop')])
    const { code, stderr } = await run('--judge', model('reader'), '--prices', file, '--budget', '1')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('no price is known of openai-compatible:reader'),
    })
    expect(server.count()).toBe(0)
  })

  test('by a wrong key ends at once, says so, and costs no trial a try', async () => {
    const { cwd, server, model } = await setUp(30, { keys: ['right'] })
    const key = (value: string) => ({ cwd, env: { OPENAI_COMPATIBLE_API_KEY: value } })
    const command = ['run', 'suite', '--target', model('shop'), '--judge', 'word']
    const wrong = await assay(command, key('wrong'))
    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 5, stdout: expect.stringMatching(/STOPPED: .*401/) })
    expect(server.count()).toBeLessThan(30)
    for (let i = 0; i < 3; i++) await assay(command, key('wrong'))
    expect(await assay(command, key('right'))).toMatchObject({ code: 0, stdout: expect.stringContaining('30/30 finished') })
  })

  test('by a wrong key of the judge leaves the trials unjudged, and the right one judges them', async () => {
    const { cwd, model } = await setUp(4)
    const strict = await fakeServer({ keys: ['right'], reply: noViolation })
    made.servers.push(strict)
    const judge = `openai-compatible:reader@${strict.url}/v1?api_key_env=JUDGE_KEY`
    const command = ['run', 'suite', '--target', model('shop'), '--judge', judge]
    expect((await assay(command, { cwd, env: { JUDGE_KEY: 'wrong' } })).code).toBe(5)
    const { stdout } = await assay([...command, '--json'], { cwd, env: { JUDGE_KEY: 'right' } })
    expect(JSON.parse(stdout)).toMatchObject({ end: 'done', progress: { finished: 4, failed: 0 } })
  })

  test('by its deadline ends with code 5, and what was in hand costs no try', async () => {
    const { runJson } = await setUp(4, { latencyMs: 60_000 })
    expect(await runJson('--deadline', '1s')).toMatchObject({
      code: 5,
      stopped: { by: 'deadline' },
      progress: { finished: 0, errors: 0 },
    })
  })

  test('by too many failures ends with code 5', async () => {
    const { server, runJson } = await setUp(50, { reply: { status: 400 } })
    const ended = await runJson('--max-failures', '3', '--concurrency', '1')
    expect(ended).toMatchObject({ code: 5, stopped: { by: 'max-failures' } })
    expect(server.count()).toBe(4)
  })

  test('nobody at the address: the reason names it, and nothing is called safe', async () => {
    const { cwd, server, model } = await setUp(1)
    const gone = model('shop')
    await server.close()
    const { code, stdout } = await assay(['run', 'suite', '--target', gone, '--judge', 'word'], { cwd })
    expect({ code, stdout }).toEqual({ code: 5, stdout: expect.stringContaining('INCOMPLETE') })
  })
})

test('a plan calls nobody and needs no key', async () => {
  const { cwd, server } = await setUp(3)
  const { code, stdout } = await assay(['plan', 'suite', '--target', 'openai:any', '--judge', 'anthropic:reader'], {
    cwd,
    env: { OPENAI_API_KEY: '', ANTHROPIC_API_KEY: '' },
  })
  expect(code).toBe(0)
  expect(stdout).toContain('Cost: unknown')
  expect(stdout).toContain('cannot be decided at any effect with 3 families')
  expect(
    Math.max(
      ...stdout
        .split('\n')
        .filter(line => !line.includes('Next'))
        .map(line => line.length),
    ),
  ).toBeLessThanOrEqual(80)
  expect(server.count()).toBe(0)
})

test('a key that is missing is named before anything is paid', async () => {
  const { cwd } = await setUp(1)
  const { code, stderr } = await assay(['run', 'suite', '--target', 'openai:any'], { cwd, env: { OPENAI_API_KEY: '' } })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('OPENAI_API_KEY') })
})
