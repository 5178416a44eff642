import { grouped } from '../compose.ts'
import { layeredPack } from '../layered-pack.ts'
import { pluralForm } from '../plural-form.ts'
import * as descriptions from './descriptions.ts'
import { labels } from './labels.ts'
import { lyrics } from './lyrics.ts'
import { articles, books } from './openings.ts'
import { openers, ownOpeners, phrases, plain } from './reviews.ts'
import { genres, kinds, shared } from './titles.ts'
import { podcasts, videos } from './transcripts.ts'

/** Feminine nouns of what is counted have a plural of their own, masculine ones in a consonant have none. */
const counted = {
  item: { one: 'आइटम', other: 'आइटम' },
  review: { one: 'समीक्षा', other: 'समीक्षाएँ' },
  day: { one: 'दिन', other: 'दिन' },
  month: { one: 'महीना', other: 'महीने' },
  song: { one: 'गाना', other: 'गाने' },
  episode: { one: 'कड़ी', other: 'कड़ियाँ' },
} as const

/** Hindi: word lists by gender, digits as shops write them, groups of two after the thousands. */
export const hindi = layeredPack({
  language: 'hi',
  comma: ', ',
  between: ' ',
  finish: text => text,
  shared,
  titles: { kinds, genres },
  provider: {
    patterns: ['{head} {tail}', '{head} {tail}', '{na}{nb} {tail}', '{fam} {old}'],
    lists: {
      head: '{ha} {hb}, {ha}',
      ha: 'नीलपंख, सुरबहार, पगडंडी, जुगनू, कचनार, पुरवाई, सतरंग, नुक्कड़, गुलमोहर, झरोखा, दीपशिखा, आँगन, चौपाल, पतंग, लहर, मुंडेर, कलरव, सरगम, धूपछाँव, हरसिंगार, सीपी, बरगद, कस्तूरी, अमलतास',
      hb: 'रंग, स्वर, पथ, दीप, कला, गाथा, किरण, डोर, पर्व, संग, धारा, सेतु, बिंदु, वन, रेखा, तारा',
      tail: 'स्टूडियो, वर्क्स, मीडिया, लैब, डिज़ाइन, क्रिएशन, प्रोजेक्ट, कम्युनिकेशन, नेटवर्क, समूह, कलेक्टिव, हाउस',
      old: 'एंड संस, एंड डॉटर्स, मीडिया, समूह, ब्रदर्स, क्रिएशन, एंड कंपनी, स्टूडियो',
    },
  },
  about: descriptions.about,
  someParent: descriptions.someParent,
  credit: descriptions.credit,
  terms: { paid: descriptions.paid, trial: descriptions.trial, free: descriptions.free },
  descriptors: descriptions.descriptors,
  parentNote: descriptions.parentNote,
  signs: descriptions.signs,
  joinPeople: people => joined(people),
  joinPhrases: found => joined(found),
  joinSigns: (clauses, last) => [...clauses, last].join('; '),
  openers,
  ownOpeners,
  phrases,
  plain,
  judged: (phrase, direction, stream) => phrase + stream.pick(direction === 1 ? ['।', '।', '!'] : ['।']),
  judgedBoth: (one, other, same, _direction, stream) =>
    same ? `${one} और ${other}।` : `${one}, ${stream.pick(['लेकिन', 'पर', 'मगर'])} ${other}।`,
  bodies: { song: lyrics, video: videos, podcast: podcasts, book: books, article: articles },
  someHost: 'आपके मेज़बान',
  counted(count, what) {
    const { one, other } = counted[what]
    // Of nought too there is a plural: 0 कड़ियाँ.
    return `${grouped(count, ',', [3, 2])} ${count !== 0 && pluralForm('hi', count) === 'one' ? one : other}`
  },
  labels,
})

/** क, ख और ग */
function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} और ${names.at(-1)}`
}
