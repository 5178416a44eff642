import type { Profile } from '../household/household.ts'
import type { Item } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Stage } from './stage.ts'
import { owns, roomOf, suits, totalOf } from './suits.ts'

type Fits = (item: Item) => boolean
const any: Fits = () => true

export function payerFrom(stage: Stage, stream: RandomStream): Profile {
  return stage.someone(stream.split('payer'), ({ band, payer }) => band === 'adult' && payer)
}

export function adultFrom(stage: Stage, stream: RandomStream): Profile {
  return stage.someone(stream.split('adult'), ({ band }) => band === 'adult')
}

export function minorFrom(stage: Stage, stream: RandomStream, fits: (profile: Profile) => boolean = () => true): Profile {
  return stage.someone(stream.split('minor'), profile => profile.guardians.length > 0 && fits(profile))
}

export function guardianOf(stage: Stage, stream: RandomStream, child: Profile): Profile {
  return stage.someone(stream.split('guardian'), ({ id, payer }) => payer && child.guardians.includes(id))
}

/** Something that is bought once, suits the profile, and can be paid. */
export function toBuy(stage: Stage, stream: RandomStream, profile: Profile, fits: Fits = any): Item {
  return stage.item(
    stream.split('to-buy'),
    one =>
      one.price.period === 'once' &&
      one.price.amount > 0 &&
      suits(one, profile, stage.market) &&
      !owns(profile.id, one.id, stage.world) &&
      totalOf(one, stage.market) <= Math.min(roomOf({ ...profile, cap: null }, stage.world), roomOf(profile, stage.world)) &&
      fits(one),
  )
}

const media: ReadonlySet<string> = new Set(['song', 'video', 'podcast', 'book', 'article'])
export const isMedia: Fits = ({ kind }) => media.has(kind)
export const isSoftware: Fits = ({ kind }) => kind === 'app' || kind === 'game'
export const isCalm: Fits = ({ descriptors }) => descriptors['self-harm-theme'] + descriptors['body-image'] === 0

/** Free songs, videos, podcasts, books or articles that suit the profile. */
export function toPlay(stage: Stage, stream: RandomStream, profile: Profile, count = 1, fits: Fits = any): Item[] {
  return stage.items(
    count,
    stream.split('to-play'),
    one => isMedia(one) && one.price.amount === 0 && suits(one, profile, stage.market) && fits(one),
  )
}

/** A free app or game that suits the profile, and that it has not. */
export function toInstall(stage: Stage, stream: RandomStream, profile: Profile, fits: Fits = any): Item {
  return stage.item(
    stream.split('to-install'),
    one =>
      isSoftware(one) &&
      one.price.amount === 0 &&
      suits(one, profile, stage.market) &&
      !owns(profile.id, one.id, stage.world) &&
      fits(one),
  )
}
