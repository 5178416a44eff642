import type { Generated } from 'kysely'

/** The tables of the embedded store. Names are integer codes of `name`; ids are 32-byte digests. */
export interface Tables {
  run: { no: Generated<number>; id: Buffer; created_at: number; manifest: string }
  session: { no: Generated<number>; run_no: number; started_at: number; program: string }
  /** `of_all`: added later, and asked of every trial. */
  judge: { no: Generated<number>; run_no: number; name: string; spec: string; of_all: Generated<number> }
  name: { no: Generated<number>; text: string }
  trial: {
    no: Generated<number>
    id: Buffer
    run_no: number
    target: number
    scenario: number
    epoch: number
    family: number | null
    hazard: number | null
    use_case: number | null
    attack: number | null
    locale: number | null
    market: number | null
    twin: number | null
    stratum: number | null
    judges: number
  }
  attempt: {
    no: Generated<number>
    trial_no: number
    number: number
    state: number
    reason: string | null
    started_at: number | null
    duration_ms: number | null
  }
  transcript: { attempt_no: number; body: Buffer }
  judgement: {
    no: Generated<number>
    attempt_no: number
    judge: number
    clause: number | null
    state: number
    verdict: number | null
    severity: number | null
    category: number | null
    /** Reason, error or rationale. */
    words: string | null
    /** JSON: the quotes that were looked up and not found. */
    unverified: string | null
  }
  label: {
    no: Generated<number>
    attempt_no: number
    annotator: number
    role: number
    clause: number | null
    state: number
    verdict: number | null
    severity: number | null
    category: number | null
    /** Reason or comment. */
    words: string | null
  }
  evidence: {
    no: Generated<number>
    judgement_no: number | null
    label_no: number | null
    part: string
    start: number
    end: number
    quote: string
  }
  call: {
    no: Generated<number>
    run_no: number
    key: Buffer
    response: Buffer
    model: number | null
    /** Null where the provider did not say. */
    input_tokens: number | null
    output_tokens: number | null
    cached_input_tokens: number | null
  }
}
