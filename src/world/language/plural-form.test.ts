import { expect, test } from 'vitest'
import { languages } from '../codes.ts'
import { pluralForm } from './plural-form.ts'

test.each(languages)('%s: as the platform says, where its data has the language', language => {
  const rules = new Intl.PluralRules(language)
  for (const count of [...Array(250).keys(), 1000, 1001, 1003, 1011, 1_000_000, 2_000_000, 1_000_001])
    expect(pluralForm(language, count), `${count}`).toBe(rules.select(count))
})
