import type { Language } from '../codes.ts'
import { lettersOf } from './folded.ts'

/** By what a title may be called. */
export interface TitleName {
  /** As the title writes it. */
  words: string
  /** What is compared. */
  letters: string
  /** The title in full, or what stands before or after its colon. */
  isWhole: boolean
  /** A beginning so short that it counts in quotation marks only. */
  isShort: boolean
}

const separator = /[:：–—(（[/〜~|…\u3000]|\s-\s/u
const word = /[\p{L}\p{M}\p{N}'’]+/gu
/** Of Japanese: kanji, katakana, letters and digits; what is written in hiragana alone begins and ends no part. */
const run = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{Script=Latin}\p{N}]+/gu
const isHiragana = /^\p{Script=Hiragana}+$/u
/** Words that end no part of a title. */
const joining =
  /^(?:and|of|the|an?|in|on|at|by|for|to|with|from|beneath|under|und|der|die|das|den|dem|des|von|vom|ein|eine|einer|im|am|auf|mit|für|zum|zur|y|e|o|de|del|la|el|los|las|les|le|du|des|et|un|une|una|uno|um|uma|da|do|das|dos|os|as|no|na|nas|nos|en|à|au|aux|sur|dans|pour|por|para|con|com|sin|sem|sous|que|qui|के|की|का|से|में|पर|और|वाली|वाला|को|في|من|على|إلى|و|بلا|عن|مع|كل|의)$/iu

/** The title, its parts at a colon or dash, and its beginnings; where no capitals tell titles from words, its endings too. */
export function titleNames(title: string, language: Language): TitleName[] {
  const pieces = title.split(separator).map(piece => piece.trim())
  const main = pieces[0]!
  const wholes = [title, main, ...pieces.slice(1).filter(piece => [...piece.matchAll(word)].length >= 2)]
  const parts = language === 'ja' ? japaneseParts(main) : wordParts(main, language)
  const names = new Map<string, TitleName>()
  const kinds = [
    ...wholes.map(words => ({ words, isWhole: true, isShort: false })),
    ...parts.map(words => ({ words, isWhole: false, isShort: false })),
    ...shortParts(main).map(words => ({ words, isWhole: false, isShort: true })),
  ]
  for (const kind of kinds) {
    const { words } = kind
    const letters = lettersOf(words)
    if (letters.length < (language === 'ja' || language === 'ko' ? 2 : 3) || names.has(letters)) continue
    if (words !== title && letters.length < (language === 'ja' || (language === 'ko' && kind.isWhole) ? 3 : 5)) continue
    names.set(letters, { ...kind, letters })
  }
  return [...names.values()]
}

function wordParts(main: string, language: Language): string[] {
  const words = [...main.matchAll(word)]
  const content = (from: number, to: number) => words.slice(from, to).filter(([one]) => !joining.test(one)).length
  const found: string[] = []
  for (let to = 1; to < words.length; to++) {
    const last = words[to - 1]!
    const isLongWord = to === 1 && words.length === 2 && last[0].length >= (language === 'ko' ? 4 : 9)
    if (joining.test(last[0]) || (content(0, to) < 2 && !isLongWord)) continue
    found.push(main.slice(words[0]!.index, last.index + last[0].length))
  }
  if (language === 'ko')
    for (let from = 1; from < words.length - 1; from++)
      if (content(from, words.length) >= 2) found.push(main.slice(words[from]!.index))
  return found
}

/** The first word, and the first two. */
function shortParts(main: string): string[] {
  const words = [...main.matchAll(word)]
  return words.slice(0, 2).flatMap(one => (joining.test(one[0]) ? [] : [main.slice(words[0]!.index, one.index + one[0].length)]))
}

function japaneseParts(main: string): string[] {
  const runs = [...main.matchAll(run)]
  const found: string[] = []
  for (let from = 0; from < runs.length; from++) {
    if (isHiragana.test(runs[from]![0])) continue
    for (let to = from + 1; to <= runs.length; to++) {
      const last = runs[to - 1]!
      const part = main.slice(runs[from]!.index, last.index + last[0].length)
      if (isHiragana.test(last[0]) || part.length < (from === 0 ? 3 : 4)) continue
      found.push(part)
    }
  }
  return found
}
