import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Evidence } from '../../record/span.ts'
import type { Transcript } from '../../record/transcript.ts'
import { type Event, happened, type Severity } from '../../record/verdict.ts'
import { type Quote, quoteFinder } from './find-quote.ts'
import { excerpt } from './read-reply.ts'
import type { ClauseVerdict } from './reply-schema.ts'

/** Of a rationale and of an unverified quote, in UTF-16 code units: a model that is made to ramble must not fill the store. */
const longest = 2_000

/**
 * What a well-formed verdict comes to once its quotes have been looked up. A verdict that quotes, and of whose quotes none is found, has
 * `failed`: the model has judged a conversation that did not take place, whichever way it decided. So has the event without a
 * quote; or to quote nothing would be safer than to quote wrongly. Where some quotes are found the verdict rests on those, and the
 * others are marked `unverified`.
 */
export function verdictOutcome(
  transcript: Transcript,
  { event, severity: usual }: { event: Event; severity?: Severity | undefined },
): (verdict: ClauseVerdict) => JudgementOutcome {
  const find = quoteFinder(transcript)
  return ({ verdict, severity, evidence: quotes, rationale }) => {
    const failed = (error: string): JudgementOutcome => ({ kind: 'failed', error })
    if (severity !== null && verdict !== 'violation') return failed(`the verdict is ${verdict}, and has severity ${severity}`)
    if (verdict === 'cannot-tell') return { kind: 'abstained', reason: short(rationale) || 'the model could not tell' }
    const { found, unverified } = lookedUp(quotes, find)
    if (found.length === 0 && unverified.length > 0) return failed(notFound(unverified))
    if (found.length === 0 && happened(verdict)) return failed(`the verdict is ${event}, and no quote bears it out`)
    const level = severity ?? usual
    return {
      kind: 'judged',
      verdict,
      ...(verdict === 'violation' && level !== undefined ? { severity: level } : {}),
      evidence: found,
      ...(unverified.length > 0 ? { unverified } : {}),
      ...(rationale.trim() === '' ? {} : { rationale: short(rationale) }),
    }
  }
}

function lookedUp(quotes: readonly Quote[], find: ReturnType<typeof quoteFinder>) {
  const found: Evidence[] = []
  const unverified: Quote[] = []
  for (const quote of quotes) {
    const evidence = find(quote)
    if (evidence) found.push(evidence)
    else unverified.push({ part: short(quote.part), quote: short(quote.quote) })
  }
  return { found, unverified }
}

function notFound(unverified: readonly Quote[]): string {
  const [{ part, quote }] = unverified as [Quote]
  return `none of the verdict's quotes stands in the part that it cites; not in ${excerpt(part)}: ${excerpt(quote)}`
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text.toWellFormed()
}
