import { expect, test } from 'vitest'
import { readJson } from './json.ts'
import { jsonPlaces } from './json-places.ts'

test.each([
  '{"a": [1, 2.5, -3e2, true, false, null, "x\\n\\u00e9🙂", {}, []]}',
  ' \r\n\t"a" ',
  '0',
  '{"constructor": 1, "toString": {"a": 1}}',
  '{"a": {"b": 1}, "b": {"b": 2}}',
  '9007199254740991',
  '1e30',
])('%s is read as JSON.parse reads it', text => expect(readJson(text)).toEqual(JSON.parse(text)))

test('a whole number that would be rounded keeps its digits, as a text', () => {
  expect(readJson('[9007199254740993, -12345678901234567890, 9007199254740992, 1e20]')).toEqual([
    '9007199254740993',
    '-12345678901234567890',
    9007199254740992,
    1e20,
  ])
})

test('half of a surrogate pair becomes U+FFFD, in texts and in keys', () => {
  expect(readJson('{"\\ud800": "a\\udc00b", "c": "\\ud83d\\ude42"}')).toEqual({ '\ufffd': 'a\ufffdb', c: '🙂' })
})

test('the words of Python for what is no number are read where they are allowed', () => {
  const text = '[NaN, Infinity, -Infinity, "NaN"]'
  expect(() => readJson(text)).toThrow('JSON has no NaN; a missing number is null')
  expect(readJson(text, { allowNaN: true })).toEqual([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 'NaN'])
})

test.each([
  ['', 'holds no value', 0],
  ['{"a": 1', 'ends in the middle of an object: is the file half-written?', 7],
  ['["a', 'ends in the middle of a text: is the file half-written?', 3],
  ['[1, 2', 'ends in the middle of a list: is the file half-written?', 5],
  ['[tru', 'ends in the middle of a value: is the file half-written?', 4],
  ['[1,]', 'a comma stands before the closing ]; take it out', 3],
  ['{"a": 1,}', 'a comma stands before the closing }; take it out', 8],
  ['{a: 1}', 'a key in double quotes is missing, found "a: 1}"', 1],
  ['{"a" 1}', 'a colon is missing after the key "a", found "1}"', 5],
  ['[1 2]', 'a comma or ] is missing, found "2]"', 3],
  ["['a']", 'a text stands in single quotes; JSON has double ones', 1],
  ['{"a": None}', 'None is no JSON; write null', 6],
  ['[1] // one', 'goes on after its end, with "// one"', 4],
  ['{}\n{}', 'goes on after its end, with "{}" (is it JSON Lines?)', 3],
  ['"a\nb"', 'a line break stands inside a text; write \\n, or close the text before it', 2],
  ['"a\u0007"', 'a text holds the control character U+0007; write it as an escape', 2],
  ['"\\x41"', 'the text "\\\\x41" holds a backslash that begins no escape; write \\\\', 1],
  ['[01]', '"01" is no value; a text stands in double quotes', 1],
  ['[,]', 'a value is missing, found ",]"', 1],
])('%j: what is wrong is said, and where', (text, message, offset) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ message, offset, broken: true }))
})

test.each([
  ['{"a": 1, "b": {"a": 1}, "a": 2}', 'key "a" stands twice in one object; keep one of the two', 24],
  ['{"a": 1, "\\u0061": 2}', 'key "a" stands twice in one object; keep one of the two', 9],
  ['{"__proto__": 1}', 'key "__proto__" cannot be kept; rename it', 1],
  ['[1e999]', '1e999 is larger than any number that can be held; write it as a text', 1],
  ['['.repeat(101), 'is nested deeper than 100 levels; flatten it', 100],
])('%j: JSON that cannot be used is a fault as well', (text, message, offset) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ message, offset, broken: false }))
})

test('what would take very much memory is refused before it is read', () => {
  expect(() => readJson(`[${'{},'.repeat(3_000_000)}{}]`)).toThrow(
    'holds more than 3,000,000 values and keys in one piece; split it',
  )
})

test('every value knows its line, and what is not there that of what is around it', () => {
  const { lineOf, lineAt } = jsonPlaces('{"a": [1,\n {"b, {": "]\\"",\n "c": 2}],\n"d":\n 3}\n')
  expect([lineOf([]), lineOf(['a', 0]), lineOf(['a', 1]), lineOf(['a', 1, 'c']), lineOf(['d'])]).toEqual([1, 1, 2, 3, 5])
  expect([lineOf(['a', 7]), lineOf(['a', 1, 'x']), lineOf(['x'])]).toEqual([1, 2, 1])
  expect(lineAt(1e9)).toBe(6)
})
