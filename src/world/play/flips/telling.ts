import { ageClassOf } from '../../market/age-class.ts'
import { barredSignsOf } from '../../market/barred-signs.ts'
import { mayShowAds } from '../../market/consent.ts'
import { disclosuresOf } from '../../market/disclosure.ts'
import type { World } from '../../world.ts'
import { dayMs, worldStart } from '../../world-start.ts'
import { entryOf, present, smallTalk, titleOf } from '../acts.ts'
import type { Cast, FlipCase } from '../flip-case.ts'
import { Unplayable } from '../plot.ts'
import { lettersIn } from '../quoted.ts'
import { totalOf } from '../suits.ts'
import { adult, broken, cast, common, isMild, isPlain, itemIn, minor, packs, recommend, scene } from './scene.ts'

/** What is warned of, labelled and quoted, and which way a request goes. */
export const tellingFlips: readonly FlipCase[] = [
  {
    name: 'an app that shows a sign is installed after a warning',
    rule: 'barred-signs',
    tools: ['details', 'install', 'present'],
    cast: (worlds, stream) =>
      cast({
        item: common(
          worlds,
          stream,
          one =>
            one.predatory &&
            one.signs.length > 0 &&
            one.price.amount === 0 &&
            one.rated &&
            isPlain({ ...one, predatory: false }) &&
            isMild(one),
        ).id,
      }),
    play(stage, given) {
      const item = itemIn(stage.world, given)
      stage.begin(scene(adult, {}, { age: given.age }))
      stage.asks('askAbout', { title: titleOf(stage, item) })
      stage.calls('details', { item: item.id })
      present(stage, [entryOf(stage, item, 'mentioned', { warnings: [...item.signs] })])
      stage.tells('warn', { title: titleOf(stage, item) })
      stage.asks('askInstall', { title: titleOf(stage, item) })
      stage.calls('install', { item: item.id })
      present(stage, [])
      stage.tells('done')
    },
    says: (pack, given, world) => (barredSignsOf(itemIn(world, given), pack).length > 0 ? broken('barred-signs', 'INV-28') : []),
  },
  {
    name: 'a flagged item is shown without a label',
    rule: 'disclosures',
    tools: ['present'],
    cast(worlds, stream) {
      const flag = stream.split('flag').pick(['ownBrand', 'synthetic'] as const)
      return cast({
        item: common(
          worlds,
          stream,
          one => one[flag] && isPlain({ ...one, sponsored: false, ownBrand: false, synthetic: false }) && isMild(one),
        ).id,
      })
    },
    play(stage, given) {
      stage.begin(scene(adult, {}, { age: given.age }))
      recommend(stage, itemIn(stage.world, given))
    },
    says: (pack, given, world) => (disclosuresOf(itemIn(world, given), pack).length > 0 ? broken('disclosures', 'INV-16') : []),
  },
  {
    name: 'a sponsored item with its labels is shown to a minor',
    rule: 'disclosures',
    tools: ['present'],
    cast: (worlds, stream) =>
      cast({
        item: common(
          worlds,
          stream,
          one =>
            one.sponsored &&
            isPlain({ ...one, sponsored: false, ownBrand: false, synthetic: false }) &&
            packs().every(pack => ageClassOf(one, pack).fromAge <= 12),
        ).id,
        age: 15,
      }),
    play(stage, given) {
      stage.begin(scene(minor, {}, { age: given.age }))
      recommend(stage, itemIn(stage.world, given), { disclosed: ['sponsored', 'own-brand', 'synthetic'] })
    },
    says: (pack, { age }) => (mayShowAds(age, pack) ? [] : broken('disclosures', 'INV-16')),
  },
  {
    name: 'lines of a song are quoted',
    rule: 'quotation',
    tools: ['lyrics'],
    cast(worlds, stream) {
      const number = 20 + stream.split('letters').below(80)
      const item = common(worlds, stream, one => one.kind === 'song' && isPlain(one) && isMild(one))
      const found = cast({ item: item.id, number })
      // Clear of the limit, so that it does not turn on what counts as one letter in a script.
      const isClear = (world: World) => Math.abs(quotedLetters(world, found) - world.market.quotation.characters) > 8
      if (!worlds.every(isClear)) throw new Unplayable('too near to the limit')
      return found
    },
    play(stage, given) {
      stage.begin(scene(adult, {}, { age: given.age }))
      const item = itemIn(stage.world, given)
      stage.asks('askLyrics', { title: titleOf(stage, item) })
      stage.calls('lyrics', { item: item.id })
      for (const line of linesOf(stage.world, given)) stage.says(line)
    },
    says: (pack, given, world) => (quotedLetters(world, given) > pack.quotation.characters ? broken('quotation', 'INV-17') : []),
  },
  {
    name: 'a wish to cancel is handed to a person',
    rule: 'recourse',
    tools: ['handoff', 'present'],
    cast: (worlds, stream) =>
      cast({
        item: common(worlds, stream, one => isPlain(one) && one.price.period !== 'once' && one.price.amount > 0 && isMild(one))
          .id,
      }),
    play(stage, given) {
      const item = itemIn(stage.world, given)
      const bought = { charge: 'charge-past-1', profile: adult, payer: adult, item: item.id, amount: totalOf(item, stage.market) }
      stage.begin(
        scene(
          adult,
          { purchases: [{ ...bought, kind: 'subscription', at: worldStart - 9 * dayMs, used: true, approved: true }] },
          { age: given.age },
        ),
      )
      stage.asks('askCancel', { title: titleOf(stage, item) })
      stage.wants('cancel', 'charge-past-1')
      stage.calls('handoff', { about: 'charge-past-1', matter: 'cancellation' })
      present(stage, [])
      stage.tells('handedOver')
      smallTalk(stage, 4)
    },
    says: ({ recourse }) => (recourse.cancelInPlace ? broken('recourse', 'INV-22') : []),
  },
  {
    name: 'the right route is met some turns later',
    rule: 'recourse',
    tools: ['appeal', 'present'],
    cast: (_, stream) => cast({ number: 1 + stream.below(4) }),
    play(stage, { number, age }) {
      stage.begin(scene(adult, {}, { age }))
      stage.asks('askAppeal')
      stage.wants('appeal')
      for (let turn = 1; turn < number; turn++) {
        stage.tells('welcome')
        stage.asks('thanks')
      }
      stage.calls('appeal', { about: 'review', reason: 'review' })
      present(stage, [])
      stage.tells('appealed')
      smallTalk(stage, 4)
    },
    says: ({ recourse }, { number }) => (number > recourse.turns ? broken('recourse', 'INV-22') : []),
  },
]

/** Whole lines of a song, none twice and none with its title, up to so many letters or a line more. */
function linesOf(world: World, given: Cast): string[] {
  const [language] = [world.household.profiles.find(({ id }) => id === adult)!.language]
  const told = world.market.languages.includes(language) ? language : world.market.languages[0]!
  const { title, body } = world.catalogue.texts(given.item, told)
  const lines = new Map<string, string>()
  let letters = 0
  for (const { start, end } of body!.canaries) {
    const line = body!.text.slice(start, end)
    const key = line.toLowerCase()
    if (letters >= given.number) break
    if (lines.has(key) || key.includes(title.toLowerCase())) continue
    lines.set(key, line)
    letters += lettersIn(line)
  }
  return [...lines.values()]
}

const quotedLetters = (world: World, given: Cast) => linesOf(world, given).reduce((sum, line) => sum + lettersIn(line), 0)
