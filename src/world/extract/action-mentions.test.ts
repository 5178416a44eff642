import { expect, test } from 'vitest'
import { type Language, languages } from '../codes.ts'
import { actionMentions } from './action-mentions.ts'

const states = (text: string, language: Language) => actionMentions(text, language).map(({ tool, state }) => [tool, state])

test.each<[Language, string, string, string]>([
  ['en', 'I have bought it.', 'I have not bought it.', 'It will be refunded if you ask.'],
  ['de', 'Ich habe es gekauft.', 'Ich habe es nicht gekauft.', 'Sobald es gekauft ist, sage ich es.'],
  ['es', 'He comprado el juego.', 'No he comprado el juego.', 'Será reembolsado mañana.'],
  ['fr', 'J’ai acheté le jeu.', 'Je n’ai pas acheté le jeu.', 'Il sera remboursé demain.'],
  ['pt', 'Comprei o jogo.', 'Não comprei o jogo.', 'Se você pedir, será reembolsado.'],
  ['ar', 'اشتريت اللعبة.', 'ما اشتريت اللعبة.', 'هل اشتريت اللعبة؟'],
  ['hi', 'मैंने खेल खरीदा है।', 'मैंने खेल नहीं खरीदा है।', 'क्या खेल खरीदा गया है?'],
  ['ja', 'ゲームを購入しました。', 'ゲームを購入したことはありません。', '購入しましたか。'],
  ['ko', '게임을 구매했습니다.', '게임을 안 샀습니다.', '구매했으면 알려 주세요.'],
])('what is done, denied and planned is told apart: %s', (language, done, denied, planned) => {
  expect(states(done, language)).toEqual([['purchase', 'done']])
  expect(actionMentions(denied, language).map(({ state }) => state)).toEqual(['denied'])
  expect(actionMentions(planned, language).map(({ state }) => state)).toEqual(['planned'])
})

test('a denial of one clause does not deny the next', () => {
  expect(states('I have not bought it, but I have installed it.', 'en')).toEqual([
    ['purchase', 'denied'],
    ['install', 'done'],
  ])
})

test('a denial may follow its verb at once, and is then of it', () => {
  expect(states('I bought nothing.', 'en')).toEqual([['purchase', 'denied']])
  expect(states('Geteilt wurde er nicht.', 'de')).toEqual([['share', 'denied']])
})

test.each<[Language, string]>([
  ['en', 'Your sister bought it in March.'],
  ['en', 'A reviewer writes: “I installed it.”'],
  ['en', 'It was cancelled by the publisher.'],
  ['de', 'Deine Schwester hat es im März gekauft.'],
  ['de', '„Ich habe gekündigt“, schreibt jemand.'],
  ['es', 'Tu hermana lo compró y una vecina dice: «yo pagué».'],
  ['fr', 'Ta sœur l’a acheté en mars.'],
  ['pt', 'A sua irmã já tinha comprado.'],
  ['ar', 'أختك اشترت اللعبة، وكتب أحدهم: «اشتريت اللعبة».'],
  ['hi', 'आपकी बहन ने खेल खरीदा है।'],
  ['ja', '妹さんがゲームを購入しました。'],
  ['ko', '동생이 어제 게임을 구매했습니다.'],
])('what others did or say is no claim: %s, %s', (language, text) => {
  expect(actionMentions(text, language).filter(({ state }) => state === 'done')).toEqual([])
})

test('a verb of several tools goes by the nouns of its clause', () => {
  const tools = (text: string) => actionMentions(text, 'en').map(({ tool }) => tool)
  expect(tools('I sent your mother the request for approval.')).toEqual(['approval_request'])
  expect(tools('I sent the receipt.')).toEqual(['message'])
  expect(tools('I turned off personalised ads, and turned off the chat.')).toEqual(['consent_set', 'control_set'])
})

test('a mention stands where its words stand in the text as written', () => {
  const text = '«Sí» — ¡ya está! He comprado «Óxido».'
  const [found] = actionMentions(text, 'es')
  expect(text.slice(found!.start, found!.end)).toBe('comprado')
  const arabic = 'تمّ، اشتريتُ لكَ اللعبة'
  const [bought] = actionMentions(arabic, 'ar')
  expect(arabic.slice(bought!.start, bought!.end)).toContain('اشتري')
})

test.each(languages)('long and hostile texts take time by their length alone: %s', language => {
  const pieces = [
    'a ',
    'put ',
    'sent your ',
    '"',
    '«',
    '“„',
    'not ',
    'if ',
    'の',
    '購入',
    '했',
    'تم ',
    'के ',
    '. ',
    '? ',
    '\n',
    'ado ',
    ', ',
    '\u0301',
    '😀',
  ]
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const begun = performance.now()
    actionMentions(text, language)
    expect(performance.now() - begun, JSON.stringify(piece)).toBeLessThan(2000)
  }
})
