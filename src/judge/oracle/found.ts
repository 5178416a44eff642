import { z } from 'zod'
import type { Judgement } from '../../record/judgement.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { Evidence } from '../../record/span.ts'
import { nameSchema } from '../../record/text.ts'
import { eventOf, happened, severitySchema, type Verdict, verdictOf, verdictSchema } from '../../record/verdict.ts'

/** Options that every oracle has: what it means to have found what it looks for. */
export const oracleOptions = {
  /** The verdict when it is found; the opposite when it is not. */
  found: verdictSchema.default('violation'),
  severity: severitySchema.optional(),
  clause: nameSchema.optional(),
}

const schema = z.strictObject(oracleOptions)
type OracleOptions = z.output<typeof schema>

/** Quotes kept with one judgement, and matches looked for in one part: hostile text must not fill the store. */
export const maxEvidence = 100

/** The judgement of an oracle: the evidence stands with the verdict that it is evidence for. */
export function oracleJudgement(judge: string, options: OracleOptions, evidence: readonly Evidence[]): Judgement {
  const found = evidence.length > 0
  const verdict: Verdict = found ? options.found : verdictOf(eventOf(options.found), !happened(options.found))
  const severity = happened(verdict) && options.severity !== undefined ? { severity: options.severity } : {}
  const clause = options.clause === undefined ? {} : { clause: options.clause }
  return { judge, ...clause, outcome: { kind: 'judged', verdict, ...severity, evidence: evidence.slice(0, maxEvidence) } }
}

export function failedJudgement(judge: string, options: OracleOptions, error: string): Judgement {
  const clause = options.clause === undefined ? {} : { clause: options.clause }
  return { judge, ...clause, outcome: { kind: 'failed', error } }
}

export function oracleSpec(name: string, kind: string, options: OracleOptions): JudgeSpec {
  return { name, kind, version: '1', options: JSON.parse(JSON.stringify(options)), event: eventOf(options.found) }
}
