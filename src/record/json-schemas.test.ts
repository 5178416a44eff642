import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

const dir = new URL('../../schema/', import.meta.url)

test('the shipped JSON Schemas are those of the records (npm run schemas writes them)', () => {
  const shipped = Object.fromEntries(
    readdirSync(dir).map(file => [file.replace('.schema.json', ''), JSON.parse(readFileSync(new URL(file, dir), 'utf8'))]),
  )
  expect(shipped).toEqual(JSON.parse(JSON.stringify(jsonSchemas())))
})

test('a schema names every state, so that a missing verdict cannot pass as one', () => {
  expect(JSON.stringify(jsonSchemas().judgement)).toMatch(/"judged".*"abstained".*"failed"/)
})
