import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { importerContract } from '../../testing/importer-contract.ts'
import { readMapping, tableImporter } from './table-importer.ts'

const mapping = `name: small
version: "1"
title: A small table
files: [{ match: rows.csv }]
trial: { target: t, scenario: "{id}" }
transcript: [{ role: user, text: "{text}" }]
judges: { j: { column: said, values: { "1": violation, "0": no-violation } } }
labels: { ana: { column: ana, values: { "1": violation, "0": no-violation } } }
`

describe('a table with a mapping is an importer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-table-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'mapping.yaml'), mapping)
  const path = join(folder, 'rows.csv')
  writeFileSync(path, 'id,text,said,ana,note\na,"Hi, you",1,0,of a\nb,Ho,maybe,1,of b\nc,"He said ""no""\nand left",0,,of c\n')
  const kept = ['Hi, you', 'He said "no"\nand left', 'of a', 'of b', 'of c', 'maybe']
  const make = () => tableImporter(readMapping(join(folder, 'mapping.yaml')))
  for (const { name, run } of importerContract(make, { path, items: 3, rejected: 1, kept })) test(name, run)
})
