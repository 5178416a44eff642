import type { Kysely } from 'kysely'
import type { NameColumn } from '../run-table.ts'
import type { Tables } from './schema.ts'

/** The judges that were added to a run later and are asked of all its trials, in the order they came. */
export async function lateJudges(db: Kysely<Tables>, runNo: number): Promise<string[]> {
  const rows = await db
    .selectFrom('judge')
    .select('name')
    .where('run_no', '=', runNo)
    .where('of_all', '=', 1)
    .orderBy('no')
    .execute()
  return rows.map(row => row.name)
}

/** The judges that a trial was planned with, and those that were added later. */
export function withLate(planned: readonly string[], late: readonly string[]): string[] {
  return [...planned, ...late.filter(name => !planned.includes(name))]
}

/** The same for a column of sets, each a JSON array of names: every set is told once, among the shared names. */
export function addLate(column: NameColumn, names: string[], late: readonly string[]): void {
  if (late.length === 0) return
  const places = new Map<number, number>()
  for (let i = 0; i < column.codes.length; i++) {
    const before = column.codes[i]!
    let place = places.get(before)
    if (place === undefined) {
      place = names.push(JSON.stringify(withLate(JSON.parse(names[before]!), late))) - 1
      places.set(before, place)
    }
    column.codes[i] = place
  }
}
