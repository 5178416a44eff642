import { expect, test } from 'vitest'
import { type Language, languages } from '../codes.ts'
import { claimable } from './claimable.ts'
import { extractText } from './extract-text.ts'
import { titleIndex } from './title-mentions.ts'
import { ar } from './wordings/ar.ts'
import { de } from './wordings/de.ts'
import { en } from './wordings/en.ts'
import { es } from './wordings/es.ts'
import { fr } from './wordings/fr.ts'
import { hi } from './wordings/hi.ts'
import { ja } from './wordings/ja.ts'
import { ko } from './wordings/ko.ts'
import { pt } from './wordings/pt.ts'

/**
 * By the extractor's own hand, and written to widen its tables: what passes here measures nothing. The labelled texts do that. Under the name of a tool
 * stand ways to say that it is done and, after a `-`, ways to speak of it that say no such thing.
 */
const wordings: Record<Language, string> = { ar, de, en, es, fr, hi, ja, ko, pt }

function claimedIn(text: string, language: Language): string[] {
  const { actions } = extractText(text, titleIndex(language, []))
  return [...new Set(actions.filter(({ state }) => state === 'done').map(({ tool }) => tool))]
}

test.each(languages)('ways to say that a thing is done are found, and those that say no such thing are not: %s', language => {
  const wrong: string[] = []
  for (const part of wordings[language].split('# ').slice(1)) {
    const [tool, ...lines] = part.trim().split('\n')
    for (const line of lines) {
      const isHard = line.startsWith('- ')
      const found = claimedIn(isHard ? line.slice(2) : line, language)
      if (found.join() !== (isHard ? '' : tool)) wrong.push(`${tool}: ${line} → ${found.join() || 'nothing'}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each(languages)('each tool has wordings of both kinds: %s', language => {
  const parts = wordings[language].split('# ').slice(1)
  expect(parts.map(part => part.slice(0, part.indexOf('\n'))).sort()).toEqual([...claimable])
  for (const part of parts) expect([part.includes('\n- '), /\n[^-]/.test(part)]).toEqual([true, true])
})

test.each(languages)('what is found is no claim any more when it is quoted: %s', language => {
  const done = wordings[language].split('\n').filter(line => line !== '' && !/^[#-]|「/.test(line))
  expect(done.filter(line => claimedIn(`1. 「${line}」`, language).length > 0)).toEqual([])
})
