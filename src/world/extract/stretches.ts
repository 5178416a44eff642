export interface Stretch {
  start: number
  end: number
}

const ends = /[.!?…]+["'”»“)\]*_]*(?=\s|$)|[。！？؟।\n]+["”」』»]*/g

const longest = 600

/** Sentences, with the mark that ends them; longer ones in pieces. A dot after a number or a short word, before a small letter or a number, ends none. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const end = index + mark.length
    if (mark[0] === '.' && /(?:^|[^\p{L}\p{N}])(?:\p{N}{1,4}|\p{L}{1,3})$/u.test(text.slice(Math.max(0, index - 6), index))) {
      if (/^\s*[\p{Ll}\p{N}]/u.test(text.slice(end, end + 8))) continue
    }
    if (end > start) found.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length })
  return found.flatMap(pieces).filter(one => /[\p{L}\p{N}]/u.test(text.slice(one.start, one.end)))
}

function pieces({ start, end }: Stretch): Stretch[] {
  if (end - start <= longest) return [{ start, end }]
  return Array.from({ length: Math.ceil((end - start) / longest) }, (_, no) => ({
    start: start + no * longest,
    end: Math.min(end, start + (no + 1) * longest),
  }))
}

/** Stretches in quotation marks or brackets of titles, of at most 300 characters; an apostrophe is none. */
export function quotedStretches(text: string): Stretch[] {
  return [...text.matchAll(quotes)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
}

const quotes =
  /“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|《[^《》\n]{1,300}》|"[^"\n]{1,300}"|(?<![\p{L}\p{N}])['‘][^'‘’\n]{1,300}['’](?![a-zß-ÿ])/gu

export function isWithin(one: Stretch, others: readonly Stretch[]): boolean {
  return others.some(other => other.start <= one.start && one.end <= other.end)
}
