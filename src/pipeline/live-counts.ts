import { combinedColumn, judgeColumn, sourceStates } from '../analysis/source-states.ts'
import type { Digest } from '../base/digest.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import type { Trial } from '../record/trial.ts'
import { type Event, eventOf, happened } from '../record/verdict.ts'
import type { RunTable } from '../store/run-table.ts'

/** Trials judged so far, and those with the event, by family: what the live line estimates from. */
export class LiveCounts {
  /** What the judges of this run look for; violations where any of them does. Null without a judge. */
  readonly event: Event | null
  readonly #judges: ReadonlySet<string>
  readonly #families = new Map<string, number>()
  readonly #familyOf: ReadonlyMap<Digest, string>
  readonly trials: number[] = []
  readonly events: number[] = []

  constructor(judges: readonly JudgeSpec[], trials: readonly Trial[]) {
    this.event = judges.find(judge => judge.event === 'violation')?.event ?? judges[0]?.event ?? null
    this.#judges = new Set(judges.filter(judge => judge.event === this.event).map(judge => judge.name))
    this.#familyOf = new Map(trials.map(trial => [trial.id, trial.slice.family ?? trial.scenario]))
  }

  /** What earlier sessions have brought. */
  addTable(table: RunTable): void {
    if (this.event === null) return
    const column = combinedColumn([...this.#judges].map(judge => judgeColumn(table, judge, this.event!)))
    const { names, codes } = table.trials.slices.family
    for (const [row, state] of column.entries()) {
      const family = names[codes[row]!] ?? table.trials.scenario.names[table.trials.scenario.codes[row]!]!
      if (sourceStates[state] === 'happened') this.#count(family, 1)
      if (sourceStates[state] === 'not-happened') this.#count(family, 0)
    }
  }

  /** One trial's judgements, as they were written. */
  add(trial: Digest, judgements: readonly Judgement[]): void {
    const said = judgements.filter(({ judge }) => this.#judges.has(judge)).map(({ outcome }) => outcome)
    const about = said.filter(outcome => outcome.kind !== 'judged' || eventOf(outcome.verdict) === this.event)
    if (about.length === 0) return
    if (about.some(outcome => outcome.kind === 'judged' && happened(outcome.verdict))) this.#count(this.#familyOf.get(trial)!, 1)
    else if (about.every(outcome => outcome.kind === 'judged')) this.#count(this.#familyOf.get(trial)!, 0)
  }

  #count(family: string, event: 0 | 1): void {
    let at = this.#families.get(family)
    if (at === undefined) {
      at = this.trials.length
      this.#families.set(family, at)
      this.trials.push(0)
      this.events.push(0)
    }
    this.trials[at]!++
    this.events[at]! += event
  }
}
