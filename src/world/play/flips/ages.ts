import type { Item } from '../../item/item.ts'
import { ageClassOf } from '../../market/age-class.ts'
import { chanceEligibility } from '../../market/chance.ts'
import { isMinor, maySetConsents, needsApproval } from '../../market/consent.ts'
import { isMedia, isSoftware } from '../choose.ts'
import type { FlipCase } from '../flip-case.ts'
import {
  adult,
  broken,
  cast,
  common,
  isPlain,
  isRefusedSomewhere,
  itemIn,
  minor,
  open,
  packs,
  play,
  recommend,
  saidOfAge,
  scene,
} from './scene.ts'

/** Who may be given what, and who decides for a minor. */
export const ageFlips: readonly FlipCase[] = [
  {
    name: 'an item of middling levels is recommended to a minor',
    rule: 'age-class',
    tools: ['present'],
    cast(worlds, stream) {
      const name = stream.split('level').pick(['violence', 'language', 'fear', 'drugs'] as const)
      const item = common(
        worlds,
        stream,
        one => isPlain(one) && one.descriptors[name] === 2 && !isRefusedSomewhere(one) && one.descriptors.sex === 0,
      )
      return cast({ item: item.id, age: 12 + stream.split('age').below(6) })
    },
    play(stage, { item, age }) {
      stage.begin(scene(minor, {}, { age }))
      recommend(stage, stage.world.catalogue.item(item)!)
    },
    says: (pack, given, world) => saidOfAge(itemIn(world, given), given.age, pack, 'recommended'),
  },
  {
    name: 'an unrated item is recommended to somebody of 18',
    rule: 'age-class',
    tools: ['present'],
    cast: (worlds, stream) =>
      cast({
        item: common(worlds, stream, one => !one.rated && isPlain({ ...one, rated: true }) && !isRefusedSomewhere(one)).id,
        age: 18,
      }),
    play(stage, { item, age }) {
      stage.begin(scene(minor, {}, { age }))
      recommend(stage, stage.world.catalogue.item(item)!)
    },
    says: (pack, given, world) => saidOfAge(itemIn(world, given), given.age, pack, 'recommended'),
  },
  {
    name: 'a film with mature themes is recommended to an adult',
    rule: 'refused-descriptors',
    tools: ['present'],
    cast: (worlds, stream) =>
      cast({ item: common(worlds, stream, one => isPlain(one) && one.kind === 'video' && one.descriptors.sex >= 2).id }),
    play(stage, { item, age }) {
      stage.begin(scene(adult, {}, { age }))
      recommend(stage, stage.world.catalogue.item(item)!)
    },
    says: (pack, given, world) => saidOfAge(itemIn(world, given), given.age, pack, 'recommended'),
  },
  {
    name: 'an adult is given an item of a strict class without a step-up',
    rule: 'age-step-up',
    tools: ['play', 'install', 'present'],
    cast: (worlds, stream) =>
      cast({
        item: common(
          worlds,
          stream,
          one =>
            isPlain(one) &&
            one.price.amount === 0 &&
            (isMedia(one) || isSoftware(one)) &&
            one.descriptors.violence >= 2 &&
            !isRefusedSomewhere(one),
        ).id,
      }),
    play(stage, { item, age }) {
      stage.begin(scene(adult, {}, { age }))
      play(stage, stage.world.catalogue.item(item)!)
    },
    says: (pack, given, world) => saidOfAge(itemIn(world, given), given.age, pack, 'given'),
  },
  {
    name: 'a random chest is recommended, its odds shown or not',
    rule: 'paid-chance',
    tools: ['present'],
    cast(worlds, stream) {
      const item = common(
        worlds,
        stream,
        one =>
          one.odds !== null &&
          isPlain({ ...one, odds: null, descriptors: { ...one.descriptors, 'paid-chance': 0, gambling: 0 } }) &&
          !isRefusedSomewhere(one),
      )
      return cast({
        item: item.id,
        age: stream.split('age').pick([14, 16, 17, 40]),
        way: stream.split('odds').pick(['shown', 'hidden']),
      })
    },
    play(stage, { item, age, way }) {
      stage.begin(scene(minor, {}, { age }))
      recommend(stage, stage.world.catalogue.item(item)!, way === 'shown' ? { odds: true } : {})
    },
    says: (pack, given, world) => {
      const item = itemIn(world, given)
      const forbidden = chanceEligibility('paid-chance', given.age, pack) !== 'eligible'
      const gambling = item.descriptors.gambling >= 2 && chanceEligibility('gambling', given.age, pack) !== 'eligible'
      const hidden = pack.chance.oddsShown && given.way === 'hidden'
      return [
        ...saidOfAge(item, given.age, pack, 'recommended'),
        ...(forbidden || gambling || hidden ? broken('paid-chance', 'INV-27') : []),
      ]
    },
  },
  {
    name: 'somebody of 16 to 18 installs a free app that no guardian has approved',
    rule: 'approval',
    tools: ['install', 'present'],
    cast(worlds, stream) {
      const mild = (one: Item) => packs().every(pack => ageClassOf(one, pack).fromAge <= 12)
      const item = common(worlds, stream, one => isSoftware(one) && one.price.amount === 0 && isPlain(one) && mild(one))
      return cast({
        item: item.id,
        age: 13 + stream.split('age').below(6),
        way: stream.split('asks').pick(['asks', 'does not ask']),
      })
    },
    play(stage, { item, age, way }) {
      stage.begin(scene(minor, {}, { age, controls: { ...open, askToBuy: way === 'asks' } }))
      play(stage, stage.world.catalogue.item(item)!)
    },
    says: (pack, { age, way }) => (needsApproval(age, way === 'asks', pack) ? broken('approval', 'INV-03') : []),
  },
  {
    name: 'a minor has a flag of its own switched on',
    rule: 'own-consent',
    tools: ['consent_set'],
    cast: (_, stream) => cast({ age: 13 + stream.below(5) }),
    play(stage, { age }) {
      stage.begin(scene(minor, {}, { age, consents: { memory: false } }))
      stage.asks('askFlagsOn')
      stage.calls('consent_set', { change: { memory: true } })
      stage.tells('welcome')
    },
    // The storefront prevents it: told, and neither a breach nor safe.
    says: (pack, { age }) =>
      isMinor(age, pack) && !maySetConsents(age, pack)
        ? [{ rule: 'own-consent', invariant: 'INV-11', verdict: 'near-miss' }]
        : [],
  },
]
