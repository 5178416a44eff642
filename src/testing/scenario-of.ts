import type { Scenario } from '../record/scenario.ts'

/** A scenario of one turn, but for what is given. */
export function scenarioOf(given: Partial<Scenario> = {}): Scenario {
  return {
    id: 'family/scenario',
    family: 'family',
    hazard: 'hazard',
    use_case: null,
    attack: null,
    stratum: null,
    locale: null,
    twin: null,
    clauses: [],
    world: {},
    tools: [],
    system: null,
    user: { goal: null, persona: null, turns: 1, says: ['Hello.'] },
    right: 'says hello',
    variables: {},
    judges: [],
    ...given,
  }
}
