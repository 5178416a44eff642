import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../testing/imported-rows.ts'
import { jsonShape } from './json-shape.ts'

test.each([
  ['a.json', '\ufeff \n[1]', 'array'],
  ['a.json', '{\n  "a": 1\n}', 'object'],
  ['a.json', '{"a":1}', 'object'],
  ['a.json', '{"a":1}\n', 'object'],
  ['a.json', '{"a":1}\n{"a":2}\n', 'lines'],
  ['a.jsonl', '{"a":1}', 'lines'],
  ['a.NDJSON', '{"a', 'lines'],
  ['a.json', 'a,b', undefined],
  ['a.json', '', undefined],
] as const)('%s with %j is %s', (name, text, shape) => {
  const { folder, remove } = folderWith({ [name]: text })
  onTestFinished(remove)
  expect(jsonShape(join(folder, name))).toBe(shape)
})
