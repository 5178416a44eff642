import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultRow } from '../../src/analysis/analyze.ts'
import { assay, assayJson } from '../assay.ts'
import { pythonJson, pythonWith, titled } from '../python.ts'

const notebook = fileURLToPath(new URL('../../examples/notebook/outcomes.ipynb', import.meta.url))
const launcher = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url))

interface Cell {
  id: string
  cell_type: string
  outputs?: unknown[]
  execution_count?: number | null
}

test('the notebook is kept without outputs, so that none can be out of date', () => {
  const { cells, nbformat } = JSON.parse(readFileSync(notebook, 'utf8')) as { cells: Cell[]; nbformat: number }
  expect(nbformat).toBe(4)
  expect(new Set(cells.map(cell => cell.id)).size).toBe(cells.length)
  for (const { id, outputs, execution_count } of cells.filter(cell => cell.cell_type === 'code'))
    expect({ id, outputs, execution_count }).toEqual({ id, outputs: [], execution_count: null })
})

/** Runs the notebook, and one cell more that prints its table. */
const execute = `
import json, sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], 4)
nbformat.validate(notebook)
last = "print(table.join(outcomes[VERDICTS]).reset_index().to_json(orient='records'))"
notebook.cells.append(nbformat.v4.new_code_cell(last))
NotebookClient(notebook, timeout=120, kernel_name='python3').execute()
print(''.join(output.get('text', '') for output in notebook.cells[-1].outputs))
`

interface Row {
  who: string
  event: string
  target: string
  n: number
  judged: number
  rate: number
  lower: number | null
  upper: number | null
  happened: number
  failed: number
  missing: number
}

const python = pythonWith('nbclient', 'ipykernel', 'pandas', 'pyarrow')

describe.skipIf(python.missing)(titled('the notebook, run', python), () => {
  let dir = ''
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'assay-notebook-'))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test('shows the outcomes, rates and intervals of assay analyze, for every source', async () => {
    expect((await assay(['demo'], { cwd: dir })).code).toBe(0)
    const { results } = await assayJson<{ results: ResultRow[] }>(['analyze', 'latest'], { cwd: dir })
    const shown = pythonJson<Row[]>(python, execute, {
      args: [notebook],
      cwd: dir,
      env: { ASSAY: `'${process.execPath}' '${launcher}'`, JUPYTER_DATA_DIR: dir, JUPYTER_CONFIG_DIR: dir, IPYTHONDIR: dir },
    })
    const name = ({ who, event, target }: Pick<Row, 'who' | 'event' | 'target'>) => `${who} ${event} ${target}`
    const found = Object.fromEntries(shown.map(row => [name(row), row]))
    expect(Object.keys(found).length).toBe(results.length)
    for (const { source, target, outcome, rate } of results) {
      expect(found[name({ who: source.name, event: source.event, target })]).toMatchObject({
        n: outcome.n,
        judged: rate.n,
        happened: outcome.verdicts.happened,
        failed: outcome.verdicts.failed,
        missing: outcome.verdicts.unjudged,
        rate: rate.estimate === null ? null : expect.closeTo(rate.estimate, 8),
        lower: rate.lower === null ? null : expect.closeTo(rate.lower, 8),
        upper: rate.upper === null ? null : expect.closeTo(rate.upper, 8),
      })
    }
  }, 180_000)
})
