import { type RateAnswer, rate } from '../../stats/front/rate.ts'
import { type Language, languages } from '../market/market-pack.ts'
import { claimable } from './action-words.ts'
import { extractText } from './extract-text.ts'
import type { Extraction } from './extraction.ts'
import type { LabelledText } from './labelled-text.ts'
import { type TitleIndex, titleIndex } from './title-mentions.ts'

interface Accuracy {
  /** Of what the text names or claims, the share found. */
  sensitivity: RateAnswer
  /** Of what it does not, the share left alone. */
  specificity: RateAnswer
}

export interface ExtractorMeasure {
  language: Language
  texts: number
  items: Accuracy
  actions: Accuracy
}

/** By language: how often the extractor is right, with intervals that allow for several labels in one text. */
export function measureExtractor(
  labelled: readonly LabelledText[],
  extract: (text: string, index: TitleIndex) => Extraction = extractText,
): ExtractorMeasure[] {
  return languages.flatMap(language => {
    const own = labelled.filter(one => one.language === language)
    if (own.length === 0) return []
    const rows = own.map(({ text, titles, items, actions }, no) => {
      const found = extract(text, titleIndex(language, titles))
      const named = new Set(found.items.map(({ item }) => item))
      const claimed = new Set(found.actions.filter(({ state }) => state === 'done').map(({ tool }) => tool))
      const ids = [...new Set([...titles.map(({ item }) => item), ...items])]
      return {
        items: ids.map(id => ({ no, isThere: items.includes(id), found: named.has(id) })),
        actions: claimable.map(tool => ({ no, isThere: actions.includes(tool), found: claimed.has(tool) })),
      }
    })
    const of = (what: 'items' | 'actions') => accuracy(rows.flatMap(row => row[what]))
    return [{ language, texts: own.length, items: of('items'), actions: of('actions') }]
  })
}

function accuracy(rows: readonly { no: number; isThere: boolean; found: boolean }[]): Accuracy {
  const of = (isThere: boolean) => {
    const asked = rows.filter(row => row.isThere === isThere)
    return rate({ outcome: asked.map(row => (row.found === isThere ? 1 : 0)), family: asked.map(({ no }) => no) })
  }
  return { sensitivity: of(true), specificity: of(false) }
}
