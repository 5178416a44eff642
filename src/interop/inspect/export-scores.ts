import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import { type Event, eventOf, happened } from '../../record/verdict.ts'
import type { TrialRecord } from '../../store/store.ts'
import { abstained, judgesIn } from './score-judgement.ts'
import type { Json } from './storable.ts'

/** A score as Inspect writes it; NaN is its word for "unscored". */
export interface OutScore {
  value: unknown
  explanation?: string
  reason?: string
  metadata?: Record<string, unknown>
  [key: string]: unknown
}

/** What the log's header says of a scorer. */
export interface OutScorer {
  event: Event
  label?: { annotator: string; role: Label['role'] }
  /** The judges that it is in the run. */
  judges: Set<string>
}

/**
 * The scores of a trial: each as the log that it came from had it, with its history; what was judged or labelled since, as
 * C or I of a success, and as 1 or 0 of another event.
 * @param scorers gets every scorer that is met
 */
export function scoresOf(record: TrialRecord, eventsOf: EventLookup, scorers: Map<string, OutScorer>): Record<string, OutScore> {
  const scores: Record<string, OutScore> = {}
  const original = record.attempts.at(-1)?.transcript?.metadata?.scores as Json | undefined
  const known = new Map<string, string>()
  for (const { judge, scorer, score } of judgesIn(original)) {
    if (!record.judgements.some(said => said.judge === judge && said.clause === undefined)) continue
    known.set(judge, scorer)
    scores[scorer] = withNumbers(score)
    note(scorers, scorer, { event: eventsOf.judge(judge), judges: new Set([judge]) })
  }
  for (const { judge, clause, outcome } of record.judgements) {
    if (clause === undefined && known.has(judge)) continue
    const name = clause === undefined ? judge : `${judge}/${clause}`
    scores[name] = scoreOf(outcome, clause)
    note(scorers, name, { event: eventsOf.judge(judge), judges: new Set([judge]) })
  }
  for (const { annotator, role, clause, outcome } of record.labels) {
    const event = outcome.kind === 'labelled' ? eventOf(outcome.verdict) : eventsOf.annotator(annotator)[0]!
    const of = [
      role === 'annotator' ? 'label' : role,
      annotator,
      ...(eventsOf.annotator(annotator).length > 1 ? [event] : []),
    ].join(':')
    const name = clause === undefined ? of : `${of}/${clause}`
    scores[name] =
      outcome.kind === 'labelled'
        ? scoreOf(
            { ...outcome, kind: 'judged', ...(outcome.comment === undefined ? {} : { rationale: outcome.comment }) },
            clause,
          )
        : scoreOf({ kind: 'abstained', reason: outcome.reason }, clause)
    note(scorers, name, { event, label: { annotator, role }, judges: new Set() })
  }
  return scores
}

export interface EventLookup {
  judge(name: string): Event
  /** What a person's labels speak of, at least one. */
  annotator(name: string): readonly Event[]
}

function note(scorers: Map<string, OutScorer>, name: string, scorer: OutScorer): void {
  const before = scorers.get(name)
  if (!before) scorers.set(name, scorer)
  else for (const judge of scorer.judges) before.judges.add(judge)
}

function scoreOf(outcome: JudgementOutcome, clause: string | undefined): OutScore {
  const place = clause === undefined ? {} : { clause }
  if (outcome.kind === 'abstained') return { value: Number.NaN, reason: abstained, explanation: outcome.reason, metadata: place }
  if (outcome.kind === 'failed')
    return { value: Number.NaN, reason: 'scoring_failed', explanation: outcome.error, metadata: place }
  const { verdict, category, severity, evidence = [], rationale, unverified } = outcome
  return {
    value: gradeOf(verdict, category),
    ...(rationale === undefined ? {} : { explanation: rationale }),
    metadata: {
      ...place,
      verdict,
      ...(category === undefined ? {} : { category }),
      ...(severity === undefined ? {} : { severity }),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(unverified === undefined ? {} : { unverified }),
    },
  }
}

function gradeOf(verdict: Parameters<typeof eventOf>[0], category: string | undefined): string | number {
  if (eventOf(verdict) !== 'success') return happened(verdict) ? 1 : 0
  if (happened(verdict)) return 'C'
  return category === 'partial' ? 'P' : category === 'noanswer' ? 'N' : 'I'
}

/** A score with the numbers that a record could only hold as texts. */
function withNumbers(score: Record<string, Json>): OutScore {
  const { value, history, ...rest } = score
  const edits = Array.isArray(history)
    ? history.map(edit =>
        typeof edit === 'object' && edit !== null && 'value' in edit ? { ...edit, value: numbers(edit.value!) } : edit,
      )
    : []
  return { ...rest, value: numbers(value ?? 'NaN'), history: edits }
}

const numberWords: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}

function numbers(value: Json): unknown {
  if (typeof value === 'string') return Object.hasOwn(numberWords, value) ? numberWords[value] : value
  if (Array.isArray(value)) return value.map(numbers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbers(inner)]))
}
