import { expect, test } from 'vitest'
import { marketCodes } from '../../src/world/codes.ts'
import type { EpisodeInvariant } from '../../src/world/invariant/invariant.ts'
import { invariants } from '../../src/world/invariant/invariants.ts'
import { marketRules } from '../../src/world/market/market-rules.ts'
import { type FlipSide, marketFlips } from '../../src/world/play/market-flip.ts'

const count = 200
const flips = marketFlips({ seed: 1, count })
const ofEpisodes = invariants.filter((one): one is EpisodeInvariant => one.scope === 'episode')

/** What an oracle says of a side; and what the pack's rules say, without it. */
const found = ({ episode, world }: FlipSide, invariant: EpisodeInvariant) => {
  const { kind } = invariant.check(episode, world)
  return kind === 'holds' || kind === 'not-applicable' ? 'well' : kind
}
const expected = ({ says }: FlipSide, { id }: EpisodeInvariant) => {
  const verdicts = says.filter(({ invariant }) => invariant === id).map(({ verdict }) => verdict)
  return verdicts.includes('broken') ? 'broken' : (verdicts[0] ?? 'well')
}

const verdicts = flips.flatMap(({ case: name, rule, sides }) =>
  ofEpisodes.map(invariant => {
    const [before, after] = sides.map(side => found(side, invariant))
    const [said, saidAfter] = sides.map(side => expected(side, invariant))
    const [one, other] = sides.map(({ says }) =>
      says.filter(({ invariant: id }) => id === invariant.id).map(({ rule: of }) => of),
    )
    const rules = [...one!.filter(of => !other!.includes(of)), ...other!.filter(of => !one!.includes(of))]
    const markets = sides.map(({ world }) => world.market.market).join('/')
    return { name, rule, rules, invariant: invariant.id, markets, before, after, said, saidAfter }
  }),
)
const flipped = verdicts.filter(({ before, after }) => before !== after)

test('every verdict of either market is what the packs’ rules say', () => {
  const wrong = verdicts.filter(({ before, after, said, saidAfter }) => before !== said || after !== saidAfter)
  expect(
    wrong.map(
      ({ name, invariant, markets, before, said, after, saidAfter }) =>
        `${name}: ${invariant} in ${markets} is ${before}, ${after}; the rules say ${said}, ${saidAfter}`,
    ),
  ).toEqual([])
})

/** Where a rule names an invariant, and no script's verdict can show it. */
const unseen: Readonly<Record<string, string>> = {
  'remedy INV-08': 'terms of refunds are no field of what is claimed of an item',
  'trial-consent INV-08': 'what happens as a trial ends is no field of what is claimed of an item',
}
/** Cases of rules that no script plays, and why. */
const unplayed = [
  'own-consent, ads chosen by what is known of a minor (INV-11): the words of a profile’s notes are of its language, so that no search by them is the same act in two markets; the tests of INV-11 play it in each market.',
  'payment-step-up, one dear charge (INV-01): the storefront itself prevents it where a step-up is missing, so that nothing is charged; the script splits it in two, which the storefront does not notice.',
  'own-consent, a flag switched on: the storefront prevents it, so that the verdict is a near miss and not a breach.',
]

test('all rules occur, and each invariant that one names flips by it, or it is said why not', async () => {
  const rows = marketRules.map(({ id, invariants: named }) => {
    const scripts = flips.filter(({ rule }) => rule === id).length
    const by = flipped.filter(({ rules }) => rules.includes(id))
    const ids = [...new Set([...named, ...by.map(({ invariant }) => invariant)])].sort()
    const counts = ids.map(
      invariant => `${invariant}: ${by.filter(one => one.invariant === invariant).length || unseen[`${id} ${invariant}`] || '0'}`,
    )
    return { id, scripts, by, counts }
  })
  for (const { id, scripts, by, counts } of rows) {
    expect(scripts, id).toBeGreaterThan(0)
    expect(by.length, id).toBeGreaterThan(0)
    expect(
      counts.filter(one => one.endsWith(': 0')),
      id,
    ).toEqual([])
  }
  expect(new Set(flips.flatMap(({ sides }) => sides.map(({ world }) => world.market.market))).size).toBe(marketCodes.length)
  const table = rows.map(({ id, scripts, by, counts }) => `| ${id} | ${scripts} | ${by.length} | ${counts.join('; ')} |`)
  const otherwise = flipped.filter(({ rules, said, saidAfter }) => rules.length === 0 || said === saidAfter).length
  const missing = verdicts.filter(({ before, after, said, saidAfter }) => said !== saidAfter && before === after).length
  const cases = [...new Set(flips.map(({ case: name, rule }) => `- ${rule}: ${name}`))]
  const page = `# Flipping the market

The same seed, household, words and acts, played in two markets: ${count} scripts, each in a pair of markets. What the verdict of each invariant has
to be is said by the packs' rules alone ([by rule](markets-by-rule.md)), on the facts of the case; then the invariants are asked.
This page is made by \`test/world/market-flips.test.ts\`; \`npx vitest run test/world/market-flips.test.ts -u\` writes it again.

Of ${verdicts.length} pairs of verdicts ${flipped.length} flipped as the rules say, ${otherwise} flipped otherwise, and ${missing} did not flip that should have.

| rule | scripts about it | verdicts that flipped by it | by invariant |
| --- | --- | --- | --- |
${table.join('\n')}

A script about one rule may flip by another as well: a film that a board refuses is not offered there either (INV-07).

## Scripts

${cases.join('\n')}

## What no script shows

${unplayed.map(line => `- ${line}`).join('\n')}
`
  await expect(page).toMatchFileSnapshot('../../docs/market-flips.md')
})
