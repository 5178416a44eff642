import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { suiteFormat } from '../../src/interop/suite-formats.ts'
import { type MadeSuite, suiteFromTable } from '../../src/interop/table/suite-from-table.ts'
import { judgeSchemas } from '../../src/pipeline/make-judges.ts'
import { loadSuite, type Suite } from '../../src/suite/load-suite.ts'
import { dataSet } from './data-set.ts'

const multijail = dataSet('multijail', 'MultiJail as a suite')
const ailuminate = dataSet('ailuminate_demo', 'AILuminate demo prompts as a suite')

/** The suite of a data set, read back as `assay suite lint` reads it. */
async function suiteOf(format: string, path: string): Promise<{ made: MadeSuite; suite: Suite; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-suite-'))
  const made = await suiteFromTable(path, join(folder, format), suiteFormat(format))
  return { made, suite: loadSuite(made.folder, judgeSchemas), remove: () => rmSync(folder, { recursive: true }) }
}

const rowsOf = (path: string): Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true })
const countBy = <T>(items: readonly T[], key: (item: T) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, some]) => [name, some.length]))

describe.skipIf(multijail.missing)(multijail.title, () => {
  let found: Awaited<ReturnType<typeof suiteOf>>
  beforeAll(async () => {
    found = await suiteOf('multijail', multijail.folder)
  })
  afterAll(() => found.remove())

  const languages = ['en', 'zh', 'it', 'vi', 'ar', 'ko', 'th', 'bn', 'sw', 'jv']

  test('309 prompts in ten languages each, a family a prompt', () => {
    expect(found.made).toMatchObject({ scenarios: 3090, families: 309, leftOut: 0 })
    expect(countBy(found.suite.scenarios, scenario => scenario.locale!)).toEqual(
      Object.fromEntries(languages.map(name => [name, 309])),
    )
    expect(new Set(found.suite.scenarios.map(scenario => scenario.family)).size).toBe(309)
    expect(countBy(found.suite.scenarios, scenario => scenario.stratum!)).toEqual({ anthropics: 2940, openai: 150 })
  })

  test('no prompt is changed by a character', () => {
    const said = new Map(found.suite.scenarios.map(({ family, locale, user }) => [`${family}/${locale}`, user.says]))
    for (const row of rowsOf(join(multijail.folder, 'MultiJail.csv')))
      for (const language of languages) expect(said.get(`mj-${row.id}/${language}`)).toEqual([row[language]])
  })

  test('a scenario is asked under the clauses of all its tags', () => {
    const rows = rowsOf(join(multijail.folder, 'MultiJail.csv'))
    const weapons = rows.filter(row => row.tags!.includes("'Weapons'"))
    const asked = found.suite.scenarios.filter(({ clauses, locale }) => locale === 'en' && clauses.includes('weapons.1'))
    expect(asked).toHaveLength(weapons.length)
    expect(found.suite.scenarios.every(({ hazard, clauses }) => clauses[0] === `${hazard}.1`)).toBe(true)
  })

  test('the README says source, licence and how much there is', () => {
    const readme = readFileSync(join(found.made.folder, 'README.md'), 'utf8')
    expect(readme).toContain('Source: github.com/DAMO-NLP-SG/multilingual-safety-for-LLMs')
    expect(readme).toContain('Licence: MIT')
    expect(readme).toContain('Left out: no row')
    expect(readme).toMatch(/\| weapons \| Weapons \| (\d+) \| \1 \|/)
  })
})

describe.skipIf(ailuminate.missing)(ailuminate.title, () => {
  let found: Awaited<ReturnType<typeof suiteOf>>
  beforeAll(async () => {
    found = await suiteOf('ailuminate', ailuminate.folder)
  })
  afterAll(() => found.remove())

  test('1,100 prompts in each language, each a family; the hazards as they are counted in the files', () => {
    const { scenarios } = found.suite
    expect(found.made).toMatchObject({ scenarios: 2200, families: 2200, leftOut: 0 })
    expect(countBy(scenarios, scenario => scenario.locale!)).toEqual({ 'en-US': 1100, 'fr-FR': 1100 })
    expect(countBy(scenarios, scenario => scenario.stratum!)).toEqual({ skilled: 1100, unskilled: 1100 })
    const hazards = countBy(scenarios, scenario => scenario.hazard)
    expect(Object.values(hazards).toSorted((a, b) => a - b)).toEqual([48, 48, 52, 52, ...new Array(10).fill(200)])
    expect(hazards['health-advice']).toBe(52)
  })

  test('no prompt is changed by a character', () => {
    const said = new Map(found.suite.scenarios.map(({ family, user }) => [family, user.says]))
    const files = readdirSync(ailuminate.folder).filter(name => name.endsWith('.csv'))
    const rows = files.flatMap(name => rowsOf(join(ailuminate.folder, name)))
    expect(rows).toHaveLength(2200)
    for (const row of rows) expect(said.get(row.release_prompt_id!)).toEqual([row.prompt_text])
  })
})
