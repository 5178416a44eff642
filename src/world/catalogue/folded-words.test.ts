import { expect, test } from 'vitest'
import { foldedWords } from './folded-words.ts'

test.each([
  ['upper and lower case', 'Stille NACHT', 'stille nacht'],
  ['accents', 'Crème Brûlée à São Paulo', 'creme brulee a sao paulo'],
  ['letters of their own', 'Straße, œuvre, Łódź', 'STRASSE oeuvre lodz'],
  ['width of letters', 'Ｆｕｌｌ ｗｉｄｔｈ １２', 'full width 12'],
  ['composed and decomposed', 'Cafe\u0301', 'Caf\u00e9'],
  ['marks of Arabic vowels', 'كِتَابٌ', 'كتاب'],
  ['hamza, and the last letters', 'أغنية إلى مدرسة', 'اغنيه الي مدرسه'],
  ['the lengthening stroke', 'كتـــاب', 'كتاب'],
  ['the Arabic article', 'الكتاب', 'كتاب'],
  ['the nukta', 'ज़िंदगी फ़िल्म', 'जिंदगी फिल्म'],
  ['composed nukta', '\u095b', '\u091c\u093c'],
  ['two ways of a nasal', 'चाँद', 'चांद'],
  ['katakana and hiragana', 'カメラ', 'かめら'],
  ['width of kana', 'ｶﾞﾗｽ', 'ガラス'],
  ['digits', '١٢ ४२', '12 42'],
  ['what is not seen', 'so\u00adft\u200bly', 'softly'],
])('%s makes no difference', (_, one, other) => {
  expect(foldedWords(one)).toEqual(foldedWords(other))
})

test.each([
  ['が', 'か'],
  ['の', 'ノー'],
  ['कि', 'की'],
  ['बाल', 'बल'],
  ['가다', '각다'],
  ['على', 'علم'],
])('%s is not %s', (one, other) => {
  expect(foldedWords(one)).not.toEqual(foldedWords(other))
})

test('what is written without blanks becomes pairs, other words stay whole', () => {
  expect(foldedWords('東京の天気 App')).toEqual(['東京', '京の', 'の天', '天気', '気', 'app'])
  expect(foldedWords('L’été, c’est-à-dire')).toEqual(['l', 'ete', 'c', 'est', 'a', 'dire'])
  expect(foldedWords(' – !')).toEqual([])
})
