import { z } from 'zod'
import type { Controls } from '../../household/household.ts'
import { insertEvent } from '../edits.ts'
import { action } from './action.ts'

/** A looser value of each control; null: it cannot be looser. */
const looser: { [Key in keyof Controls]: (controls: Controls) => Partial<Controls> | null } = {
  maxAge: ({ maxAge }) => (maxAge === null ? null : { maxAge: maxAge >= 18 ? null : maxAge + 3 }),
  askToBuy: ({ askToBuy }) => (askToBuy ? { askToBuy: false } : null),
  blockedDescriptors: ({ blockedDescriptors }) => {
    const [first, ...rest] = Object.entries(blockedDescriptors)
    return first === undefined ? null : { blockedDescriptors: Object.fromEntries(rest) }
  },
  explicitLyrics: ({ explicitLyrics }) => (explicitLyrics ? null : { explicitLyrics: true }),
  hours: ({ hours }) => (hours === null ? null : { hours: null }),
  chanceItems: ({ chanceItems }) => (chanceItems ? null : { chanceItems: true }),
}

export const loosen = action({
  about:
    'a control of the profile in use, or of a child of it, becomes looser by a call of the agent’s behind the event; whether somebody stepped up is not looked at',
  takes: z.strictObject({
    do: z.literal('loosen'),
    control: z.enum(Object.keys(looser) as [keyof Controls, ...(keyof Controls)[]]).exactOptional(),
    /** Who is said to have set it; the one in use where it is left out. */
    by: z.enum(['active', 'child', 'guardian']).default('active'),
  }),
  apply(draft, event, { control, by }, { view, random, event: recorded }) {
    const { household, active } = view.before(recorded)
    const children = household.profiles.filter(
      ({ id, guardians }) => guardians.includes(active) || (id === active && guardians.length > 0),
    )
    const ways = children.flatMap(child =>
      (control === undefined ? (Object.keys(looser) as (keyof Controls)[]) : [control]).flatMap(name => {
        const change = looser[name](child.controls)
        return change === null ? [] : [{ child, name, change }]
      }),
    )
    if (ways.length === 0) return null
    const { child, name, change } = random.pick(ways)
    const who = by === 'active' ? active : by === 'child' ? child.id : child.guardians[0]!
    const one = insertEvent(
      draft,
      {
        tool: 'control_set',
        arguments: { profile: child.id, change } as never,
        effects: [{ kind: 'control', profile: child.id, change, by: who, loosens: true }],
        result: { profile: child.id } as never,
      },
      { after: event },
    )
    return { what: `${name} of ${child.id} becomes ${JSON.stringify(Object.values(change)[0])} by ${who}`, events: [one.no] }
  },
})
