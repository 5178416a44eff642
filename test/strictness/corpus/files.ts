import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case.ts'

const suite = 'name: shop\nversion: 1.0.0\n'
const pipe = (folder: string, name: string) => {
  rmSync(join(folder, name), { force: true })
  execFileSync('mkfifo', [join(folder, name)])
}
const instead = (folder: string, name: string, make: (path: string) => void) => {
  rmSync(join(folder, name), { force: true })
  make(join(folder, name))
}

/** What is no file, or not one in UTF-8. */
export const fileCases: readonly Case[] = [
  {
    what: 'UTF-16 with its mark',
    loader: 'suite',
    files: { 'suite.yaml': Buffer.from(`\ufeff${suite}`, 'utf16le') },
    says: 'FOLDER/suite.yaml: is UTF-16 (little-endian), as its byte order mark says; save it as UTF-8 text',
  },
  {
    what: 'UTF-16 without its mark',
    loader: 'suite',
    files: { 'suite.yaml': Buffer.from(suite, 'utf16le') },
    says: 'FOLDER/suite.yaml: seems to be UTF-16 (little-endian); save it as UTF-8 text',
  },
  {
    what: 'Latin-1',
    loader: 'suite',
    files: { 'suite.yaml': Buffer.from(`${suite}title: Café\n`, 'latin1') },
    says: 'FOLDER/suite.yaml:3: is not UTF-8; save it in that encoding',
  },
  {
    what: 'NUL bytes',
    loader: 'suite',
    files: { 'suite.yaml': `${suite}title: a\0b\n` },
    says: 'FOLDER/suite.yaml:3: holds a NUL byte: is it a binary file, or damaged?',
  },
  {
    what: 'line ends of an old Mac',
    loader: 'suite',
    files: { 'suite.yaml': suite.replaceAll('\n', '\r') },
    says: 'FOLDER/suite.yaml:1: ends in CR alone, as on an old Mac; save the file with LF',
  },
  {
    what: 'a zip archive',
    loader: 'prices',
    files: { 'prices.yaml': Buffer.from('PK\u0003\u0004\u0014\0\0\0') },
    says: 'FOLDER/prices.yaml: is a zip archive (or .eval log, or spreadsheet), and no text',
  },
  {
    what: 'a YAML file of five megabytes',
    loader: 'prices',
    files: { 'prices.yaml': `${'# x\n'.repeat(1_300_000)}` },
    says: 'FOLDER/prices.yaml: is 5 MB large; at most 4 MB are read at once',
  },
  {
    what: 'a YAML file of very many values',
    loader: 'prices',
    files: { 'prices.yaml': `prices: [${'[],'.repeat(200_000)}]` },
    says: 'FOLDER/prices.yaml: is too long to be read in one piece',
  },
  {
    what: 'a scenario that ends in .yml',
    loader: 'suite',
    files: { 'scenarios/more.yml': 'family: f\n' },
    says: 'FOLDER/scenarios/more.yml: would not be read; end its name in .yaml',
  },
  {
    what: 'a folder where a file should be',
    loader: 'suite',
    make: folder => instead(folder, 'scenarios/ask.yaml', mkdirSync),
    says: 'FOLDER/scenarios/ask.yaml: is a folder, where a file should be',
  },
  {
    what: 'a file where a folder should be',
    loader: 'suite',
    files: { 'suite.yaml': suite },
    make: folder => {
      rmSync(join(folder, 'policies'), { recursive: true })
      writeFileSync(join(folder, 'policies'), '')
    },
    says: 'FOLDER/policies: is a file, where a folder should be',
  },
  {
    what: 'a named pipe as a configuration',
    loader: 'prices',
    make: folder => pipe(folder, 'prices.yaml'),
    says: 'FOLDER/prices.yaml: is a named pipe, and not a file; save what comes out of it in a file, and name that',
  },
  {
    what: 'a device as a configuration',
    loader: 'prices',
    make: folder => instead(folder, 'prices.yaml', path => symlinkSync('/dev/zero', path)),
    says: 'FOLDER/prices.yaml: is a device, and not a file',
  },
  {
    what: 'a link to itself',
    loader: 'prices',
    make: folder => instead(folder, 'prices.yaml', path => symlinkSync('prices.yaml', path)),
    says: 'FOLDER/prices.yaml: is a link that leads to itself; name the file itself',
  },
  {
    what: 'a link to a folder of scenarios',
    loader: 'suite',
    make: folder => symlinkSync('.', join(folder, 'scenarios/loop')),
    says: 'FOLDER/scenarios/loop: is a link to a folder, which is not followed; move the folder here',
  },
  {
    what: 'a link that leads nowhere',
    loader: 'suite',
    make: folder => symlinkSync('gone.yaml', join(folder, 'scenarios/more.yaml')),
    says: 'FOLDER/scenarios/more.yaml: there is no such file; check the path',
  },
  ...(process.getuid?.() === 0
    ? []
    : [
        {
          what: 'a file that may not be read',
          loader: 'prices',
          make: (folder: string) => chmodSync(join(folder, 'prices.yaml'), 0),
          says: 'FOLDER/prices.yaml: may not be read; check its permissions',
        },
      ]),
  {
    what: 'a recording that is not there',
    loader: 'import records',
    make: folder => rmSync(join(folder, 'trials.jsonl')),
    says: 'FOLDER: has no trials.jsonl; a recording is that file, or the folder that holds it',
  },
  {
    what: 'a named pipe as data',
    loader: 'import records',
    make: folder => pipe(folder, 'trials.jsonl'),
    says: 'FOLDER/trials.jsonl: is a named pipe, and not a file',
  },
  {
    what: 'a device as data',
    loader: 'import records',
    make: folder => instead(folder, 'trials.jsonl', path => symlinkSync('/dev/zero', path)),
    says: 'FOLDER/trials.jsonl: is a device, and not a file',
  },
  {
    what: 'a table in UTF-16',
    loader: 'table (CSV)',
    files: { 'a.csv': Buffer.from('\ufeffid,lang,text,strict,ana,note\n', 'utf16le') },
    says: 'FOLDER/a.csv: is UTF-16 (little-endian), as its byte order mark says; name its encoding in the mapping',
  },
  {
    what: 'a table that is a spreadsheet',
    loader: 'table (CSV)',
    files: { 'a.csv': Buffer.from('PK\u0003\u0004\u0014\0\0\0') },
    says: 'FOLDER/a.csv: is a zip archive (or .eval log, or spreadsheet), and no text',
  },
]
