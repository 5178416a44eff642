// Writes schema/*.schema.json from the record schemas.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/record/json-schemas.ts'

const dir = new URL('../schema/', import.meta.url)
rmSync(dir, { recursive: true, force: true })
mkdirSync(dir)
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.schema.json`, dir), `${JSON.stringify(schema, null, 2)}\n`)
}
