import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Example, evaluated, examplesIn, shownLike } from './docstrings/examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('src/**/*.ts', { cwd: root })
  .filter(file => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
  .sort()
const examples = files.flatMap(file => examplesIn(readFileSync(`${root}/${file}`, 'utf8'), file.replaceAll('\\', '/')))
const withResult = examples.filter(example => example.result !== undefined)

describe('the examples of the docstrings', () => {
  test.each(withResult.map(example => [`${example.file}:${example.line}`, example.call, example] as const))(
    '%s: %s',
    async (_, call, example) => {
      const exported = await import(pathToFileURL(`${root}/${example.file}`).href)
      const found = await evaluated(call, exported)
      expect(shownLike(example.result!.value, found)).toEqual(example.result!.value)
    },
  )

  test(`run: ${withResult.length} of ${examples.length}`, () => {
    expect(withResult.length).toBeGreaterThanOrEqual(10)
  })

  test('are left out only where a sentence follows the //: what looks like a value must be one', () => {
    const sentence = /^\p{L}[\p{L}’']*,? \p{L}/u
    const unread = examples.filter(({ result, marker }) => marker !== undefined && result === undefined && !sentence.test(marker))
    expect(unread.map(({ file, line, marker }) => `${file}:${line}: ${marker}`)).toEqual([])
  })
})

describe('finding examples', () => {
  const found = (text: string) => examplesIn(text, 'a.ts').map(({ line, call, marker }: Example) => ({ line, call, marker }))

  test('in docstrings of one line and of several', () => {
    expect(found('/** @example f(1) // 2 */\n\n/**\n * Text.\n * @example g("//") // \'a\'\n * @throws never\n */')).toEqual([
      { line: 1, call: 'f(1)', marker: '2' },
      { line: 5, call: 'g("//")', marker: "'a'" },
    ])
  })

  test('over several lines, up to the next tag', () => {
    expect(found('/**\n * @example f(1,\n *   2) // 3\n * @source x\n */')).toEqual([{ line: 2, call: 'f(1, 2)', marker: '3' }])
  })

  test('and none outside of docstrings, nor where nothing follows', () => {
    expect(found('// @example f(1) // 2\nconst x = "@example f(1) // 2"')).toEqual([])
    expect(found('/** @example const store = open() */')).toEqual([{ line: 1, call: 'const store = open()', marker: undefined }])
  })
})

describe('comparing an example with its result', () => {
  const result = (marker: string) => examplesIn(`/** @example f() // ${marker} */`, 'a.ts')[0]!.result

  test('reads numbers, texts, lists and objects; prose is no result', () => {
    expect(result('1.5')!.value).toBe(1.5)
    expect(result("{ a: [1, 'x'], b: null }")!.value).toEqual({ a: [1, 'x'], b: null })
    expect(result('undefined')).toEqual({ text: 'undefined', value: undefined })
    for (const prose of ['whatever it is', 'a violation', '{ a: 1, … }', 'process', 'f()']) expect(result(prose)).toBeUndefined()
  })

  test('rounds what was found to the digits that are printed, and no further', () => {
    expect(shownLike(0.1078, 0.10779126)).toBe(0.1078)
    expect(shownLike(0.1078, 0.1079)).toBe(0.1079)
    expect(shownLike('0.5', '0.49')).toBe('0.49')
    expect(shownLike(2, 2.4)).toBe(2.4)
  })

  test('looks at the keys that are printed: one that is missing is seen', () => {
    expect(shownLike({ lower: 0.1078 }, { lower: 0.10779126, upper: 0.6 })).toEqual({ lower: 0.1078 })
    expect(shownLike({ lower: 0.1078, n: 3 }, { lower: 0.10779126 })).not.toEqual({ lower: 0.1078, n: 3 })
    expect(shownLike([1, 2], Float64Array.of(1, 2))).toEqual([1, 2])
    expect(shownLike([1], [1, 2])).not.toEqual([1])
  })

  test('an example with a wrong result fails', async () => {
    const [example] = examplesIn('/** @example twice(2) // 5 */', 'a.ts')
    const found = await evaluated(example!.call, { twice: (n: number) => 2 * n })
    expect(shownLike(example!.result!.value, found)).not.toEqual(example!.result!.value)
  })

  test('an example that calls what is not exported fails', async () => {
    await expect(evaluated('hidden(2)', {})).rejects.toThrow('hidden is not defined')
  })
})
