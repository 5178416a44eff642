import { type JudgementState, judgementStates } from '../record/judgement.ts'
import { labelRoles, labelStates } from '../record/label.ts'
import { type Event, eventOf, happened, verdicts } from '../record/verdict.ts'
import { judgesOf, type RunTable } from '../store/run-table.ts'

/** Whose verdicts a rate is made from: one judge, all oracles together, or the people. */
export interface Source {
  kind: 'judge' | 'oracles' | 'people'
  name: string
  event: Event
  /** The judges that `oracles` takes together. */
  members?: readonly string[]
}

/**
 * What a source said of one trial as a whole. Over several clauses: `happened` if any says so; else `failed`, else
 * `abstained`, if any did; `not-happened` only if all say so. `unjudged`: it was to speak and has not.
 */
export const sourceStates = ['not-asked', 'unjudged', 'not-happened', 'abstained', 'failed', 'happened'] as const
export type SourceState = (typeof sourceStates)[number]
const code = Object.fromEntries(sourceStates.map((state, i) => [state, i])) as Record<SourceState, number>

/** One state a trial, as an index into {@link sourceStates}: the larger one wins where a source spoke more than once. */
export type SourceColumn = Int8Array

const kindState: Record<Exclude<JudgementState, 'judged'>, number> = { abstained: code.abstained, failed: code.failed }

/** What a judge said of each trial about its event; a verdict about another event says nothing of this one. */
export function judgeColumn(table: RunTable, judge: string, event: Event): SourceColumn {
  const { trials, judgements } = table
  const asked = new Map<number, boolean>()
  const column = new Int8Array(trials.count)
  for (let row = 0; row < trials.count; row++) {
    const set = trials.judges.codes[row]!
    if (!asked.has(set)) asked.set(set, judgesOf(table, row).includes(judge))
    if (asked.get(set)) column[row] = code.unjudged
  }
  const wanted = judgements.judge.names.indexOf(judge)
  for (let i = 0; i < judgements.count; i++) {
    if (judgements.judge.codes[i] !== wanted) continue
    const row = judgements.trial[i]!
    const kind = judgementStates[judgements.state[i]!]!
    if (kind === 'judged' && eventOf(verdicts[judgements.verdict[i]!]!) !== event) continue
    const state = kind === 'judged' ? verdictState(judgements.verdict[i]!) : kindState[kind]
    column[row] = Math.max(column[row]!, state)
  }
  return column
}

/** Several judges taken together: `happened` if any says so; `not-happened` only if all that were asked say so. */
export function combinedColumn(columns: readonly SourceColumn[]): SourceColumn {
  const order: SourceState[] = ['happened', 'failed', 'abstained', 'unjudged', 'not-happened']
  const codes = order.map(state => code[state])
  return (columns[0] ?? new Int8Array(0)).map(
    (_, row) => codes.find(wanted => columns.some(column => column[row] === wanted)) ?? code['not-asked'],
  )
}

/**
 * What people said of each trial that they were shown: the adjudicated verdict where there is one, else the recorded
 * majority, else the majority of the annotators; a tie, or all passing over it, is `abstained`. A trial nobody was shown is
 * `not-asked`: labels are a sample, and what was not drawn is not missing.
 */
export function peopleColumn(table: RunTable, event: Event): SourceColumn {
  const { trials, labels } = table
  const column = new Int8Array(trials.count)
  for (const { row, of } of labelsByTrial(table)) {
    const votes = votesOf(labels, of, event)
    if (votes.size > 0) column[row] = decide(votes)
    else if (of.some(i => labelStates[labels.state[i]!] === 'skipped')) column[row] = code.abstained
  }
  return column
}

/** The labels of each trial that has some, by a counting sort: only one trial's votes are objects at a time. */
function* labelsByTrial({ trials, labels }: RunTable): Generator<{ row: number; of: Int32Array }> {
  const ends = new Int32Array(trials.count)
  for (const row of labels.trial) ends[row]!++
  for (let row = 1; row < trials.count; row++) ends[row]! += ends[row - 1]!
  const order = new Int32Array(labels.count)
  const starts = ends.slice()
  for (let i = labels.count - 1; i >= 0; i--) order[--starts[labels.trial[i]!]!] = i
  for (let row = 0; row < trials.count; row++)
    if (starts[row]! < ends[row]!) yield { row, of: order.subarray(starts[row], ends[row]) }
}

/** Per annotator and role, whether any clause was said to be hit. */
type Votes = Map<string, { role: number; happened: boolean }>

function votesOf(labels: RunTable['labels'], of: Int32Array, event: Event): Votes {
  const votes: Votes = new Map()
  for (const i of of) {
    const verdict = labels.verdict[i]!
    if (verdict < 0 || eventOf(verdicts[verdict]!) !== event) continue
    const voter = `${labels.annotator.codes[i]}/${labels.role[i]}`
    votes.set(voter, { role: labels.role[i]!, happened: happened(verdicts[verdict]!) || (votes.get(voter)?.happened ?? false) })
  }
  return votes
}

function decide(votes: Votes): number {
  for (const role of ['adjudicator', 'majority', 'annotator'] as const) {
    const said = [...votes.values()].filter(vote => labelRoles[vote.role] === role)
    if (said.length === 0) continue
    const yes = said.filter(vote => vote.happened).length
    return yes * 2 === said.length ? code.abstained : yes * 2 > said.length ? code.happened : code['not-happened']
  }
  return code.abstained
}

function verdictState(verdict: number): number {
  return happened(verdicts[verdict]!) ? code.happened : code['not-happened']
}

/** The events that people's labels of a run speak of. */
export function labelledEvents({ labels }: RunTable): Event[] {
  const found = new Set<Event>()
  for (const verdict of labels.verdict) if (verdict >= 0) found.add(eventOf(verdicts[verdict]!))
  return [...found]
}
