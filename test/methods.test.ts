import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as stats from '../src/stats/index.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'methods')
const pages = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

describe.each(pages)('docs/methods/$file', ({ text }) => {
  const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(match => match[1]!)

  test('has an example', () => {
    expect(examples).not.toEqual([])
  })

  test('shows figures that are there', () => {
    const missing = [...text.matchAll(/\(figures\/([^)]+)\)/g)].filter(match => !existsSync(join(folder, 'figures', match[1]!)))
    expect(missing.map(match => match[1])).toEqual([])
  })

  test.each(examples)('gives the results printed %#', example => {
    for (const { call, got, printed } of results(example)) expect(alike(got, printed), call).toEqual(printed)
  })
})

/**
 * An example is paragraphs: the imports, statements, and calls that end with a line `// result`. Of an object the result prints
 * some fields; numbers that are not whole have four significant digits.
 */
function results(example: string): { call: string; got: unknown; printed: unknown }[] {
  const found: { call: string; got: unknown; printed: unknown }[] = []
  let before = ''
  for (const paragraph of example.trimEnd().split('\n\n')) {
    const names = /^import (\{.*\}) from 'assay\/stats'$/.exec(paragraph)?.[1]
    const [, call, printed] = /^([\s\S]*)\n\/\/ (.*)$/.exec(paragraph) ?? []
    if (names) before += `const ${names} = stats\n`
    else if (call === undefined) before += `${paragraph}\n`
    else found.push({ call, got: evaluate(`${before}return (${call}\n)`), printed: evaluate(`return (${printed})`) })
  }
  if (found.length === 0) throw new Error(`no result in\n${example}`)
  return found
}

function evaluate(code: string): unknown {
  return new Function('stats', code)(stats)
}

/** The value cut down to the fields and digits of what is printed. */
function alike(value: unknown, printed: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4))
  if (Array.isArray(printed)) return Array.from(value as ArrayLike<unknown>, (one, i) => alike(one, printed[i]))
  if (typeof printed !== 'object' || printed === null) return value
  return Object.fromEntries(Object.entries(printed).map(([name, part]) => [name, alike((value as never)[name], part)]))
}
