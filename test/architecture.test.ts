import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importsOf } from './architecture/imports-of.ts'
import { innerOrder, readParts } from './architecture/inner-order.ts'
import { placeOf } from './architecture/place.ts'
import { readFiles } from './architecture/read-files.ts'
import { readOrder } from './architecture/read-order.ts'
import { resolveImport } from './architecture/resolve-import.ts'
import { violations } from './architecture/violations.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('src keeps the order and the bans of ARCHITECTURE.md', () => {
  const found = violations(readFiles(root), readOrder(readFileSync(`${root}/ARCHITECTURE.md`, 'utf8')))
  expect(found, `\n${found.join('\n')}\n`).toEqual([])
})

test('src/world keeps the order in which ARCHITECTURE.md lists its parts', () => {
  const files = readFiles(root)
  const parts = readParts(readFileSync(`${root}/ARCHITECTURE.md`, 'utf8'), 'The world')
  const found: string[] = []
  for (const [path, text] of files) {
    if (!path.startsWith('src/world/') || !path.endsWith('.ts')) continue
    const from = placeOf(path)
    for (const imported of importsOf(text, path)) {
      const resolved = resolveImport(from, imported, files)
      if (resolved.kind !== 'file') continue
      const rule = innerOrder({ from, to: placeOf(resolved.path), imported }, 'src/world', parts)
      if (rule) found.push(`${path}: ${rule}`)
    }
  }
  expect(parts.length).toBeGreaterThan(10)
  expect(found).toEqual([])
})

test('an import of a part that is listed later is a fault, of an earlier one none', () => {
  const parts = readParts('## The world\n\n```\n  item/   a\n  session.ts   b\n```\n', 'The world')
  expect(parts).toEqual(['item', 'session'])
  const [item, session] = [placeOf('src/world/item/item.ts'), placeOf('src/world/session.ts')]
  const imported = { form: 'import', specifier: './x.ts', line: 1, typeOnly: true } as never
  expect(innerOrder({ from: item, to: session, imported }, 'src/world', parts)).toContain('stands before session')
  expect(innerOrder({ from: session, to: item, imported }, 'src/world', parts)).toBeUndefined()
  expect(() => readParts('## Else\n', 'The world')).toThrow('no parts listed')
})

test('the files read are those of src', () => {
  const files = readFiles(root)
  expect(files.get('src/index.ts')).toContain('export')
  expect(files.has('test/architecture.test.ts')).toBe(true)
})

const markdown = (block: string) =>
  `# A\n\n\`\`\`\n 0 not this\n\`\`\`\n\n## Who may import whom\n\nText.\n\n\`\`\`\n${block}\n\`\`\`\n\nMore.`

describe('the order', () => {
  test('is the block below its heading', () => {
    const order = readOrder(markdown(' 0 base\n 2 stats policy\n10 server'))
    expect([...order]).toEqual([
      ['base', 0],
      ['stats', 2],
      ['policy', 2],
      ['server', 10],
    ])
  })

  test.each([
    ['# A\n\n## Layout\n\n```\n 0 base\n```\n', 'no fenced block'],
    ['## Who may import whom\n\nText.\n\n## Layout\n\n```\n 0 base\n```\n', 'no fenced block'],
    [markdown('base'), '"base" is no line'],
    [markdown(' 0 base\n 1 record, stats'), 'is no line'],
    [markdown(' 1 base\n 0 record'), 'follows line 1'],
    [markdown(' 0 base\n 1 base'), 'base stands in the folder order twice'],
  ])('is refused when it cannot be read: %j', (text, message) => {
    expect(() => readOrder(text)).toThrow(message)
  })
})

const order = readOrder(
  markdown(
    ' 0 base\n 1 record\n 2 stats chart\n 3 world model\n 4 suite target\n 5 user judge\n 6 run measure\n 7 analysis\n 8 report\n 9 pipeline\n10 server\n11 cli',
  ),
)

/** One file for each place that planted imports lead to, and the planted ones. */
function plant(planted: Record<string, string>): string[] {
  const folders = [...order.keys(), 'target/planted', 'judge/oracle', 'testing', 'world/tool', 'world/invariant']
  const files = new Map(folders.map(folder => [`src/${folder}/x.ts`, 'export const x = 1\n']))
  files.set('src/index.ts', "export { x } from './base/x.ts'\n")
  files.set('src/judge/x.test.ts', "import { x } from './x.ts'\n")
  files.set('test/helper.ts', "import '../src/cli/x.ts'\n")
  for (const [path, text] of Object.entries(planted)) files.set(path, text)
  return violations(files, order)
}

test('a clean map passes', () => {
  expect(plant({})).toEqual([])
  const clean = {
    'src/base/a.ts': "import { z } from 'zod'\nimport { parse } from 'yaml'\nimport { join } from 'node:path'\nimport './x.ts'",
    'src/record/a.ts': "import type { A } from '../base/x.ts'\nexport * from './x.ts'",
    'src/stats/a.ts': "import { x } from '../base/x.ts'",
    'src/judge/oracle/a.ts': "import { x } from '../../suite/x.ts'\nimport { x as y } from '../x.ts'",
    'src/judge/a.test.ts': "import '../testing/x.ts'\nimport '../../test/helper.ts'\nimport './x.ts'",
    'src/stats/a.test.ts': "import '../testing/x.ts'\nimport '../../test/helper.ts'",
    'src/analysis/a.ts': "import '../record/x.ts'\nimport '../stats/x.ts'",
    'src/pipeline/a.ts': 'const config = await import(pathToFileURL(path).href)\nconst x = await import(`../run/x.ts`)',
    'src/pipeline/b.ts': "const text = read(new URL('../../package.json', import.meta.url))",
    'src/testing/a.ts': "import '../pipeline/x.ts'\nimport './x.ts'",
    'src/index.ts': "export * from './server/x.ts'\nexport * from './base/x.ts'",
    'src/index.test.ts': "import './index.ts'\nimport './testing/x.ts'",
    'src/suite/note.yaml': "import '../cli/x.ts'",
    'examples/a.ts': "import '../src/testing/x.ts'",
    'perf/a.ts': "import '../src/testing/x.ts'",
    'test/a.test.ts': "import '../src/testing/x.ts'\nimport '../src/index.ts'",
    'web/a.tsx':
      "import '../src/chart/x.ts'\nimport '../src/record/x.ts'\nimport type { A } from '../src/server/x.ts'\nimport './a.css'",
  }
  expect(plant(clean)).toEqual([])
})

describe('a backward import is found in each form:', () => {
  const forms: Record<string, string> = {
    plain: "import { x } from '../judge/x.ts'",
    default: "import x from '../judge/x.ts'",
    namespace: "import * as x from '../judge/x.ts'",
    'side effect': "import '../judge/x.ts'",
    'type-only': "import type { X } from '../judge/x.ts'",
    'inline type': "import { type X } from '../judge/x.ts'",
    're-export': "export { x } from '../judge/x.ts'",
    'type re-export': "export type { X } from '../judge/x.ts'",
    'export all': "export * from '../judge/x.ts'",
    'export all as': "export * as x from '../judge/x.ts'",
    'type export all': "export type * from '../judge/x.ts'",
    dynamic: "const x = await import('../judge/x.ts')",
    'dynamic, in a template': 'const x = () => import(`../judge/x.ts`)',
    'dynamic, by URL': "const x = await import(new URL('../judge/x.ts', import.meta.url).href)",
    'in a type position': "export type X = import('../judge/x.ts').X",
    'in a type query': "let x: typeof import('../judge/x.ts')",
    'import equals': "import x = require('../judge/x.ts')",
    'export import equals': "export import x = require('../judge/x.ts')",
    require: "const x = require('../judge/x.ts')",
    'require.resolve': "const x = require.resolve('../judge/x.ts')",
    createRequire: "const x = createRequire(import.meta.url)('../judge/x.ts')",
    'named createRequire': "const load = module.createRequire(import.meta.url)\nload('../judge/x.ts')",
    'renamed createRequire': "import { createRequire as make } from 'node:module'\nmake(import.meta.url)('../judge/x.ts')",
    'import.meta.resolve': "const x = import.meta.resolve('../judge/x.ts')",
    'worker URL': "const worker = new Worker(new URL('../judge/x.ts', import.meta.url))",
    'built worker URL': "const worker = new Worker(new URL('../judge/x.js', import.meta.url))",
    'module augmentation': "declare module '../judge/x.ts' { interface X {} }",
    'reference comment': '/// <reference path="../judge/x.ts" />',
    'inside a function': "function f() {\n  if (a) return async () => (await import('../judge/x.ts')).x\n}",
    'over several lines': "import {\n  // why\n  type X,\n} from '../judge/x.ts'",
  }
  test.each(Object.entries(forms))('%s', (_, text) => {
    expect(plant({ 'src/base/a.ts': text })).toEqual([
      expect.stringMatching(
        /^src\/base\/a\.ts:\d+: .*judge\/x\.[jt]s': base \(line 0 of .*order\) may not import judge \(line 5\); move/,
      ),
    ])
  })

  test('and in a test beside its source, a declaration file, JavaScript and TSX', () => {
    for (const name of ['a.test.ts', 'a.d.ts', 'a.js', 'a.mjs', 'a.mts', 'a.tsx']) {
      expect(plant({ [`src/base/${name}`]: "import '../judge/x.ts'" })).toEqual([expect.stringContaining('may not import judge')])
    }
  })
})

test('the line and the import are named, also after characters outside the basic plane', () => {
  expect(plant({ 'src/base/a.ts': "/** 🤨🤨🤨 */\r\nconst a = '🤨'\n\nexport type A = import('../record/x.ts').A\n" })).toEqual([
    "src/base/a.ts:4: type import '../record/x.ts': base (line 0 of ARCHITECTURE.md's order) may not import record (line 1); move what is needed to base or an earlier folder, or this code to record or a later one",
  ])
})

test('what only looks like an import is none', () => {
  const text = `// import '../judge/x.ts'
/** {@link import('../judge/x.ts').X} */
const a = "import '../judge/x.ts'"
const b = { import: f, require: g }
b.import('../judge/x.ts')
b.require('../judge/x.ts')
declare module 'cephes' {}
import c = b.import
`
  expect(importsOf(text, 'a.ts')).toEqual([])
})

test('a file that does not parse is a violation, not a file without imports', () => {
  expect(plant({ 'src/base/a.ts': "\nimport { from '../judge/x.ts'" })).toEqual([
    expect.stringMatching(/^src\/base\/a\.ts:2: does not parse/),
  ])
})

/** Each: what is broken, the file, its text, and what the message says. */
const broken: [string, string, string, string][] = [
  ['a folder of the same line', 'src/target/a.ts', "import '../suite/x.ts'", 'target and suite share line 4'],
  ['a path by detours', 'src/base/a.ts', "import '../base/../judge/x.ts'", 'may not import judge'],
  ['a path through the root', 'src/base/a.ts', "import '../../src/judge/x.ts'", 'may not import judge'],
  ['a path without ending', 'src/judge/a.ts', "import '../base/x'", 'with its .ts ending'],
  ['a path ending in .js', 'src/judge/a.ts', "import '../base/x.js'", 'with its .ts ending'],
  ['a path with a query', 'src/judge/a.ts', "import '../base/x.ts?a'", 'with its .ts ending'],
  ['a folder', 'src/base/a.ts', "import '..'", 'with its .ts ending'],
  ['a file that does not exist', 'src/judge/a.ts', "import '../base/y.ts'", 'src/base/y.ts does not exist'],
  ['an escaped path', 'src/base/a.ts', "import '../%6audge/x.ts'", 'does not exist'],
  ['an absolute path', 'src/base/a.ts', "import '/elsewhere/src/judge/x.ts'", 'relative paths only'],
  ['a file URL', 'src/base/a.ts', "import 'file:///elsewhere/src/judge/x.ts'", 'relative paths only'],
  ['an alias', 'src/base/a.ts', "import '#judge'", 'relative paths only'],
  ['the package by name', 'src/base/a.ts', "import { x } from 'assay'", 'own package by name'],
  ['the package by name, in a test', 'src/base/a.test.ts', "import { x } from 'assay/testing'", 'own package by name'],
  ['a computed import', 'src/base/a.ts', 'await import(name)', 'computed dynamic import: src names what it imports'],
  ['a computed template', 'src/base/a.ts', `await import(\`../\${name}/x.ts\`)`, 'computed dynamic import'],
  ['a computed require', 'src/base/a.ts', 'require(name)', 'computed require'],
  ['a file outside src', 'src/base/a.ts', "import '../../test/helper.ts'", 'nothing that stands outside src'],
  ['a file outside src, in a test', 'src/base/a.test.ts', "import '../../web/a.ts'", 'web/a.ts does not exist'],
  ['a test', 'src/judge/a.ts', "import './x.test.ts'", 'only tests import tests'],
  ['index.ts', 'src/cli/a.ts', "import '../index.ts'", 'inside src nothing imports index.ts'],
  ['cli in index.ts', 'src/index.ts', "export * from './cli/x.ts'", 'index.ts exports nothing of cli'],
  ['testing in index.ts', 'src/index.ts', "export * from './testing/x.ts'", 'only tests, examples, perf'],
  ['testing', 'src/cli/a.ts', "import '../testing/x.ts'", 'only tests, examples, perf'],
  ['cli in testing', 'src/testing/a.ts', "import '../cli/x.ts'", 'neither cli nor server'],
  ['server in testing', 'src/testing/a.ts', "import type { X } from '../server/x.ts'", 'neither cli nor server'],
  ['record in stats', 'src/stats/a.ts', "import { x } from '../record/x.ts'", 'stats imports base only'],
  ['record types in stats', 'src/stats/a.ts', "import type { X } from '../record/x.ts'", 'stats imports base only'],
  ['record in a test of stats', 'src/stats/a.test.ts', "import '../record/x.ts'", 'stats imports base only'],
  ['testing in stats', 'src/stats/a.ts', "import '../testing/x.ts'", 'stats imports base only'],
  ...['measure', 'analysis', 'report'].flatMap(from =>
    ['model', 'target', 'user', 'judge', 'run'].map((to): [string, string, string, string] => [
      `${to} in ${from}`,
      `src/${from}/a.ts`,
      `import type { X } from '../${to}/x.ts'`,
      `${from} imports nothing of ${to}`,
    ]),
  ),
  ['an oracle in a planted agent', 'src/target/planted/a.ts', "import '../../judge/oracle/x.ts'", 'never import each other'],
  ['a planted agent in an oracle', 'src/judge/oracle/a.ts', "import '../../target/planted/x.ts'", 'never import each other'],
  ['a planted agent in a judge', 'src/judge/a.ts', "import '../target/planted/x.ts'", "planted agent's truth"],
  ['a planted agent in a measure', 'src/measure/a.ts', "import '../target/planted/x.ts'", 'imports nothing of target'],
  ['a tool in an oracle', 'src/world/invariant/a.ts', "import '../tool/x.ts'", 'import no tool, session or state that runs'],
  ['an oracle in an operator', 'src/world/mutation/shipped/a.ts', "import '../../invariant/x.ts'", 'go by the statements'],
  ['base in web', 'web/a.ts', "import '../src/base/x.ts'", 'web imports only chart, record'],
  ['index.ts in web', 'web/a.tsx', "import '../src/index.ts'", 'web imports only chart, record'],
  ['the package in web', 'web/a.ts', "import 'assay'", 'own package by name'],
  ["the server's values in web", 'web/a.ts', "import { x } from '../src/server/x.ts'", "only the server's types"],
  ["the server's inline types in web", 'web/a.ts', "import { type X } from '../src/server/x.ts'", "only the server's types"],
  ['testing in web', 'web/a.ts', "import '../src/testing/x.ts'", 'web imports only chart, record'],
]

describe('a violation:', () => {
  test.each(broken)('%s', (_, path, text, message) => {
    expect(plant({ [path]: text })).toEqual([expect.stringContaining(message)])
    expect(plant({ [path]: text })[0]).toMatch(new RegExp(`^${path}:1: .*: .*; `))
  })
})

test('a folder that the order does not know must be added to it', () => {
  expect(plant({ 'src/misc/a.ts': "import '../cli/x.ts'", 'src/misc/b.ts': '' })).toEqual([
    'src/misc: stands in no line of the folder order; add it to ARCHITECTURE.md below "Who may import whom"',
  ])
  expect(plant({ 'src/data/a.yaml': '' })).toEqual([expect.stringMatching(/^src\/data: .* add it to ARCHITECTURE\.md/)])
  expect(plant({ 'src/a.ts': '' })).toEqual(['src/a.ts:1: stands in no folder of src; move it into one'])
})

describe('an import cycle', () => {
  test('between files is found, through types too, once for all its files', () => {
    const found = plant({
      'src/judge/a.ts': "import '../base/x.ts'\nimport { b } from './b.ts'",
      'src/judge/b.ts': "export * from './oracle/c.ts'",
      'src/judge/oracle/c.ts': "\n\nimport type { A } from '../a.ts'",
      'src/judge/d.ts': "import './a.ts'",
    })
    expect(found).toEqual([
      'src/judge/a.ts:2: import cycle src/judge/a.ts → src/judge/b.ts → src/judge/oracle/c.ts → src/judge/a.ts; move what both ends need to a third file',
    ])
  })

  test('of a file with itself, and a second one, are each found', () => {
    const found = plant({
      'src/base/a.ts': "import './a.ts'",
      'src/base/b.ts': "import './c.ts'",
      'src/base/c.ts': "import './b.ts'",
    })
    expect(found).toEqual([
      expect.stringContaining('cycle src/base/a.ts → src/base/a.ts;'),
      expect.stringContaining('cycle src/base/b.ts → src/base/c.ts → src/base/b.ts;'),
    ])
  })

  test('between folders is found where no file closes one', () => {
    const found = plant({ 'src/base/a.ts': "import '../record/x.ts'", 'src/record/a.ts': "import '../base/x.ts'" })
    expect(found).toEqual([
      expect.stringContaining('base (line 0'),
      'src/base/a.ts:1: folder cycle base → record → base (src/base/a.ts:1, src/record/a.ts:1); turn one of these imports round',
    ])
  })

  test('is told once, however many ways lead back', () => {
    const found = plant({
      'src/base/a.ts': "import '../cli/x.ts'",
      'src/record/a.ts': "import '../base/x.ts'",
      'src/suite/a.ts': "import '../base/x.ts'",
      'src/cli/x.ts': "import '../record/x.ts'\nimport '../suite/x.ts'\nimport '../base/x.ts'",
    })
    expect(found).toEqual([
      expect.stringContaining('may not import cli'),
      expect.stringContaining('folder cycle base → cli → base (src/base/a.ts:1, src/cli/x.ts:3)'),
    ])
  })

  test('is none where a test uses testing, or a file starts its worker', () => {
    const found = plant({
      'src/judge/a.test.ts': "import '../testing/x.ts'",
      'src/testing/x.ts': "import '../judge/x.ts'",
      'src/run/a.ts': "export const worker = new URL('./worker.ts', import.meta.url)",
      'src/run/worker.ts': "import type { A } from './a.ts'",
    })
    expect(found).toEqual([])
  })
})

test('all violations are told at once', () => {
  const found = plant({
    'src/base/a.ts': "import '../judge/x.ts'\nimport '../cli/x.ts'",
    'src/stats/a.ts': "import '../record/x.ts'",
    'src/misc/a.ts': '',
  })
  expect(found).toHaveLength(4)
})
