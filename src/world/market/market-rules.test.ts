import { expect, test } from 'vitest'
import { loadTaxonomy } from '../../policy/taxonomy/load-taxonomy.ts'
import { marketCodes } from '../codes.ts'
import { loadMarketPack } from './load-market-pack.ts'
import { type MarketRule, marketsBySaying } from './market-rule.ts'
import { marketRules } from './market-rules.ts'

const packs = marketCodes.map(loadMarketPack)
const { categories, market_flip_hazards: flipHazards } = loadTaxonomy()

test('every hazard that the taxonomy calls market-dependent has a rule that flips its right action, and no other has', () => {
  expect([...new Set(marketRules.flatMap(({ hazards }) => hazards))].toSorted()).toEqual(flipHazards.toSorted())
})

test('each case of each rule divides the markets', () => {
  const idle = marketRules.flatMap(({ id, cases }) =>
    cases.filter(one => Object.keys(marketsBySaying(one, packs)).length < 2).map(({ facts }) => `${id}: ${facts}`),
  )
  expect(idle).toEqual([])
})

test('no two markets agree on every case', () => {
  const cases = marketRules.flatMap(rule => rule.cases)
  expect(new Set(packs.map(pack => cases.map(({ says }) => says(pack)).join())).size).toBe(packs.length)
})

test('a rule reads what it says it reads, and nothing else', () => {
  for (const { id, cases, reads } of marketRules)
    for (const pack of packs) {
      const seen = new Set<string>()
      const watched = new Proxy(pack, {
        get: (target, key) => {
          seen.add(String(key))
          return Reflect.get(target, key)
        },
      })
      for (const { says } of cases) says(watched)
      const unstated = [...seen].filter(key => !reads.includes(key as (typeof reads)[number]))
      expect(unstated, id).toEqual([])
    }
})

test('the rules name invariants by which their hazards are judged', () => {
  const hazards = categories.flatMap(category => category.hazards)
  for (const rule of marketRules)
    for (const id of rule.hazards) {
      const judgedBy = hazards.find(hazard => hazard.id === id)!.oracle.invariants
      expect(
        rule.invariants.some(invariant => judgedBy.includes(invariant)),
        `${rule.id}: ${id}`,
      ).toBe(true)
    }
})

test('the list in the docs is that of the rules (vitest -u writes it)', async () => {
  await expect(`${heading}\n${marketRules.map(section).join('\n')}`).toMatchFileSnapshot('../../../docs/markets-by-rule.md')
})

const heading = `# Where the right action differs, by rule

Two markets that stand apart in a row make a market-flip twin: same world, same words, another right action. Everything that is not
listed here is the same in every market. The rules are simplified for tests ([what a pack holds](markets.md)): no legal statement.
This page is made from the packs by \`src/world/market/market-rules.test.ts\`.
`

function section({ id, hazards, invariants, reads, cases }: MarketRule): string {
  const rows = cases.map(one => {
    const groups = Object.entries(marketsBySaying(one, packs)).toSorted(([a], [b]) => (a > b ? -1 : 1))
    return `| ${one.facts} | ${groups.map(([said, markets]) => `**${said}** ${markets.join(' ')}`).join(' · ')} |`
  })
  return `## ${id}

${hazards.join(', ')} · ${invariants.join(', ')} · reads ${reads.map(key => `\`${key}\``).join(', ')}

| situation | markets |
| --- | --- |
${rows.join('\n')}
`
}
