import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UsageError } from '../base/errors.ts'
import type { Exporter } from '../interop/export/exporter.ts'
import { writeWhole } from '../interop/export/whole-file.ts'
import { exporterContract } from './exporter-contract.ts'

/** An exporter that keeps the contract: a line of each trial's scenario. A test breaks it. */
function exporter(broken: Partial<Exporter> = {}): Exporter {
  return {
    name: 'scenarios',
    about: 'the scenarios',
    extension: 'txt',
    write: (run, path) =>
      writeWhole(path, async file => {
        let trials = 0
        for await (const { trial } of run.trials()) {
          file.write(`${trial.scenario}\n`)
          trials++
        }
        return { trials }
      }),
    ...broken,
  }
}

async function broken(make: () => Exporter): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of exporterContract(make)) await run().catch(() => failed.push(name))
  return failed
}

const says = 'says what it is'
const files = 'writes its files, and nothing beside them'
const counts = 'says how many trials it holds, and no more than were planned'
const breaks = 'leaves nothing of a run that breaks off'
const before = 'leaves what was there when a run breaks off, and replaces it by a whole one'
const path = 'names the path that cannot be written'
const same = 'changes nothing it is given, and writes the same again'

test('an exporter that keeps the contract passes it', async () => {
  expect(await broken(exporter)).toEqual([])
})

const whole = exporter().write
const first =
  (mistake: (path: string) => void): Exporter['write'] =>
  async (run, at) => {
    mistake(at)
    return whole(run, at)
  }

let made = 0
test.each<[string, Partial<Exporter>, string[]]>([
  ['has a name of two words', { name: 'two words' }, [says]],
  ['has a dot in its extension', { extension: '.txt' }, [says]],
  ['counts more than there is', { write: async (run, at) => ({ trials: (await whole(run, at)).trials! + 100 }) }, [counts]],
  ['counts nothing', { write: async (run, at) => whole(run, at).then(() => ({})) }, [counts]],
  ['leaves a second file that it does not name', { write: first(at => writeFileSync(`${at}.log`, '')) }, [files, breaks, path]],
  ['removes what was there at the start', { write: first(at => rmSync(at, { force: true })) }, [before]],
  [
    'writes in place',
    {
      async write(run, at) {
        writeFileSync(at, '')
        let trials = 0
        for await (const { trial } of run.trials()) writeFileSync(at, `${trials++} ${trial.id}\n`, { flag: 'a' })
        return { trials }
      },
    },
    [breaks, before, path],
  ],
  [
    'hides why it broke off',
    { write: (run, at) => whole(run, at).catch(() => Promise.reject(new UsageError(`${at}: it did not work`))) },
    [breaks, before],
  ],
  [
    'writes the hour',
    {
      async write(run, at) {
        const held = await whole(run, at)
        writeFileSync(at, `${made++}`)
        return held
      },
    },
    [same],
  ],
])('one that %s does not', async (_, mistake, cases) => {
  expect(await broken(() => exporter(mistake))).toEqual(cases)
})
