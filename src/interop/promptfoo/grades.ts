import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import { verdictOf } from '../../record/verdict.ts'
import { asText } from '../messages.ts'
import { assertionName, counted, setName, wholeTest } from './assertion-names.ts'
import type { Assertion, Grade, Result } from './result.ts'

/** What one assertion said of a row, under the name of its judge. */
export interface NamedGrade {
  name: string
  assertion: Assertion | undefined
  outcome: JudgementOutcome
}

/** Assertions that ask a model or a service: their failure is booked as the target's by promptfoo. */
const asksAnother =
  /^(not-)?(llm-rubric|g-eval|factuality|model-graded-.*|answer-relevance|context-.*|conversation-relevance|similar.*|classifier|moderation|pi|llama-guard|search-rubric|agent-rubric|video-rubric|select-best|trajectory:goal-success|promptfoo:redteam:.*)$/

/** The reasons that promptfoo gives where such a grader broke, in the versions that do not mark it otherwise. */
const brokenGrader =
  /^(API (call |response )?error|Error:|Error (parsing|calling)|No output\b|Could not (extract|parse|perform)|Invalid category value|Factuality checker output did not match|Model grader produced a malformed|LLM-proposed evaluation|G-Eval|Remote (grading|scoring)|Request (timed out|failed)|HTTP \d{3}|fetch failed|Rate limit|Moderation (error|check failed)|(Embedding|Classification|Similarity).* (error|failed)|.{0,60}\b(produced (a )?malformed response|API error|returned an invalid))/i

/** The same where the user's own code broke. */
const brokenCode =
  /^(Custom function (threw error|must return)|(Python|Ruby) code execution (failed|error)|Webhook (error|response error|error:))/i

/** What the assertions of a row said; those of a metric only are no verdicts, and stay in the metadata. */
export function gradesOf(result: Result): NamedGrade[] {
  return counted(
    countedGrades(result).map(({ grade, assertion }) => ({
      name: assertion ? assertionName(assertion) : grade.componentResults ? setName(grade) : 'assertion',
      assertion,
      outcome: outcomeOf(grade, assertion),
    })),
  )
}

/** The grades without those that are details of another, of a metric only, or a person's. */
function countedGrades(result: Result): { grade: Grade; assertion: Assertion | undefined }[] {
  const grades = result.gradingResult?.componentResults ?? []
  const configured = result.testCase?.assert ?? []
  // A grader that failed may lack its assertion: it is then the one of the same place, where none is a set.
  const aligned = configured.length === grades.length && configured.every(({ type }) => type !== 'assert-set')
  const found: { grade: Grade; assertion: Assertion | undefined }[] = []
  for (let i = 0; i < grades.length; i++) {
    const grade = grades[i]
    if (!grade) continue
    const isSet = !grade.assertion || grade.metadata?.assertionSet !== undefined
    const assertion = grade.assertion ?? (aligned ? configured[i] : undefined)
    if (!assertion?.metricOnly && assertion?.type !== 'human') found.push({ grade, assertion })
    // promptfoo repeats the members of a grade behind it. Those of a set are judges; those of one assertion are its details.
    if (grade.componentResults && !isSet) i += grade.componentResults.length
  }
  return found
}

function outcomeOf(grade: Grade, assertion: Assertion | undefined): JudgementOutcome {
  const reason = typeof grade.reason === 'string' ? grade.reason : asText(grade.reason ?? '')
  if (grade.metadata?.graderError || isBroken(grade, assertion, reason))
    return { kind: 'failed', error: reason || 'the grader failed and said nothing' }
  if (typeof grade.pass !== 'boolean')
    return { kind: 'failed', error: `"pass" is ${asText(grade.pass) || 'missing'}, no truth value` }
  return { kind: 'judged', verdict: verdictOf('success', grade.pass), evidence: [], ...(reason ? { rationale: reason } : {}) }
}

function isBroken(grade: Grade, assertion: Assertion | undefined, reason: string): boolean {
  // Older versions leave the assertion out where the grader failed, and only there.
  if (!grade.assertion && !grade.componentResults && grade.pass === false && grade.score === 0) return true
  if (!assertion) return false
  // Older versions turn the failure of a negated grader into a pass.
  const nothingGraded = grade.score === 0 || assertion.type.startsWith('not-')
  return nothingGraded && (asksAnother.test(assertion.type) ? brokenGrader.test(reason) : brokenCode.test(reason))
}

/** Everything that was said of a row: the whole test first, then each assertion. */
export function judgementsOf(result: Result, grades: readonly NamedGrade[]): Judgement[] {
  if (grades.length === 0 && !wasGraded(result)) return []
  return [
    { judge: wholeTest, outcome: wholeOutcome(result, grades) },
    ...grades.map(({ name, outcome }) => ({ judge: name, outcome })),
  ]
}

/** `No assertions` passes every test in promptfoo: nobody judged it. */
export function wasGraded(result: Result): boolean {
  const asserted = (result.testCase?.assert ?? []).some(({ metricOnly }) => !metricOnly)
  return (
    asserted || (result.gradingResult?.componentResults ?? []).some(grade => grade !== null && grade.assertion?.type !== 'human')
  )
}

function wholeOutcome(result: Result, grades: readonly NamedGrade[]): JudgementOutcome {
  const broken = grades.find(({ outcome }) => outcome.kind === 'failed')
  if (broken?.outcome.kind === 'failed') return { kind: 'failed', error: `${broken.name}: ${broken.outcome.error}` }
  if (result.failureReason === 2)
    return { kind: 'failed', error: asText(result.error ?? '') || 'promptfoo booked an error and does not say which' }
  if (!result.gradingResult) return { kind: 'failed', error: 'the row has no gradingResult' }
  return { kind: 'judged', verdict: verdictOf('success', result.success), evidence: [] }
}

/** Who graded by hand in the web viewer is a person. */
export function humanLabels(result: Result): Label[] {
  const grade = (result.gradingResult?.componentResults ?? []).findLast(found => found?.assertion?.type === 'human')
  if (typeof grade?.pass !== 'boolean') return []
  const comment = typeof grade.reason === 'string' && grade.reason ? { comment: grade.reason } : {}
  const outcome = { kind: 'labelled' as const, verdict: verdictOf('success', grade.pass), evidence: [], ...comment }
  return [{ annotator: 'human', role: 'annotator', outcome }]
}
