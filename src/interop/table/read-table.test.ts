import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { InputError } from '../../base/errors.ts'
import type { RejectedRow } from '../importer.ts'
import type { TableFormat } from './mapping.ts'
import { readColumns, readTableRows, type TableRow } from './read-table.ts'

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

function fileOf(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-table-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.csv'), content)
  return join(folder, 'a.csv')
}

/** Lines and cells of all rows. */
async function rows(content: string | Uint8Array, format: Partial<TableFormat> = {}): Promise<unknown[]> {
  const read = await allOf(readTableRows(fileOf(content), { encoding: 'utf-8', delimiter: ',', ...format }))
  return read.map(row => [lineOf(row), 'cells' in row ? row.cells : row.reason])
}

const lineOf = ({ at }: { at: string }) => Number(at.slice(at.lastIndexOf(':') + 1))

/** The rows before the error, and the error. */
async function failure(content: string | Uint8Array): Promise<{ before: (TableRow | RejectedRow)[]; error: unknown }> {
  const before: (TableRow | RejectedRow)[] = []
  try {
    for await (const row of readTableRows(fileOf(content), { encoding: 'utf-8', delimiter: ',' })) before.push(row)
  } catch (error) {
    return { before, error }
  }
  throw new Error('nothing was refused')
}

test.each([
  ['line feeds', 'a,b\n1,2\n3,4\n'],
  ['no line feed at the end', 'a,b\n1,2\n3,4'],
  ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['carriage returns', 'a,b\r1,2\r3,4\r'],
  ['a mixture of them', 'a,b\n1,2\r\n3,"4"\r\n'],
  ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
  ['quotes around all', '"a","b"\n"1","2"\n"3","4"\n'],
  ['blanks around names', ' a ,b \n1,2\n3,4\n'],
])('a table with %s', async (_, content) => {
  expect(await rows(content)).toEqual([
    [2, { a: '1', b: '2' }],
    [3, { a: '3', b: '4' }],
  ])
})

test.each(['\n', '\r\n', '\r'])('a quoted cell keeps its line breaks (%j), and each row the line it begins on', async end => {
  const content = ['a,b', '1,"x', '', 'y ""quoted"", with comma"', '', '', '3,4', '5,"z', '"', '6,7'].join(end)
  expect(await rows(content)).toEqual([
    [2, { a: '1', b: `x${end}${end}y "quoted", with comma` }],
    [7, { a: '3', b: '4' }],
    [8, { a: '5', b: `z${end}` }],
    [10, { a: '6', b: '7' }],
  ])
  expect(await rows(['a,"long', 'name"', '1,2'].join(end))).toEqual([[3, { a: '1', [`long${end}name`]: '2' }]])
})

test('lines stay right over many pieces of a CRLF file', async () => {
  const row = `1,"${'two\r\nlines '.repeat(10)}"\r\n`
  const read = await rows(`a,b\r\n${row.repeat(5_000)}`)
  expect(read).toHaveLength(5_000)
  expect(read.map(found => (found as [number])[0])).toEqual(Array.from({ length: 5_000 }, (_, i) => 2 + i * 11))
})

test('cells are as they are written: blanks, empty ones, quotes, other scripts', async () => {
  expect(await rows('a,b,c\n x ,,"価格 ""é"""\n"",0,\t\n')).toEqual([
    [2, { a: ' x ', b: '', c: '価格 "é"' }],
    [3, { a: '', b: '0', c: '\t' }],
  ])
})

test('a column that is called as what every object has is a cell; one that no object keeps is refused', async () => {
  const [[, cells]] = (await rows('toString,constructor\n1,2\n')) as [[number, object]]
  expect(Object.entries(cells)).toEqual([
    ['toString', '1'],
    ['constructor', '2'],
  ])
  await expect(rows('__proto__,a\n1,2\n')).rejects.toThrow(/a\.csv:1: column "__proto__" cannot be kept; rename it$/)
})

test('other delimiters and encodings', async () => {
  expect(await rows('a\tb\n1\t2,3\n', { delimiter: '\t' })).toEqual([[2, { a: '1', b: '2,3' }]])
  const latin = Buffer.from('a;b\n\x93caf\xe9\x94;2\n', 'latin1')
  expect(await rows(latin, { delimiter: ';', encoding: 'windows-1252' })).toEqual([[2, { a: '“café”', b: '2' }]])
  const wide = Buffer.from('\ufeffa,b\n1,é\n', 'utf16le')
  expect(await rows(wide, { encoding: 'utf-16le' })).toEqual([[2, { a: '1', b: 'é' }]])
})

test.each([
  ['a quote that nothing closes', 'a,b\n1,2\n3,"4\n5,6\n', ':3: a cell of this row opens with a quote that nothing closes; add'],
  [
    'a quote after the closing one',
    'a,b\r\n1,2\r\n3,"4"x\r\n5,6\r\n',
    ':3: a quote stands inside a cell; put the cell in quotes',
  ],
  ['a quote inside a bare cell', 'a,b\n1,2\n3,4"x\n5,6\n', ':3: a quote stands inside a cell; put the cell in quotes'],
])('%s is refused on the line the row begins on, after the rows before it', async (_, content, message) => {
  const { before, error } = await failure(content)
  expect(before).toMatchObject([{ cells: { a: '1', b: '2' }, raw: '1,2' }])
  expect(error).toBeInstanceOf(InputError)
  expect((error as Error).message).toContain(`a.csv${message}`)
})

test('a row with too few or too many cells is rejected as it stood, and the others are read', async () => {
  const read = await allOf(readTableRows(fileOf('a,b\n1,2\n3\n"x\ny",4,5\n6,7\n'), { encoding: 'utf-8', delimiter: ',' }))
  expect(read.map(row => [lineOf(row), 'cells' in row ? row.cells : row.raw])).toEqual([
    [2, { a: '1', b: '2' }],
    [3, '3'],
    [4, '"x\ny",4,5'],
    [6, { a: '6', b: '7' }],
  ])
  const [, few, many] = read as RejectedRow[]
  expect(few!.reason).toMatch(/^has 1 cell, the first row names 2 columns; put cells that hold a delimiter/)
  expect(many!.reason).toMatch(/^has 3 cells, the first row names 2 columns; put cells/)
})

test('a file that ends in .tsv has tabs between its cells', async () => {
  const file = fileOf('a\tb\n1\t2,3\n').replace(/csv$/, 'tsv')
  writeFileSync(file, 'a\tb\n1\t2,3\n')
  expect(await allOf(readTableRows(file, { encoding: 'utf-8', delimiter: ',' }))).toMatchObject([{ cells: { a: '1', b: '2,3' } }])
})

test('the line of a broken row is right after quoted line breaks in a CRLF file, and rows before it in the same piece are kept', async () => {
  const { before, error } = await failure(`a,b\r\n${'1,"x\r\ny"\r\n'.repeat(100)}2,3"\r\n`)
  expect(before).toHaveLength(100)
  expect((error as Error).message).toContain('a.csv:202: a quote stands inside a cell')
})

test('a row without end is refused before it fills the memory', async () => {
  const { before, error } = await failure(`a,b\n1,2\n3,"${'x'.repeat(17 * 1024 * 1024)}`)
  expect(before).toHaveLength(1)
  expect((error as Error).message).toMatch(/a\.csv:3: the row is longer than \d+ bytes; is a quote missing that closes a cell\?$/)
})

test('a column that is there twice, or a file without rows, is refused', async () => {
  const format = { encoding: 'utf-8', delimiter: ',' }
  await expect(readColumns(fileOf('a,b, a\n1,2,3\n'), format)).rejects.toThrow(
    /a\.csv:1: column "a" is there twice; give each column a name of its own$/,
  )
  await expect(readColumns(fileOf(''), format)).rejects.toThrow(
    /a\.csv: is empty; leave the file out, or export the table again$/,
  )
  await expect(readColumns(fileOf('\n\n'), format)).rejects.toThrow(/a\.csv: is empty/)
  await expect(readColumns(fileOf('a,b\n\n'), format)).rejects.toThrow(
    /a\.csv: has no row below its first, which names the columns; leave the file out/,
  )
  expect(await readColumns(fileOf('a,b\n1,2\n3\n'), format)).toEqual(['a', 'b'])
})

test('a table that goes on with nothing but empty lines is refused at once', async () => {
  const file = fileOf(`a,b\n1,2\n${'\n'.repeat(2_000_000)}`)
  const rows = allOf(readTableRows(file, { encoding: 'utf-8', delimiter: ',' }))
  await expect(rows).rejects.toThrow(/over 32768 empty lines or blanks follow; take them out/)
})
