import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Digest, digestFromBytes, digestToBytes } from '../../base/digest.ts'
import { StoreError } from '../../base/errors.ts'
import type { CallTotal, KeptCall } from '../store.ts'
import type { Names } from './names.ts'
import type { Tables } from './schema.ts'

/** Replies shorter than this are not worth compressing. */
const compressFrom = 256
/** The first byte says how the rest is written. */
const plain = 0
const zstd = 1

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
  const rows = calls.map(({ run, key, reply, model, usage }) => {
    const run_no = runNos.get(run)
    if (run_no === undefined) throw new StoreError(`a call belongs to run ${run.slice(0, 12)}, which is not in the store`)
    return {
      run_no,
      key: digestToBytes(key),
      response: pack(reply),
      model: model === null ? null : code(model),
      input_tokens: usage?.inputTokens ?? null,
      output_tokens: usage?.outputTokens ?? null,
      cached_input_tokens: usage?.cachedInputTokens ?? null,
    }
  })
  for (let at = 0; at < rows.length; at += 500) {
    await db
      .insertInto('call')
      .values(rows.slice(at, at + 500))
      .onConflict(conflict => conflict.columns(['run_no', 'key']).doNothing())
      .execute()
  }
}

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

function pack(reply: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(reply))
  const [how, body] = text.length < compressFrom ? [plain, text] : [zstd, zstdCompressSync(text)]
  return Buffer.concat([Buffer.of(how), body])
}

/** What version 1 wrote is a bare zstd frame, which begins with 0x28. */
function unpack(bytes: Buffer): unknown {
  const body = bytes[0] === plain ? bytes.subarray(1) : zstdDecompressSync(bytes[0] === zstd ? bytes.subarray(1) : bytes)
  return JSON.parse(body.toString('utf8'))
}
