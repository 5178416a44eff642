import { expect, test } from 'vitest'
import { z } from 'zod'
import { UsageError } from './errors.ts'
import { checked, parseYaml } from './source.ts'

/** What is said of a text that cannot be used. */
function complaint(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message
  }
  throw new Error('nothing was wrong')
}
const unreadable = (text: string, firstLine?: number) => complaint(() => parseYaml(text, 'a.yaml', firstLine))

const shelf = z.strictObject({
  name: z.string(),
  songs: z.array(z.strictObject({ title: z.string(), minutes: z.number().optional() })).optional(),
  mood: z.enum(['calm', 'loud']).optional(),
  tags: z.record(z.string().regex(/^[a-z]+$/, 'a tag is lower-case letters'), z.string()).optional(),
  find: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  either: z.union([z.string(), z.strictObject({ left: z.string(), right: z.string().optional() })]).optional(),
  outcome: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('judged'), verdict: z.string() }),
      z.strictObject({ kind: z.literal('failed'), error: z.string() }),
    ])
    .optional(),
})
const wrong = (text: string) => complaint(() => checked(shelf, parseYaml(text, 'a.yaml')))

test('a value is found with the line of its key', () => {
  const source = parseYaml('# first\na: 1\nb:\n  - x\n  - c: 2\n    d: 3\n', 'a.yaml')
  expect(source.value).toEqual({ a: 1, b: ['x', { c: 2, d: 3 }] })
  expect([['a'], ['b'], ['b', 0], ['b', 1], ['b', 1, 'd']].map(path => source.lineOf(path))).toEqual([2, 3, 4, 5, 6])
})

test('the line of a value that is not there is that of the nearest thing around it', () => {
  const source = parseYaml('a: 1\nb:\n  - c: 2\n', 'a.yaml')
  expect(source.lineOf(['b', 0, 'nothing', 'at', 'all'])).toBe(3)
  expect(source.lineOf(['b', 7])).toBe(2)
  expect(source.lineOf(['a', 'deeper'])).toBe(1)
  expect(parseYaml('', 'a.yaml').lineOf(['x'])).toBe(1)
})

test('a text that begins in the middle of a file keeps the lines of the file', () => {
  const source = parseYaml('id: x\nversion: 1', 'a.md', 2)
  expect([source.lineOf(['id']), source.lineOf(['version'])]).toEqual([2, 3])
  expect(unreadable('id: x\nid: y', 2)).toMatch(/^a\.yaml:3: /)
})

test('Windows line ends and a byte order mark change neither values nor lines', () => {
  const source = parseYaml('\uFEFFa: 1\r\nb: |\r\n  two\r\n  lines\r\nc: 3\r\n', 'a.yaml')
  expect(source.value).toEqual({ a: 1, b: 'two\nlines\n', c: 3 })
  expect(source.lineOf(['c'])).toBe(5)
})

test.each([
  ['a: 1\nb: 2\na: 3', 'a.yaml:3: not valid YAML: a key is there twice in one map'],
  ['a:\n\t- 1', 'a.yaml:2: not valid YAML: Tabs are not allowed as indentation'],
  ['a: 1\n---\nb: 2', 'a.yaml:2: not valid YAML: a second document begins here'],
  ['a: 1\nb: !money 3', 'a.yaml:2: not valid YAML: Unresolved tag: !money'],
  ['a: "open', 'a.yaml:1: not valid YAML: Missing closing "quote'],
  ['a: 1\nb: *c', 'a.yaml:2: not usable YAML: *c stands before its anchor'],
  ['a: &a\n  b: *a', 'a.yaml:2: not usable YAML: *a stands inside itself'],
  ['a: 1\nsay: {{item}}', 'a.yaml:2: not usable YAML: a list or map stands where a key should'],
  ['a: 1\nb: "\\ud800"', 'a.yaml:2: not usable YAML: half of a surrogate pair'],
])('%j is refused with its line', (text, message) => {
  expect(unreadable(text)).toContain(message)
})

test('a text that needs quotes because it begins with {{ is told so', () => {
  expect(unreadable('find: {{expected}}')).toContain('needs quotes')
})

test('aliases may be used, but not to blow a file up', () => {
  expect(parseYaml('a: &x [1, 2]\nb: *x', 'a.yaml').value).toEqual({ a: [1, 2], b: [1, 2] })
  const levels = Array.from({ length: 9 }, (_, i) => `l${i}: &l${i} [${Array(9).fill(i === 0 ? 'lol' : `*l${i - 1}`)}]`)
  expect(unreadable(levels.join('\n'))).toContain('a.yaml:2: not usable YAML: its aliases (*name) stand for too many values')
})

test('a file that nests without end is refused, and does not end the program', () => {
  expect(unreadable('['.repeat(50_000))).toMatch(/^a\.yaml:1: not valid YAML/)
})

test('what the schema gives is what comes back', () => {
  const schema = z.strictObject({ a: z.number().default(3), b: z.string() })
  expect(checked(schema, parseYaml('b: x', 'a.yaml'))).toEqual({ a: 3, b: 'x' })
  expect(checked(schema.shape.b, parseYaml('list: [{ b: y }]', 'a.yaml'), ['list', 0, 'b'])).toBe('y')
})

test('an empty file is said to be empty', () => {
  expect(wrong('')).toBe('a.yaml:1: the file is empty')
  expect(wrong('# nothing but this')).toBe('a.yaml:1: the file is empty')
})

test.each([
  ['at the top', 'name: x\nsong: 1', 'a.yaml:2: unknown key "song"; did you mean "songs"?'],
  [
    'in an array',
    'name: x\nsongs:\n  - title: a\n  - titel: b\n    title: c',
    'a.yaml:4: unknown key "titel" in "songs.1"; did you mean "title"?',
  ],
  ['in a union', 'name: x\neither:\n  left: a\n  rigth: b', 'a.yaml:4: unknown key "rigth" in "either"; did you mean "right"?'],
  ['far from all', 'name: x\nzzzzzz: 1', 'a.yaml:2: unknown key "zzzzzz"; known: name, songs, mood, tags, find, either, outcome'],
])('an unknown key %s is named with its line and the nearest known one', (_, text, message) => {
  expect(wrong(text)).toBe(message)
})

test('in a discriminated union only the keys of the meant member are known', () => {
  const said = wrong('name: x\noutcome:\n  kind: judged\n  verdict: violation\n  error: broken')
  expect(said).toBe('a.yaml:5: unknown key "error" in "outcome"; known: kind, verdict')
})

test('a key is never answered with itself, also where another member of a union has it', () => {
  const schema = z.union([z.strictObject({ left: z.number() }), z.strictObject({ right: z.number() })])
  expect(complaint(() => checked(schema, parseYaml('left: 1\nright: 2', 'a.yaml')))).toBe(
    'a.yaml:2: unknown key "right"; known: left',
  )
})

test('a discriminator that is missing or unknown is answered with the known ones', () => {
  expect(wrong('name: x\noutcome:\n  kind: judgd')).toBe(
    'a.yaml:3: "outcome.kind": unknown value "judgd"; did you mean "judged"?',
  )
  expect(wrong('name: x\noutcome: { verdict: x }')).toBe('a.yaml:2: missing key "kind" in "outcome"; known: judged, failed')
})

test('a missing key is said to be missing, at the line of what lacks it', () => {
  expect(wrong('mood: calm')).toBe('a.yaml:1: missing key "name"')
  expect(wrong('name: x\nsongs:\n  - title: a\n  - minutes: 3')).toBe('a.yaml:4: missing key "title" in "songs.1"')
  expect(wrong('name: x\neither: {}')).toBe('a.yaml:2: missing key "left" in "either"')
})

test('a misspelt required key is both unknown and missing, and both are said', () => {
  expect(wrong('nme: x').split('\n')).toEqual([
    'a.yaml:1: missing key "name"',
    'a.yaml:1: unknown key "nme"; did you mean "name"?',
  ])
})

test.each([
  ['name: 3', 'a.yaml:1: "name": expected a text, found 3'],
  ['- 1', 'a.yaml:1: the file: expected a map of keys, found [1]'],
  ['name: x\nmood: quiet', 'a.yaml:2: "mood": unknown value "quiet"; known: calm, loud'],
  ['name: x\nmood: lout', 'a.yaml:2: "mood": unknown value "lout"; did you mean "loud"?'],
  ['name: x\nfind: { a: 1 }', 'a.yaml:2: "find": expected a text or a list, found {"a":1}'],
  ['name: x\nfind:\n  - ok\n  - 2', 'a.yaml:4: "find.1": expected a text, found 2'],
  ['name: x\nfind: []', 'a.yaml:2: "find": is too small: at least 1 item would do, found []'],
  ['name: x\ntags:\n  9: a', 'a.yaml:3: "tags.9": not a name that can be used: a tag is lower-case letters'],
])('%j is answered with what was expected there', (text, message) => {
  expect(wrong(text)).toBe(message)
})

test('all that is wrong in a file is said at once, each with its line', () => {
  const lines = wrong('name: 1\nsongs:\n  - title: 2\n    minute: 3\nmood: x').split('\n')
  expect(lines.map(line => line.split(':')[1])).toEqual(['1', '3', '4', '5'])
})

test('a file with hundreds of mistakes is answered with twenty and their number', () => {
  const lines = wrong(`name: x\n${Array.from({ length: 300 }, (_, i) => `x${i}: 1`).join('\n')}`).split('\n')
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toBe('a.yaml: and 280 more')
})

test('a part of a file is named by its place in the file, also when it is wrong as a whole', () => {
  const source = parseYaml('judges:\n  a: 3\n  b:\n    kind: x\n    fnd: y', 'a.yaml')
  const schema = z.strictObject({ kind: z.string(), find: z.string().optional() })
  expect(complaint(() => checked(schema, source, ['judges', 'a']))).toBe('a.yaml:2: "judges.a": expected a map of keys, found 3')
  expect(complaint(() => checked(schema, source, ['judges', 'b']))).toBe(
    'a.yaml:5: unknown key "fnd" in "judges.b"; did you mean "find"?',
  )
})

test('a complaint of the schema itself is passed on, also about a key that is not there', () => {
  const schema = z.strictObject({ a: z.number(), b: z.number().optional() }).superRefine(({ a }, context) => {
    if (a > 1) context.addIssue({ code: 'custom', path: ['b'], message: 'a large a needs a b' })
  })
  expect(complaint(() => checked(schema, parseYaml('a: 2', 'a.yaml')))).toBe('a.yaml:1: "b": a large a needs a b')
})

test('names that every object has are not taken for values of the file', () => {
  const schema = z.strictObject({ constructor: z.string(), a: z.number().optional() })
  expect(complaint(() => checked(schema, parseYaml('a: 1', 'a.yaml')))).toContain('"constructor"')
})
