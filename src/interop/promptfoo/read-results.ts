import { InputError } from '../../base/errors.ts'
import { type JsonItem, jsonLines } from '../json-lines.ts'
import { jsonShape } from '../json-shape.ts'
import { jsonFile, jsonItems } from '../json-source.ts'

/** One result as it stood, and where. */
export type FoundResult = Pick<JsonItem, 'value' | 'at' | 'raw'>

const advice = 'make one with: promptfoo eval -o results.json (or results.jsonl)'

/** The results of a file, whichever of promptfoo's forms it has. @throws InputError for a file of another kind */
export async function* resultsIn(file: string): AsyncGenerator<FoundResult> {
  const shape = jsonShape(file)
  if (shape === 'lines') yield* jsonLines(file)
  else if (shape !== 'object') throw new InputError(`${file}:1: is no promptfoo result; ${advice}`)
  else yield* (await listedResults(file)) ?? tableResults(file)
}

/** Version 3, and most of version 2: a list, read one by one. Undefined where there is no such list. */
async function listedResults(file: string): Promise<AsyncGenerator<FoundResult> | undefined> {
  const items = jsonItems(file, ['results', 'results'])
  const first = await items.next().catch((error: unknown) => {
    if (error instanceof InputError) return undefined
    throw error
  })
  if (!first) return undefined
  return (async function* () {
    if (!first.done) yield first.value
    yield* items
  })()
}

/** The older form, with one row a test and one column a prompt and provider. */
async function* tableResults(file: string): AsyncGenerator<FoundResult> {
  const { value, lineOf } = await jsonFile(file)
  const top = isRecord(value) ? value : {}
  const inside = isRecord(top.results)
  const table = inside ? (top.results as Record<string, unknown>).table : top.table
  if (!isTable(table)) {
    const keys = Object.keys(top).slice(0, 8).join(', ') || 'nothing'
    throw new InputError(
      `${file}:1: is no promptfoo result: it has no list "results.results" and no "table" (found ${keys}); ${advice}`,
    )
  }
  for (const [i, row] of table.body.entries()) {
    const at = `${file}:${lineOf([...(inside ? ['results'] : []), 'table', 'body', i])}`
    for (const found of tableRow(row, table.head)) yield { value: found, at, raw: JSON.stringify(found) }
  }
}

interface Table {
  head: { prompts: unknown[]; vars: string[] }
  body: unknown[]
}

function isTable(value: unknown): value is Table {
  return (
    isRecord(value) &&
    isRecord(value.head) &&
    Array.isArray(value.head.prompts) &&
    Array.isArray(value.head.vars) &&
    Array.isArray(value.body)
  )
}

/** A row of the older table holds one output a column: a column is a prompt with a provider. */
function tableRow(row: unknown, head: Table['head']): unknown[] {
  if (!isRecord(row) || !Array.isArray(row.outputs)) return [row]
  const values = Array.isArray(row.vars) ? row.vars : []
  const vars = Object.fromEntries(head.vars.map((name, i) => [name, values[i] ?? null]))
  return row.outputs.map((output: unknown, column) => {
    if (!isRecord(output)) return output
    const { prompt, text, pass, provider, ...more } = output
    const about = isRecord(head.prompts[column]) ? head.prompts[column] : {}
    return {
      ...more,
      promptIdx: column,
      ...(row.testIdx === undefined ? {} : { testIdx: row.testIdx }),
      provider: provider ?? about.provider,
      prompt: {
        raw: prompt,
        ...(about.label === undefined && about.display === undefined ? {} : { label: about.label ?? about.display }),
      },
      vars,
      testCase: more.testCase ?? row.test ?? null,
      response: { ...(isRecord(more.response) ? more.response : {}), output: text },
      success: pass,
    }
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
