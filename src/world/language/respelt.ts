/** Words of the texts, and how they are written elsewhere; in small letters. */
export type Spellings = ReadonlyMap<string, string>

/**
 * Spellings from groups: `['our', 'or', 'colour harbour']` writes `color` and `harbor`. Of each word the last place is changed
 * where the first text stands.
 */
export function spellings(groups: readonly (readonly [from: string, to: string, words: string])[]): Spellings {
  const pairs = groups.flatMap(([from, to, words]) =>
    words.split(' ').map((word): [string, string] => {
      const at = word.lastIndexOf(from)
      if (at < 0) throw new Error(`spelling of "${word}": no "${from}" in it; put it into another group`)
      return [word, word.slice(0, at) + to + word.slice(at + from.length)]
    }),
  )
  return new Map(pairs)
}

/** Texts as data, with every whole word respelt; what stands in a slot such as `{colour}` is a name, and stays. */
export function respelt<T>(texts: T, words: Spellings): T {
  const pattern = new RegExp(`\\{[^}]*\\}|(?<!\\p{L})(?:${[...words.keys()].join('|')})(?!\\p{L})`, 'giu')
  return inEveryText(texts, text =>
    text.replace(pattern, found => {
      const spelt = words.get(found.toLowerCase())
      if (spelt === undefined) return found
      return found[0] === found[0]!.toLowerCase() ? spelt : spelt[0]!.toUpperCase() + spelt.slice(1)
    }),
  )
}

/** Lists, records and texts within each other, changed text by text; functions stay, and so do names of fields. */
export function inEveryText<T>(data: T, change: (text: string) => string): T {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(changed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one)]))
  }
  return changed(data) as T
}
