import { type Entry, table } from '../compose.ts'

const elided = /^[aeiouyâàéèêîôûœh]/i

/**
 * Nouns with gender, `île, f`, and what stands before them: `le` (le phare, l’île, les quais), `du`, `au`, `un`, `de`
 * (de phare, d’île). Gender is m, f, mp or fp, the forms of {@link adjectives}. An aspirate h is declared in the third column.
 */
export function nouns(...rows: readonly string[]): Entry[] {
  return table('is, g, h', ...rows).map(({ is, g, h }) => {
    const vowel = elided.test(is) && h === ''
    const plural = g!.endsWith('p')
    const by = (m: string, f: string, elision: string, many: string) =>
      `${plural ? many : vowel ? elision : g === 'm' ? m : f}${is}`
    return {
      is,
      g: g!,
      le: by('le ', 'la ', 'l’', 'les '),
      du: by('du ', 'de la ', 'de l’', 'des '),
      au: by('au ', 'à la ', 'à l’', 'aux '),
      un: plural ? `des ${is}` : `${g === 'm' ? 'un' : 'une'} ${is}`,
      de: vowel ? `d’${is}` : `de ${is}`,
    }
  })
}

/** Adjectives after the noun: `bleu` is regular, `doux, douce` and `royal, royale, royaux` are not. */
export function adjectives(...rows: readonly string[]): Entry[] {
  return table('m, f, mp', ...rows).map(({ m, f, mp }) => {
    const feminine = f === '' ? (m!.endsWith('e') ? m! : `${m}e`) : f!
    return { is: m!, m: m!, f: feminine, mp: mp === '' ? (/[sx]$/.test(m!) ? m! : `${m}s`) : mp!, fp: `${feminine}s` }
  })
}
