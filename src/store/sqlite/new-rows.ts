/**
 * The numbers of the rows that an insert has added, by their key. Each is taken once: where a batch holds two rows of
 * one key, the first of them is the one that was written.
 */
export class NewRows<Row> {
  readonly #keyOf: (row: Row) => string
  readonly #nos = new Map<string, number>()

  constructor(keyOf: (row: Row) => string) {
    this.#keyOf = keyOf
  }

  add(rows: readonly (Row & { no: number })[]): void {
    for (const row of rows) this.#nos.set(this.#keyOf(row), row.no)
  }

  /** Undefined where the row was there already. */
  take(row: Row): number | undefined {
    const key = this.#keyOf(row)
    const no = this.#nos.get(key)
    this.#nos.delete(key)
    return no
  }
}
