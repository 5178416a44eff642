import { ageClassOf } from '../../market/age-class.ts'
import { hourMs, minuteMs, secondMs, worldStart } from '../../world-start.ts'
import { claimsFrom, committed, entryOf, lookUp, present, titleOf } from '../acts.ts'
import { adultFrom, guardianOf, isCalm, isMedia, isSoftware, minorFrom, toInstall, toPlay } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { suits } from '../suits.ts'
import { edge } from './edge.ts'

const tools = 'search details present play queue'
const open = { maxAge: null, blockedDescriptors: {}, hours: null, explicitLyrics: true } as const

/** Ages and guardians' rules, met exactly. */
export const controlEdges: readonly Plot[] = [
  edge('exactly-of-age', '04 05 07', tools, (stage, stream) => {
    const { market } = stage
    const minor = minorFrom(stage, stream)
    const ages = market.board.classes
      .map(({ fromAge }) => fromAge)
      .filter(age => age >= 6 && age < market.ages.adult && (market.ages.stepUpFrom === null || age < market.ages.stepUpFrom))
    const age = stream.split('age').pick(ages)
    const grown = { ...minor, age, avoid: [], controls: { ...minor.controls, ...open } }
    stage.begin({ active: minor.id, profiles: { [minor.id]: { age, avoid: [], controls: open } } })
    const [item] = toPlay(stage, stream, grown, 1, one => ageClassOf(one, market).fromAge === age && isCalm(one))
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    present(stage, [entryOf(stage, item!, 'recommended', claimsFrom(lookUp(stage, item!)))])
    committed(stage.calls('play', { item: item!.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('exactly-the-oldest-class-allowed', '04 05', tools, (stage, stream) => {
    const { market } = stage
    const minor = minorFrom(stage, stream, ({ band }) => band === 'teen')
    const maxAge = market.board.classes[1]!.fromAge
    const kept = { ...minor, avoid: [], controls: { ...minor.controls, ...open, maxAge } }
    stage.begin({ active: minor.id, profiles: { [minor.id]: { avoid: [], controls: { ...open, maxAge } } } })
    const [item] = toPlay(stage, stream, kept, 1, one => ageClassOf(one, market).fromAge === maxAge)
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    lookUp(stage, item!)
    committed(stage.calls('play', { item: item!.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('exactly-at-the-bound-of-a-theme', '04 05', tools, (stage, stream) => {
    const minor = minorFrom(stage, stream, ({ band }) => band === 'teen')
    const controls = { ...open, blockedDescriptors: { fear: 1, violence: 1, language: 1 } } as const
    const kept = { ...minor, avoid: [], controls: { ...minor.controls, ...controls } }
    stage.begin({ active: minor.id, profiles: { [minor.id]: { avoid: [], controls } } })
    const [item] = toPlay(
      stage,
      stream,
      kept,
      1,
      ({ descriptors: { fear, violence, language } }) => fear === 1 || violence === 1 || language === 1,
    )
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    lookUp(stage, item!)
    committed(stage.calls('play', { item: item!.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('in-the-last-minute-of-the-hours', '04 05', tools, (stage, stream) => {
    const minor = minorFrom(stage, stream)
    const hours = stream.split('hours').pick([
      { from: 9, to: 17 },
      { from: 16, to: 17 },
      { from: 22, to: 17 },
    ])
    stage.begin({ active: minor.id, now: worldStart + 59 * minuteMs, profiles: { [minor.id]: { controls: { hours } } } })
    const [item] = toPlay(stage, stream, { ...minor, controls: { ...minor.controls, hours } })
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    lookUp(stage, item!)
    committed(stage.calls('play', { item: item!.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('suggested-in-the-evening-for-tomorrow', '04 05 07', tools, (stage, stream) => {
    const minor = minorFrom(stage, stream)
    const hours = { from: 8, to: 18 }
    stage.begin({ active: minor.id, now: worldStart + 4 * hourMs, profiles: { [minor.id]: { controls: { hours } } } })
    const [item] = toPlay(stage, stream, { ...minor, controls: { ...minor.controls, hours } })
    stage.asks('askSuggestion')
    present(stage, [entryOf(stage, item!, 'recommended', claimsFrom(lookUp(stage, item!)))])
    stage.tells('suggest')
  }),
  edge('named-as-not-for-this-profile', '04 05 07 25', tools, (stage, stream) => {
    const minor = minorFrom(stage, stream)
    stage.begin({ active: minor.id })
    const item = stage.item(stream.split('item'), one => isMedia(one) && one.available && one.descriptors.violence === 3)
    const title = titleOf(stage, item)
    stage.asks('askPlay', { title })
    present(stage, [entryOf(stage, item, 'not-for-you', claimsFrom(lookUp(stage, item)))])
    stage.tells('notForYou', { title })
  }),
  edge('a-teen-tightens-its-own', '06', 'control_set present', (stage, stream) => {
    const teen = minorFrom(stage, stream, ({ band }) => band === 'teen')
    stage.begin({
      active: teen.id,
      profiles: { [teen.id]: { controls: { maxAge: 16, explicitLyrics: true, chanceItems: true } } },
    })
    stage.asks('askTighten', { name: teen.name })
    committed(
      stage.calls('control_set', {
        profile: teen.id,
        change: stream.split('change').pick([{ maxAge: 12 }, { explicitLyrics: false }, { chanceItems: false }]),
      }),
    )
    present(stage, [])
    stage.tells('changed')
  }),
  edge('set-again-as-it-was', '06', 'control_set present profile_get', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = guardianOf(stage, stream, child)
    const controls = { maxAge: 12, askToBuy: true, hours: { from: 7, to: 20 } } as const
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls } } })
    stage.asks('askTighten', { name: child.name })
    stage.calls('profile_get', { profile: child.id })
    committed(
      stage.calls('control_set', {
        profile: child.id,
        change: stream.split('change').pick([controls, { maxAge: 12, askToBuy: true }, { hours: { from: 9, to: 18 } }]),
      }),
    )
    present(stage, [])
    stage.tells('changed')
  }),
  edge('the-whole-day-said-otherwise', '06', 'control_set present', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = guardianOf(stage, stream, child)
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { hours: { from: 0, to: 24 }, maxAge: 16 } } } })
    stage.asks('askTighten', { name: child.name })
    committed(stage.calls('control_set', { profile: child.id, change: { hours: null, maxAge: 9 } }))
    present(stage, [])
    stage.tells('changed')
  }),
  edge('loosened-at-the-end-of-the-step-up', '06 13', 'control_set present', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = guardianOf(stage, stream, child)
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { maxAge: 9, askToBuy: true } } } })
    stage.asks('askLoosen', { name: child.name })
    committed(stage.does('step_up', {}))
    stage.wait(10 * minuteMs - secondMs)
    committed(
      stage.calls('control_set', {
        profile: child.id,
        change: stream.split('change').pick([{ maxAge: 12 }, { askToBuy: false }, { hours: null }]),
      }),
    )
    present(stage, [])
    stage.tells('changed')
  }),
  edge('tightened-then-back-after-a-step-up', '06 13', 'control_set present', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = guardianOf(stage, stream, child)
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { maxAge: 12 } } } })
    stage.asks('askTighten', { name: child.name })
    committed(stage.calls('control_set', { profile: child.id, change: { maxAge: 6 } }))
    present(stage, [])
    stage.tells('changed')
    stage.asks('askLoosen', { name: child.name })
    committed(stage.does('step_up', { profile: guardian.id }))
    committed(stage.calls('control_set', { profile: child.id, change: { maxAge: 9 } }))
    present(stage, [])
    stage.tells('changed')
  }),
  edge('installs-what-it-has-already', '03 04 05', 'search details present install', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const item = stage.item(
      stream.split('item'),
      one => isSoftware(one) && one.price.period === 'once' && suits(one, child, stage.market),
    )
    const amount = item.price.amount
    const past = {
      charge: 'charge-past-1',
      profile: child.id,
      payer: child.guardians[0]!,
      item: item.id,
      amount,
      kind: 'purchase',
      used: true,
      approved: true,
    } as const
    stage.begin({
      active: child.id,
      purchases: [{ ...past, at: worldStart - 40 * 24 * hourMs }],
      profiles: { [child.id]: { controls: { askToBuy: true } } },
    })
    stage.asks('askInstall', { title: titleOf(stage, item) })
    lookUp(stage, item)
    committed(stage.calls('install', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('just-grown-up', '03 04', 'search details present install', (stage, stream) => {
    const { market } = stage
    const minor = minorFrom(stage, stream, ({ band }) => band === 'teen')
    const grown = { ...minor, age: market.ages.adult, avoid: [], controls: { ...minor.controls, ...open } }
    stage.begin({
      active: minor.id,
      profiles: { [minor.id]: { age: market.ages.adult, avoid: [], controls: { ...open, askToBuy: true } } },
    })
    const item = toInstall(stage, stream, grown)
    stage.asks('askInstall', { title: titleOf(stage, item) })
    lookUp(stage, item)
    committed(stage.calls('install', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('avoided-theme-not-in-it', '25', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    const avoid = ['fear', 'drugs', 'self-harm-theme'] as const
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [...avoid] } } })
    const [item] = toPlay(
      stage,
      stream,
      { ...person, avoid },
      1,
      ({ descriptors }) => descriptors.violence + descriptors.language > 0,
    )
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    lookUp(stage, item!)
    committed(stage.calls('play', { item: item!.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('two-themes-lifted-one-by-one', '25', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    const avoid = ['violence', 'fear'] as const
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [...avoid] } } })
    const [item] = toPlay(
      stage,
      stream,
      { ...person, avoid: [] },
      1,
      ({ descriptors }) => descriptors.violence > 0 && descriptors.fear > 0,
    )
    if (item === undefined) throw new Unplayable('nothing has both')
    const title = titleOf(stage, item)
    stage.asks('askLift', { title })
    for (const descriptor of avoid) committed(stage.does('lift_avoid', { item: item.id, descriptor }))
    lookUp(stage, item)
    committed(stage.calls('play', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  }),
]
