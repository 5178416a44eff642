import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importerFor } from '../../src/interop/importers.ts'
import type { Part, Transcript } from '../../src/record/transcript.ts'
import { dataSet, type ImportedRun, imported, rowsWhere } from './data-set.ts'

const { folder, missing, title } = dataSet('taskmaster3_reward', 'Taskmaster-3 rewards as imported')

interface Row {
  conversation_id: string
  context: string
  generation: string
}

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(importerFor('taskmaster3_reward'), folder)
  })
  afterAll(() => run.close())

  const sources = (): Row[] =>
    readdirSync(folder)
      .filter(file => file.startsWith('reward_'))
      .flatMap(file => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  const stored = async (row: Row): Promise<Transcript> =>
    (await run.trial('unnamed', row.conversation_id)).attempts[0]!.transcript!

  test('2,000 turns, 314 of them with a thumb up and 1,686 with a thumb down', () => {
    const [people] = run.rows([])
    expect(people!.source).toMatchObject({ kind: 'people', event: 'success' })
    expect([people!.outcome.n, people!.outcome.verdicts.happened, people!.outcome.verdicts['not-happened']]).toEqual([
      2000, 314, 1686,
    ])
  })

  test('1,039 of the rated turns are calls of a tool: so says the stratum, and so end the transcripts', async () => {
    expect(rowsWhere(run.table, { stratum: 'api-call' })).toHaveLength(1039)
    let calls = 0
    for (const row of sources()) {
      const last = (await stored(row)).turns.at(-1)!.parts.at(-1)!
      const given = JSON.parse(row.generation)
      if (last.type === 'tool-call') expect({ [last.tool]: JSON.parse(last.text) }).toEqual(given.api)
      else expect(last.text).toBe(given.text)
      if (last.type === 'tool-call') calls++
    }
    expect(calls).toBe(1039)
  })

  test('everything that was said, called and given back is there, in its order', async () => {
    for (const row of sources().filter((_, i) => i % 20 === 0)) {
      const { turns } = await stored(row)
      const found = turns.flatMap(turn => turn.parts.map(part => [turn.role, said(part)]))
      const wanted = [...JSON.parse(row.context), JSON.parse(row.generation)].flatMap(message => {
        const role = message.role === 'user' ? 'user' : 'assistant'
        if (message.text !== undefined) return [[role, message.text]]
        return Object.values(message.api ?? message.response).map(value => [role, value])
      })
      expect(found).toEqual(wanted)
    }
  })

  test('a result stands by the call that it answers', async () => {
    for (const row of sources().filter((_, i) => i % 20 === 0)) {
      const parts = (await stored(row)).turns.flatMap(turn => turn.parts)
      const open = new Set<string>()
      for (const part of parts) {
        if (part.type === 'tool-call') open.add(part.call)
        if (part.type === 'tool-result') expect(open.delete(part.call)).toBe(true)
      }
    }
  })
})

function said(part: Part): unknown {
  return part.type === 'text' ? part.text : JSON.parse(part.text)
}
