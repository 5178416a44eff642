import { expect, test } from 'vitest'
import { languageContract } from '../../../testing/language-contract.ts'
import { genres } from '../../item/genres.ts'
import { itemKinds } from '../../item/item.ts'
import { streamAt } from '../../random-stream.ts'
import { hindi } from './hindi.ts'

const numbers = ['0', '1', '2', '3', '5', '11', '21', '100', '10,00,000']
const counts = (one: string, other: string) => numbers.map(number => `${number} ${number === '1' ? one : other}`)

const contract = languageContract(hindi, {
  counted: {
    item: counts('आइटम', 'आइटम'),
    review: counts('समीक्षा', 'समीक्षाएँ'),
    day: counts('दिन', 'दिन'),
    month: counts('महीना', 'महीने'),
    song: counts('गाना', 'गाने'),
    episode: counts('कड़ी', 'कड़ियाँ'),
  },
  tells: {
    violence: /हिंसा/,
    fear: /डरावन|डर पैदा/,
    sex: /वयस्क/,
    language: /अपशब्द|गाली/,
    drugs: /शराब|नशीले/,
    gambling: /जुए/,
    'paid-chance': /सशुल्क/,
    chat: /चैट/,
    'self-harm-theme': /मानसिक पीड़ा|खुद को चोट|आत्म-क्षति/,
    'body-image': /शरीर की बनावट|रूप-रंग/,
    'covert-tracking': /लोकेशन दर्ज|आने-जाने का पता/,
    'false-security': /खतरे मिले|गंभीर खतरे/,
    'predatory-credit': /बिना जाँच|सभी संपर्कों/,
    'image-abuse': /सहमति पूछे बिना|नकली तस्वीर/,
    'subscription-trap': /डाक से|नवीनीकरण/,
  },
})
for (const { name, run } of contract) test(name, run)

const texts = itemKinds.flatMap(kind =>
  genres[kind].flatMap(genre =>
    Array.from({ length: 20 }, (_, no) => {
      const stream = streamAt('hi', kind, genre, no)
      const subject = {
        kind,
        genre,
        provider: 'जुगनू किरण स्टूडियो',
        people: ['नंदिता भारवाल', 'ईशान कोटवाल'],
        price: '₹399',
        period: 'month',
        trialDays: 7,
        descriptors: [],
        signs: [],
        parent: 'चमकते मोती मेला',
      } as const
      const title = hindi.title(subject, stream.split('title'))
      return [
        title,
        hindi.description(subject, title, stream.split('d')),
        hindi.review(subject, { quality: 1, price: -1, ads: 1 }, stream.split('r')),
        hindi.body(subject, title, stream.split('b')) ?? '',
      ]
    }).flat(),
  ),
)

test('adjectives and postpositions agree, as far as can be seen from the words', () => {
  for (const text of texts) {
    // Feminine nouns that the lists use often.
    expect(text).not.toMatch(
      /(?:पुराना|नीला|छोटा|मेरा|उसका|अधूरा|भीगा|आखिरी वाला) (?:किताब|खिड़की|चिट्ठी|डायरी|दुकान|चाबी|घड़ी|छतरी)(?![\p{L}\p{M}])/u,
    )
    expect(text).not.toMatch(/(?:पुरानी|नीली|छोटी|मेरी|उसकी|अधूरी|भीगी) (?:घर|शहर|समंदर|खत|जंगल|आसमान|सफ़र|दरवाज़ा)(?![\p{L}\p{M}])/u)
    // A masculine noun in -ा changes before a postposition.
    expect(text).not.toMatch(
      /(?<!\p{L})(?:दरवाज़ा|रास्ता|कमरा|कुआँ|बस अड्डा|लड़का|तारा वाला|महीना|बच्चा|नक्शा) (?:में|पर|से|को|का|की|के|ने|तक)(?![\p{L}\p{M}])/u,
    )
  }
})

test('the danda ends sentences, and no digit is Devanagari', () => {
  for (const text of texts) expect(text).not.toMatch(/[०-९]|\p{Script=Devanagari}\.(?:\s|$)/u)
})
