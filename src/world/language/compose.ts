import type { RandomStream } from '../random-stream.ts'

/** A word with what agreement needs: `is` is how it stands by itself, every other form is the language's own. */
export type Entry = Readonly<{ is: string } & Record<string, string>>
/** Lists by slot. A string may hold slots and choices itself. */
export type Words = Readonly<Record<string, readonly (string | Entry)[]>>
/** What is known already, by slot: put in as it is, and never read as a template. */
export type Values = Readonly<Record<string, string | Entry>>
export type Composer = (template: string, stream: RandomStream, values?: Values) => string

/**
 * Text from templates and word lists; same template, stream and values, same text.
 * - `[a|b|]` one of several, here perhaps none; may be nested; written again in the same words, it falls the same way
 * - `{noun}` a word of the list `noun`, the same one each time in this text; `{noun2}` another one of that list
 * - `{noun.dat}` its form `dat`
 * - `{noun.g:m=le |f=la |l’}` by its form `g`: agreement as data; the last, without `=`, is for every other value
 * - `{adj@noun}` the form that is named by `g` of `noun`: agreement with a word drawn elsewhere
 * - `{^noun}` with a capital
 *
 * `finish` sees every text at the end: elision, articles, narrow spaces.
 * @example
 * const german = composer({ noun: table('is, g', 'Reise, f', 'Traum, m'), adj: ['groß', 'letzt'] })
 * german('{noun.g:m=Der|f=Die} {adj}e {noun}', stream) // 'Der letzte Traum'
 */
export function composer(words: Words, finish: (text: string) => string = text => text): Composer {
  return (template, stream, values = {}) =>
    finish(filled(parsed(template), { words, values, stream, drawn: new Map(), fallen: new Map() }))
}

/** Entries from rows: `table('is, g, pl', 'Reise, f, Reisen')`. A column that is missing or empty is an empty form. */
export function table(header: string, ...rows: readonly string[]): Entry[] {
  const names = header.split(',').map(name => name.trim())
  return rows.map(row => {
    const cells = row.split(',').map(cell => cell.trim())
    if (cells.length > names.length)
      throw new Error(`word table: ${cells.length} columns in "${row}"; its header has ${names.length}`)
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])) as Entry
  })
}

/** The parts between commas: `list('snow, rain')`. */
export function list(text: string): string[] {
  return text.split(',').map(part => part.trim())
}

/** The first letter as a capital, after opening quotes, brackets and the like. */
export function capitalised(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  if (at < 0) return text
  const letter = String.fromCodePoint(text.codePointAt(at)!)
  return text.slice(0, at) + letter.toUpperCase() + text.slice(at + letter.length)
}

/** Sentences in a row, each with its capital; those that are empty fall out. `between` is empty for Japanese. */
export function sentences(parts: readonly (string | null)[], between = ' '): string {
  return parts
    .filter(part => part !== null && part !== '')
    .map(part => capitalised(part!.trim()))
    .join(between)
}

/** Whether a word of four letters or more stands twice in what was made, though the template has it once at most. */
export function repeats(text: string, template: string): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  const twice = words.filter((word, at) => words.indexOf(word) !== at)
  return twice.some(word => !template.toLowerCase().includes(word))
}

/** In a row of its own drawing: as many of the list as asked for, each once. */
export function sample<T>(items: readonly T[], count: number, stream: RandomStream): T[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(stream.below(left.length), 1)[0]!)
}

/** Digits in groups from the right: `grouped(1000000, '.')` is `1.000.000`; `sizes` as in `[3, 2]` for 10,00,000. */
export function grouped(count: number, separator: string, sizes: readonly number[] = [3]): string {
  const groups: string[] = []
  let rest = String(count)
  for (let i = 0; rest !== ''; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)]!
    groups.unshift(rest.slice(-size))
    rest = rest.slice(0, -size)
  }
  return groups.join(separator)
}

type Part = string | { choice: readonly (readonly Part[])[]; source: string } | Slot
interface Slot {
  slot: string
  capital: boolean
  form: string
  /** The slot that the form agrees with. */
  agrees: string | null
  cases: ReadonlyMap<string, string> | null
  otherwise: string
}
interface Filling {
  words: Words
  values: Values
  stream: RandomStream
  drawn: Map<string, string | Entry>
  fallen: Map<string, number>
}

const kept = new Map<string, readonly Part[]>()

function parsed(template: string): readonly Part[] {
  const known = kept.get(template)
  if (known !== undefined) return known
  const [parts, end] = partsFrom(template, 0, false)
  if (end !== template.length) throw broken(template, `a "${template[end]}" too many`)
  kept.set(template, parts)
  return parts
}

/** Reads up to the end, or up to a `|` or `]` that ends an alternative. */
function partsFrom(template: string, start: number, inChoice: boolean): [Part[], number] {
  const parts: Part[] = []
  let at = start
  while (at < template.length) {
    const next = template[at]!
    if (next === ']' || next === '}' || (inChoice && next === '|')) break
    if (next === '[') {
      const choice: Part[][] = []
      const from = at
      do {
        const [alternative, end] = partsFrom(template, at + 1, true)
        choice.push(alternative)
        at = end
      } while (template[at] === '|')
      if (template[at] !== ']') throw broken(template, 'a "[" without its "]"')
      at++
      parts.push({ choice, source: template.slice(from, at) })
    } else if (next === '{') {
      const end = template.indexOf('}', at)
      if (end < 0) throw broken(template, 'a "{" without its "}"')
      parts.push(slotOf(template, template.slice(at + 1, end)))
      at = end + 1
    } else {
      const text = /[^[\]{}|]+/y
      text.lastIndex = at
      const found = text.exec(template)?.[0] ?? next
      parts.push(found)
      at += found.length
    }
  }
  return [parts, at]
}

function slotOf(template: string, source: string): Slot {
  const match = /^(\^?)([a-zA-Z]+\d*)(?:\.([a-zA-Z0-9]+))?(?:@([a-zA-Z]+\d*))?(?::(.*))?$/s.exec(source)
  if (match === null) throw broken(template, `no slot: "{${source}}"`)
  const [, capital, slot, form = 'is', agrees = null, cases] = match
  const split = cases?.split('|').map(one => one.split('=')) ?? []
  return {
    slot: slot!,
    capital: capital === '^',
    form,
    agrees,
    cases: cases === undefined ? null : new Map(split.flatMap(([key, text]) => (text === undefined ? [] : [[key!, text]]))),
    otherwise: split.find(one => one.length === 1)?.[0] ?? '',
  }
}

function filled(parts: readonly Part[], filling: Filling): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('choice' in part) text += filled(part.choice[chosen(part, filling)]!, filling)
    else text += slotText(part, filling)
  }
  return text
}

function chosen({ choice, source }: { choice: readonly unknown[]; source: string }, { stream, fallen }: Filling): number {
  const known = fallen.get(source)
  if (known !== undefined) return known
  const index = choice.length === 1 ? 0 : stream.below(choice.length)
  fallen.set(source, index)
  return index
}

function slotText({ slot, capital, form: named, agrees, cases, otherwise }: Slot, filling: Filling): string {
  const entry = drawnAt(slot, filling)
  const other = agrees === null ? null : drawnAt(agrees, filling)
  const form = other === null ? named : typeof other === 'string' ? 'none' : (other.g ?? 'none')
  const found = typeof entry === 'string' ? (form === 'is' ? entry : undefined) : entry[form]
  if (found === undefined)
    throw new Error(`slot "{${slot}.${form}}": "${typeof entry === 'string' ? entry : entry.is}" has no form "${form}"`)
  if (cases !== null) return cases.get(found) ?? otherwise
  const text = slot in filling.values ? found : filled(parsed(found), filling)
  return capital ? capitalised(text) : text
}

/** Drawn once in a text; `noun2` is, if it can be, another word than `noun`. */
function drawnAt(slot: string, { words, values, stream, drawn }: Filling): string | Entry {
  const known = values[slot] ?? drawn.get(slot)
  if (known !== undefined) return known
  const name = slot.replace(/\d+$/, '')
  const list = words[slot] ?? words[name]
  if (list === undefined || list.length === 0) throw new Error(`slot "{${slot}}": no list "${name}"; add it to the words`)
  const others = [...Object.entries(values), ...drawn]
    .filter(([other]) => other.replace(/\d+$/, '') === name)
    .map(([, word]) => word)
  let entry = list[stream.below(list.length)]!
  for (let tries = 0; tries < 8 && others.includes(entry); tries++) entry = list[stream.below(list.length)]!
  drawn.set(slot, entry)
  return entry
}

function broken(template: string, what: string): Error {
  return new Error(`template "${template.slice(0, 80)}": ${what}`)
}
