import { z } from 'zod'
import { fill } from '../../suite/fill.ts'

/** Flags that change what a pattern finds; where it starts (g, y) is ours to decide. */
export const flagsSchema = z
  .string()
  .regex(/^[imsu]*$/, 'flags are any of i, m, s, u')
  .default('iu')

/** A regular expression as text. `{{name}}` is filled from the scenario, as it stands. */
export const patternSchema = z
  .string()
  .min(1)
  .superRefine((pattern, context) => {
    if (pattern.includes('{{')) return
    try {
      if (new RegExp(pattern, 'iu').test(''))
        context.addIssue(`the pattern finds the empty text, so it finds everything: ${pattern}`)
    } catch (error) {
      context.addIssue(`not a regular expression: ${(error as Error).message}`)
    }
  })

/** All matches that are not empty. @throws SyntaxError when a filled-in variable broke the pattern */
export function matches(
  text: string,
  pattern: string,
  flags: string,
  variables: Readonly<Record<string, string>>,
): RegExpExecArray[] {
  const filled = new RegExp(fill(pattern, variables), `${flags}g`)
  return [...text.matchAll(filled)].filter(match => match[0] !== '')
}
