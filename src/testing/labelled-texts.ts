import { readFileSync } from 'node:fs'
import { languages } from '../world/codes.ts'
import { type LabelledText, labelledTextSchema } from '../world/extract/labelled-text.ts'

/** The labelled texts of every language that the extractor is tuned on, or measured on. */
export function labelledTexts(split: LabelledText['split']): LabelledText[] {
  return languages.flatMap(language => {
    const file = new URL(`../world/extract/labelled/${language}.jsonl`, import.meta.url)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    return lines.map(line => labelledTextSchema.parse(JSON.parse(line))).filter(labelled => labelled.split === split)
  })
}
