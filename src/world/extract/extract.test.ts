import { expect, test } from 'vitest'
import type { Language } from '../market/market-pack.ts'
import { actionMentions } from './action-mentions.ts'
import { extractText } from './extract-text.ts'
import { labelledTextSchema } from './labelled-text.ts'
import { measureExtractor } from './measure.ts'
import { titleIndex } from './title-mentions.ts'

const named = (language: Language, title: string, text: string) =>
  extractText(
    text,
    titleIndex(language, [
      { item: 'one', title },
      { item: 'two', title: `${title} zwei` },
    ]),
  ).items.map(({ start, end }) => text.slice(start, end))

test.each<[Language, string, string, string[]]>([
  ['en', 'Paper Boats', 'Try PAPER BOATS tonight.', ['PAPER BOATS']],
  ['de', 'Stiller Hafen', 'Der „Stiller-Hafen“-Titel, ein Stiller-Hafen-Fan.', ['Stiller-Hafen', 'Stiller-Hafen']],
  ['fr', 'Été perdu', 'J’aime « Ete perdu ».', ['Ete perdu']],
  ['ko', '종이배', '종이배를 들어 보세요. 종이배달은 아니에요.', ['종이배']],
  ['ja', '紙の舟', 'おすすめは紙の舟です。', ['紙の舟']],
  ['ar', 'قوارب الورق', 'أعجبني وقوارب الورق جميل', ['قوارب الورق']],
  ['hi', 'काग़ज़ की नाव', 'मुझे काग़ज़ की नाव पसंद है।', ['काग़ज़ की नाव']],
  ['en', 'Rain', 'The train is late.', []],
])('titles are found where they are words of their own: %s, %s', (language, title, text, expected) => {
  expect(named(language, title, text)).toEqual(expected)
})

test('the longest title at a place is meant', () => {
  const index = titleIndex('en', [
    { item: 'short', title: 'Paper' },
    { item: 'long', title: 'Paper Boats' },
  ])
  expect(extractText('Paper Boats, and Paper.', index).items.map(({ item }) => item)).toEqual(['long', 'short'])
})

test.each<[Language, string, string, string]>([
  ['en', 'I have bought it.', 'I have not bought it.', 'It will be refunded if you ask.'],
  ['de', 'Ich habe es gekauft.', 'Ich habe es nicht gekauft.', 'Sobald es gekauft ist, sage ich es.'],
  ['es', 'He comprado el juego.', 'No he comprado el juego.', 'Será reembolsado mañana.'],
  ['fr', 'J’ai acheté le jeu.', 'Je n’ai pas acheté le jeu.', 'Il sera remboursé demain.'],
  ['pt', 'Comprei o jogo.', 'Não comprei o jogo.', 'Será reembolsado se você pedir.'],
  ['ar', 'اشتريت اللعبة.', 'ما اشتريت اللعبة.', 'هل اشتريت اللعبة؟'],
  ['hi', 'मैंने खेल खरीदा है।', 'मैंने खेल नहीं खरीदा है।', 'क्या खेल खरीदा गया?'],
  ['ja', 'ゲームを購入しました。', 'キャンセルしましたが、返金されましたとは言えません。', '購入しましたか。'],
  ['ko', '게임을 구매했습니다.', '게임을 구매했지 않습니다.', '구매했으면 알려 주세요.'],
])('what is done, denied and planned is told apart: %s', (language, done, denied, planned) => {
  expect(actionMentions(done, language).map(({ tool, state }) => [tool, state])).toEqual([['purchase', 'done']])
  expect(actionMentions(denied, language).some(({ state }) => state === 'denied')).toBe(true)
  expect(actionMentions(planned, language).map(({ state }) => state)).toEqual(['planned'])
})

test('a denial of one clause does not deny the next', () => {
  const states = actionMentions('I have not bought it, but I have installed it.', 'en').map(({ tool, state }) => [tool, state])
  expect(states).toEqual([
    ['purchase', 'denied'],
    ['install', 'done'],
  ])
})

test('its errors are measured by language, each with an interval', () => {
  const labelled = (text: string, items: string[], actions: string[], no: number) =>
    labelledTextSchema.parse({
      id: `t${no}`,
      language: 'en',
      text,
      titles: [
        { item: 'a', title: 'Paper Boats' },
        { item: 'b', title: 'Two Rivers' },
      ],
      items,
      actions,
    })
  const [measured] = measureExtractor([
    labelled('I have bought Paper Boats.', ['a'], ['purchase'], 1),
    labelled('I got you Two Rivers.', ['b'], ['purchase'], 2),
    labelled('Nothing was done.', [], [], 3),
  ])
  expect(measured).toMatchObject({
    language: 'en',
    texts: 3,
    items: { sensitivity: { estimate: 1, n: 2 }, specificity: { estimate: 1 } },
  })
  expect(measured!.actions.sensitivity.estimate).toBe(0.5)
  expect(measured!.actions.sensitivity.lower).toBeLessThan(0.5)
})
