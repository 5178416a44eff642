import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeServer } from '../../src/testing/fake-server.ts'
import { assayJson } from '../assay.ts'
import { alwaysGrants, runCommand, writeLiveSuite } from './live-suite.ts'

/** Each call waits for its reply so much longer than it works that how busy the machine is decides nothing. */
const [trials, concurrency, latencyMs] = [150, 20, 200]

test('a tenth of 429 without Retry-After costs one more call each, and hardly slows the others down', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-rate-limits-'))
  await using server = await fakeServer({
    keys: 'none',
    reply: alwaysGrants,
    latencyMs,
    faults: [{ kind: 'rate-limit', probability: 0.1 }],
  })
  try {
    writeLiveSuite(folder, trials)
    const run = await assayJson<object>(runCommand(server.url, { concurrency }), { cwd: folder })
    expect(run).toMatchObject({ end: 'done', progress: { finished: trials, happened: trials, errors: 0, failed: 0 } })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const { requests, finished, faults, meanInFlight } = server.stats()
  const refused = faults['rate-limit']!
  expect(refused).toBeGreaterThan(10)
  expect({ requests, finished }).toEqual({ requests: 2 * trials + refused, finished: 2 * trials })
  expect(meanInFlight).toBeGreaterThan(concurrency / 1.5)
})
