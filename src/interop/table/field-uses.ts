import { sliceNames } from '../../record/trial.ts'
import type { FieldUse } from '../importer.ts'
import { columnsIn, columnsOf } from './fields.ts'
import type { Field, Mapping, VerdictColumn } from './mapping.ts'
import { placesOf } from './outcome.ts'

/** What reads which columns of the source. */
export interface Reading {
  to: string
  columns: string[]
  /** Whether the columns are to be kept as metadata too, because what is made of them is less than they say. */
  keep?: boolean
}

type Speakers = { judges: readonly string[]; labels: readonly string[] }

/** All readings of a mapping, of the speakers that a file has. */
export function readingsOf(mapping: Mapping, said: Speakers): Reading[] {
  const { target, scenario, epoch } = mapping.trial
  const fields: [string, Field | undefined][] = [
    ['target', target],
    ['scenario', scenario],
    ['epoch', epoch],
    ...sliceNames.map((name): [string, Field | undefined] => [`slice.${name}`, mapping.trial[name]]),
  ]
  const plain: Reading[] = [
    ...fields.flatMap(([to, field]) => (field === undefined ? [] : [{ to, columns: columnsOf(field) }])),
    ...mapping.transcript.map((turn, i) => ({
      to: `turn ${i + 1}`,
      columns: 'messages' in turn ? [turn.messages] : columnsIn(turn.text),
    })),
    ...speakerReadings(mapping, said),
  ]
  const source = sourceColumns(mapping)
  return plain.map(reading => ({ ...reading, columns: [...new Set(reading.columns.flatMap(source))] }))
}

/** The readings of all judges and annotators, whatever file they stand in. */
export function readersOf(mapping: Mapping): Reading[] {
  const source = sourceColumns(mapping)
  const all = { judges: Object.keys(mapping.judges), labels: Object.keys(mapping.labels) }
  return speakerReadings(mapping, all).map(reading => ({ ...reading, columns: reading.columns.flatMap(source) }))
}

function speakerReadings(mapping: Mapping, { judges, labels }: Speakers): Reading[] {
  const of = (kind: string, names: readonly string[], columns: Readonly<Record<string, VerdictColumn>>) =>
    names.flatMap((name): Reading[] => {
      const column = columns[name]!
      const score = column.at_least !== undefined || column.at_most !== undefined
      const who = columnsIn(name)
      return [
        ...(who.length > 0 ? [{ to: `${kind}'s name`, columns: who, keep: mapping.long === true }] : []),
        ...placesOf(column).map(({ clause, from }) => ({
          to: `${kind} ${name}${clause === undefined ? '' : ` on ${clause}`}`,
          columns: columnsOf(from),
          keep: score,
        })),
        ...(column.rationale === undefined
          ? []
          : [{ to: `${kind} ${name}, ${kind === 'judge' ? 'rationale' : 'comment'}`, columns: columnsIn(column.rationale) }]),
      ]
    })
  return [...of('judge', judges, mapping.judges), ...of('label', labels, mapping.labels)]
}

/** The columns of the source that a column of the mapping's own making comes from. */
function sourceColumns({ columns = {}, each = [] }: Mapping): (name: string) => string[] {
  const made = [...each.map(entry => Object.entries(entry)), Object.entries(columns)]
  const steps = made.flat().map(([name, field]) => ({ name, reads: columnsOf(field) }))
  const from = (name: string, before: number): string[] => {
    const found = steps.flatMap((step, i) => (i < before && step.name === name ? [{ step, i }] : []))
    return found.length === 0 ? [name] : found.flatMap(({ step, i }) => step.reads.flatMap(read => from(read, i)))
  }
  return name => from(name, steps.length)
}

/** What becomes of every column of a data set: where it goes, kept as metadata, or knowingly left out. */
export function fieldUses(
  mapping: Mapping,
  files: readonly (Speakers & { all: readonly string[]; columns: readonly string[]; captures: Record<string, string> })[],
): FieldUse[] {
  const uses = files.flatMap(file => {
    const readings = readingsOf(mapping, file)
    return [...file.all, ...Object.keys(file.captures)].flatMap((from): FieldUse[] => {
      const read = readings.filter(({ columns }) => columns.some(name => name === from || name.startsWith(`${from}.`)))
      const kept = file.columns.some(name => name === from || name.startsWith(`${from}.`))
      const to = [...new Set(read.map(reading => reading.to)), ...(kept ? ['metadata'] : [])]
      return to.length > 0 ? to.map(place => ({ from, to: place })) : [{ from, to: null }]
    })
  })
  return [...new Map(uses.map(use => [JSON.stringify(use), use])).values()]
}
