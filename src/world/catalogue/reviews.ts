import { shuffled } from '../../base/random.ts'
import type { Language } from '../codes.ts'
import { type ItemKind, type Review, type ReviewAspect, reviewAspects } from '../item/item.ts'
import { copyOfSaid, nothingSaid } from '../language/said.ts'
import type { RandomStream } from '../random-stream.ts'
import type { ItemFacts } from './item-facts.ts'
import type { Wording } from './item-texts.ts'

type Aspects = Review['aspects']
/** A review before it is put into words; the same in every market. */
interface Draft extends Pick<Review, 'stars' | 'aspects' | 'authentic'> {
  /** Corner of the stream that words it: bought ones repeat themselves. */
  corner: readonly (string | number)[]
}

/** Safety complaints that every predatory item has at least. */
const leastComplaints = 2
/** Of reviews, where a market has several languages: those that are not in its first. */
const otherLanguageShare = 0.2

/** All reviews of an item. None says what an earlier one said, but for bought ones, as long as the language has other words. */
export function reviewsOf(
  item: ItemFacts,
  languages: readonly Language[],
  wording: Wording,
  stream: RandomStream,
): readonly Review[] {
  const own = stream.split(item.no)
  const texts = new Map<string, string>()
  let said = nothingSaid()
  const worded = (language: Language, { aspects, corner }: Draft): string => {
    const subject = wording.subject(item.no, language)
    let after = said
    const text = wording.told(item.no, language, own.split('text', language, ...corner), (pack, stream) => {
      after = copyOfSaid(said)
      return pack.review(subject, aspects, stream, after)
    })
    said = after
    return text
  }
  return draftReviews(item, own).map((draft, i) => {
    const { stars, aspects, authentic, corner } = draft
    const spoken = own.split('language', i)
    const language = languages.length > 1 && spoken.chance(otherLanguageShare) ? spoken.pick(languages.slice(1)) : languages[0]!
    const key = [language, ...corner].join(' ')
    const text = texts.get(key) ?? worded(language, draft)
    texts.set(key, text)
    return Object.freeze({ id: `${item.id}-r${i + 1}`, stars, language, text, aspects: Object.freeze(aspects), authentic })
  })
}

function draftReviews(item: ItemFacts, stream: RandomStream): Draft[] {
  const counts = stream.split('count')
  const count = 5 + counts.below(12) + Math.floor(item.popularity * 40)
  const bought = Math.floor(count * boughtShare(item, stream.split('campaign')))
  const honest = Array.from({ length: count - bought }, (_, i) => honestReview(item, i, stream.split('honest', i)))
  const direction = item.predatory || stream.split('direction').chance(0.75) ? 1 : -1
  const planted = Array.from({ length: bought }, (_, i) => boughtReview(direction, stream.split('bought', i)))
  return shuffled([...honest, ...planted], stream.split('order'))
}

/** How likely an aspect is praised where it is mentioned: what is true of the item, and seen of it only through reviews. */
export function aspectTruth({ merit, plan, predatory, popularity }: ItemFacts): Readonly<Record<ReviewAspect, number>> {
  const { cents } = plan
  const fair = cents === 0 ? 0.9 : cents <= 199 ? 0.7 : cents <= 999 ? 0.5 : 0.35
  return {
    quality: 0.15 + 0.75 * merit.quality,
    price: predatory ? 0.1 : fair,
    stability: 0.25 + 0.6 * merit.quality,
    support: 0.1 + 0.8 * merit.support,
    safety: predatory ? 0.02 : 0.6 + 0.38 * merit.privacy,
    ads: cents === 0 ? 0.35 : 0.85,
    content: Math.min(0.95, 0.3 + 0.55 * merit.relevance + popularity / 10),
  }
}

/** How often an aspect is mentioned. */
const software = { quality: 4, price: 3, stability: 4, support: 2, safety: 1, ads: 3, content: 2 }
const media = { quality: 5, price: 2, stability: 1, support: 1, safety: 1, ads: 1, content: 5 }
const offer = { quality: 2, price: 6, stability: 1, support: 2, safety: 1, ads: 1, content: 4 }
const mentions: Readonly<Record<ItemKind, Readonly<Record<ReviewAspect, number>>>> = {
  app: software,
  game: software,
  song: media,
  video: media,
  podcast: media,
  book: media,
  article: media,
  offer,
}

function honestReview(item: ItemFacts, no: number, stream: RandomStream): Draft {
  const truth = aspectTruth(item)
  const usual = mentions[item.kind]
  // Of what is free, nobody says that it is worth its price.
  const often = {
    ...usual,
    safety: item.predatory ? 8 : usual.safety,
    price: item.plan.cents === 0 ? 0 : usual.price,
  }
  const pool = reviewAspects.flatMap(aspect => Array.from({ length: often[aspect] }, () => aspect))
  const complains = item.predatory && no < leastComplaints
  const aspects: Partial<Record<ReviewAspect, -1 | 1>> = complains ? { safety: -1 } : {}
  for (let left = stream.below(4) - (complains ? 1 : 0); left > 0; left--) {
    const aspect = stream.pick(pool)
    aspects[aspect] ??= stream.chance(truth[aspect]) ? 1 : -1
  }
  const sum = reviewAspects.reduce((total, aspect) => total + (aspects[aspect] ?? 0), 0)
  const mood = stream.chance(0.25) ? stream.pick([-1, 1]) : 0
  const stars = sum === 0 ? 3 + mood : 3 + 2 * Math.sign(sum) - (Math.abs(sum) === 1 && mood !== 0 ? Math.sign(sum) : 0)
  return { stars: stars as Review['stars'], aspects, authentic: true, corner: ['honest', no] }
}

/** Campaigns are rare, but for what is predatory. */
function boughtShare({ predatory }: ItemFacts, stream: RandomStream): number {
  if (predatory) return 0.25 + stream.unit() / 5
  return stream.chance(0.1) ? 0.15 + stream.unit() / 5 : 0
}

/** All praise or all blame, by one who never used it; of two wordings, so that they give themselves away. */
function boughtReview(direction: 1 | -1, stream: RandomStream): Draft {
  const wording = stream.below(2)
  const aspects: Aspects = wording === 0 ? { quality: direction, content: direction } : { quality: direction, safety: direction }
  return { stars: direction === 1 ? 5 : 1, aspects, authentic: false, corner: ['bought', wording] }
}
