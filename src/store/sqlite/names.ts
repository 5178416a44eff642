import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

const chunk = 500

/** The dictionary behind the integer-coded columns: one number for each distinct text, never changed. */
export class Names {
  readonly #codes = new Map<string, number>()

  /** Codes of the given texts, adding those that are new. Call {@link forget} if the transaction fails. */
  async codesFor(db: Transaction<Tables>, texts: Iterable<string>): Promise<(text: string) => number> {
    const unknown = [...new Set(texts)].filter(text => !this.#codes.has(text))
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
    return text => this.#codes.get(text)!
  }

  forget(): void {
    this.#codes.clear()
  }
}

/** Every text by its code, for decoding whole columns. */
export async function allNames(db: Kysely<Tables>): Promise<string[]> {
  const names: string[] = []
  for (const row of await db.selectFrom('name').select(['no', 'text']).execute()) names[row.no] = row.text
  return names
}
