import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { InputError, UsageError } from '../base/errors.ts'
import { readJson } from '../base/json.ts'
import { checked } from '../base/source.ts'
import { judgeSpecSchema } from '../record/manifest.ts'

/** What is read of the file that an export of JSON Lines writes beside them. */
const runBesideSchema = z.object({
  schema: z.literal('assay.export/1'),
  judges: z.array(judgeSpecSchema),
  trials: z.object({ planned: z.int().nonnegative(), untried: z.int().nonnegative() }),
})
export type RunBeside = z.output<typeof runBesideSchema>

/** Bytes of such a file at most: it names every trial that was not tried. */
const longest = 64 * 1024 ** 2

/** @example runFileOf('out/trials.jsonl') // 'out/trials.run.json' */
export function runFileOf(path: string): string {
  return `${path.replace(/\.jsonl$/, '')}.run.json`
}

/** What stands beside the lines about the run that they were exported from; undefined where they came from elsewhere. */
export function runBeside(path: string): RunBeside | undefined {
  const file = runFileOf(path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  if (found.size > longest) throw new InputError(`${file}: is larger than ${longest} bytes; leave it away`)
  try {
    return checked(runBesideSchema, { file, value: readJson(readFileSync(file, 'utf8')), lineOf: () => 1 })
  } catch (error) {
    const why = error instanceof UsageError ? error.message : `${file}: ${(error as Error).message}`
    throw new InputError(`${why}\n${file}: does not say what an export says; export the run again, or move this file away`, {
      cause: error,
    })
  }
}
