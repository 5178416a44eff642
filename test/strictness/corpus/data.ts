import { importExamples } from '../examples.ts'
import type { Case } from './case.ts'

const good = importExamples.records!['trials.jsonl']!
const record = '{"target":"t","scenario":"s","turns":[]}'
/** Beside good records, so that the import goes on, and rejects this line (the fourth). */
const line = (what: string, text: string, says: string): Case => ({
  what,
  loader: 'import records',
  files: { 'trials.jsonl': `${good}${text}\n` },
  says: `FOLDER/trials.jsonl:4: ${says}`,
})
const json = (what: string, text: string | Buffer, says: string): Case => ({
  what,
  loader: 'import tau-bench',
  files: { 'gpt-4o-airline.json': text },
  says: `FOLDER/gpt-4o-airline.json${says}`,
})
const csv = (what: string, text: string | Buffer, says: string): Case => ({
  what,
  loader: 'table (CSV)',
  files: { 'a.csv': text },
  says: `FOLDER/a.csv${says}`,
})
const header = 'id,lang,text,strict,ana,note\n'
const row = 'x,german,Hi,1,1,a\n'

export const dataCases: readonly Case[] = [
  line(
    'a line cut off',
    record.slice(0, 20),
    'is not JSON: ends in the middle of a text: is the file half-written?; each line holds one whole value',
  ),
  line(
    'a key twice',
    '{"target":"t","target":"u","scenario":"s","turns":[]}',
    'key "target" stands twice in one object; keep one of the two',
  ),
  line(
    'a key twice, once by an escape',
    '{"target":"t","t\\u0061rget":"u","scenario":"s","turns":[]}',
    'key "target" stands twice in one object; keep one of the two',
  ),
  line(
    'a key __proto__',
    '{"target":"t","scenario":"s","turns":[],"metadata":{"__proto__":{"a":1}}}',
    'key "__proto__" cannot be kept; rename it',
  ),
  line('nesting without end', `{"target":${'['.repeat(100_000)}`, 'is nested deeper than 100 levels; flatten it'),
  line('NaN', '{"target":"t","scenario":"s","turns":[],"metadata":{"a":NaN}}', 'JSON has no NaN; a missing number is null'),
  line(
    'a number beyond all',
    '{"target":"t","scenario":"s","turns":[],"metadata":{"a":1e999}}',
    '1e999 is larger than any number that can be held; write it as a text',
  ),
  line('words of Python', "{'target': 't'}", 'is not JSON: a key in double quotes is missing'),
  line('None', '{"target":None}', 'is not JSON: None is no JSON; write null; each line holds one whole value'),
  line('two values on a line', `${record}${record}`, 'is not JSON: goes on after its end, with '),
  line('a comma at the end', `${record},`, 'is not JSON: goes on after its end, with ","'),
  line('a comment', `// ${record}`, 'is not JSON: JSON has no comments; take it out'),
  line('no object', '[1,2]', 'is no record; each line holds one object'),
  line(
    'a misspelt key',
    '{"target":"t","scenaro":"s","turns":[]}',
    'missing key "scenario"; unknown key "scenaro"; did you mean "scenario"?',
  ),
  line('another type', '{"target":3,"scenario":"s","turns":[]}', '"target": expected a text, found 3'),
  line('a date for a number', '{"target":"t","scenario":"s","turns":[],"startedAt":"2026-01-01"}', '"startedAt": expected a'),
  json(
    'nothing',
    '',
    ':1: is not a τ-bench result; it is a JSON array of runs, or (τ²-bench) an object with "info" and "simulations"',
  ),
  json(
    'cut off',
    importExamples['tau-bench']!['gpt-4o-airline.json']!.slice(0, 300),
    ':24: is not JSON: ends in the middle of a text: is the file half-written?',
  ),
  json(
    'text',
    'hello',
    ':1: is not a τ-bench result; it is a JSON array of runs, or (τ²-bench) an object with "info" and "simulations"',
  ),
  json(
    'JSON Lines',
    '{"a":1}\n{"a":2}\n',
    ':1: is not a τ-bench result; it is a JSON array of runs, or (τ²-bench) an object with "info" and "simulations"',
  ),
  json('NUL', Buffer.from('[\n{"a":"\0"}]'), ':2: holds a NUL character: is it a binary file, or damaged?'),
  {
    what: 'UTF-32',
    loader: 'import records',
    files: { 'trials.jsonl': Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]) },
    says: 'FOLDER/trials.jsonl: is UTF-32 (little-endian), as its byte order mark says; JSON Lines are UTF-8, convert the file',
  },
  csv('nothing', '', ': is empty; leave the file out, or export the table again'),
  csv(
    'only a header',
    header,
    ': has no row below its first, which names the columns; leave the file out, or export the table again',
  ),
  csv('another delimiter', header.replaceAll(',', ';') + row.replaceAll(',', ';'), ':1: has no column "id"'),
  csv(
    'a misspelt column',
    header.replace('strict', 'stirct') + row,
    ':1: has no column "strict", which mapping "small" reads; did you mean "stirct"?',
  ),
  csv('a column twice', `${header.trim()},id\n${row}`, ':1: column "id" is there twice; give each column a name of its own'),
  csv('a column __proto__', `${header.trim()},__proto__\n${row.trim()},x\n`, ':1: column "__proto__" cannot be kept; rename it'),
  csv(
    'a quote that nothing closes',
    `${header}${row}y,german,"Ho,1,1,b\nz,german,Hu,1,1,c\n`,
    ':3: a cell of this row opens with a quote that nothing closes; add the closing one',
  ),
  csv('a row too short', `${header}${row}y,german\n`, ':3: has 2 cells, the first row names 6 columns'),
  csv('Latin-1', Buffer.from(`${header}x,german,Café,1,1,a\n`, 'latin1'), ':2: is not utf-8; name its encoding in the mapping'),
  csv('NUL', `${header}x,german,a\0b,1,1,a\n`, ':2: holds a NUL character: is it a binary file, or damaged?'),
]
