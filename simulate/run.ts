// npm run simulate [-- GRID …] [--seed 20260101] [--processes N] [--quick] [--out FOLDER]
// Simulates the grids and writes their tables; with --quick a small slice, printed and not written.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { grids } from './grids.ts'
import { simulateGrid } from './simulate-grid.ts'
import { failingMarkdown, type GridResult, gridJson, gridMarkdown } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20260101' },
    processes: { type: 'string' },
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('../docs/methods/tables', import.meta.url)) },
  },
})
const unknown = positionals.filter(name => !grids.some(grid => grid.name === name))
if (unknown.length > 0) {
  console.error(`no grid "${unknown[0]}"; there are: ${grids.map(grid => grid.name).join(', ')}`)
  process.exit(2)
}
const options = {
  seed: Number(values.seed),
  ...(values.processes === undefined ? {} : { processes: Number(values.processes) }),
  ...(values.quick ? { quick: 200 } : {}),
}

for (const grid of grids) {
  if (positionals.length > 0 && !positionals.includes(grid.name)) continue
  const started = performance.now()
  const result = await simulateGrid(grid, options)
  const rows = result.cells.flatMap(cell => cell.methods)
  const fails = rows.filter(row => row.verdict === 'fails').length
  console.error(
    `${grid.name}: ${result.cells.length} cells, ${rows.length} rows, ${fails} fail (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  if (values.quick) console.log(gridMarkdown(grid, result))
  else {
    mkdirSync(values.out, { recursive: true })
    writeFileSync(join(values.out, `${grid.name}.md`), gridMarkdown(grid, result))
    writeFileSync(join(values.out, `${grid.name}.json`), gridJson(result))
  }
}

if (!values.quick) {
  const written = readdirSync(values.out).filter(file => file.endsWith('.json'))
  const results = written.sort().map(file => JSON.parse(readFileSync(join(values.out, file), 'utf8')) as GridResult)
  // In the grids' order, so that a run of a few writes the same list as a run of all.
  results.sort((a, b) => grids.findIndex(grid => grid.name === a.grid) - grids.findIndex(grid => grid.name === b.grid))
  writeFileSync(join(values.out, 'failing.md'), failingMarkdown(results))
}
