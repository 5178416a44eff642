// node test/reference/check.ts [TOPIC …]: runs the reference cases of these topics' adapters and prints what fails.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differences } from './compare.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = process.env.ASSAY_STATS_FIXTURES ?? `${here}cases`
const wanted = process.argv.slice(2)
const files = globSync(`${here}adapters/*.ts`).filter(file => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
for (const file of files) {
  if (!existsSync(file)) continue
  const { adapters } = (await import(file)) as { adapters: Record<string, (input: unknown) => unknown> }
  const tally = new Map<string, [number, number]>()
  for (const json of globSync(`${folder}/*.json`)) {
    for (const one of JSON.parse(readFileSync(json, 'utf8')).cases) {
      const adapter = adapters[one.fn]
      if (!adapter) continue
      const counts = tally.get(one.fn) ?? [0, 0]
      tally.set(one.fn, counts)
      let problems: string[]
      try {
        problems = differences(one, adapter(one.input))
      } catch (error) {
        problems = [`threw ${(error as Error).stack}`]
      }
      counts[problems.length === 0 ? 0 : 1]++
      if (problems.length > 0) console.log(`FAIL ${one.id}: ${problems.slice(0, 3).join('; ')}`)
    }
  }
  for (const fn of Object.keys(adapters))
    console.log(
      `${basename(file, '.ts').padEnd(14)} ${fn.padEnd(44)} passed ${tally.get(fn)?.[0] ?? 0} failed ${tally.get(fn)?.[1] ?? 0}`,
    )
}
