import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

const chunk = 500
/** From so many names on, reading the whole dictionary is faster than asking for each. */
const manyNames = 20_000

/** The dictionary behind the integer-coded columns: one number for each distinct text, never changed. */
export class Names {
  readonly #codes = new Map<string, number>()
  readonly #maxKept: number

  /** @param maxKept codes kept in memory, about 100 bytes each */
  constructor(maxKept = 200_000) {
    this.#maxKept = maxKept
  }

  /** Codes of the given texts, adding those that are new. Call {@link forget} if the transaction fails. */
  async codesFor(db: Transaction<Tables>, texts: Iterable<string>): Promise<(text: string) => number> {
    if (this.#codes.size > this.#maxKept) this.forget()
    const wanted = new Set(Array.from(texts, text => text.toWellFormed()))
    const unknown = [...wanted].filter(text => !this.#codes.has(text))
    for (let at = 0; at < unknown.length; at += chunk) {
      const some = unknown.slice(at, at + chunk)
      const values = some.map(text => ({ text }))
      await db
        .insertInto('name')
        .values(values)
        .onConflict(conflict => conflict.column('text').doNothing())
        .execute()
      for (const row of await db.selectFrom('name').select(['no', 'text']).where('text', 'in', some).execute()) {
        this.#codes.set(row.text, row.no)
      }
    }
    return text => this.#codes.get(text.toWellFormed())!
  }

  forget(): void {
    this.#codes.clear()
  }
}

/** The texts of the given codes. */
export async function textsOf(db: Kysely<Tables>, codes: ReadonlySet<number>): Promise<Map<number, string>> {
  const texts = new Map<number, string>()
  if (codes.size < manyNames) {
    const wanted = [...codes]
    for (let at = 0; at < wanted.length; at += chunk) {
      const some = wanted.slice(at, at + chunk)
      const rows = await db.selectFrom('name').select(['no', 'text']).where('no', 'in', some).execute()
      for (const row of rows) texts.set(row.no, row.text)
    }
    return texts
  }
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('name')
      .select(['no', 'text'])
      .where('no', '>', last)
      .orderBy('no')
      .limit(manyNames)
      .execute()
    for (const { no, text } of rows) {
      last = no
      if (codes.has(no)) texts.set(no, text)
    }
    if (rows.length < manyNames) return texts
  }
}
