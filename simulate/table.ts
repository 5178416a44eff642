import type { Grid } from './grid.ts'
import { percent, type Summary, wideFrom } from './verdict.ts'

export interface CellResult {
  id: string
  factors: Record<string, string | number>
  replications: number
  methods: Summary[]
}

/** What one run of a grid found; the JSON beside the table. */
export interface GridResult {
  schema: 'assay.simulation/1'
  grid: string
  title: string
  command: string
  seed: number
  cells: CellResult[]
}

const rule = `Nominal 95%. Each row is one method on so many simulated data sets ("sets"). *Coverage* ± its Monte Carlo standard error; *below* and
*above*: the truth lay below the lower limit, above the upper one (shares of the sets with a defined interval; *undefined*: of all).
*Width*, where coverage exceeds 97.5%: mean width relative to an interval that knows the true variance. A row fails when the
99.9% Monte Carlo limit of its coverage is below 94% (exact, conservative) or 93% (approximate), or that of a tail above 4%; it is
undefined when more than half of its sets have no interval.

The **front door** is what people are given: it chooses among the methods by what it sees of the data, refuses (undefined), or says
why it doubts its interval (*doubted*). Its coverage is that of the intervals it does not doubt; where it doubts more than half (*warns*), what
it leaves undoubted and wrong is held to the same line as a share of all sets. No row of it may fail.`

/** The result as JSON, a cell a line; six digits, so that the last bits of another platform's arithmetic do not show. */
export function gridJson({ cells, ...about }: GridResult): string {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)
  const lines = cells.map(one => JSON.stringify(one, rounded))
  return `${JSON.stringify(about).slice(0, -1)},"cells":[\n${lines.join(',\n')}\n]}\n`
}

/** The table of one grid as Markdown: no dates, so that the same command writes the same file. */
export function gridMarkdown(grid: Grid, result: GridResult): string {
  const failing = result.cells.flatMap(one => one.methods.filter(method => method.verdict === 'fails'))
  return `${[
    `# Simulated coverage: ${grid.title}`,
    `Made by \`${result.command}\`; do not edit. Machine-readable: [${grid.name}.json](${grid.name}.json).`,
    grid.about.trim(),
    rule,
    resultTable(result),
    failing.length === 0
      ? 'No row fails.'
      : `${failing.length === 1 ? '1 row fails' : `${failing.length} rows fail`}. ${grid.remedy.trim()}`,
  ].join('\n\n')}\n`
}

function resultTable({ cells }: GridResult): string {
  const factors = [...new Set(cells.flatMap(one => Object.keys(one.factors)))]
  const someUndefined = cells.some(one => one.methods.some(method => method.undefinedShare > 0))
  const someDoubted = cells.some(one => one.methods.some(method => method.doubtedShare > 0))
  const head = [
    ...factors,
    'method',
    'kind',
    'sets',
    'coverage',
    'below',
    'above',
    ...(someUndefined ? ['undefined'] : []),
    ...(someDoubted ? ['doubted'] : []),
    'width',
    'verdict',
  ]
  const rows = cells.flatMap(one =>
    one.methods.map(method => [
      ...factors.map(name => String(one.factors[name] ?? '')),
      method.role === 'default' || method.role === 'front door' ? `**${method.method}**` : method.method,
      method.kind + { both: '', upper: ', upper bound', lower: ', lower bound', test: ', test' }[method.side],
      String(one.replications),
      method.coverage === null ? '–' : `${percent(method.coverage)} ± ${(100 * method.monteCarloError!).toFixed(1)}`,
      method.truthBelow === null || method.side === 'upper' ? '' : percent(method.truthBelow),
      method.truthAbove === null || method.side === 'lower' ? '' : percent(method.truthAbove),
      ...(someUndefined ? [method.undefinedShare === 0 ? '' : percent(method.undefinedShare)] : []),
      ...(someDoubted ? [method.doubtedShare === 0 ? '' : percent(method.doubtedShare)] : []),
      relativeWidth(method),
      method.verdict === 'fails' ? '**fails**' : method.verdict,
    ]),
  )
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

function relativeWidth({ coverage, meanWidth, oracleWidth }: Summary): string {
  if (coverage === null || coverage <= wideFrom || meanWidth === null || oracleWidth === null) return ''
  return (meanWidth / oracleWidth).toFixed(2)
}

/** Every failing row of every grid, comparisons aside, and what the front door does in that very cell. */
export function failingMarkdown(results: readonly GridResult[]): string {
  const rows = results.flatMap(result =>
    result.cells.flatMap(one =>
      one.methods
        .filter(method => method.verdict === 'fails' && method.role !== 'comparison')
        .map(
          method =>
            `| [${result.title}](${result.grid}.md) | ${one.id} | ${method.method} | ${method.reason} | ${answers(one)} |`,
        ),
    ),
  )
  return `${[
    '# Where methods fail',
    "Made by `npm run simulate` from the tables beside it; do not edit. Methods shown for comparison only are left out. The last\ncolumn is the front door's row of the same design: it switches to a method that holds, refuses, or doubts its interval aloud.",
    rows.length === 0
      ? 'No row fails.'
      : ['| grid | design | method | why | front door |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

/** The front door's row of a cell in a few words. */
function answers({ methods }: CellResult): string {
  const front = methods.find(method => method.role === 'front door')
  if (!front) return 'has none'
  const share = (name: string, value: number) => (value === 0 ? [] : [`${name} ${percent(value)}`])
  const parts = [
    ...share('refuses', front.undefinedShare),
    ...share('doubts', front.doubtedShare),
    ...(front.undefinedShare + front.doubtedShare < 0.9 && front.coverage !== null ? [`covers ${percent(front.coverage)}`] : []),
  ]
  return `${front.verdict === 'fails' ? '**fails**: ' : ''}${parts.join(', ')}`
}
