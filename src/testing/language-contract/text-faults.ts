import type { Language } from '../../world/codes.ts'
import { conventions } from './conventions.ts'

export interface TextFaultOptions {
  language: Language
  /** What others wrote and the text may quote: names, prices, titles of other items. */
  given?: readonly string[]
  /** Words of Latin script that a text of another script may hold. */
  latin?: readonly string[]
  /** It is made of sentences, so that it ends and begins like one. */
  sentences?: boolean
}

/** What a machine can see to be wrong with a text, each fault with the place; empty: none. */
export function textFaults(text: string, { language, given = [], latin = [], sentences = false }: TextFaultOptions): string[] {
  const rules = conventions[language]
  const faults: string[] = []
  const fault = (what: string, at: number) => faults.push(`${what}: "…${text.slice(Math.max(0, at - 20), at + 30)}…"`)
  const seek = (pattern: RegExp, what: string, within = text) => {
    const at = within.search(pattern)
    if (at >= 0) fault(what, at)
  }
  if (text === '' || text.trim() !== text) faults.push(`empty, or space at an end: "${text}"`)
  seek(/[{}[\]|~^]|undefined|\bnull\b|NaN|\[object/, 'left over from a template')
  seek(/[ \t]{2,}|[^\S\n\u202f\u00a0 \u3000]/, 'a double or strange space')
  seek(/\n{3,}| \n|\n /, 'a space at the end or start of a line')
  seek(/([.,;:。、،।])\1|[,;:、،] ?[.!?。]|\.\.\.|[.!?。।؟][.。।]/, 'punctuation twice')
  const own = [...given].sort((a, b) => b.length - a.length).reduce((left, one) => left.split(one).join('\u{F0000}'), text)
  for (const [pattern, what] of rules.wrong) seek(pattern, what, own)
  const opened: string[] = []
  const closers = new Set(Object.values(rules.pairs))
  for (const mark of own) {
    if (rules.pairs[mark] !== undefined) opened.push(rules.pairs[mark])
    else if (mark === opened.at(-1)) opened.pop()
    else if (closers.has(mark) && mark !== '’' && mark !== '‘') faults.push(`${mark} that nothing opened: "${text.slice(0, 80)}"`)
  }
  if (opened.length > 0) faults.push(`${opened.join('')} is missing: "${text.slice(0, 80)}"`)
  const allowed = latin.reduce((left, word) => left.split(word).join(''), own)
  for (const letter of allowed)
    if (/\p{L}/u.test(letter) && !rules.letters.test(letter)) {
      fault(`"${letter}" is of another script`, text.indexOf(letter))
      break
    }
  if (sentences) {
    const last = own.replace(/[\p{Pe}\p{Pf}“’”»」』]+$/u, '').trimEnd()
    if (!rules.end.test(last)) fault('does not end like a sentence', text.length - 20)
    if (rules.capitals) seek(/^[^\p{L}\p{N}\u{F0000}]*\p{Ll}|[.!?] +\p{Ll}/u, 'a sentence begins without a capital', own)
  }
  return faults
}

/** Roughly, how many sentences a text has, what is quoted counting for none. */
export function sentenceCount(text: string, given: readonly string[]): number {
  const own = given.reduce((left, one) => left.split(one).join('X'), text).replace(/\d[.,]\d/g, '0')
  return own.split(/[.!?…。！？।؟]+(?:[\p{Pe}\p{Pf}“’”»」』]*)(?=\s|$|[^\s])/u).filter(part => /[\p{L}\p{N}]/u.test(part)).length
}
