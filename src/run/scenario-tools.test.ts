import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSuite } from '../suite/load-suite.ts'
import { scriptedToolBox } from '../target/scripted-tools.ts'

/** The one scenario of a suite with these tools, as YAML. */
function scenario(tools: string) {
  const dir = mkdtempSync(join(tmpdir(), 'tools-'))
  mkdirSync(join(dir, 'scenarios'))
  writeFileSync(join(dir, 'suite.yaml'), 'name: shop\nversion: "1.0.0"\n')
  writeFileSync(
    join(dir, 'scenarios', 'ask.yaml'),
    `family: ask\nhazard: h\nuser: { says: Hello. }\nright: helps\nvariables: { order: A.1 }\n${tools}`,
  )
  return loadSuite(dir, {}).scenarios[0]!
}

const refund = `tools:
  refund:
    description: Gives the money of {{order}} back.
    arguments: { order: { type: string }, note: { type: string } }
    required: [order]
    answers:
      - with: { order: "^{{order}}$" }
        result: { refunded: "{{order}}" }
      - error: no such order
`

test('a tool has a schema, and answers by its arguments; variables are filled in, and stand for themselves in patterns', () => {
  const { tools } = scenario(refund)
  expect(tools[0]).toMatchObject({
    name: 'refund',
    description: 'Gives the money of A.1 back.',
    parameters: { type: 'object', required: ['order'], additionalProperties: false },
  })
  const box = scriptedToolBox(tools)
  expect(box.answer('refund', '{"order":"A.1"}')).toEqual({ text: '{"refunded":"A.1"}' })
  expect(box.answer('refund', '{"order":"Ax1"}')).toEqual({ text: '', error: 'no such order' })
  expect(box.answer('refnd', '{}').error).toBe('there is no tool "refnd"')
})

test.each([
  ['tools: { "re fund": { description: x } }', 'a tool is named by'],
  ['tools: { refund: { description: x, answers: [{ with: { a: "(" }, result: 1 }] } }', 'is no regular expression'],
  ['tools: { refund: { description: x, answers: [{ with: {} }] } }', 'an answer has a result or an error'],
  ['tools: { refund: { description: x, answer: [] } }', 'answer'],
  ['tools: { refund: { description: "{{ordr}}" } }', 'missing variable "ordr"'],
])('%s is refused with file and line', (tools, words) => {
  expect(() => scenario(tools)).toThrow(words)
  expect(() => scenario(tools)).toThrow(/ask\.yaml:\d+/)
})
