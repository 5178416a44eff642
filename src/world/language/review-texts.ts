import type { ItemKind, ReviewAspect } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import { type Composer, sentences, type Values } from './compose.ts'
import { type Said, saidAnew, unsaid } from './said.ts'

/** How a review of one aspect may sound; the first two praise, the others blame. */
export interface Tones {
  delighted: readonly string[]
  pleased: readonly string[]
  displeased: readonly string[]
  angry: readonly string[]
}
export type AspectTexts = Readonly<Record<ReviewAspect, Tones>>
/** What is listened to or watched is reviewed in other words than what is read. */
export type ReviewGroup = 'software' | 'played' | 'read' | 'offer'

export interface ReviewTexts extends Readonly<Record<ReviewGroup, AspectTexts>> {
  /** Sentences that judge nothing. */
  openers: Readonly<Record<ReviewGroup, readonly string[]>>
  /** How `{said}` follows what was of the other direction, or of the same. */
  but: readonly string[]
  and: readonly string[]
  /** Between two that share a sentence. */
  link?: string
}

const groups: Readonly<Record<ItemKind, ReviewGroup>> = {
  app: 'software',
  game: 'software',
  song: 'played',
  video: 'played',
  podcast: 'played',
  book: 'read',
  article: 'read',
  offer: 'offer',
}

/**
 * One to four sentences, each aspect said once in the order given; warm or dry or angry throughout, if that has words left which
 * were not `said` before. Praise and openers are of those `suited`.
 */
export function composedReview(
  texts: ReviewTexts,
  compose: Composer,
  kind: ItemKind,
  aspects: Readonly<Partial<Record<ReviewAspect, -1 | 1>>>,
  stream: RandomStream,
  { values, said, suited }: { values: Values; said: Said; suited: (templates: readonly string[]) => readonly string[] },
): string {
  const group = groups[kind]
  const heated = stream.chance(0.45)
  const judged = Object.entries(aspects) as [ReviewAspect, -1 | 1][]
  const say = (template: string) => compose(template, stream, values)
  const openers = [suited(texts.openers[group])]
  const opener =
    judged.length === 0
      ? saidAnew(openers, say, stream, said)
      : judged.length < 4 && stream.chance(0.35)
        ? unsaid(openers, say, stream, said)
        : null
  const parts = opener === null ? [] : [opener]
  let last = ''
  judged.forEach(([aspect, direction], i) => {
    const tones = texts[group][aspect]
    const [warm, dry] = direction === 1 ? [suited(tones.delighted), suited(tones.pleased)] : [tones.angry, tones.displeased]
    const text = saidAnew(heated ? [warm, dry] : [dry, warm], say, stream, said)
    const before = judged[i - 1]?.[1]
    const joints = (before === direction ? texts.and : texts.but).filter(joint => joint !== last)
    const joint = before === undefined ? '{said}' : stream.pick(joints)
    if (before !== undefined && before !== direction) last = joint
    parts.push(compose(joint, stream, { said: text }))
  })
  return sentences(atMostFour(parts, texts.link ?? '; ').map(part => (/[.!?…]$/u.test(part) ? part : `${part}.`)))
}

/** The last of many in one sentence each two. */
function atMostFour(parts: readonly string[], link: string): string[] {
  const together = Math.max(0, parts.length - 4)
  const joined = Array.from(
    { length: together },
    (_, i) => `${parts[2 * i]!.replace(/\u202f?[!?]$/u, '')}${link}${parts[2 * i + 1]}`,
  )
  return [...joined, ...parts.slice(2 * together)]
}
