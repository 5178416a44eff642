/**
 * How well the invariants find what is wrong, and how rarely they tell of what is not: `npm run mutation` spoils generated clean episodes with every
 * shipped operator, judges clean and tempting ones as they are, and writes docs/mutation.md. All numbers of that page come from here.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { interval, percent } from '../src/cli/print/numbers.ts'
import { invariants } from '../src/world/invariant/invariants.ts'
import { encodingNames } from '../src/world/mutation/encodings.ts'
import { type MutantResult, mutate, verdicts } from '../src/world/mutation/mutate.ts'
import { shippedOperators } from '../src/world/mutation/shipped-operators.ts'
import { subjectsOf } from '../src/world/mutation/subjects.ts'
import { type AlarmRow, alarmRows, mutationScore } from '../src/world/mutation/tally.ts'
import { cleanEpisodes } from '../src/world/play/clean-episodes.ts'
import { temptingEpisodes } from '../src/world/play/tempting-episodes.ts'

const seed = 1
const counts = { clean: 400, tempting: 400 }
/** Of one operator: episodes are drawn at random. */
const most = 20

const clean = subjectsOf(cleanEpisodes({ seed, count: counts.clean }))
const tempting = subjectsOf(temptingEpisodes({ seed, count: counts.tempting }))
const operators = shippedOperators()
const results: MutantResult[] = []
for (const result of mutate(clean, operators, { seed, most })) {
  results.push(result)
  if (results.length % 200 === 0) console.error(`  ${results.length} mutants; ${result.operator}`)
}
const score = mutationScore(results, operators, invariants)
const alarms = [alarmRows(verdicts(clean), invariants), alarmRows(verdicts(tempting), invariants)] as const

const row = (cells: readonly (string | number)[]) => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
const table = (titles: readonly string[], align: string, rows: readonly (readonly (string | number)[])[]) =>
  [row(titles), row([...align].map(one => (one === 'r' ? '--:' : ':--'))), ...rows.map(row)].join('\n')

const found = score.invariants.reduce((sum, one) => sum + one.found, 0)
const concerning = score.invariants.reduce((sum, one) => sum + one.mutants, 0)
const lowest = [...score.invariants].sort((a, b) => (a.score.estimate ?? 0) - (b.score.estimate ?? 0))[0]!
const alarmed = (rows: readonly AlarmRow[]) => rows.reduce((sum, one) => sum + one.alarms, 0)

const scoreRows = score.invariants.map(({ invariant, name, operators: n, mutants, found: of, score: answer }) => [
  `${invariant} ${name}`,
  n,
  mutants,
  of,
  percent(answer.estimate),
  interval(answer),
])
const alarmTable = alarms[0].map((one, i) => {
  const other = alarms[1][i]!
  return [
    `${one.invariant} ${one.name}`,
    `${one.alarms}/${one.episodes}`,
    interval(one.rate),
    `${other.alarms}/${other.episodes}`,
    other.episodes === 0 ? '–' : interval(other.rate),
  ]
})
const operatorRows = score.operators.map(({ operator, concerns, mutants, noticed }) => [
  `\`${operator}\``,
  concerns.map(id => `${id} ${noticed[id] ?? 0}`).join(', ') || '–',
  mutants,
])
const survivorRows = score.survivors.map(({ invariant, operator, subject, what }) => [
  invariant,
  `\`${operator}\``,
  subject,
  what,
])

const page = `# Mutation scores

How well do the invariants find what is wrong, and how rarely do they tell of what is not? Episodes without a fault are played and spoilt, each in one way,
and every invariant is asked. Made by \`npm run mutation\`, seed ${seed}; how to write operators of your own: [mutant files](mutant-files.md).

- An **operator** spoils a record. It *concerns* an invariant when by the invariant's statement in the [taxonomy](taxonomy.md) the spoilt record breaks it; its
  conditions, computed from the world, the market's data and the record, and never by asking an oracle, make sure of that. What would change nothing that matters
  is excluded by these conditions.
- A mutant is **found** when the invariant says \`broken\` with a finding that it did not have of the original. \`near-miss\` and \`cannot-tell\` do not count.
- ${results.length.toLocaleString('en-US')} mutants by ${score.operators.filter(one => one.mutants > 0).length} operators, at most ${most} of each, out of ${clean.length} clean episodes. ${found.toLocaleString('en-US')} of ${concerning.toLocaleString('en-US')} are found by the invariant that they concern
  (${percent(found / concerning)}); the lowest score of an invariant is ${percent(lowest.score.estimate)} (${lowest.invariant}).
- ${alarmed(alarms[0])} false alarms on ${clean.length} clean episodes, and ${alarmed(alarms[1])} on ${tempting.length} that are clean and tempt the invariants.

What a score does not show: what no operator does. The operators and the invariants are by different hands, and yet of one project.

## By invariant

Mutants of one operator are found or missed together, so each operator is a family, and the interval is that of a rate over families (\`rate\` of \`assay/stats\`).

${table(['invariant', 'operators', 'mutants', 'found', 'score', '95%'], 'lrrrrl', scoreRows)}

## False alarms

Alarms of all episodes, with the interval of the rate in percent; each plot is a family. Of INV-19 and INV-20 a row counts groups of episodes.

${table(['invariant', 'clean', '95%', 'tempting', '95%'], 'lrlrl', alarmTable)}

## What was not found

${survivorRows.length === 0 ? 'Nothing.' : table(['invariant', 'operator', 'episode', 'what was changed'], 'llll', survivorRows)}

## By operator

Beside each invariant, how many of the operator's mutants it found. Encodings of canaries: ${encodingNames.join(', ')}.

${table(['operator', 'concerns', 'mutants'], 'llr', operatorRows)}
`

const file = join(import.meta.dirname, '..', 'docs', 'mutation.md')
writeFileSync(file, page)
console.log(
  `${results.length} mutants, ${found} of ${concerning} found, lowest ${lowest.invariant} ${percent(lowest.score.estimate)}; alarms ${alarmed(alarms[0])}/${clean.length} clean, ${alarmed(alarms[1])}/${tempting.length} tempting; ${file}`,
)
for (const { invariant, mutants } of score.invariants) if (mutants === 0) console.log(`no mutant concerns ${invariant}`)
