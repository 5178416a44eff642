import { zstdCompressSync } from 'node:zlib'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type Cell, type Column, type ColumnType, columnsOf, type TableOptions } from './columns.ts'
import type { ExportedRun, Exporter } from './exporter.ts'
import { outcomeRows } from './outcome-rows.ts'
import { type WholeFile, writeWhole } from './whole-file.ts'

/** A row group is written when it has so many rows, or so many characters: what is held in memory, however large the run. */
const groupRows = 3_000
const groupCharacters = 16 * 1024 * 1024

/** The long table as Parquet: typed, small (zstd), and read a column at a time. */
export function parquetExporter(options: TableOptions = {}): Exporter {
  const columns = columnsOf(options)
  return {
    name: 'parquet',
    about: 'a typed table for pandas, Polars, R or DuckDB: a row for each trial, speaker and clause',
    extension: 'parquet',
    write: (run, path) =>
      writeWhole(path, async file => {
        const rowsOf = outcomeRows(run.judges, options.what ?? 'all')
        const writer = parquetWriter(file, columns, run)
        let group = emptyGroup(columns)
        let [trials, rows] = [0, 0]
        for await (const record of run.trials()) {
          for (const row of rowsOf(record)) {
            for (const [i, column] of columns.entries()) group.add(i, column.cell(row))
            group.rows++
            rows++
          }
          trials++
          if (group.rows < groupRows && group.characters < groupCharacters) continue
          writer.write(group)
          group = emptyGroup(columns)
        }
        writer.write(group)
        writer.finish()
        return { trials, rows }
      }),
  }
}

/** Rows that have been gathered, a column at a time. */
interface Group {
  cells: Cell[][]
  rows: number
  characters: number
  add(column: number, cell: Cell): void
}

function emptyGroup(columns: readonly Column[]): Group {
  return {
    cells: columns.map(() => []),
    rows: 0,
    characters: 0,
    add(column, cell) {
      this.cells[column]!.push(cell)
      if (typeof cell === 'string') this.characters += cell.length
    },
  }
}

function parquetWriter(file: WholeFile, columns: readonly Column[], { manifest, table }: ExportedRun) {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'outcomes', num_children: columns.length }, ...columns.map(schemaOf)],
    codec: 'ZSTD',
    compressors: { ZSTD: raw => zstdCompressSync(raw) },
    createdBy: `assay ${manifest.program.version}`,
    kvMetadata: [
      { key: 'assay.schema', value: 'assay.outcomes/1' },
      { key: 'assay.run', value: manifest.id },
      { key: 'assay.title', value: manifest.title },
      { key: 'assay.planned', value: String(table.trials.count) },
    ],
  })
  /** The writer counts its offsets by itself; what it has put together is handed on, and its buffer used again. */
  const hand = () => {
    file.write(bytes.getBytes())
    bytes.index = 0
  }
  return {
    write({ cells, rows }: Group) {
      if (rows === 0) return
      const columnData = columns.map(({ name, type }, i) => ({ name, data: physical(type, cells[i]!) }))
      writer.write({ columnData, rowGroupSize: rows })
      hand()
    },
    finish() {
      writer.finish()
      hand()
    },
  }
}

const physicalTypes: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  int32: { type: 'INT32' },
  int64: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

function schemaOf({ name, type, nullable }: Column): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...physicalTypes[type] }
}

function physical(type: ColumnType, cells: readonly Cell[]): unknown[] {
  if (type !== 'int64' && type !== 'time') return [...cells]
  return cells.map(cell => (cell === null ? null : BigInt(cell)))
}
