import type { RandomStream } from '../random-stream.ts'

/** What the earlier reviews of an item said, and how often: by template, and as it read. */
export interface Said {
  readonly templates: Map<string, number>
  readonly texts: Map<string, number>
}

/** How often a template that was used already is tried in other words. */
const rounds = 4

export function nothingSaid(): Said {
  return { templates: new Map(), texts: new Map() }
}

export function copyOfSaid({ templates, texts }: Said): Said {
  return { templates: new Map(templates), texts: new Map(texts) }
}

/**
 * A text that no earlier review of the item has; null where none is found. Templates that were used least come first, and of
 * those the ones of an earlier list.
 */
export function unsaid(
  lists: readonly (readonly string[])[],
  say: (template: string) => string,
  stream: RandomStream,
  said: Said,
): string | null {
  const template = templatesInOrder(lists, stream, said)
  const order: string[] = []
  for (let next = template(); next !== undefined; next = template()) {
    order.push(next)
    const text = say(next)
    if (!said.texts.has(text)) return noted(next, text, said)
  }
  // What has no slot or choice never reads otherwise.
  const changing = order.filter(one => /[[{]/.test(one))
  for (let round = 1; round < rounds; round++)
    for (const one of changing) {
      const text = say(one)
      if (!said.texts.has(text)) return noted(one, text, said)
    }
  return null
}

/** As {@link unsaid}; where all is said, what was said least often. */
export function saidAnew(
  lists: readonly (readonly string[])[],
  say: (template: string) => string,
  stream: RandomStream,
  said: Said,
): string {
  const found = unsaid(lists, say, stream, said)
  if (found !== null) return found
  const least = templatesInOrder(lists, stream, said)()
  if (least === undefined) throw new Error('review: no templates to draw from')
  return noted(least, say(least), said)
}

/** One after the other, drawn only as far as they are asked for. */
function templatesInOrder(
  lists: readonly (readonly string[])[],
  stream: RandomStream,
  { templates }: Said,
): () => string | undefined {
  const left = lists.flat()
  const ranks = lists.flatMap((list, no) => list.map(template => (templates.get(template) ?? 0) * lists.length + no))
  return () => {
    if (left.length === 0) return undefined
    const least = Math.min(...ranks)
    const places = Array.from(ranks.keys()).filter(place => ranks[place] === least)
    const place = stream.pick(places)
    ranks.splice(place, 1)
    return left.splice(place, 1)[0]
  }
}

function noted(template: string, text: string, { templates, texts }: Said): string {
  templates.set(template, (templates.get(template) ?? 0) + 1)
  texts.set(text, (texts.get(text) ?? 0) + 1)
  return text
}
