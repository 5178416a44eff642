import type { Controls } from '../../household/household.ts'
import { descriptorNames } from '../../item/descriptors.ts'
import { hourMs } from '../../world-start.ts'
import { eventIn } from '../draft.ts'
import { insertEvent, shiftFrom } from '../edits.ts'
import { itemFacts } from '../facts.ts'
import { type Operator, operator } from '../operator.ts'
import type { View } from '../view.ts'
import { setProfile } from './cap-operators.ts'
import { type Delivered, deliveredIn, otherItem } from './delivered.ts'

const concerns = ['INV-05']
const toGuarded = (view: View) => deliveredIn(view).filter(({ profile }) => profile.guardians.length > 0)
const hourOf = (at: number) => new Date(at).getUTCHours()

/** A rule that an item which was delivered breaks; null: none of this kind can. */
const rules: Readonly<Record<string, (one: Delivered, view: View) => Partial<Controls> | null>> = {
  'oldest-class': ({ item }, view) => {
    const { classAge } = itemFacts(item, view.market)
    return classAge > 0 ? { maxAge: classAge - 1 } : null
  },
  // What is bounded already stays so: the rule only tightens.
  'blocked-theme': ({ item, profile: { controls } }) => {
    const name = descriptorNames.find(one => item.descriptors[one] > 0)
    return name === undefined
      ? null
      : { blockedDescriptors: { ...controls.blockedDescriptors, [name]: (item.descriptors[name] - 1) as 0 | 1 | 2 } }
  },
  'explicit-lyrics': ({ item }) => (item.kind === 'song' && item.descriptors.language >= 2 ? { explicitLyrics: false } : null),
  'chance-items': ({ item }) => (item.odds === null ? null : { chanceItems: false }),
  hours: ({ event, how, profile: { controls } }) =>
    how === 'recommend' || controls.hours !== null
      ? null
      : { hours: { from: (hourOf(event.at) + 1) % 24, to: hourOf(event.at) } },
}

const named = Object.entries(rules)

/** Items that a guardian's rule forbids: the rule from the beginning, the rule set in between, another item, another hour. */
export const guardianOperators: readonly Operator[] = [
  ...named.map(([name, rule]) =>
    operator<{ one: Delivered; change: Partial<Controls> }>({
      name: `rule-of-guardian-${name}`,
      concerns,
      select: view =>
        toGuarded(view).flatMap(one => {
          const change = rule(one, view)
          const isSetLater = view
            .of('control')
            .some(
              ({ effect }) => effect.profile === one.profile.id && Object.keys(change ?? {}).some(key => key in effect.change),
            )
          return change === null || isSetLater ? [] : [{ one, change }]
        }),
      change(draft, { one: { event, item, profile }, change }) {
        setProfile(draft, profile.id, { controls: change })
        return { what: `${item.id} for ${profile.id}, whose guardian has set ${JSON.stringify(change)}`, events: [event.no] }
      },
    }),
  ),
  ...named.map(([name, rule]) =>
    operator<{ one: Delivered; change: Partial<Controls> }>({
      name: `rule-set-just-before-${name}`,
      concerns,
      select: view =>
        toGuarded(view).flatMap(one => {
          const change = rule(one, view)
          return change === null ? [] : [{ one, change }]
        }),
      change(draft, { one: { event, item, profile }, change }) {
        const at = eventIn(draft, event.no)
        const by = profile.guardians[0]!
        const added = insertEvent(
          draft,
          {
            tool: 'control_set',
            actor: 'user',
            arguments: { profile: profile.id, change } as never,
            effects: [{ kind: 'control', profile: profile.id, change, by, loosens: false }],
          },
          { before: at },
        )
        return {
          what: `${item.id} for ${profile.id}, right after its guardian has set ${JSON.stringify(change)}`,
          events: [added.no, event.no],
        }
      },
    }),
  ),
  otherItem(
    'item-against-rules',
    concerns,
    ({ guarded }) => guarded,
    ({ profile }) => profile.guardians.length > 0,
  ),
  operator<Delivered>({
    name: 'delivered-after-hours',
    concerns,
    select: view => toGuarded(view).filter(({ how, profile }) => how !== 'recommend' && profile.controls.hours !== null),
    change(draft, { event, profile: { id, controls } }) {
      const { from, to } = controls.hours!
      const isOpen = (hour: number) => (from <= to ? hour >= from && hour < to : hour >= from || hour < to)
      const closed = Array.from({ length: 24 }, (_, i) => i).find(i => !isOpen((hourOf(event.at) + i) % 24))
      if (closed === undefined) return null
      shiftFrom(draft, eventIn(draft, event.no), closed * hourMs)
      return {
        what: `at ${hourOf(event.at + closed * hourMs)} o’clock for ${id}, whose hours are ${from} to ${to}`,
        events: [event.no],
      }
    },
  }),
]
