/** The extractor's measured error, `npm run extractor`, into docs/extractor.md; a test holds that the page is what this makes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelledTexts } from '../src/testing/labelled-texts.ts'
import { extractorPage } from '../src/world/extract/extractor-page.ts'

const page = join(import.meta.dirname, '..', 'docs', 'extractor.md')
writeFileSync(page, extractorPage(labelledTexts('test'), labelledTexts('dev')))
console.log(page)
