import type { Language } from '../codes.ts'
import type { ActionMention } from './extraction.ts'
import { wordView } from './folded.ts'
import { isWithin, quotedStretches, type Stretch, sentences } from './stretches.ts'
import type { Act, WordTable } from './words/word-table.ts'
import { wordTables } from './words/word-tables.ts'

interface Matchers {
  isVerbLast: boolean
  /** Where the words of any begin; it takes up nothing, so that none hides another. */
  anyAct: RegExp
  acts: readonly { tool: Act[0]; words: RegExp; about: RegExp | null }[]
  settled: RegExp
  denied: RegExp
  failed: RegExp
  planned: RegExp
  condition: RegExp
  others: RegExp
  by: RegExp
  self: RegExp
  borders: RegExp
}

/** How far after a verb its denial may begin: `bought nothing`. */
const reach = 15

/** Words that belong together stand no further apart. */
const longest = 80

const made = new Map<Language, Matchers>()

/**
 * Actions of which a text says that they are done, or not: by the words of each language, told apart within the clause. What is quoted or done by
 * somebody else is left out. Cannot see: a denial in another sentence, irony, and wordings that the table does not have.
 */
export function actionMentions(text: string, language: Language): ActionMention[] {
  const matchers = matchersOf(language)
  const view = wordView(text)
  const quoted = quotedStretches(view.text)
  return sentences(view.text)
    .flatMap(sentence => inSentence(view.text, sentence, quoted, matchers))
    .map(mention => ({
      ...mention,
      start: view.starts[mention.start]!,
      end: view.ends[mention.end - 1]!,
    }))
}

function inSentence(text: string, { start, end }: Stretch, quoted: readonly Stretch[], matchers: Matchers): ActionMention[] {
  const sentence = text.slice(start, end)
  const found: ActionMention[] = []
  let afterOther = false
  let last: Clause = { from: 0, to: 0 }
  let lastEnd = 0
  let borders: readonly Clause[] | null = null
  for (const { index } of sentence.matchAll(matchers.anyAct)) {
    if (index < lastEnd) continue
    borders ??= [...sentence.matchAll(matchers.borders)].map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }))
    const act = actAt(sentence, index, last, borders, matchers)
    if (act === null) continue
    const between = sentence.slice(lastEnd, index)
    last = act.clause
    lastEnd = act.end
    const place = { start: start + index, end: start + act.end }
    if (isWithin(place, quoted)) continue
    const around = `${sentence.slice(Math.max(0, index - 80), index)}|${sentence.slice(index, act.end)}`
    const isOthers = matchers.others.test(around) || matchers.by.test(sentence.slice(act.end, act.end + 40))
    afterOther = !byOthers.has(act.tool) && (isOthers || (afterOther && !matchers.self.test(between)))
    if (!afterOther) found.push({ tool: act.tool, state: stateAt(sentence, index, act, matchers), ...place })
  }
  return found
}

/** Done when another takes over, or has got the request. */
const byOthers: ReadonlySet<string> = new Set(['handoff', 'approval_request'])

interface Clause {
  from: number
  to: number
}

interface FoundAct {
  tool: Act[0]
  end: number
  clause: Clause
}

/** The first rule that fits the place by its clause, or else by its sentence without the clause of the mention before. */
function actAt(
  sentence: string,
  at: number,
  last: Clause,
  borders: readonly Clause[],
  { acts }: Pick<Matchers, 'acts'>,
): FoundAct | null {
  const fits = acts.flatMap(({ tool, words, about }) => {
    words.lastIndex = at
    return words.test(sentence) && words.lastIndex - at <= longest ? [{ tool, about, end: words.lastIndex }] : []
  })
  if (fits.length === 0) return null
  const clauseOf = (end: number): Clause => ({
    from: borders.findLast(({ to }) => to <= at)?.to ?? 0,
    to: borders.find(({ from }) => from >= end)?.from ?? sentence.length,
  })
  const near = clauseOf(fits[0]!.end)
  const words = sentence.slice(near.from, near.to)
  const rest = last.to <= near.from ? `${sentence.slice(0, last.from)} ${sentence.slice(last.to)}` : sentence
  const fit =
    fits.find(({ about }) => about?.test(words) ?? false) ?? fits.find(({ about }) => about === null || about.test(rest))
  return fit === undefined ? null : { tool: fit.tool, end: fit.end, clause: clauseOf(fit.end) }
}

/** A condition outweighs a denial: what would not be done is not told to be undone. */
function stateAt(
  sentence: string,
  start: number,
  { end, clause: { from, to } }: FoundAct,
  matchers: Matchers,
): ActionMention['state'] {
  const { isVerbLast, settled, condition, planned, denied, failed } = matchers
  const clause = (until: number) => sentence.slice(from, until).replace(settled, ' ')
  const isAsked = /[?？؟]["'”»」』)*_]*\s*$/.test(sentence) && !/[:;—–…]/.test(sentence.slice(end))
  if (isAsked || condition.test(sentence.slice(0, start))) return 'planned'
  if (planned.test(clause(isVerbLast ? to : end))) return 'planned'
  if (denied.test(clause(isVerbLast ? to : wordEnd(sentence, end + reach, to)))) return 'denied'
  return failed.test(sentence.slice(from, to)) ? 'denied' : 'done'
}

function wordEnd(sentence: string, at: number, to: number): number {
  const blank = sentence.indexOf(' ', at)
  return blank < 0 ? to : Math.min(to, blank)
}

function matchersOf(language: Language): Matchers {
  const before = made.get(language)
  if (before !== undefined) return before
  const table = wordTables[language]
  const whole = wholeWords(table)
  const acts = table.acts.map(([tool, words, about]) => ({
    tool,
    words: whole(words, 'uy'),
    about: about === undefined ? null : whole(about, 'u'),
  }))
  const matchers: Matchers = {
    isVerbLast: table.isVerbLast,
    acts,
    anyAct: new RegExp(`(?=${whole(table.acts.map(([, words]) => words).join('|'), 'u').source})`, 'gu'),
    settled: whole(table.settled, 'gu'),
    denied: whole(table.denied, 'u'),
    failed: whole(table.failed, 'u'),
    planned: whole(table.planned, 'u'),
    condition: new RegExp(`^[^\\p{L}]*${whole(table.condition, 'u').source}`, 'u'),
    others: new RegExp(`${wholeWords({ isSpaced: false })(table.others, 'u').source}\\s*[|]`, 'u'),
    by: new RegExp(`^\\s*${whole(table.by, 'u').source}`, 'u'),
    self: whole(table.self, 'u'),
    borders: new RegExp(`[,;:،؛、，()—–]|\\s-\\s|${wholeWords(table)(table.joints, 'u').source}`, 'gu'),
  }
  made.set(language, matchers)
  return matchers
}

/** No pattern repeats what repeats, and sentences are short: the time that a text takes grows with its length alone. */
function wholeWords({ isSpaced }: Pick<WordTable, 'isSpaced'>): (words: string, flags: string) => RegExp {
  const [before, after] = isSpaced ? ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}])'] : ['', '']
  return (words, flags) => {
    const folded = words.replace(/[\u0300-\u2025\u2027-\uffff]+/g, letters => wordView(letters).text)
    return new RegExp(`${before}(?:${folded.replaceAll(' … ', '(?: [^.!?\\n]*?)?? ')})${after}`, flags)
  }
}
