import { join } from 'node:path'
import type { ImportedRun } from '../../src/pipeline/import-run.ts'
import { faultOfError } from './complaint.ts'
import { hostile } from './hostile-inputs.ts'
import { loaders } from './loaders.ts'

/** Loads one hostile input, and tells what was said and what it took: `node hostile-child.ts NAME FOLDER`. */
const [name, folder] = process.argv.slice(2) as [string, string]
const { loader, file } = hostile[name]!
const { load, files } = loaders().find(one => one.name === loader)!
const started = performance.now()
let said = 'nothing'
let fault: string | undefined
try {
  const { first } = (await load(folder)) as Partial<ImportedRun>
  if (first?.[0]) said = `${first[0].at}: ${first[0].reason}`
} catch (error) {
  said = (error as Error).message
  fault = faultOfError(error, folder, Object.keys(files))
}
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({
    said: said.replaceAll(join(folder, file), 'FILE').slice(0, 2_000),
    fault,
    megabytes,
    ms: performance.now() - started,
  }),
)
