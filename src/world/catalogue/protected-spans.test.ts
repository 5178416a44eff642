import { expect, test } from 'vitest'
import { protectedSpans } from './protected-spans.ts'

const quoted = (text: string) => protectedSpans(text).map(({ start, end }) => text.slice(start, end))

test('each line and sentence is one, as far as it is long enough', () => {
  expect(quoted('The lamp burned low. Oh!\n  Nobody counted the hours  \n\nLa la')).toEqual([
    'The lamp burned low.',
    'Nobody counted the hours',
  ])
  expect(quoted('雨の朝に手紙を書いた。「もう行くよ」と彼は言った。')).toEqual([
    '雨の朝に手紙を書いた。',
    '「もう行くよ」と彼は言った。',
  ])
  expect(quoted('„Wer war das gestern Abend?“ Keiner sagte ein Wort.')).toEqual([
    '„Wer war das gestern Abend?“',
    'Keiner sagte ein Wort.',
  ])
})
