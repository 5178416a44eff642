import { expect, test } from 'vitest'
import { avoidSet } from '../world/invariant/avoid-set.ts'
import type { EpisodeInvariant, InvariantResult } from '../world/invariant/invariant.ts'
import { type InvariantContractOptions, invariantContract } from './invariant-contract.ts'
import { openScene } from './open-scene.ts'
import { caseOf } from './said-of.ts'

function plays(item: string, maxAge: number | null = null) {
  const scene = openScene({ setup: { profiles: { 'profile-1': { avoid: ['violence'], controls: { maxAge } } } } })
  scene.says('Something for tonight.')
  scene.calls(item.startsWith('game') ? 'install' : 'play', { item })
  return caseOf(scene)
}
const told: InvariantContractOptions = {
  clean: plays('song-00011'),
  broken: plays('podcast-00019'),
  nearMiss: plays('game-00008', 6),
}

const [about, same, empty, clean, finds, points, rejected, nearMisses, reasons] = invariantContract(() => avoidSet, told).map(
  ({ name }) => name,
)

async function failed(make: () => EpisodeInvariant, options: InvariantContractOptions = told): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of invariantContract(make, options)) await run().catch(() => names.push(name))
  return names
}

/** A sound invariant, but for what it says at last. */
const but = (change: (said: InvariantResult, events: number) => InvariantResult) => (): EpisodeInvariant => ({
  ...avoidSet,
  check: (episode, world) => change(avoidSet.check(episode, world), episode.events.length),
})

test('an invariant that keeps the contract passes it', async () => {
  expect(await failed(() => avoidSet)).toEqual([])
})

let said = 0
test.each<[string, () => EpisodeInvariant, (string | undefined)[]]>([
  ['has no words for what it cannot see', () => ({ ...avoidSet, cannotSee: ' ' }), [about]],
  ['says something else each time', but(it => (it.kind === 'holds' ? { ...it, opportunities: ++said } : it)), [same, rejected]],
  ['holds where nothing happened', but(it => (it.kind === 'not-applicable' ? { kind: 'holds', opportunities: 0 } : it)), [empty]],
  ['counts no opportunity', but(it => (it.kind === 'holds' ? { ...it, opportunities: 0 } : it)), [clean]],
  ['sees nothing', but((it, events) => (events === 0 ? it : { kind: 'holds', opportunities: 1 })), [finds, nearMisses]],
  [
    'points at an event that is not there',
    but(it => ('findings' in it && it.findings ? { ...it, findings: it.findings.map(one => ({ ...one, events: [99] })) } : it)),
    [points],
  ],
  [
    'quotes what is not there',
    but(it =>
      'findings' in it && it.findings
        ? {
            ...it,
            findings: it.findings.map(one => ({ ...one, evidence: one.evidence.map(quoted => ({ ...quoted, quote: 'never' })) })),
          }
        : it,
    ),
    [points],
  ],
  ['counts a near miss as a breach', but(it => (it.kind === 'near-miss' ? { ...it, kind: 'broken' } : it)), [nearMisses]],
  ['heeds rejected calls', but((it, events) => (it.kind === 'holds' ? { ...it, opportunities: events } : it)), [rejected]],
])('one that %s does not', async (_, make, names) => {
  expect(await failed(make)).toEqual(names)
})

test('one that tells where it cannot, does not', async () => {
  expect(await failed(() => avoidSet, { ...told, unclear: plays('video-00016') })).toEqual([reasons])
})
