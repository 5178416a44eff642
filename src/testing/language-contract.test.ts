import { expect, test } from 'vitest'
import type { LanguagePack } from '../world/language/language-pack.ts'
import { languagePack } from '../world/language/language-packs.ts'
import { textFaults } from './language-contract/text-faults.ts'
import { countsTried, languageContract } from './language-contract.ts'

const english = languagePack('en')
const never = /(?!)/

/** Names of the cases that fail, of those that may. */
async function broken(pack: LanguagePack, cases: readonly string[]): Promise<string[]> {
  const counted = Object.fromEntries(
    (['item', 'review', 'day', 'month', 'song', 'episode'] as const).map(what => [
      what,
      countsTried.map(count => english.counted(count, what)),
    ]),
  ) as unknown as Parameters<typeof languageContract>[1]['counted']
  const tells = new Proxy({}, { get: () => never }) as Parameters<typeof languageContract>[1]['tells']
  const failed: string[] = []
  for (const { name, run } of languageContract(pack, { counted, tells })) {
    const known = cases.find(one => name.includes(one))
    if (known !== undefined) await run().catch(() => failed.push(known))
  }
  return failed
}

test.each<[string, Partial<LanguagePack>, string]>([
  ['has few titles', { title: (_, stream) => `Title ${stream.below(1000)}` }, '20,000 titles'],
  ['leaves a template open', { description: () => 'It is {thing}. It is good.' }, 'descriptions are well written'],
  ['keeps the price to itself', { description: (_, title) => `It is ${title}. It is good.` }, 'descriptions tell by whom'],
  ['tells no descriptor', {}, 'every descriptor'],
  ['says the same of good and bad', { review: () => 'It was used.' }, 'what a review says of one aspect'],
  ['has no body', { body: () => null }, 'bodies stand where they are due'],
  ['has one body for all', { body: () => 'A line.\nA line more.\nA third line.\nThe last line.' }, 'bodies differ'],
  ['counts one as many', { counted: (count, what) => `${count} ${what}s` }, 'counts are told'],
  ['has one label for all', { labels: new Proxy(english.labels, { get: () => 'Label' }) }, 'every label'],
])('a language that %s does not keep the contract', async (_, change, what) => {
  expect(await broken({ ...english, ...change }, [what])).toEqual([what])
})

test('a language that says something else each time is noticed', async () => {
  let said = 0
  expect(await broken({ ...english, provider: () => `Provider ${said++}` }, ['same subject and stream'])).toEqual([
    'same subject and stream',
  ])
})

test.each([
  ['en', 'A “quote without an end.', '” is missing'],
  ['en', 'It takes a hour, a apple.', '“a” before a vowel'],
  ['en', 'two  spaces', 'double'],
  ['de', 'Ein "Zitat".', 'straight'],
  ['de', 'Das ist the best.', 'English function word'],
  ['de', 'Ein Satz. noch einer.', 'without a capital'],
  ['fr', 'Vraiment ? Oui !', 'no narrow space'],
  ['fr', 'La étoile de le soir.', 'no elision'],
  ['fr', 'Le bord de le lac.', 'no contraction'],
  ['es', 'Cómo te llamas?', '? that nothing opened'],
  ['hi', 'यह एक वाक्य है.', 'danda'],
  ['ja', 'これは文です.', 'half-width'],
  ['ko', '이것은 best 문장이다.', 'of another script'],
  ['ar', 'هل هذا سؤال?', 'Latin punctuation'],
] as const)('%s: “%s” is faulty', (language, text, fault) => {
  expect(textFaults(text, { language, sentences: true }).join('\n')).toContain(fault)
})
