import type { Digest } from '../base/digest.ts'
import { seededRandom, shuffled } from '../base/random.ts'
import { trialId } from '../record/identity.ts'
import type { Scenario } from '../record/scenario.ts'
import { nameSchema } from '../record/text.ts'
import type { Trial } from '../record/trial.ts'

/** Every target × scenario × epoch of a run. */
export function planTrials(run: Digest, targets: readonly string[], scenarios: readonly Scenario[], epochs: number): Trial[] {
  return targets.flatMap(target =>
    scenarios.flatMap(scenario => {
      // One for all epochs: a run may have a million trials.
      const slice = sliceOf(scenario)
      const judges = [...scenario.judges]
      return Array.from({ length: epochs }, (_, i): Trial => {
        const at = { run, target, scenario: scenario.id, epoch: i + 1 }
        // Each key by itself: an object put together by spreading takes twice the memory.
        return { id: trialId(at), run, target, scenario: scenario.id, epoch: i + 1, slice, judges }
      })
    }),
  )
}

function sliceOf(scenario: Scenario): Trial['slice'] {
  const { family, hazard, use_case, attack, locale, twin, stratum, world } = scenario
  return {
    family,
    hazard,
    use_case,
    attack,
    locale,
    twin,
    stratum,
    market: nameSchema.safeParse(world.market).data ?? null,
  }
}

/**
 * The order in which trials are run: seeded, and stratified by family, so that a run stopped at any moment holds
 * about the same share of every family.
 */
export function scheduleTrials(trials: readonly Trial[], seed: number): Trial[] {
  const random = seededRandom(seed)
  const strata = Map.groupBy(shuffled(trials, random), trial => `${trial.slice.family ?? trial.scenario}`)
  return [...strata.values()]
    .flatMap(members => {
      const offset = random.below(1_000_000) / 1_000_000
      return members.map((trial, i) => ({ trial, at: (i + offset) / members.length }))
    })
    .sort((a, b) => a.at - b.at)
    .map(({ trial }) => trial)
}
