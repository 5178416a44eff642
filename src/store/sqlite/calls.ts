import { deflateRawSync, inflateRawSync, zstdDecompressSync } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Digest, digestFromBytes, digestToBytes } from '../../base/digest.ts'
import { StoreError } from '../../base/errors.ts'
import type { CallTotal, KeptCall } from '../store.ts'
import { insertRows } from './insert-rows.ts'
import type { Names } from './names.ts'
import type { Tables } from './schema.ts'

/** Replies shorter than this are not worth compressing. */
const compressFrom = 256
/** The first byte says how the rest is written. */
const plain = 0
const zstd = 1
const deflate = 2

/** The response cache of a run. */
export async function writeCalls(
  db: Transaction<Tables>,
  names: Names,
  calls: readonly KeptCall[],
  runNos: ReadonlyMap<Digest, number>,
): Promise<void> {
  const code = await names.codesFor(
    db,
    calls.flatMap(({ model }) => (model === null ? [] : [model])),
  )
  const values = calls.map(({ run, key, reply, model, usage }) => {
    const runNo = runNos.get(run)
    if (runNo === undefined) throw new StoreError(`a call belongs to run ${run.slice(0, 12)}, which is not in the store`)
    return [
      runNo,
      digestToBytes(key),
      pack(reply),
      model === null ? null : code(model),
      usage?.inputTokens ?? null,
      usage?.outputTokens ?? null,
      usage?.cachedInputTokens ?? null,
    ]
  })
  await insertRows(db, 'call', columns, values)
}

const columns = ['run_no', 'key', 'response', 'model', 'input_tokens', 'output_tokens', 'cached_input_tokens'] as const

export async function readCall(db: Kysely<Tables>, runNo: number, key: Digest): Promise<unknown> {
  const row = await db
    .selectFrom('call')
    .select('response')
    .where('run_no', '=', runNo)
    .where('key', '=', digestToBytes(key))
    .executeTakeFirst()
  return row && unpack(row.response)
}

export async function callKeys(db: Kysely<Tables>, runNo: number): Promise<Digest[]> {
  const rows = await db.selectFrom('call').select('key').where('run_no', '=', runNo).execute()
  return rows.map(row => digestFromBytes(row.key))
}

export async function callTotals(db: Kysely<Tables>, runNo: number): Promise<CallTotal[]> {
  const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`
  return db
    .selectFrom('call')
    .innerJoin('name', 'name.no', 'call.model')
    .where('run_no', '=', runNo)
    .groupBy('name.text')
    .orderBy('name.text')
    .select([
      'name.text as model',
      sql<number>`count(*)`.as('calls'),
      sql<number>`sum(input_tokens is null or output_tokens is null)`.as('withoutUsage'),
      sum('input_tokens').as('inputTokens'),
      sum('output_tokens').as('outputTokens'),
      sum('cached_input_tokens').as('cachedInputTokens'),
    ])
    .execute()
}

/** Deflate: of texts this short it makes as little as zstd, in half the time, and keeps no megabyte a call until the next collection. */
function pack(reply: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(reply))
  if (text.length < compressFrom) return Buffer.concat([Buffer.of(plain), text])
  const chunkSize = Math.min(Math.max(text.length, 1_024), 65_536)
  return Buffer.concat([Buffer.of(deflate), deflateRawSync(text, { chunkSize })])
}

/** What version 1 wrote is a bare zstd frame, which begins with 0x28. */
function unpack(bytes: Buffer): unknown {
  return JSON.parse(unpacked(bytes).toString('utf8'))
}

function unpacked(bytes: Buffer): Buffer {
  const body = bytes.subarray(1)
  switch (bytes[0]) {
    case plain:
      return body
    case deflate:
      return inflateRawSync(body)
    case zstd:
      return zstdDecompressSync(body)
    default:
      return zstdDecompressSync(bytes)
  }
}
