import { InputError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import { type Event, events, verdictOf } from '../../record/verdict.ts'
import { asText } from '../messages.ts'
import type { LogHeader } from './log-header.ts'
import type { Json } from './storable.ts'

/** What our own exporter writes into a scorer's metadata of a scorer that stands for a person. */
export interface LabelMark {
  annotator: string
  role: Label['role']
}

/** Who spoke, as a log's header tells it. */
export interface ScorerUse {
  event: Event
  label?: LabelMark
  /** What made the scorer. */
  options: JudgeSpec['options']
}

/**
 * What the scorers of a log speak of: `success`, unless a scorer's metadata say otherwise (`assay_event`).
 * @throws InputError for an event that there is none of
 */
export function scorerUses(header: LogHeader, at: string): Map<string, ScorerUse> {
  const uses = new Map<string, ScorerUse>()
  for (const { name, options, metrics, metadata } of header.eval.scorers ?? []) {
    const { assay_event: said = 'success', assay_label: label } = metadata ?? {}
    const event = events.find(known => known === said)
    if (!event)
      throw new InputError(
        `${at}: scorer "${name}" has assay_event ${JSON.stringify(said)}; ${didYouMean(String(said), [...events])}`,
      )
    uses.set(name, {
      event,
      ...(label ? { label: label as unknown as LabelMark } : {}),
      options: { options: options ?? {}, metrics: metrics ?? [] },
    })
  }
  return uses
}

/** The name under which a scorer's word is kept: a scorer of several scores is as many judges. */
export function judgeName(scorer: string, part?: string): string {
  const name = part === undefined ? scorer : `${scorer}.${part}`
  const usable = name
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 200)
  return usable === '' ? 'unnamed' : usable
}

/** One part of a score, and who it makes a judge. */
interface JudgedPart {
  judge: string
  scorer: string
  value: Json | undefined
  score: Record<string, Json>
}

/** The scorer and the part of a score that each judge is, of a sample's scores. */
export function judgesIn(scores: Json | undefined): JudgedPart[] {
  return Object.entries(Object(scores ?? {}) as Record<string, Json>).flatMap(([scorer, raw]): JudgedPart[] => {
    const score: Record<string, Json> = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}
    const { value } = score
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ judge: judgeName(scorer), scorer, value, score }]
    return Object.entries(value).map(([part, inner]) => ({ judge: judgeName(scorer, part), scorer, value: inner, score }))
  })
}

/** What is known of those who scored in a log. */
interface Speakers {
  uses: ReadonlyMap<string, ScorerUse>
  /** Judges that give marks on a scale. */
  scales: ReadonlySet<string>
}

/** What the scorers said, and what people said where the log was written by our own exporter. */
export function judgementsOf(scores: Json | undefined, { uses, scales }: Speakers): { judgements: Judgement[]; labels: Label[] } {
  const judgements: Judgement[] = []
  const labels: Label[] = []
  for (const { judge, scorer, value, score } of judgesIn(scores)) {
    const { event = 'success', label } = uses.get(scorer) ?? {}
    const outcome = outcomeOf(value, { event, onScale: scales.has(judge) }, score)
    if (!label) judgements.push({ judge, outcome })
    else if (outcome.kind === 'judged') {
      const { rationale, kind: _, unverified: __, ...verdict } = outcome
      labels.push({
        ...label,
        outcome: { kind: 'labelled', ...verdict, ...(rationale === undefined ? {} : { comment: rationale }) },
      })
    } else
      labels.push({ ...label, outcome: { kind: 'skipped', reason: outcome.kind === 'failed' ? outcome.error : outcome.reason } })
  }
  return { judgements, labels }
}

/**
 * What the current value of a score comes to. `value_to_float` of Inspect gives the meaning: C, yes, true and 1 are right,
 * I, no, false and 0 wrong. P (partial) and N (no answer) are no success; of other events they say nothing. Any other
 * number or text is no verdict: it is kept, and the judge abstains. NaN, and no value, are a judge that failed.
 * Where a scorer gives other numbers too, its 0 and 1 are marks like them: the 1 of a scale of ten is nothing right.
 */
export function outcomeOf(
  value: Json | undefined,
  { event, onScale }: { event: Event; onScale: boolean },
  score: Record<string, Json>,
): JudgementOutcome {
  const explanation = typeof score.explanation === 'string' ? score.explanation : undefined
  const rationale = explanation === undefined ? {} : { rationale: explanation }
  if (value === undefined || value === null || value === 'NaN') {
    const why = [score.reason, explanation].filter(text => typeof text === 'string' && text !== '')
    if (score.reason === abstained) return { kind: 'abstained', reason: explanation ?? 'unscored' }
    return { kind: 'failed', error: ['unscored', ...why].join(': ') }
  }
  const happened = onScale && numberOf(value) !== undefined ? undefined : truthOf(value)
  if (happened !== undefined) return { kind: 'judged', verdict: verdictOf(event, happened), evidence: [], ...rationale }
  const category = value === 'P' ? 'partial' : value === 'N' ? 'noanswer' : undefined
  if (category && event === 'success') return { kind: 'judged', verdict: 'no-success', category, evidence: [], ...rationale }
  const shown = asText(value)
  return { kind: 'abstained', reason: `its score ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown} is no verdict` }
}

/** The reason that our own exporter gives for a score of a judge that could not tell. */
export const abstained = 'abstained'

function truthOf(value: Json): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value
  if (value === 'C' || word === 'yes' || word === 'true' || value === true) return true
  if (value === 'I' || word === 'no' || word === 'false' || value === false) return false
  const number = numberOf(value)
  return number === 1 ? true : number === 0 ? false : undefined
}

function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined
}

/** Whether a value is a mark on a scale: a number that is neither 0 nor 1. */
export function isMark(value: Json | undefined): boolean {
  const number = numberOf(value)
  return number !== undefined && number !== 0 && number !== 1
}
