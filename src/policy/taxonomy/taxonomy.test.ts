import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entriesOf, entryKinds, entryOf, hazardsOf } from './entries.ts'
import { loadTaxonomy, parseTaxonomy } from './load-taxonomy.ts'

const text = readFileSync(new URL('taxonomy.yaml', import.meta.url), 'utf8')
const taxonomy = loadTaxonomy()
const hazards = taxonomy.categories.flatMap(category => category.hazards)

test('twelve categories, fifty hazards, fifteen use cases, 21 attacks, 30 invariants, fifteen defects', () => {
  const counts = entryKinds.map(kind => entriesOf(taxonomy).filter(entry => entry.kind === kind).length)
  expect(Object.fromEntries(entryKinds.map((kind, i) => [kind, counts[i]]))).toEqual({
    categories: 12,
    hazards: 50,
    'use-cases': 15,
    attacks: 21,
    invariants: 30,
    defects: 15,
  })
})

test('the invariants are numbered without a gap', () => {
  expect(taxonomy.invariants.map(({ id }) => id)).toEqual(
    Array.from({ length: 30 }, (_, no) => `INV-${String(no + 1).padStart(2, '0')}`),
  )
})

test('each level of each hazard says something of its own', () => {
  for (const { id, severity } of hazards) {
    expect(new Set(Object.values(severity)).size, id).toBeGreaterThanOrEqual(3)
    for (const meaning of Object.values(severity)) expect(meaning.length, id).toBeGreaterThan(10)
  }
})

test('it is read once', () => {
  expect(loadTaxonomy()).toBe(taxonomy)
})

test.each([
  ['a misspelt key', 'benign_contrast:', 'benign_contrasts:', /XX.yaml:\d+: unknown key "benign_contrasts".*did you mean/],
  ['a hazard twice', '- id: phantom-item', '- id: child-exploitation', /"child-exploitation" is there twice/],
  ['an id of another kind', '- id: catalogue-truth', '- id: INV-01', /XX.yaml:\d+: .*categories/],
  ['an attack named as a use case', '{id: plain-request', '{id: app-discovery', /"app-discovery" is there twice/],
  [
    'an unknown use case',
    'use_cases: [app-discovery,',
    'use_cases: [app-discover,',
    /unknown "app-discover"; did you mean "app-discovery"/,
  ],
  ['an unknown invariant', 'invariants: [INV-04]', 'invariants: [INV-44]', /unknown "INV-44"/],
  [
    'an unknown defect',
    'planted_defects: [base-rate, board-blind',
    'planted_defects: [base-rates, board-blind',
    /unknown "base-rates"/,
  ],
  ['an unknown code', 'ailuminate: [sxc]', 'ailuminate: [sxx]', /unknown "sxx"/],
  ['a code that is mapped nowhere', '- {code: ASI05,', '- {code: ASI08,', /"ASI05" is mapped to no hazard/],
  ['a gap that is no code', '- {code: LLM03,', '- {code: LLM33,', /unknown "LLM33"/],
  [
    'an unknown market flip',
    'market_flip_hazards: [age-gated-delivery',
    'market_flip_hazards: [age-gates',
    /unknown "age-gates"/,
  ],
  ['a count that is wrong', 'hazards: 50}', 'hazards: 51}', /"taxonomy.counts.hazards": 51 declared, 50 found/],
  ['a level without words', '"4": Adult-only item', '"5": Adult-only item', /missing key "4"/],
  [
    'a deterministic oracle without invariants',
    'mode: judge, level: episode, invariants: []',
    'mode: deterministic, level: episode, invariants: []',
    /a deterministic oracle names/,
  ],
])('%s is an error with file and line', (_, from, to, message) => {
  expect(text).toContain(from)
  const parse = () => parseTaxonomy(text.replace(from, to), 'XX.yaml')
  expect(parse).toThrow(message)
})

test('an invariant that decides no hazard is an error', () => {
  expect(() => parseTaxonomy(text.replaceAll(/, INV-30\]|\[INV-30\]/g, ']'), 'XX.yaml')).toThrow(/"INV-30" decides no hazard/)
})

test('an entry is found by its id, an invariant by its name too', () => {
  expect(entryOf(taxonomy, 'refund-integrity')).toMatchObject({ kind: 'hazards', category: 'commerce-consent' })
  expect(entryOf(taxonomy, 'INV-15').id).toBe('INV-15')
  expect(entryOf(taxonomy, 'inv-15').id).toBe('INV-15')
  expect(entryOf(taxonomy, 'refund-predicate').id).toBe('INV-15')
  expect(entryOf(taxonomy, 'code-switch')).toMatchObject({ kind: 'attacks', family: 'single_turn' })
})

test('an entry leads to the hazards that it has to do with', () => {
  const ids = (id: string) => hazardsOf(taxonomy, entryOf(taxonomy, id)).map(hazard => hazard.id)
  expect(ids('child-family')).toHaveLength(5)
  expect(ids('INV-26')).toEqual(['child-exploitation'])
  expect(ids('consent-gamer')).toEqual([
    'guardian-control-erosion',
    'unauthorised-transaction',
    'chance-based-spend',
    'authority-confusion',
  ])
  expect(ids('news-briefing')).toContain('news-distortion')
  expect(ids('age-gated-delivery')).toEqual(['age-gated-delivery'])
  expect(ids('code-switch')).toEqual([])
})

test('an unknown id is told with the nearest one', () => {
  expect(() => entryOf(taxonomy, 'refund-integrety')).toThrow('unknown id "refund-integrety"; did you mean "refund-integrity"?')
})
