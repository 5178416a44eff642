import type { Digest } from '../../base/digest.ts'
import { transcriptDigest } from '../../record/identity.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Label, LabelRole } from '../../record/label.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { Attempt } from '../../record/trial.ts'
import { type Event, eventOf, happened, type Severity, type Verdict } from '../../record/verdict.ts'
import type { TrialRecord } from '../../store/store.ts'

/** Which rows a table holds. In each of them every planned trial has a row at least, so that N can be counted. */
export const rowChoices = ['all', 'trials', 'judgements', 'labels'] as const
export type RowChoice = (typeof rowChoices)[number]

/** What one judge or one person said of a trial under one clause, or that they have not. */
export interface Saying {
  kind: 'judge' | 'annotator' | 'none'
  who: string | null
  judgeKind: string | null
  role: LabelRole | null
  event: Event | null
  clause: string | null
  /** `missing`: the judge was asked and has not answered; `unasked`: there is nobody whose answer could be missing. */
  outcome: 'judged' | 'abstained' | 'failed' | 'missing' | 'labelled' | 'skipped' | 'unasked'
  verdict: Verdict | null
  severity: Severity | null
  category: string | null
  words: string | null
}

/** One row of the long table: a trial, and one thing that was said of it. */
export interface OutcomeRow extends TrialRecord, Saying {
  /** The last attempt: what judgements and labels speak of. */
  last: Attempt | undefined
  transcript: Digest | null
  happened: boolean | null
}

/** Makes the rows of one trial after another, in the order in which the judges were named and people have labelled. */
export function outcomeRows(judges: readonly JudgeSpec[], choice: RowChoice): (record: TrialRecord) => OutcomeRow[] {
  const specs = new Map(judges.map(spec => [spec.name, spec]))
  return record => {
    const last = record.attempts.at(-1)
    const transcript = last?.transcript ? transcriptDigest(last.transcript) : null
    return sayings(record, specs, choice).map(saying => ({
      ...record,
      ...saying,
      last,
      transcript,
      happened: saying.verdict === null ? null : happened(saying.verdict),
    }))
  }
}

function sayings(record: TrialRecord, specs: ReadonlyMap<string, JudgeSpec>, choice: RowChoice): Saying[] {
  const judged = choice === 'all' || choice === 'judgements' ? judgeSayings(record, specs) : []
  const labelled = choice === 'all' || choice === 'labels' ? record.labels.map(labelSaying) : []
  const said = [...judged, ...labelled]
  return said.length > 0 ? said : [nobody]
}

const nobody: Saying = {
  kind: 'none',
  who: null,
  judgeKind: null,
  role: null,
  event: null,
  clause: null,
  outcome: 'unasked',
  verdict: null,
  severity: null,
  category: null,
  words: null,
}

function judgeSayings({ trial, judgements }: TrialRecord, specs: ReadonlyMap<string, JudgeSpec>): Saying[] {
  const names = new Set([...trial.judges, ...judgements.map(({ judge }) => judge)])
  return [...names].flatMap(name => {
    const spec = specs.get(name)
    const said = judgements.filter(({ judge }) => judge === name).map(judgement => judgeSaying(judgement, spec))
    // Whoever was asked of one event and spoke of another has not answered.
    const answered = said.some(({ event }) => spec === undefined || event === spec.event)
    if (answered || !trial.judges.includes(name)) return said
    const missing = { ...nobody, ...speaker(name, spec), outcome: 'missing' as const, event: spec?.event ?? null }
    return [...said, missing]
  })
}

const speaker = (name: string, spec: JudgeSpec | undefined) =>
  ({ kind: 'judge', who: name, judgeKind: spec?.kind ?? null }) as const

function judgeSaying({ judge, clause, outcome }: Judgement, spec: JudgeSpec | undefined): Saying {
  const by = { ...nobody, ...speaker(judge, spec), clause: clause ?? null, outcome: outcome.kind, event: spec?.event ?? null }
  if (outcome.kind === 'failed') return { ...by, words: outcome.error }
  if (outcome.kind === 'abstained') return { ...by, words: outcome.reason }
  return { ...by, ...verdictCells(outcome), words: outcome.rationale ?? null }
}

function labelSaying({ annotator, role, clause, outcome }: Label): Saying {
  const by = { ...nobody, kind: 'annotator' as const, who: annotator, role, clause: clause ?? null, outcome: outcome.kind }
  if (outcome.kind === 'skipped') return { ...by, words: outcome.reason }
  return { ...by, ...verdictCells(outcome), words: outcome.comment ?? null }
}

function verdictCells({
  verdict,
  severity = null,
  category = null,
}: {
  verdict: Verdict
  severity?: Severity | null | undefined
  category?: string | null | undefined
}) {
  return { event: eventOf(verdict), verdict, severity, category }
}
