/** Units rated alike, counted, and the kinds that one more unit could be of. */
export interface UnitKinds {
  /** The codes of one unit of each kind. */
  kinds: number[][]
  counts: number[]
  extras: number[][]
}

/** Up to so many categories every one, and every two, is tried for the one more unit. */
const manyCategories = 6

/**
 * Counts units by their ratings (of two raters, by who gave which), and lists the extreme units that could come next: rated alike
 * in a category, split between two, and, with three raters or more, spread over all. With many categories only the first, the
 * last, the commonest and the rarest are tried: the extremes of every distance and of every class's share.
 * @param columns codes, a column a rater; −1 where missing
 * @param size categories
 */
export function unitKinds(columns: readonly Int32Array[], units: number, size: number): UnitKinds {
  const found = new Map<string, { codes: number[]; count: number }>()
  const used = new Array<number>(size).fill(0)
  for (let unit = 0; unit < units; unit++) {
    const codes: number[] = []
    for (const column of columns) if (column[unit]! >= 0) codes.push(column[unit]!)
    if (codes.length === 0) continue
    if (columns.length > 2) codes.sort((a, b) => a - b)
    for (const code of codes) used[code]!++
    const key = codes.join()
    const kind = found.get(key)
    if (kind) kind.count++
    else found.set(key, { codes, count: 1 })
  }
  const kinds = [...found.values()]
  return {
    kinds: kinds.map(({ codes }) => codes),
    counts: kinds.map(({ count }) => count),
    extras: extremeUnits(columns.length, size, triedCategories(used)),
  }
}

function triedCategories(used: readonly number[]): number[] {
  if (used.length <= manyCategories) return [...used.keys()]
  const present = [...used.keys()].filter(code => used[code]! > 0)
  const commonest = present.reduce((best, code) => (used[code]! > used[best]! ? code : best))
  const rarest = present.reduce((best, code) => (used[code]! < used[best]! ? code : best))
  return [...new Set([0, used.length - 1, commonest, rarest])]
}

function extremeUnits(raters: number, size: number, tried: readonly number[]): number[][] {
  const half = Math.floor(raters / 2)
  const unit = (code: (rater: number) => number) => Array.from({ length: raters }, (_, rater) => code(rater))
  return [
    ...tried.map(code => unit(() => code)),
    ...tried.flatMap(a => tried.filter(b => b !== a).map(b => unit(rater => (rater < half ? a : b)))),
    ...(raters > 2 && size > 2 ? [unit(rater => rater % size)] : []),
  ]
}
