import { type RateAnswer, rate } from '../../stats/front/rate.ts'
import { type Language, languages } from '../codes.ts'
import { extractText } from './extract-text.ts'
import type { Extraction } from './extraction.ts'
import { type LabelledMark, type LabelledText, markPlace } from './labelled-text.ts'
import { type Stretch, sentences } from './stretches.ts'
import { type TitleIndex, titleIndex } from './title-mentions.ts'

/** As of a judge: intervals allow for several units in one text. */
export interface Accuracy {
  /** Of what is named or claimed in a sentence, the share found there. */
  sensitivity: RateAnswer
  /** Of hard negatives and of sentences that name or claim nothing, the share left alone. */
  specificity: RateAnswer
  /** Of the hard negatives alone. */
  hardSpecificity: RateAnswer
  /** Of what is found, the share that is there. */
  precision: RateAnswer
}

export interface ExtractorMeasure {
  /** Null: all of them. */
  language: Language | null
  texts: number
  items: Accuracy
  actions: Accuracy
}

interface Unit {
  text: number
  isRight: boolean
}
interface Units {
  there: Unit[]
  hard: Unit[]
  plain: Unit[]
  found: Unit[]
}

/**
 * How often the extractor is right, by language and over all. A unit is an item, or a tool whose action is claimed as done, in a sentence of a text. What
 * it should leave alone: an item or tool that is marked there as something else (a common word; denied, planned, asked, quoted, of somebody else), and
 * a sentence in which nothing is marked.
 */
export function measureExtractor(
  labelled: readonly LabelledText[],
  extract: (text: string, index: TitleIndex) => Extraction = extractText,
): ExtractorMeasure[] {
  const units = labelled.map((one, no) => ({ language: one.language, ...unitsOf(one, no, extract) }))
  return [...languages, null].flatMap(language => {
    const own = units.filter(one => language === null || one.language === language)
    if (own.length === 0) return []
    return [
      { language, texts: own.length, items: accuracy(own.map(one => one.items)), actions: accuracy(own.map(one => one.actions)) },
    ]
  })
}

function unitsOf(
  { text, language, titles, marks }: LabelledText,
  no: number,
  extract: (text: string, index: TitleIndex) => Extraction,
) {
  const found = extract(text, titleIndex(language, titles))
  const own = sentences(text)
  const sentenceOf = ({ start }: { start: number }) => own.findIndex(({ end }) => start < end)
  const placed = (wanted: (mark: LabelledMark) => string | null) =>
    marks.flatMap(mark => {
      const name = wanted(mark)
      return name === null
        ? []
        : [{ at: sentenceOf(markPlace(text, mark)!), name, isThere: mark.as === 'named' || mark.as === 'done' }]
    })
  const items = placed(mark => ('item' in mark ? mark.item : null))
  const actions = placed(mark => ('tool' in mark ? mark.tool : null))
  return {
    items: compared(
      no,
      own,
      items,
      found.items.map(one => ({ at: sentenceOf(one), name: one.item })),
    ),
    actions: compared(
      no,
      own,
      actions,
      found.actions.filter(({ state }) => state === 'done').map(one => ({ at: sentenceOf(one), name: one.tool })),
    ),
  }
}

function compared(
  text: number,
  own: readonly Stretch[],
  marks: readonly { at: number; name: string; isThere: boolean }[],
  found: readonly { at: number; name: string }[],
): Units {
  const key = ({ at, name }: { at: number; name: string }) => `${at} ${name}`
  const there = new Set(marks.filter(({ isThere }) => isThere).map(key))
  const hard = new Set(marks.map(key).filter(one => !there.has(one)))
  const seen = new Set(found.map(key))
  const unit = (isRight: boolean): Unit => ({ text, isRight })
  return {
    there: [...there].map(one => unit(seen.has(one))),
    hard: [...hard].map(one => unit(!seen.has(one))),
    plain: own.flatMap((_, at) => (marks.some(mark => mark.at === at) ? [] : [unit(!found.some(one => one.at === at))])),
    found: [...seen].map(one => unit(there.has(one))),
  }
}

function accuracy(all: readonly Units[]): Accuracy {
  const of = (...kinds: (keyof Units)[]) => {
    const units = all.flatMap(one => kinds.flatMap(kind => one[kind]))
    return rate({ outcome: units.map(({ isRight }) => (isRight ? 1 : 0)), family: units.map(({ text }) => text) })
  }
  return { sensitivity: of('there'), specificity: of('hard', 'plain'), hardSpecificity: of('hard'), precision: of('found') }
}
