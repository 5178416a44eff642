import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import * as stats from '../../src/stats/index.ts'
import { adapters } from './adapters.ts'
import { differences, type ReferenceCase } from './compare.ts'
import { mended } from './faulty.ts'
import { unmapped } from './unmapped.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = process.env.ASSAY_STATS_FIXTURES ?? `${here}cases`
const cases = globSync(`${folder}/*.json`)
  .sort()
  .flatMap(file => JSON.parse(readFileSync(file, 'utf8')).cases as ReferenceCase[])
const byFn = Object.groupBy(cases, ({ fn }) => fn) as Record<string, ReferenceCase[]>
const mapped = Object.keys(byFn).filter(fn => fn in adapters)

describe('reference cases agree within their stated tolerance:', () => {
  test.each(mapped)('%s', fn => {
    const problems = byFn[fn]!.flatMap(one =>
      differences(mended(one), adapters[fn]!(one.input)).map(what => `${one.id}: ${what}`),
    )
    expect(problems).toEqual([])
  })
})

test('operations without an adapter are those of the list, and no others', () => {
  const open = Object.keys(byFn).filter(fn => !(fn in adapters))
  const listed = Object.values(unmapped).flat()
  const left = open.reduce((sum, fn) => sum + byFn[fn]!.length, 0)
  console.log(
    `${cases.length - left} reference cases of ${mapped.length} operations are mapped; ${left} of ${open.length} are not:\n${Object.entries(
      unmapped,
    )
      .map(([topic, fns]) => `  ${topic}: ${fns.join(', ')}`)
      .join('\n')}`,
  )
  expect(open.filter(fn => !listed.includes(fn))).toEqual([])
  expect(listed.filter(fn => fn in adapters)).toEqual([])
})

test.runIf(process.env.ASSAY_STATS_FIXTURES === undefined)('the copied folder is whole', () => {
  expect(cases.filter(({ fn }) => fn in adapters).length).toBeGreaterThanOrEqual(850)
  expect(Object.keys(adapters).filter(fn => !(fn in byFn))).toEqual([])
  expect(
    Object.values(unmapped)
      .flat()
      .filter(fn => !(fn in byFn)),
  ).toEqual([])
})

describe('each adapter stands for one public export', () => {
  test.each(globSync(`${here}adapters/*.ts`).sort())('%s', file => {
    const used = exportsUsed(readFileSync(file, 'utf8'))
    expect(Object.keys(used).length).toBeGreaterThan(0)
    for (const [fn, names] of Object.entries(used)) {
      expect(names, fn).toHaveLength(1)
      expect(Object.keys(stats), fn).toContain(names[0])
    }
  })
})

// biome-ignore lint/suspicious/noExplicitAny: a syntax tree
type Tree = any

/** Per adapter of a file: the functions imported from src/stats that it, or a helper it calls, names. */
function exportsUsed(text: string): Record<string, string[]> {
  const { body }: { body: Tree[] } = parseSync('adapters.ts', text).program
  const imported = new Set<string>()
  const local = new Map<string, Tree>()
  for (const statement of body) {
    const declaration = statement.declaration ?? statement
    if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type') {
      for (const one of statement.specifiers) if (one.importKind !== 'type') imported.add(one.local.name)
    } else if (declaration.type === 'FunctionDeclaration') local.set(declaration.id.name, declaration.body)
    else if (declaration.type === 'VariableDeclaration')
      for (const { id, init } of declaration.declarations) local.set(id.name, init)
  }
  const namesIn = (tree: Tree, found = new Set<string>(), visited = new Set<string>()): Set<string> => {
    if (tree?.type === 'Identifier') {
      if (imported.has(tree.name)) found.add(tree.name)
      else if (local.has(tree.name) && !visited.has(tree.name)) namesIn(local.get(tree.name), found, visited.add(tree.name))
    } else if (typeof tree === 'object' && tree !== null) for (const part of Object.values(tree)) namesIn(part, found, visited)
    return found
  }
  const members: Tree[] = local.get('adapters').properties
  return Object.fromEntries(members.map(({ key, value }) => [key.value, [...namesIn(value)]]))
}
