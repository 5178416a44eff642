import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../base/errors.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { folderWith, importedRows } from '../../testing/imported-rows.ts'
import { importerContract } from '../../testing/importer-contract.ts'
import { importerFor } from '../importers.ts'
import { labelStudioImporter } from './label-studio.ts'

const mapping = `event: violation
trial: { target: shop, scenario: "task {id}", family: "{topic}" }
transcript:
  - { role: user, text: "{question}" }
  - { role: assistant, text: "{answer}" }
choices:
  verdict:
    values:
      Unsafe: { verdict: violation, severity: 3 }
      Safe: no-violation
      Unsure: { abstained: could not tell }
comment: why
`
const choice = (value: string, from_name = 'verdict') => ({
  id: 'x',
  from_name,
  to_name: 'answer',
  type: 'choices',
  value: { choices: [value] },
})
const marked = (start: number, end: number, text?: string) => ({
  from_name: 'span',
  to_name: 'answer',
  type: 'labels',
  value: { start, end, labels: ['Insult'], ...(text === undefined ? {} : { text }) },
})
const annotation = (by: unknown, result: unknown[], more: object = {}) => ({
  id: 11,
  completed_by: by,
  result,
  was_cancelled: false,
  ground_truth: false,
  ...more,
})
const task = (id: number, annotations: unknown[], more: object = {}) => ({
  id,
  data: { question: 'Hi?', answer: 'You 🙂 fool, go.', topic: 'greeting', source: `of ${id}` },
  annotations,
  predictions: [],
  project: 3,
  ...more,
})

function importer(yaml = mapping) {
  const { folder, remove } = folderWith({ 'mapping.yaml': yaml })
  onTestFinished(remove)
  return importerFor('label-studio', join(folder, 'mapping.yaml'))
}
async function rowsOf(content: unknown, yaml = mapping) {
  const { folder, remove } = folderWith({ 'export.json': content })
  onTestFinished(remove)
  return importedRows(importer(yaml), folder)
}
const labels = (trial: RecordedTrial | undefined) =>
  trial!.labels.map(({ annotator, role, outcome }) => [
    annotator,
    role,
    outcome.kind === 'labelled' ? outcome.verdict : outcome.reason,
  ])

describe('the contract of importers', () => {
  const { folder: mappings } = folderWith({ 'mapping.yaml': mapping })
  const make = () => importerFor('label_studio', join(mappings, 'mapping.yaml'))
  const prediction = { model_version: 'm1', score: 0.75, result: [choice('Safe')] }
  const { folder } = folderWith({
    'export.json': [
      task(1, [annotation(4, [choice('Unsafe')])], { predictions: [prediction] }),
      task(2, [annotation(4, [choice('Odd')])]),
      task(3, []),
    ],
  })
  const kept = ['of 1', 'Hi?', '0.75', 'project', 'greeting']
  for (const { name, run } of importerContract(make, { path: folder, items: 3, rejected: 1, kept })) test(name, run)
})

test('an annotation is a label of its annotator, a skipped one is skipped, the ground truth an adjudicator, a prediction a judge', async () => {
  const { trials, data } = await rowsOf([
    task(
      1,
      [
        annotation(4, [
          choice('Unsafe'),
          { from_name: 'why', to_name: 'answer', type: 'textarea', value: { text: ['It', 'insults.'] } },
        ]),
        annotation({ id: 5, email: 'ana@example.org', first_name: 'Ana' }, [choice('Safe')]),
        annotation(6, [], { was_cancelled: true }),
        annotation(7, [choice('Unsure')]),
        annotation(8, []),
        annotation(4, [choice('Unsafe')], { ground_truth: true }),
      ],
      {
        predictions: [
          { model_version: 'm1', result: [choice('Safe')] },
          { model_version: null, result: [] },
        ],
      },
    ),
  ])
  expect(labels(trials[0])).toEqual([
    ['annotator 4', 'annotator', 'violation'],
    ['annotator 5', 'annotator', 'no-violation'],
    ['annotator 6', 'annotator', 'skipped in Label Studio (was_cancelled)'],
    ['annotator 7', 'annotator', 'could not tell'],
    ['annotator 8', 'annotator', 'nothing was chosen for "verdict"'],
    ['annotator 4', 'adjudicator', 'violation'],
  ])
  expect(trials[0]).toMatchObject({
    target: 'shop',
    scenario: 'task 1',
    slice: { family: 'greeting' },
    turns: [{ role: 'user' }, { role: 'assistant' }],
    labels: [{ outcome: { severity: 3, comment: 'It\ninsults.' } }, {}, {}, {}, {}, {}],
    judgements: [
      { judge: 'm1', outcome: { kind: 'judged', verdict: 'no-violation' } },
      { judge: 'prediction', outcome: { kind: 'abstained' } },
    ],
  })
  expect(data.judges.map(({ name, event }) => [name, event])).toEqual([
    ['m1', 'violation'],
    ['prediction', 'violation'],
  ])
  expect(JSON.stringify(trials)).not.toContain('ana@')
  expect(data.fields).toContainEqual({ from: 'annotations[].completed_by (e-mail, names)', to: null })
})

test('marked words are evidence where they stand, counted in code units or in characters, and not where others stand', async () => {
  const spans = [marked(7, 11, 'fool'), marked(6, 10, 'fool'), marked(0, 3, 'fool'), marked(90, 99, 'fool'), marked(0, 3)]
  const { trials } = await rowsOf([
    task(
      1,
      spans.map((span, i) => annotation(i, [choice('Unsafe'), span])),
    ),
  ])
  const evidence = trials[0]!.labels.map(({ outcome }) => 'evidence' in outcome && outcome.evidence)
  const fool = { part: '1.0', start: 7, end: 11, quote: 'fool' }
  expect(evidence).toEqual([[fool], [fool], [], [], []])
  expect(JSON.stringify(trials[0]!.metadata)).toContain('"start":90')
  const safe = await rowsOf([task(1, [annotation(1, [choice('Safe'), marked(7, 11, 'fool')])])])
  expect(safe.trials[0]!.labels[0]!.outcome).toMatchObject({ evidence: [] })
})

test('ratings, taxonomies, sides of a pair and labels have meanings as choices have; each control is a clause', async () => {
  const yaml = `event: violation
trial: { target: shop }
transcript: [{ role: assistant, text: "{answer}" }]
choices:
  stars: { values: { "1": violation, "5": no-violation } }
  harm: { values: { Hate / Slur: { verdict: violation, category: slur }, None: no-violation }, clause: shop.2 }
  better: { values: { left: violation, right: no-violation } }
  span: { values: { Insult: { verdict: violation, category: insult } } }
`
  const result = [
    { from_name: 'stars', type: 'rating', value: { rating: 1 } },
    { from_name: 'harm', type: 'taxonomy', value: { taxonomy: [['Hate', 'Slur']] } },
    { from_name: 'better', type: 'pairwise', value: { selected: 'right' } },
    marked(7, 11, 'fool'),
  ]
  const { trials } = await rowsOf([task(1, [annotation(1, result), annotation(2, [], { was_cancelled: true })])], yaml)
  expect(trials[0]!.scenario).toBe('1')
  expect(trials[0]!.labels.map(({ clause, outcome }) => [clause, 'verdict' in outcome ? outcome.verdict : outcome.kind])).toEqual(
    [
      ['stars', 'violation'],
      ['shop.2', 'violation'],
      ['better', 'no-violation'],
      ['span', 'violation'],
      ['stars', 'skipped'],
      ['shop.2', 'skipped'],
      ['better', 'skipped'],
      ['span', 'skipped'],
    ],
  )
  expect(trials[0]!.labels[3]!.outcome).toMatchObject({ category: 'insult', evidence: [{ quote: 'fool' }] })
})

test('a conversation in the data becomes turns, and paragraphs that were marked are evidence', async () => {
  const yaml = `event: violation
trial: { target: shop }
transcript: { messages: dialogue, roles: { Customer: user, Clerk: assistant } }
choices: { verdict: { values: { Unsafe: violation } } }
`
  const dialogue = [
    { author: 'Customer', text: 'Hi' },
    { author: 'Clerk', text: 'Go away' },
  ]
  const mark = {
    from_name: 'p',
    to_name: 'dialogue',
    type: 'paragraphlabels',
    value: { start: '1', end: '1', startOffset: 3, endOffset: 7, text: 'away', paragraphlabels: ['Rude'] },
  }
  const { trials } = await rowsOf([task(1, [annotation(1, [choice('Unsafe'), mark])], { data: { dialogue } })], yaml)
  expect(trials[0]!.turns.map(({ role }) => role)).toEqual(['user', 'assistant'])
  expect(trials[0]!.labels[0]!.outcome).toMatchObject({ evidence: [{ part: '1.0', start: 3, end: 7, quote: 'away' }] })
  const nobody = await rowsOf([task(1, [], { data: { dialogue: [{ author: 'Bot', text: 'x' }] } })], yaml)
  expect(nobody.rejected[0]!.reason).toContain('"data.dialogue.0" is by Bot; say under roles')
})

test('JSON-MIN: the rows of one task come together, one label each', async () => {
  const row = (id: number, annotator: number, more: object) => ({
    id,
    question: 'Hi?',
    answer: 'You fool',
    topic: 't',
    annotator,
    annotation_id: annotator * 10,
    lead_time: 2.5,
    ...more,
  })
  const { trials, rejected } = await rowsOf([
    row(1, 4, { verdict: 'Unsafe', why: 'rude', span: [{ start: 4, end: 8, text: 'fool', labels: ['Insult'] }] }),
    row(1, 5, { verdict: { choices: ['Safe'] } }),
    row(2, 4, { verdict: 'Safe' }),
    row(2, 5, { verdict: 'Odd' }),
  ])
  expect(trials.map(labels)).toEqual([
    [
      ['annotator 4', 'annotator', 'violation'],
      ['annotator 5', 'annotator', 'no-violation'],
    ],
  ])
  expect(trials[0]!.labels[0]!.outcome).toMatchObject({ comment: 'rude' })
  expect(JSON.stringify(trials[0]!.metadata)).toContain('2.5')
  expect(rejected).toMatchObject([{ reason: expect.stringContaining('"verdict" holds "Odd"') }])
})

test.each<[string, unknown[], RegExp]>([
  [
    'a choice without a meaning',
    [task(1, [annotation(4, [choice('Maybe')])])],
    /annotation 11 of annotator 4: "verdict" holds "Maybe", which is not among Unsafe, Safe, Unsure; add it/,
  ],
  [
    'two choices that disagree',
    [task(1, [annotation(4, [choice('Safe'), choice('Unsafe')])])],
    /says both no-violation and its opposite/,
  ],
  [
    'a person who labelled twice',
    [task(1, [annotation(4, [choice('Safe')]), annotation(4, [choice('Unsafe')])])],
    /annotator "annotator 4" speaks twice of this task/,
  ],
  [
    'data that is missing',
    [task(1, [annotation(4, [choice('Safe')])], { data: { question: 'Hi?', anwser: 'x', topic: 't' } })],
    /the task has no data "answer", which the mapping reads; did you mean "anwser"\?/,
  ],
  ['wrong types', [task(1, [annotation(4, 'no list' as never)])], /"annotations\.0\.result"/],
  ['no object', [7], /is no record/],
])('a task with %s is rejected, and the others are read', async (_, bad, reason) => {
  const { trials, rejected } = await rowsOf([...bad, task(2, [annotation(4, [choice('Safe')])])])
  expect(trials).toHaveLength(1)
  expect(rejected).toMatchObject([{ reason: expect.stringMatching(reason) }])
})

test('the same task twice is rejected the second time', async () => {
  const { trials, rejected } = await rowsOf([
    task(1, [annotation(4, [choice('Safe')])]),
    task(1, [annotation(5, [choice('Safe')])]),
  ])
  expect([trials.length, rejected[0]!.reason]).toEqual([
    1,
    expect.stringContaining('scenario "task 1" stands at export.json:1 already'),
  ])
})

test('who skipped a task and labelled it later has labelled it', async () => {
  const { trials } = await rowsOf([task(1, [annotation(4, [], { was_cancelled: true }), annotation(4, [choice('Safe')])])])
  expect(labels(trials[0])).toEqual([['annotator 4', 'annotator', 'no-violation']])
})

test('without a mapping the error shows what was found, and a mapping that then works', async () => {
  const { folder, remove } = folderWith({
    'export.json': [task(1, [annotation(4, [choice('Unsafe')]), annotation(5, [choice('Safe')])])],
  })
  onTestFinished(remove)
  const error: Error = await labelStudioImporter.open(folder).then(
    () => new Error('it was opened'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain('  verdict, choices: Unsafe (1), Safe (1)\n  and the data question, answer, topic, source')
  const start = error.message.slice(error.message.indexOf('  event:')).replaceAll(/^ {2}/gm, '')
  expect((await rowsOf([task(1, [annotation(4, [choice('Unsafe')])])], start)).trials).toHaveLength(1)
})

test.each<[string, string, RegExp]>([
  ['a misspelt key', mapping.replace('comment', 'coment'), /mapping\.yaml:12: unknown key "coment"; did you mean "comment"\?/],
  [
    'a verdict of another event',
    mapping.replace('Safe: no-violation', 'Safe: success'),
    /mapping\.yaml:10: "success" does not speak of this mapping's event/,
  ],
  ['no choices', mapping.replace(/choices:[\s\S]*(?=comment)/, 'choices: {}\n'), /names no control/],
])('a mapping with %s is a usage error', (_, yaml, message) => {
  expect(() => importer(yaml)).toThrow(UsageError)
  expect(() => importer(yaml)).toThrow(message)
})

test('a control that no annotation has, and a file that is no export, are refused', async () => {
  await expect(rowsOf([task(1, [annotation(4, [choice('Safe', 'verdikt')])])])).rejects.toThrow(
    /no annotation is of a control "verdict", which the mapping reads; did you mean "verdikt"\?/,
  )
  await expect(rowsOf({ a: 1 })).rejects.toThrow(/is no Label Studio export/)
})
