import { expect, test } from 'vitest'
import { languageContract } from '../../../testing/language-contract.ts'
import { genres } from '../../item/genres.ts'
import { itemKinds } from '../../item/item.ts'
import { streamAt } from '../../random-stream.ts'
import { korean } from './korean.ts'

const numbers = ['0', '1', '2', '3', '5', '11', '21', '100', '1,000,000']

const contract = languageContract(korean, {
  counted: {
    item: numbers.map(number => `${number}개`),
    review: numbers.map(number => `리뷰 ${number}개`),
    day: numbers.map(number => `${number}일`),
    month: numbers.map(number => `${number}개월`),
    song: numbers.map(number => `${number}곡`),
    episode: numbers.map(number => `${number}회`),
  },
  tells: {
    violence: /폭력/,
    fear: /무서|공포/,
    sex: /성인/,
    language: /비속어|욕설/,
    drugs: /음주|약물/,
    gambling: /도박/,
    'paid-chance': /유료 아이템|유료 뽑기/,
    chat: /대화 기능|채팅/,
    'self-harm-theme': /마음의 고통|해치는|자해/,
    'body-image': /체형|외모/,
    'covert-tracking': /아무 표시 없이|본인 몰래/,
    'false-security': /위험 \d+건|심각한 위협/,
    'predatory-credit': /심사 없이|연락처의 모든/,
    'image-abuse': /남의 사진|가짜 사진/,
    'subscription-trap': /우편으로|약관 맨 끝/,
  },
})
for (const { name, run } of contract) test(name, run)

const texts = itemKinds.flatMap(kind =>
  genres[kind].flatMap(genre =>
    Array.from({ length: 20 }, (_, no) => {
      const stream = streamAt('ko', kind, genre, no)
      const subject = {
        kind,
        genre,
        provider: '해솔나루 공방',
        people: ['도하린'],
        price: '₩6,500',
        period: 'month',
        trialDays: 7,
        descriptors: [],
        signs: [],
        parent: '숲속 타일 파크',
      } as const
      const title = korean.title(subject, stream.split('title'))
      return [
        title,
        korean.description(subject, title, stream.split('d')),
        korean.review(subject, { quality: 1, price: -1, ads: 1 }, stream.split('r')),
        korean.body(subject, title, stream.split('b')) ?? '',
      ]
    }).flat(),
  ),
)

test('every particle has taken its form', () => {
  for (const text of texts) expect(text).not.toMatch(/\+|\/(?!\d)/)
})

test('a description keeps to one style of address', () => {
  for (const [no, text] of texts.entries())
    if (no % 4 === 1) expect(text).not.toMatch(/(?:해|어|아|에|예)요[.!]/)
    else if (no % 4 === 2) expect(text).not.toMatch(/니다[.!]/)
})
