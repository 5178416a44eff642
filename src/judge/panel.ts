import { z } from 'zod'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { nameSchema } from '../record/text.ts'
import { ballots } from './panel/ballots.ts'
import { majority } from './panel/majority.ts'

export const panelOptions = z
  .strictObject({
    kind: z.literal('panel'),
    /** The members, by their names in the suite. */
    of: z.array(nameSchema).min(2),
    rule: z.literal('majority').default('majority'),
    /** How many members must have judged; more than half where this is left out. */
    quorum: z.int().positive().optional(),
  })
  .superRefine(({ of, quorum }, context) => {
    const twice = of.find((member, i) => of.indexOf(member) !== i)
    if (twice !== undefined) context.addIssue({ code: 'custom', path: ['of'], message: `"${twice}" is a member twice` })
    if (quorum !== undefined && quorum > of.length)
      context.addIssue({
        code: 'custom',
        path: ['quorum'],
        message: `a quorum of ${quorum} is more than the ${of.length} members`,
      })
  })
export type PanelOptions = z.output<typeof panelOptions>

/**
 * Several judges, taken for one. It asks nobody: its members are judges of the run themselves, whose own judgements are
 * kept under their own names, and the panel's are made from those of the same attempt. So it can be made again at any time, from what is stored.
 */
export interface Panel {
  readonly spec: JudgeSpec
  readonly members: readonly string[]
  /** @param judgements of one attempt; those of others than the members are left aside */
  decide(judgements: readonly Judgement[]): Judgement[]
}

/**
 * A panel by majority of the members that judged: a tie abstains; so does a panel too many of whose members abstained to make a
 * quorum, and one that has too few because members failed has failed.
 * @param judges the specs of the run's other judges, by name
 * @throws UsageError where a member is none of them, is a panel, or judges another event than the others
 */
export function panelJudge(name: string, options: PanelOptions, judges: ReadonlyMap<string, JudgeSpec>): Panel {
  const wrong = (what: string) => new UsageError(`panel "${name}": ${what}`)
  const specs = options.of.map(member => {
    const spec = judges.get(member)
    if (!spec) throw wrong(`no judge of the run is called "${member}"; ${didYouMean(member, [...judges.keys()])}`)
    if (spec.kind === 'panel') throw wrong(`"${member}" is a panel itself; name its members instead`)
    return spec
  })
  const [{ event }] = specs as [JudgeSpec]
  const other = specs.find(spec => spec.event !== event)
  if (other)
    throw wrong(`"${options.of[0]}" looks for ${event} and "${other.name}" for ${other.event}; a panel votes on one event`)
  const { of, rule, quorum = Math.floor(of.length / 2) + 1 } = options
  return {
    spec: { name, kind: 'panel', version: '1', options: { of, rule, quorum }, event },
    members: of,
    decide: judgements =>
      ballots(of, judgements).map(({ clause, votes }) => ({
        judge: name,
        ...(clause === undefined ? {} : { clause }),
        outcome: majority(votes, event, quorum),
      })),
  }
}
