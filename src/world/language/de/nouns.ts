import { type Entry, table } from '../compose.ts'

/**
 * Nouns with gender and genitive, `Hafen, m, Hafens`, and what agrees with them: the definite article by case (`art`, `acc`,
 * `dat`, `gen`), the ending of an adjective without an article (`end`), after one (`weak`), and after one in the accusative (`accEnd`).
 * Weak nouns (`den Löwen`) have no place here.
 */
export function nouns(...rows: readonly string[]): Entry[] {
  return table('is, g, of', ...rows).map(row => {
    const by = (m: string, f: string, n: string, p: string) => ({ m, f, n, p })[row.g as 'm' | 'f' | 'n' | 'p']
    return {
      ...row,
      of: row.of === '' ? row.is : row.of!,
      art: by('der', 'die', 'das', 'die'),
      acc: by('den', 'die', 'das', 'die'),
      dat: by('dem', 'der', 'dem', 'den'),
      gen: by('des', 'der', 'des', 'der'),
      end: by('er', 'e', 'es', 'e'),
      weak: by('e', 'e', 'e', 'en'),
      accEnd: by('en', 'e', 'e', 'en'),
      zu: by('zum', 'zur', 'zum', 'zu den'),
      an: by('am', 'an der', 'am', 'an den'),
    }
  })
}
