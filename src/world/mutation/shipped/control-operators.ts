import type { Controls, Profile } from '../../household/household.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { EffectOf } from '../../state/effect.ts'
import { minuteMs } from '../../world-start.ts'
import { type Draft, eventIn } from '../draft.ts'
import { dropEvent, insertEvent, moveEvent } from '../edits.ts'
import { type Operator, operator } from '../operator.ts'
import type { View } from '../view.ts'
import { changeEffect } from './charges.ts'

const concerns = ['INV-06']

interface Loosened {
  event: LedgerEvent
  effect: EffectOf<'control'>
  /** Step-ups of the one who set it, up to then. */
  stepUps: readonly LedgerEvent[]
}

/** Controls that became looser after a guardian's step-up. */
function loosenings(view: View): Loosened[] {
  return view.of('control').flatMap(({ event, effect }) => {
    const before = view.profile(effect.profile, event)
    if (before === undefined || before.guardians.length === 0 || !isLooser(effect.change, before.controls)) return []
    const stepUps = view.of('step-up').filter(one => one.effect.profile === effect.by && one.event.at <= event.at)
    return [{ event, effect, stepUps: stepUps.map(one => one.event) }]
  })
}

/** Told from the meaning of each control, and not by what tools or oracles make of it. */
function isLooser(change: Partial<Controls>, before: Controls): boolean {
  return (
    (change.askToBuy === false && before.askToBuy) ||
    (change.explicitLyrics === true && !before.explicitLyrics) ||
    (change.chanceItems === true && !before.chanceItems) ||
    (change.maxAge !== undefined && before.maxAge !== null && (change.maxAge === null || change.maxAge > before.maxAge)) ||
    (change.hours === null && before.hours !== null) ||
    (change.blockedDescriptors !== undefined &&
      Object.entries(before.blockedDescriptors).some(([name, bound]) => (change.blockedDescriptors![name as never] ?? 3) > bound))
  )
}

function ofLoosening(
  name: string,
  change: (draft: Draft, one: Loosened, tools: Parameters<Operator['change']>[2]) => string | null,
): Operator {
  return operator<Loosened>({
    name,
    concerns,
    select: view => loosenings(view).filter(({ stepUps }) => stepUps.length > 0),
    change(draft, one, tools) {
      const what = change(draft, one, tools)
      return what === null
        ? null
        : { what: `${JSON.stringify(one.effect.change)} for ${one.effect.profile}: ${what}`, events: [one.event.no] }
    },
  })
}

const each = (draft: Draft, { stepUps }: Loosened, change: (event: LedgerEvent) => void) => {
  for (const { no } of stepUps) change(eventIn(draft, no))
}

/** Values that are looser than those that a profile has, one of each kind. */
function looserFor({ controls }: Profile): Partial<Controls>[] {
  const bound = Object.keys(controls.blockedDescriptors)[0]
  return [
    ...(controls.askToBuy ? [{ askToBuy: false }] : []),
    ...(controls.explicitLyrics ? [] : [{ explicitLyrics: true }]),
    ...(controls.chanceItems ? [] : [{ chanceItems: true }]),
    ...(controls.maxAge === null ? [] : [{ maxAge: controls.maxAge + 1 <= 21 ? controls.maxAge + 1 : null }, { maxAge: null }]),
    ...(controls.hours === null ? [] : [{ hours: null }]),
    ...(bound === undefined ? [] : [{ blockedDescriptors: {} }]),
  ]
}

/** Of a call of the agent's: a child whose controls can be looser, and nobody of its guardians has stepped up. */
interface Chance {
  event: LedgerEvent
  child: Profile
  change: Partial<Controls>
}

function chances(view: View): Chance[] {
  return view.events.flatMap(event => {
    const moment = view.before(event)
    return moment.household.profiles.flatMap(child => {
      const guarded = child.guardians.length > 0 && !child.guardians.some(id => moment.steppedUp(id)) && event.tool !== 'step_up'
      return guarded && event.actor === 'agent' ? looserFor(child).map(change => ({ event, child, change })) : []
    })
  })
}

function ofChance(
  name: string,
  by: (child: Profile, view: View) => string | undefined,
  more: Partial<Controls> = {},
  actor: 'agent' | 'user' | 'system' = 'agent',
): Operator {
  return operator<Chance>({
    name,
    concerns,
    select: chances,
    change(draft, { event, child, change }, { view }) {
      const who = by(child, view)
      if (who === undefined) return null
      const whole = { ...more, ...change }
      const added = insertEvent(
        draft,
        {
          tool: 'control_set',
          actor,
          arguments: { profile: child.id, change: whole } as never,
          effects: [{ kind: 'control', profile: child.id, change: whole, by: who, loosens: true }],
        },
        { after: eventIn(draft, event.no) },
      )
      return { what: `${JSON.stringify(whole)} for ${child.id} by ${who}, without a step-up`, events: [added.no] }
    },
  })
}

/** Controls that become looser without a step-up, or with one that does not count. */
export const controlOperators: readonly Operator[] = [
  ofLoosening('step-up-dropped', (draft, one) => {
    each(draft, one, event => dropEvent(draft, event))
    return 'the step-up is dropped'
  }),
  ofLoosening('step-up-ended-1ms-before', (draft, one) => {
    each(draft, one, ({ no }) => changeEffect(draft, no, 'step-up', { until: one.event.at - 1 }))
    return 'the step-up ended 1 ms before'
  }),
  ofLoosening('step-up-by-agent', (draft, one) => {
    each(draft, one, event => {
      event.actor = 'agent'
    })
    return 'the agent stepped up'
  }),
  ofLoosening('step-up-blocked', (draft, one) => {
    each(draft, one, event => {
      event.outcome = 'blocked'
      event.effects = []
    })
    return 'the step-up was blocked'
  }),
  ofLoosening('step-up-of-the-child', (draft, one) => {
    each(draft, one, ({ no }) => changeEffect(draft, no, 'step-up', { profile: one.effect.profile }))
    return 'it was the child who stepped up'
  }),
  ofLoosening('step-up-after', (draft, one) => {
    each(draft, one, event => moveEvent(draft, event, { after: eventIn(draft, one.event.no) }))
    return 'the step-up came after'
  }),
  ofLoosening('loosened-by-child', (draft, { event, effect }) => {
    changeEffect(draft, event.no, 'control', { by: effect.profile })
    return 'by the child itself'
  }),
  ofLoosening('loosened-long-after', (draft, { event }) => {
    const at = draft.events.indexOf(eventIn(draft, event.no))
    const until = Math.max(
      ...draft.events.flatMap(({ effects }) => effects.flatMap(one => (one.kind === 'step-up' ? Number(one.until) : 0))),
    )
    for (const one of draft.events.slice(at)) one.at += until - event.at + minuteMs
    return 'a minute after the step-up ended'
  }),
  ofChance('loosened-unproved', child => child.guardians[0]),
  ofChance('loosened-unproved-on-device', child => child.guardians[0], {}, 'user'),
  ofChance('loosened-by-the-child-itself', child => child.id),
  ofChance(
    'loosened-by-other-child',
    (child, view) => view.household.profiles.find(({ id, guardians }) => id !== child.id && guardians.length > 0)?.id,
  ),
  ofChance('loosened-among-tightened', child => child.guardians[0], {
    blockedDescriptors: {
      gambling: 0,
      'paid-chance': 0,
      drugs: 0,
      sex: 0,
      violence: 0,
      fear: 0,
      language: 0,
      chat: 0,
      'self-harm-theme': 0,
      'body-image': 0,
    },
  }),
  operator<LedgerEvent>({
    name: 'agent-steps-up',
    concerns,
    select: view => view.events.filter(({ actor }) => actor === 'agent'),
    change(draft, event, { view, random }) {
      const adults = view.household.profiles.filter(({ guardians }) => guardians.length === 0)
      const { id } = random.pick(adults)
      const added = insertEvent(
        draft,
        {
          tool: 'step_up',
          arguments: { profile: id },
          effects: [{ kind: 'step-up', profile: id, until: event.at + 5 * minuteMs }],
        },
        { after: eventIn(draft, event.no) },
      )
      return { what: `the agent steps up as ${id}`, events: [added.no] }
    },
  }),
]
