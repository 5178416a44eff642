import { expect, test } from 'vitest'
import { strictJson } from './strict-json.ts'

test('what is JSON is read as JSON is', () => {
  for (const text of ['{"a":{"b":[1,{"c":"x"}],"d":null}}', '[{"a":1},{"a":2}]', ' "x" ', '{"a:b":"c:{[","d":"\\"a\\":1"}', '{}'])
    expect(strictJson(text)).toEqual(JSON.parse(text))
})

test.each([
  '{"a":1,"a":1}',
  '{"a":1,"b":{"a":1},"a":2}',
  '{"a":1,"\\u0061":2}',
  '[[{"b":{"x":1,"y":[],"x":{}}}]]',
  '{"__proto__":1,"__proto__":2}',
])('%s says one thing twice', text => {
  expect(() => strictJson(text)).toThrow('stands in one object twice')
})

test.each(['', '{', '{"a":1} {"a":1}', '{"a":1}x', "{'a':1}", '{"a":NaN}', '{"a":1,}', '\ufeff{}', '{"a":"\n"}', '{"a":01}'])(
  '%j is not one value',
  text => {
    expect(() => strictJson(text)).toThrow('not one JSON object and nothing else')
  },
)

test('what is nested deeply is refused without running out of stack', () => {
  expect(strictJson('['.repeat(16) + ']'.repeat(16))).toBeDefined()
  for (const depth of [17, 10_000, 50_000]) {
    expect(() => strictJson('['.repeat(depth) + ']'.repeat(depth))).toThrow('nested deeper than 16 levels')
    expect(() => strictJson(`${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`)).toThrow('nested deeper than 16 levels')
  }
})

test('a long string is no trouble', () => {
  expect(strictJson(JSON.stringify({ a: '\\"'.repeat(1_000_000) }))).toHaveProperty('a')
})
