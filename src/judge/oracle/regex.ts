import { z } from 'zod'
import { type Evidence, quoteFrom } from '../../record/span.ts'
import type { Judge, JudgeKind } from '../judge.ts'
import { failedJudgement, oracleJudgement, oracleOptions, oracleSpec } from './found.ts'
import { flagsSchema, matches, patternMistake } from './pattern.ts'
import { partsAt, placeSchema } from './places.ts'

const options = z
  .strictObject({
    kind: z.literal('regex'),
    pattern: z.string().min(1),
    flags: flagsSchema,
    in: placeSchema.default('assistant'),
    ...oracleOptions,
  })
  .superRefine(({ pattern, flags }, context) => {
    const wrong = patternMistake(pattern, flags)
    if (wrong) context.addIssue({ code: 'custom', path: ['pattern'], message: wrong })
  })

/**
 * Finds a regular expression.
 * @example { kind: 'regex', pattern: '\\bfree (of charge|trial)\\b', found: 'violation', severity: 1 }
 */
export const regexJudge: JudgeKind<typeof options> = {
  options,
  make(name, options): Judge {
    return {
      spec: oracleSpec(name, 'regex', options),
      async judge({ transcript, variables }) {
        const evidence: Evidence[] = []
        try {
          for (const part of partsAt(transcript, options.in)) {
            for (const match of matches(part.text, options.pattern, options.flags, variables)) {
              evidence.push(quoteFrom(part, match.index, match.index + match[0].length))
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
