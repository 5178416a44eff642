import type { RunTable } from '../../src/store/run-table.ts'
import { categoriesOf } from './data-set.ts'

/** The annotators of a run, in the order of their names. */
export function annotatorsIn({ labels }: RunTable): string[] {
  return [...new Set(Array.from(labels.annotator.codes, code => labels.annotator.names[code]!))].sort()
}

/** A column an annotator, as the estimators take them: the number of the class that each trial was given, NaN where none was. */
export function ratingsOf(
  table: RunTable,
  who: readonly ({ judge: string } | { annotator: string })[],
  numberOf: Readonly<Record<string, number>>,
): Float64Array[] {
  return who.map(name =>
    Float64Array.from(categoriesOf(table, name), category => (category === null ? Number.NaN : numberOf[category]!)),
  )
}
