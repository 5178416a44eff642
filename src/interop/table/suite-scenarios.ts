import { InputError } from '../../base/errors.ts'
import { type Cells, cellText, columnsIn, fieldValue, filled } from './fields.ts'
import { lookUp } from './look-up.ts'
import { shortened } from './outcome.ts'
import type { TableRow } from './read-table.ts'
import { withColumns } from './row-to-trial.ts'
import type { SuiteHazard, SuiteMapping } from './suite-mapping.ts'

/** One file of scenarios: a family with its variants. */
export interface SuiteScenario {
  family: string
  hazard: SuiteHazard
  clauses: string[]
  slice: { use_case?: string; attack?: string; stratum?: string }
  variables: Record<string, string>
  prompts: { id: string | undefined; locale: string; text: string }[]
}

/** How data sets name the sexual abuse of children. */
const childAbuse = [
  /(?<![a-z0-9])(cse|csea|csam)(?![a-z0-9])/i,
  /child\w*('s)?[\s_-]*(sex|abuse|exploit|porn|groom)/i,
  /(minor|under-?age|teen)\w*[\s_-]*(sex|abuse|exploit)/i,
  /sex\w*[\s_/-]+(\w+[\s_/-]+){0,3}(minor|child|under-?age)/i,
  /under-?aged?(?![a-z])|pa?edophil/i,
]

/** Whether a row is one that never comes in: by what it says besides its prompts. */
export function isLeftOut(cells: Cells, { suite }: SuiteMapping): boolean {
  const { leave_out: named, prompts } = suite
  if (named?.values.includes(fieldValue(named.from, cells).trim())) return true
  const texts = prompts.flatMap(prompt => columnsIn(prompt.text))
  return Object.keys(cells).some(name => {
    const said = texts.includes(name) ? '' : cellText(cells, name)
    return childAbuse.some(pattern => pattern.test(said))
  })
}

/** @throws InputError saying which row holds what it must not */
export function scenarioFrom(row: TableRow, mapping: SuiteMapping): SuiteScenario | 'left out' {
  try {
    const cells = withColumns(row.cells, [mapping.columns ?? {}])
    return isLeftOut(row.cells, mapping) ? 'left out' : scenario(cells, mapping)
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error
    throw new InputError(`${row.at}: ${error.message}`, { cause: error })
  }
}

function scenario(cells: Cells, { suite }: SuiteMapping): SuiteScenario {
  const said = fieldValue(suite.hazard, cells).trim()
  const hazards = suite.hazards.filter(({ when }) => lookUp({ [when]: true }, said))
  const [hazard] = hazards
  if (!hazard)
    throw new Error(
      `hazard "${shortened(said, 80)}" is none of the mapping's (${suite.hazards.map(({ when }) => when).join(', ')}); add it to hazards`,
    )
  const slice = Object.fromEntries(
    (['use_case', 'attack', 'stratum'] as const).flatMap(name => {
      const field = suite[name]
      const value = field === undefined ? '' : fieldValue(field, cells).trim()
      return value === '' ? [] : [[name, slugOf(name, value)]]
    }),
  )
  const prompts = suite.prompts.map(({ id, locale, text }) => ({
    id,
    locale: fieldValue(locale, cells).trim(),
    text: filled(text, cells),
  }))
  const empty = prompts.find(({ text }) => text.trim() === '')
  if (empty) throw new Error(`the prompt${empty.id === undefined ? '' : ` "${empty.id}"`} is empty; every row needs one`)
  return {
    family: slugOf('family', fieldValue(suite.family, cells).trim()),
    hazard,
    clauses: hazards.map(({ id }) => `${id}.1`),
    slice,
    variables: Object.fromEntries(Object.entries(suite.variables).map(([name, field]) => [name, fieldValue(field, cells)])),
    prompts,
  }
}

function slugOf(what: string, value: string): string {
  const slug = value.toLowerCase()
  if (/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(slug) && slug.length <= 100) return slug
  throw new Error(
    `${what} "${shortened(value, 60)}" is no name of a scenario (letters and digits, joined by - _ or .); { from: …, digest: true } makes a short code, { from: …, map: … } another name`,
  )
}
