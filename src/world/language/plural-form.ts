import type { Language } from '../codes.ts'

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * The plural category of a whole number, written by hand so that no ICU version can change a text.
 * @source Unicode CLDR 48, plural rules (cardinal), for integers
 * @example pluralForm('ar', 11) // 'many'
 */
export function pluralForm(language: Language, count: number): PluralForm {
  const millions = count !== 0 && count % 1_000_000 === 0
  switch (language) {
    case 'de':
    case 'en':
      return count === 1 ? 'one' : 'other'
    case 'es':
      return count === 1 ? 'one' : millions ? 'many' : 'other'
    case 'fr':
    case 'pt':
      return count <= 1 ? 'one' : millions ? 'many' : 'other'
    case 'hi':
      return count <= 1 ? 'one' : 'other'
    case 'ja':
    case 'ko':
      return 'other'
    case 'ar': {
      if (count <= 2) return (['zero', 'one', 'two'] as const)[count]!
      const rest = count % 100
      return rest >= 3 && rest <= 10 ? 'few' : rest >= 11 ? 'many' : 'other'
    }
  }
}
