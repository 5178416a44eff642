import { describe, expect, test } from 'vitest'
import { parseYaml } from '../base/source.ts'
import type { Scenario } from '../record/scenario.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { noTools } from '../testing/no-tools.ts'
import { targetContract } from '../testing/target-contract.ts'
import { type ShortTurn, toolCall, transcriptOf } from '../testing/transcript-of.ts'
import { scriptedTarget } from './scripted.ts'

const make = (script: string) => scriptedTarget(parseYaml(script, 'script.yaml'))
const rules = (text: string) => make(`name: shop\nrules:\n${text}\notherwise: Hm?\n`)

interface At {
  scenario?: string
  locale?: string
}

async function parts(script: string, soFar: readonly ShortTurn[], { scenario = 'f/s', locale }: At = {}) {
  const context: Pick<Scenario, 'id' | 'locale' | 'world' | 'system'> = {
    id: scenario,
    locale: locale ?? null,
    world: {},
    system: null,
  }
  const session = await rules(script).open({ scenario: context, epoch: 1, toolBox: noTools })
  const reply = await session.reply(transcriptOf(...soFar), { signal: new AbortController().signal, calls: inMemoryCalls() })
  return reply.kind === 'reply' ? reply.parts : reply
}
const text = async (script: string, soFar: readonly ShortTurn[], at?: At) => {
  const said = await parts(script, soFar, at)
  return Array.isArray(said) && said.length === 1 ? said[0].text : said
}

describe('contract', () => {
  const script = '  - { when: { turn: 1 }, calls: [{ tool: search, arguments: { q: x }, result: [1] }], say: Found. }'
  for (const { name, run } of targetContract(() => rules(script))) test(name, run)
})

test('the first rule that holds decides', async () => {
  const script = '  - { when: { user_said: refund }, say: First. }\n  - { when: { user_said: fund }, say: Second. }'
  expect(await text(script, [{ user: 'a refund' }])).toBe('First.')
  expect(await text(script, [{ user: 'my fund' }])).toBe('Second.')
})

test('where no rule holds it says what it says otherwise', async () => {
  expect(await text('  - { when: { user_said: refund }, say: First. }', [{ user: 'hello' }])).toBe('Hm?')
})

test('a rule without conditions always holds', async () => {
  expect(await text('  - { say: Always. }', [{ user: 'x' }])).toBe('Always.')
})

test('what the user said is looked for in the last turn, whatever its case', async () => {
  const script = '  - { when: { user_said: ReFund }, say: Found. }'
  expect(await text(script, [{ user: 'A REFUND' }])).toBe('Found.')
  expect(await text(script, [{ user: 'refund' }, { assistant: 'ok' }, { user: 'thanks' }])).toBe('Hm?')
  expect(await text(script, [{ assistant: 'refund' }, { user: 'thanks' }])).toBe('Hm?')
  expect(await text(script, [{ user: ['now', 'refund'] }])).toBe('Found.')
})

test('the turn is the user’s, counted from 1', async () => {
  const script = '  - { when: { turn: 2 }, say: Second. }'
  expect(await text(script, [{ system: 's' }, { user: 'a' }])).toBe('Hm?')
  expect(await text(script, [{ system: 's' }, { user: 'a' }, { assistant: 'b' }, { user: 'c' }])).toBe('Second.')
})

test.each([
  ['f/s', 'f/s', true],
  ['f/s', 'f/sx', false],
  ['f/*', 'f/s', true],
  ['*/s', 'deep/f/s', true],
  ['f/*-de', 'f/a-b-de', true],
  ['f.s', 'f/s', false],
  ['*', 'anything (at) all', true],
  ['f/[s]', 'f/s', false],
])('the scenario glob %s against %s: %s', async (glob, scenario, holds) => {
  expect(await text(`  - { when: { scenario: "${glob}" }, say: Held. }`, [{ user: 'x' }], { scenario })).toBe(
    holds ? 'Held.' : 'Hm?',
  )
})

test('a locale must be the scenario’s', async () => {
  const script = '  - { when: { locale: de-DE }, say: Ja. }'
  expect(await text(script, [{ user: 'x' }], { locale: 'de-DE' })).toBe('Ja.')
  expect(await text(script, [{ user: 'x' }], { locale: 'de' })).toBe('Hm?')
  expect(await text(script, [{ user: 'x' }])).toBe('Hm?')
})

test('all conditions of a rule must hold', async () => {
  const script = '  - { when: { turn: 1, user_said: a, locale: en-US, scenario: "f/*" }, say: All. }'
  expect(await text(script, [{ user: 'a' }], { locale: 'en-US' })).toBe('All.')
  expect(await text(script, [{ user: 'b' }], { locale: 'en-US' })).toBe('Hm?')
  expect(await text(script, [{ user: 'a' }], { locale: 'en-US', scenario: 'g/s' })).toBe('Hm?')
})

test('a call may have a result, be refused, or never be answered', async () => {
  const script = `  - calls:
      - { tool: buy, arguments: { item: x }, result: { ok: true } }
      - { tool: buy, error: limit reached }
      - { tool: buy }
    say: Done.`
  expect(await parts(script, [{ user: 'x' }])).toEqual([
    ...toolCall('call-1', 'buy', { item: 'x' }, { result: { ok: true } }),
    ...toolCall('call-2', 'buy', {}, { error: 'limit reached' }),
    ...toolCall('call-3', 'buy', {}),
    { type: 'text', text: 'Done.' },
  ])
})

test('a result that is null, false or an empty text is a result', async () => {
  for (const [result, json] of [
    ['null', 'null'],
    ['false', 'false'],
    ['""', '""'],
  ])
    expect(await parts(`  - calls: [{ tool: t, result: ${result} }]`, [{ user: 'x' }])).toMatchObject([
      {},
      { type: 'tool-result', text: json },
    ])
})

test('a rule with calls and no words says nothing', async () => {
  expect(await parts('  - calls: [{ tool: t, result: 1 }]', [{ user: 'x' }])).toHaveLength(2)
})

test('the ids of calls go on through the conversation', async () => {
  const soFar = [{ user: 'x' }, { assistant: toolCall('call-1', 't', {}, { result: 1 }) }, { user: 'y' }]
  expect(await parts('  - calls: [{ tool: t, result: 1 }]', soFar)).toMatchObject([{ call: 'call-2' }, { call: 'call-2' }])
})

test('a rule can break the target', async () => {
  await expect(parts('  - { fail: out of order }', [{ user: 'x' }])).rejects.toThrow('out of order')
})

test('the script stands in the spec: comments and order of keys apart', () => {
  const spec = (text: string) => make(text).spec
  expect(spec('name: a\notherwise: x\nrules: [{ say: y }]')).toEqual(spec('# same\nrules: [{ say: y }]\notherwise: x\nname: a'))
  expect(spec('name: a\notherwise: x\nrules: [{ say: y }]')).not.toEqual(spec('name: a\notherwise: x\nrules: [{ say: z }]'))
  expect(spec('name: a\notherwise: x\nrules: [{ say: y }]')).toMatchObject({ name: 'a', kind: 'scripted' })
})

test.each([
  ['name: a\notherwise: x\nrules:\n  - sey: y', 'script.yaml:4: unknown key "sey" in "rules.0"; did you mean "say"?'],
  [
    'name: a\notherwise: x\nrules:\n  - when: { user_sayd: y }',
    'script.yaml:4: unknown key "user_sayd" in "rules.0.when"; did you mean "user_said"?',
  ],
  [
    'name: a\notherwise: x\nrules:\n  - calls:\n      - { tol: buy }',
    'script.yaml:5: unknown key "tol" in "rules.0.calls.0"; did you mean "tool"?',
  ],
  [
    'name: a\notherwise: x\nrules:\n  - calls:\n      - { tool: buy, result: 1, error: no }',
    'script.yaml:5: "rules.0.calls.0": a call has a result or an error, not both',
  ],
  ['name: a\notherwise: x\nrules: []', 'script.yaml:3: "rules": is too small: at least 1 item'],
  ['name: a\nrules: [{ say: y }]', 'script.yaml:1: missing key "otherwise"'],
  ['name: A b\notherwise: x\nrules: [{ say: y }]', 'script.yaml:1: "name": use lower-case letters'],
])('%j is refused with its line', (script, message) => {
  expect(() => make(script)).toThrow(message)
})
