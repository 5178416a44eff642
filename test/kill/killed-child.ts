// Runs the suite through the library and says on stdout, after every commit, how many trials are reported as finished.
// With a number as its second argument it kills itself right after that commit, before anything is reported.
import { writeSync } from 'node:fs'
import { systemClock } from '../../src/base/clock.ts'
import { executeRun } from '../../src/pipeline/execute-run.ts'
import { makeModels } from '../../src/pipeline/make-models.ts'
import { prepareRun } from '../../src/pipeline/prepare-run.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'

const [request, dieAfter] = process.argv.slice(2)
const { instance, target } = JSON.parse(request!) as { instance: number; target: string }

const store = sqliteStore('.assay/assay.db')
let commits = 0
const write = store.write.bind(store)
store.write = async batch => {
  await write(batch)
  if (++commits === Number(dieAfter)) process.kill(process.pid, 'SIGKILL')
}
const prepared = await prepareRun(
  store,
  { suite: 'suite', targets: [target], instance },
  { clock: systemClock, models: makeModels(systemClock, {}, { concurrency: 8 }) },
)
const { end } = await executeRun(store, prepared, {
  concurrency: 8,
  signal: new AbortController().signal,
  clock: systemClock,
  onProgress: ({ finished }) => void writeSync(1, `${finished}\n`),
})
writeSync(1, `${end}\n`)
