/**
 * What a value stands for: exact keys first, then those with `*` (which stands for anything) in their order.
 * @example lookUp({ 'contrast_*': 'unsafe', '*': 'safe' }, 'contrast_homonyms')?.found // 'unsafe'
 */
export function lookUp<T>(
  map: Readonly<Record<string, T>>,
  value: string,
  { ignoreCase = false }: { ignoreCase?: boolean } = {},
): { found: T; exact: boolean } | undefined {
  if (Object.hasOwn(map, value)) return { found: map[value]!, exact: true }
  const folded = (text: string) => (ignoreCase ? text.toLowerCase() : text)
  const wanted = folded(value)
  const entries = Object.entries(map)
  const same = ignoreCase ? entries.find(([key]) => folded(key) === wanted) : undefined
  if (same) return { found: same[1], exact: true }
  const like = entries.find(([key]) => key.includes('*') && fits(folded(key), wanted))
  return like && { found: like[1], exact: false }
}

/** Whether a text has the pieces between the stars in their order, the first at its beginning and the last at its end. */
function fits(pattern: string, text: string): boolean {
  const pieces = pattern.split('*')
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
