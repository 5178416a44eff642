import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMarketPack, parseMarketPack } from './load-market-pack.ts'

const text = readFileSync(new URL('packs/DE.yaml', import.meta.url), 'utf8')
const changed = (from: string, to: string) => {
  expect(text).toContain(from)
  return () => parseMarketPack(text.replace(from, to), 'XX.yaml')
}

test('a pack is read once', () => {
  expect(loadMarketPack('DE')).toBe(loadMarketPack('DE'))
})

test('a pack of your own is read from its path', () => {
  const path = new URL('packs/DE.yaml', import.meta.url).pathname
  expect(loadMarketPack(path)).toEqual(loadMarketPack('DE'))
})

test('a market that there is not is named, with those that there are', () => {
  expect(() => loadMarketPack('XX')).toThrow(/unknown market "XX" \(known: US, CA.*\); a pack of your own/)
  expect(() => loadMarketPack('no/such.yaml')).toThrow(/no\/such.yaml: there is no such file/)
})

test.skipIf(process.platform === 'win32')('a named pipe is no pack, and is not waited for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-pack-'))
  try {
    const pipe = join(folder, 'XX.yaml')
    execFileSync('mkfifo', [pipe])
    expect(() => loadMarketPack(pipe)).toThrow(/XX.yaml: is a named pipe, and not a file/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test.each([
  ['a misspelt key', 'withinDays: 14', 'withinDay: 14', /XX.yaml:\d+: unknown key "withinDay".*did you mean "withinDays"/],
  ['an unknown sign', 'subscription-trap]', 'subscription-trick]', /XX.yaml:\d+: .*unknown value "subscription-trick"/],
  ['a language without its label', 'label: { de: Anzeige }', 'label: {}', /"ads.label": lacks "de"/],
  [
    'a language that is none of the market',
    'name: { de: MwSt. }',
    'name: { de: MwSt., fr: TVA }',
    /"tax.name.fr": "fr" is no language of/,
  ],
  ['classes out of order', 'fromAge: 12', 'fromAge: 5', /classes go from the youngest age to the oldest/],
  ['a blank that breaks', '"{n}\\u00a0€"', '"{n} €"', /"writing.de.money": a blank is a no-break space/],
  ['a price without its number', '"{n}\\u00a0€"', '"€"', /write \{n\} once/],
  ['a last class that leaves something out', 'atMost: {}', 'atMost: { fear: 2 }', /the last class bounds "fear"/],
  ['a rule twice', 'id: renewal-unused', 'id: withdrawal', /"remedies.1.id": "withdrawal" is there twice/],
  ['a name twice', 'Anneke', 'Anna', /"people.given": "Anna" is there twice/],
])('%s is an error with file and line', (_, from, to, message) => {
  expect(changed(from, to)).toThrow(message)
})
