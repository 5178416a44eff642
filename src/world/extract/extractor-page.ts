import type { RateAnswer } from '../../stats/front/rate.ts'
import type { LabelledText } from './labelled-text.ts'
import { type ExtractorMeasure, measureExtractor } from './measure.ts'

/** docs/extractor.md: what the extractor was measured to be, by language, on texts that it was not tuned on and on those that it was. */
export function extractorPage(test: readonly LabelledText[], dev: readonly LabelledText[]): string {
  const tables = (measured: readonly ExtractorMeasure[]) =>
    (['actions', 'items'] as const).map(what => table(measured, what)).join('\n')
  return [head, '## Measured\n', tables(measureExtractor(test)), tuned, tables(measureExtractor(dev)), rest].join('\n')
}

function table(measured: readonly ExtractorMeasure[], what: 'actions' | 'items'): string {
  const columns = ['language', 'texts', 'sensitivity', 'specificity', 'of hard negatives alone', 'precision', 'method']
  const rows = measured.map(({ language, texts, [what]: accuracy }) => [
    language ?? '**all**',
    `${texts}`,
    cell(accuracy.sensitivity),
    cell(accuracy.specificity),
    cell(accuracy.hardSpecificity),
    cell(accuracy.precision),
    [...new Set([accuracy.sensitivity.method, accuracy.specificity.method])].join('; '),
  ])
  const lines = [columns, columns.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`)
  return `${what === 'actions' ? '### Claimed actions' : '### Named items'}\n\n${lines.join('\n')}\n`
}

/** As `0.84 (0.79 to 0.88), n 46`. */
function cell({ estimate, lower, upper, n }: RateAnswer): string {
  if (estimate === null) return `none, n ${n}`
  const interval = lower === null || upper === null ? 'no interval' : `${lower.toFixed(2)} to ${upper.toFixed(2)}`
  return `${estimate.toFixed(2)} (${interval}), n ${n}`
}

/** Below these no language lies, on the split `test`. */
export const floors = {
  actions: { sensitivity: 0.6, specificity: 0.85 },
  items: { sensitivity: 0.85, specificity: 0.8 },
} as const

const head = `# The free-text extractor

What an agent presents and claims is read from its calls of \`present\`. Where there is free text alone, \`extractText(text, index)\` finds the items
that it names and the actions that it claims as done: by tables of words (\`src/world/extract/words\`, one a language) and one small engine. It errs.
This page says how often, as of a judge; \`npm run extractor\` makes it, and a test holds its figures.
`

const tuned = `
Beside it, the same on the texts that the tables were written with (split \`dev\`): tuned on, so these figures say what the words cover and nothing of how
the extractor does elsewhere.
`

const rest = `
## What is counted

- The texts are in \`src/world/extract/labelled\`, worded by another hand than the tables', which had not read them. The tables were written with the split \`dev\`;
  of the split \`test\` nobody who wrote them has seen a text (but the one that the README quotes) or an error, only these totals.
- **Sensitivity**: a unit is an item, or a tool, in a sentence that names the item or claims that the tool's action is done. Found: the extractor says so
  of that sentence. Another tool in its place is a miss.
- **Specificity**: a unit is a hard negative (an item's words that name nothing; an action that is denied, failed, planned, offered, asked,
  conditional, quoted or another's) or a sentence in which nothing is marked at all. Left alone: the extractor finds no such thing there.
  Hard negatives are most of what a careful assistant says, so they stand by themselves too.
- **Precision**: of the items and tools that are found in a sentence, the share that is marked so. Depends on how common claims are, here as in the labelled texts.
- Units of one text are not independent: each text is a family of the front door \`rate\`; intervals of 95%, n in units.

- \`test\` was measured three times while the tables were written, in totals: sensitivity to actions was 0.68, then 0.70, then 0.73, as wordings were added
  from general knowledge of each language. Then a second part was added to it (texts from 201 on: rarer tools, unusual verbs, titles that are common
  words), the tables were broadened without a look at either, and it was measured once more: that is this page. No figure here is below its floor, which a test holds: in each language sensitivity ${floors.actions.sensitivity} and
  specificity ${floors.actions.specificity} for actions, ${floors.items.sensitivity} and ${floors.items.specificity} for items.

## What it cannot see

- Wordings that the tables do not have: most misses are of this kind. A miss of the extractor is no proof that nothing was claimed.
- Who is meant by a pronoun, and a denial or correction in another sentence. Irony.
- Who acted, where no subject stands by the verb: Arabic verbs without marks are read as of the speaker, Japanese and Korean ones without a subject too.
- The present tense as a report (\`Ich setze es jetzt auf die Liste\`), but for a few idioms.
- A verb that fits several tools (\`put\`, \`sent\`, \`opened\`) goes by the nouns of its clause, then of its sentence: with other nouns, the wrong tool or none.
- A title that is inflected, misspelt, translated or written in another script. A title in part is found only if one title alone of the catalogue has that part.
- The figures are of a handful of titles looked for in each text. In a whole catalogue more titles are plain words, and fewer parts of titles are their own.
- In scripts without capitals (Arabic, Hindi, Japanese, Korean) a title that is plain words is always taken for the title; elsewhere it is so at
  the beginning of a sentence.
- Which item an action is about.

## How to use its figures

A rate that was counted by the extractor is biased by its errors: correct it with sensitivity and specificity, as of any judge
([judging with a model](judging-with-a-model.md)), on labels of texts like yours. Wordings of your agents may lie further from the tables than these.

## How to label more

Add lines to \`src/world/extract/labelled/LANG.jsonl\` as [its README](../src/world/extract/labelled/README.md) says (whoever has read the tables words no
test text), then \`npx vitest run src/world/extract -u\` or \`npm run extractor\`. Words are added to \`words/LANG.ts\` by what the split \`dev\` misses, never
by what \`test\` does.
`
