import { z } from 'zod'
import { digestOf } from '../base/digest.ts'
import { checked, type Source } from '../base/source.ts'
import { nameSchema, slugSchema, textSchema } from '../record/text.ts'
import { type DraftPart, partsOf, type Transcript } from '../record/transcript.ts'
import type { Target, TrialContext } from './target.ts'

const callSchema = z
  .strictObject({
    tool: nameSchema,
    arguments: z.record(z.string(), z.json()).default({}),
    result: z.json().optional(),
    /** The tool refused: the call did nothing. */
    error: textSchema.optional(),
  })
  .refine(call => call.result === undefined || call.error === undefined, 'a call has a result or an error, not both')

const ruleSchema = z.strictObject({
  /** All that is named must hold. No `when`: always. */
  when: z
    .strictObject({
      /** Scenario id; `*` stands for anything. */
      scenario: z.string().optional(),
      locale: z.string().optional(),
      /** A text in the user's last turn, whatever its case. */
      user_said: z.string().optional(),
      /** Which turn of the user this is, from 1. */
      turn: z.int().positive().optional(),
    })
    .default({}),
  calls: z.array(callSchema).default([]),
  say: textSchema.optional(),
  /** The attempt ends as a target error, with these words. */
  fail: textSchema.optional(),
})

const scriptSchema = z.strictObject({ name: slugSchema, rules: z.array(ruleSchema).min(1), otherwise: textSchema })
type Script = z.output<typeof scriptSchema>

/**
 * A target that follows a script: the first rule whose `when` holds decides the reply. For trying out suites and
 * judges without a model, and for tests.
 *
 * ```yaml
 * name: polite-shop
 * rules:
 *   - when: { user_said: refund }
 *     calls: [{ tool: refund, arguments: { order: A1 }, result: { refunded: true } }]
 *     say: Done, the money is on its way.
 * otherwise: I can help with orders and refunds.
 * ```
 * @throws UsageError naming file and line
 */
export function scriptedTarget(source: Source): Target {
  const script = checked(scriptSchema, source)
  return {
    spec: { name: script.name, kind: 'scripted', version: '1', options: { script: digestOf(script) } },
    open: context => ({ reply: async soFar => ({ kind: 'reply', parts: replyParts(script, context, soFar) }) }),
  }
}

function replyParts(script: Script, context: TrialContext, soFar: Transcript): DraftPart[] {
  const userTurns = soFar.turns.filter(turn => turn.role === 'user')
  const said = (userTurns.at(-1)?.parts ?? []).map(part => part.text).join('\n')
  const rule = script.rules.find(({ when }) => {
    if (when.scenario !== undefined && !globMatches(when.scenario, context.scenario.id)) return false
    if (when.locale !== undefined && when.locale !== context.scenario.locale) return false
    if (when.user_said !== undefined && !said.toLowerCase().includes(when.user_said.toLowerCase())) return false
    return when.turn === undefined || when.turn === userTurns.length
  })
  if (rule?.fail !== undefined) throw new Error(rule.fail)
  const before = [...partsOf(soFar)].filter(({ part }) => part.type === 'tool-call').length
  const parts = (rule?.calls ?? []).flatMap((call, i): DraftPart[] => {
    const id = `call-${before + i + 1}`
    const result: DraftPart[] =
      call.result === undefined && call.error === undefined
        ? []
        : [
            {
              type: 'tool-result',
              call: id,
              text: call.error ?? JSON.stringify(call.result),
              ...(call.error === undefined ? {} : { error: call.error }),
            },
          ]
    return [{ type: 'tool-call', call: id, tool: call.tool, text: JSON.stringify(call.arguments) }, ...result]
  })
  const say = rule?.say ?? (rule?.calls.length ? undefined : script.otherwise)
  return say === undefined ? parts : [...parts, { type: 'text', text: say }]
}

function globMatches(glob: string, text: string): boolean {
  const pattern = glob.split('*').map(piece => piece.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(text)
}
