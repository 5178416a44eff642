import type { Evidence } from '../../record/span.ts'
import { quoteFrom } from '../../record/span.ts'
import type { Turn } from '../../record/transcript.ts'
import { asText } from '../messages.ts'
import { type Mark, markSchema } from './task.ts'

/** The marks among the items of a result; what is none, such as a relation, stays in the metadata. */
export function marksIn(result: readonly unknown[]): Mark[] {
  return result.flatMap(item => {
    const mark = markSchema.safeParse(item)
    return mark.success ? [mark.data] : []
  })
}

const listed = ['choices', 'labels', 'hypertextlabels', 'paragraphlabels', 'textarea'] as const

/**
 * The texts that a mark stands for: choices, labels, the path of a taxonomy, a rating, the chosen side of a pair.
 * @example valuesOf({ from_name: 'harm', type: 'taxonomy', value: { taxonomy: [['Hate', 'Slur']] } }) // ['Hate / Slur']
 */
export function valuesOf({ value }: Mark): string[] {
  if (Array.isArray(value.taxonomy))
    return value.taxonomy.map(path => (Array.isArray(path) ? path.map(asText).join(' / ') : asText(path)))
  if (typeof value.rating === 'number') return [String(value.rating)]
  if (typeof value.number === 'number') return [String(value.number)]
  if (typeof value.selected === 'string') return [value.selected]
  for (const key of listed) if (Array.isArray(value[key])) return value[key].map(asText)
  return []
}

/** The words of a text area. */
export function wordsOf({ value }: Mark): string {
  return Array.isArray(value.text) ? value.text.map(asText).join('\n') : typeof value.text === 'string' ? value.text : ''
}

/**
 * Where a marked stretch of text stands in the transcript. The exported words decide: a span under which other words stand is no
 * evidence. Label Studio counts in UTF-16 code units, and tools that write its format often in characters: both are tried.
 * @param keys the data that each part was made of
 */
export function evidenceOf(mark: Mark, turns: readonly Turn[], keys: readonly (string | undefined)[]): Evidence | undefined {
  const { start, end, text, startOffset, endOffset } = mark.value
  const parts = turns.flatMap(turn => turn.parts)
  const paragraph = typeof startOffset === 'number' && typeof endOffset === 'number'
  if (paragraph && asText(start ?? '') !== asText(end ?? '')) return undefined
  const [from, to] = paragraph ? [startOffset, endOffset] : [start, end]
  if (typeof from !== 'number' || typeof to !== 'number' || from > to) return undefined
  const meant = paragraph ? [parts[Number(start)]] : parts.filter((_, i) => keys[i] !== undefined)
  const named = meant.filter((_, i) => keys[i] === mark.to_name)
  for (const part of [...named, ...meant]) {
    if (!part) continue
    for (const [a, b] of [[from, to], unitsOf(part.text, from, to)] as const) {
      if (b > part.text.length || a === b) continue
      if (typeof text !== 'string' ? meant.length === 1 : part.text.slice(a, b).toWellFormed() === text.toWellFormed())
        return quoteFrom(part, a, b)
    }
  }
  return undefined
}

/** Offsets in characters as offsets in UTF-16 code units. */
function unitsOf(text: string, start: number, end: number): [number, number] {
  const characters = [...text]
  return [characters.slice(0, start).join('').length, characters.slice(0, end).join('').length]
}
