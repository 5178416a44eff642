import { z } from 'zod'
import { ModelError } from '../../model/model-error.ts'
import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { JudgeSpec, Spec } from '../../record/manifest.ts'
import type { Clause } from '../../record/policy.ts'
import { nameSchema } from '../../record/text.ts'
import { eventSchema, severitySchema } from '../../record/verdict.ts'
import type { Judge, JudgeInput, JudgeKind } from '../judge.ts'
import { dataBlock } from './data-block.ts'
import { judgingPrompt, promptVersion } from './prompt.ts'
import { NoVerdict, readReply } from './read-reply.ts'
import { overall, replySchema, sentSchema } from './reply-schema.ts'
import { verdictOutcome } from './verdict-outcome.ts'

const options = z
  .strictObject({
    kind: z.literal('llm'),
    /** The URI of the model that is asked. */
    model: z.string().min(1),
    // Which of two responses is better is not asked of a model yet.
    event: eventSchema.exclude(['preferred']).default('violation'),
    /** Only these of the scenario's clauses; all of them where this is left out. */
    clauses: z.array(nameSchema).min(1).optional(),
    /** Of a violation to which the model gives none. */
    severity: severitySchema.optional(),
    /** Whether the model is told what the scenario says is right. */
    show_right: z.boolean().default(true),
  })
  .superRefine(({ event, clauses, severity }, context) => {
    if (event === 'violation') return
    const wrong = (path: string) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        message: `only a violation has ${path}; leave it out with event: ${event}`,
      })
    if (clauses !== undefined) wrong('clauses')
    if (severity !== undefined) wrong('severity')
  })
type Options = z.output<typeof options>

/**
 * Asks a model, once for each conversation, and takes its reply for a verdict only if it is one in every respect. It gives one
 * judgement for each clause, all from one call; of a refusal or a success, and where a scenario has no clauses, one on the whole.
 * @example { kind: 'llm', model: 'anthropic:MODEL', clauses: ['refund-integrity.1'] }
 */
export const llmJudge: JudgeKind<typeof options> = {
  options,
  make(name, options, context): Judge {
    const model = context.model(options.model)
    return {
      spec: { name, kind: 'llm', version: '1', options: specOptions(options, model.spec), event: options.event },
      async judge(input, { signal, calls }) {
        const clauses = clausesOf(options, input)
        const right = options.show_right ? input.right : null
        const failed = (error: string) => eachClause(name, clauses, () => ({ kind: 'failed', error }))
        if (clauses.length === 0) {
          if (options.clauses) return failed(`the scenario is about none of the clauses ${options.clauses.join(', ')}`)
          if (options.event === 'violation' && right === null)
            return failed('there is no clause, and no word of what is right, to judge by')
        }
        const ids = clauses.length > 0 ? clauses.map(({ id }) => id) : [overall]
        const schema = replySchema(options.event, ids)
        const messages = judgingPrompt(
          { event: options.event, clauses, right },
          dataBlock(input.transcript, input.transcriptDigest),
        )
        try {
          const request = { messages, schema: { name: 'verdicts', schema: sentSchema(schema) } }
          const verdicts = readReply(await model.call(request, { signal, calls }), schema, ids)
          const outcomeOf = verdictOutcome(input.transcript, options)
          return eachClause(name, clauses, id => outcomeOf(verdicts.find(({ clause }) => clause === id)!))
        } catch (error) {
          signal.throwIfAborted()
          if (error instanceof NoVerdict) return failed(error.message)
          if (error instanceof ModelError) return failed(`the judge's model could not be asked: ${error.message}`)
          throw error
        }
      },
    }
  },
}

/** The scenario's clauses that are asked about, each once. */
function clausesOf({ event, clauses }: Options, input: JudgeInput): Clause[] {
  if (event !== 'violation') return []
  const byId = new Map(input.clauses.map(clause => [clause.id, clause]))
  return [...byId.values()].filter(({ id }) => clauses?.includes(id) ?? true)
}

/** So that no clause is left without a state, whatever became of the call. */
function eachClause(judge: string, clauses: readonly Clause[], outcomeOf: (clause: string) => JudgementOutcome): Judgement[] {
  if (clauses.length === 0) return [{ judge, outcome: outcomeOf(overall) }]
  return clauses.map(({ id }) => ({ judge, clause: id, outcome: outcomeOf(id) }))
}

function specOptions({ clauses, severity, show_right }: Options, model: Spec): JudgeSpec['options'] {
  const said = { model, prompt: promptVersion, clauses, severity, show_right }
  return JSON.parse(JSON.stringify(said))
}
