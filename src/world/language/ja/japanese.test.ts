import { expect, test } from 'vitest'
import { languageContract } from '../../../testing/language-contract.ts'
import { genres } from '../../item/genres.ts'
import { itemKinds } from '../../item/item.ts'
import { streamAt } from '../../random-stream.ts'
import { japanese } from './japanese.ts'

const contract = languageContract(japanese, {
  counted: {
    item: ['0件', '1件', '2件', '3件', '5件', '11件', '21件', '100件', '1,000,000件'],
    review: [
      'レビュー0件',
      'レビュー1件',
      'レビュー2件',
      'レビュー3件',
      'レビュー5件',
      'レビュー11件',
      'レビュー21件',
      'レビュー100件',
      'レビュー1,000,000件',
    ],
    day: ['0日間', '1日間', '2日間', '3日間', '5日間', '11日間', '21日間', '100日間', '1,000,000日間'],
    month: ['0か月', '1か月', '2か月', '3か月', '5か月', '11か月', '21か月', '100か月', '1,000,000か月'],
    song: ['0曲', '1曲', '2曲', '3曲', '5曲', '11曲', '21曲', '100曲', '1,000,000曲'],
    episode: ['0話', '1話', '2話', '3話', '5話', '11話', '21話', '100話', '1,000,000話'],
  },
  tells: {
    violence: /暴力/,
    fear: /怖/,
    sex: /大人向け|成人に限/,
    language: /悪態|乱暴|罵り/,
    drugs: /飲酒|薬物/,
    gambling: /賭け事/,
    'paid-chance': /有料アイテム|有料くじ/,
    chat: /やり取り機能|チャット/,
    'self-harm-theme': /心の痛み|自分を傷つける|自傷/,
    'body-image': /体形|容姿/,
    'covert-tracking': /居場所を記録|移動先を確認/,
    'false-security': /危険が|重大な脅威/,
    'predatory-credit': /手数料は契約後|連絡先の全員/,
    'image-abuse': /別人の姿|偽の写真/,
    'subscription-trap': /郵送の書面|規約の末尾/,
  },
})
for (const { name, run } of contract) test(name, run)

const texts = itemKinds.flatMap(kind =>
  genres[kind].flatMap(genre =>
    Array.from({ length: 20 }, (_, no) => {
      const stream = streamAt('ja', kind, genre, no)
      const subject = {
        kind,
        genre,
        provider: '霜野書房',
        people: ['水瀬灯里'],
        price: '¥600',
        period: 'month',
        trialDays: 7,
        descriptors: [],
        signs: [],
        parent: '森の迷路',
      } as const
      const title = japanese.title(subject, stream.split('title'))
      return [
        title,
        japanese.description(subject, title, stream.split('d')),
        japanese.body(subject, title, stream.split('b')) ?? '',
      ]
    }).flat(),
  ),
)

test('no particle stands twice, and nouns are joined by の no more than twice in a row', () => {
  for (const text of texts) {
    expect(text).not.toMatch(/をを|がが|へに|にへ|(?<!も)のの(?!ぞ)/)
    expect(text).not.toMatch(/(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,6}の){3}[\p{Script=Han}\p{Script=Katakana}]/u)
  }
})

test('everything is full-width but digits', () => {
  for (const text of texts) expect(text.replace(/\d[,.]\d|¥/g, '')).not.toMatch(/[!-/:-~]/)
})
