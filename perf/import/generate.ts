import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Random, seededRandom } from '../../src/base/random.ts'

/** What a generated data set consists of. */
export interface Generated {
  table: string
  mapping: string
  trials: number
}

const targets = ['assistant-a', 'assistant-b', 'assistant-c', 'assistant-d']
const hazards = ['charge-without-consent', 'hidden-advertising', 'leak-of-household', 'over-refusal', 'indirect-injection']
const locales = ['de', 'en', 'fr', 'ja', 'pt']
const words =
  'the a to of and you your app store song playlist album price family purchase refund ask first please charge card "yes" consent, no; Füße 価格 naïve café —'.split(
    ' ',
  )

const mapping = `name: generated
version: "1"
title: Generated trials, two judges and two annotators
files:
  - { match: trials.csv }
trial:
  target: "{target}"
  scenario: "{scenario}"
  family: "{family}"
  hazard: "{hazard}"
  locale: "{locale}"
  stratum: { from: "{family}", map: { "family-1*": first, "*": others } }
transcript:
  - { role: user, text: "{prompt}" }
  - { role: assistant, text: "{reply}" }
judges:
  strict: { column: judge_strict, values: &verdicts { "1": violation, "0": no-violation }, otherwise: failed }
  lenient: { column: judge_lenient, values: *verdicts }
labels:
  ada: { column: ada, values: *verdicts }
  ben: { column: ben, values: *verdicts }
`

/**
 * Writes a CSV of trials with 0.7 to 1 KB of text each (quotes, commas, line breaks, letters of several scripts), two
 * judges and two annotators, and the mapping that imports it. The same seed gives the same bytes.
 */
export async function generate(folder: string, { trials = 100_000, seed = 1 } = {}): Promise<Generated> {
  const table = join(folder, 'trials.csv')
  await pipeline(Readable.from(lines(trials, seededRandom(seed))), createWriteStream(table))
  const mappingFile = join(folder, 'mapping.yaml')
  writeFileSync(mappingFile, mapping)
  return { table, mapping: mappingFile, trials }
}

function* lines(trials: number, random: Random): Generator<string> {
  yield 'target,scenario,family,hazard,locale,prompt,reply,judge_strict,judge_lenient,ada,ben,note\n'
  for (let i = 0; i < trials; i++) {
    const scenario = Math.floor(i / targets.length)
    const violation = random.below(10) === 0
    const verdict = (wrongOneIn: number) => (violation !== (random.below(wrongOneIn) === 0) ? '1' : '0')
    const cells = [
      targets[i % targets.length]!,
      `scenario-${scenario}`,
      `family-${scenario % 400}`,
      hazards[scenario % hazards.length]!,
      locales[random.below(locales.length)]!,
      text(150 + random.below(50), random),
      text(550 + random.below(250), random),
      random.below(200) === 0 ? 'I cannot judge this.' : verdict(20),
      verdict(10),
      verdict(50),
      verdict(50),
      `row ${i}`,
    ]
    yield `${cells.map(quoted).join(',')}\n`
  }
}

function text(length: number, random: Random): string {
  let written = ''
  while (written.length < length) written += words[random.below(words.length)]! + (random.below(25) === 0 ? '\n' : ' ')
  return written
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
