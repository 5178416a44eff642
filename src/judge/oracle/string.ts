import { z } from 'zod'
import { type Evidence, quoteFrom } from '../../record/span.ts'
import { fill } from '../../suite/fill.ts'
import type { Judge, JudgeKind } from '../judge.ts'
import { failedJudgement, oracleJudgement, oracleOptions, oracleSpec } from './found.ts'
import { partsAt, placeSchema } from './places.ts'

const options = z.strictObject({
  kind: z.literal('string'),
  /** One text, or several of which any counts. `{{name}}` is filled from the scenario. */
  find: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  in: placeSchema.default('assistant'),
  ignore_case: z.boolean().default(false),
  ...oracleOptions,
})

/**
 * Finds a text, letter for letter.
 * @example { kind: 'string', find: 'Lanternfall Pro', severity: 2 } // a violation wherever the assistant says it
 */
export const stringJudge: JudgeKind<typeof options> = {
  options,
  make(name, options): Judge {
    const texts = typeof options.find === 'string' ? [options.find] : options.find
    return {
      spec: oracleSpec(name, 'string', options),
      async judge({ transcript, variables }) {
        const evidence: Evidence[] = []
        try {
          const wanted = texts.map(text => filled(text, variables))
          for (const part of partsAt(transcript, options.in)) {
            for (const text of wanted) {
              const at = find(part.text, text, options.ignore_case)
              if (at) evidence.push(quoteFrom(part, ...at))
            }
          }
        } catch (error) {
          return [failedJudgement(name, options, (error as Error).message)]
        }
        return [oracleJudgement(name, options, evidence)]
      },
    }
  },
}

function filled(text: string, variables: Readonly<Record<string, string>>): string {
  const wanted = fill(text, variables)
  if (wanted === '') throw new Error(`the text to find is empty once "${text}" is filled in, so it is found everywhere`)
  return wanted
}

/** First occurrence, [start, end). Lower-casing may change a text's length, so the case is ignored by a pattern instead. */
function find(text: string, wanted: string, ignoreCase: boolean): [number, number] | undefined {
  if (!ignoreCase) {
    const start = text.indexOf(wanted)
    return start < 0 ? undefined : [start, start + wanted.length]
  }
  const match = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'iu').exec(text)
  return match ? [match.index, match.index + match[0].length] : undefined
}
