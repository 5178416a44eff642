import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeServer } from '../../src/testing/fake-server.ts'
import { assayJson } from '../../test/assay.ts'
import { alwaysGrants, grants, runCommand, writeLiveSuite } from '../../test/live/live-suite.ts'

/** The two bodies that the program sends for a case, with `{{said}}` where the judgement's holds the generated words. */
export async function sampleRequests(): Promise<object[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-perf-requests-'))
  await using server = await fakeServer({ keys: 'none', reply: alwaysGrants })
  try {
    writeLiveSuite(folder, 1)
    await assayJson(runCommand(server.url, { concurrency: 1 }), { cwd: folder })
    return server.requests.map(({ body }) => JSON.parse(JSON.stringify(body).replaceAll(grants, '{{said}}')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
