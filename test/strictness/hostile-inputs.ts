import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'

/** Inputs that would take all memory, or all time, of a reader that trusts them. */
export interface Hostile {
  loader: string
  file: string
  write(file: string): void
  /** What is said; a part of it. */
  says: string
}

const mb = 1024 * 1024

/** A file of a head, so many bytes of the same piece, and a tail, without holding it. */
const repeated =
  (head: string, piece: string, bytes: number, tail = '') =>
  (file: string) => {
    const fd = openSync(file, 'w')
    const block = piece.repeat(Math.ceil(mb / Buffer.byteLength(piece)))
    writeSync(fd, head)
    for (let written = 0; written < bytes; ) written += writeSync(fd, block)
    writeSync(fd, tail)
    closeSync(fd)
  }

const record = '{"target":"t","scenario":"s","turns":[{"role":"user","parts":[{"type":"text","text":"'
const end = '"}]}]}\n'
const header = 'id,lang,text,strict,ana,note\n'

export const hostile: Readonly<Record<string, Hostile>> = {
  'a line of 50 MB': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated(record, 'word ', 50 * mb, end),
    says: 'is a record of 50',
  },
  'a line of 30 MB that is a trial': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated(record, 'word ', 30 * mb, end),
    says: 'nothing',
  },
  'a line of brackets': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('', '[', 15 * mb),
    says: 'nested deeper than 100 levels',
  },
  'a line of seven million values': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('{"turns":[', '1,', 14 * mb, '1]}'),
    says: 'holds more than',
  },
  'a list of wrong values': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('{"target":"t","scenario":"s","turns":[', '1,', mb, '1]}'),
    says: 'FILE:1: ',
  },
  'a list of empty objects': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('{"target":"t","scenario":"s","turns":[', '{},', mb, '{}]}'),
    says: 'FILE:1: ',
  },
  'an object of very many keys': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('{', '"k":1,', 6 * mb, '"z":1}'),
    says: 'stands twice in one object',
  },
  'very many broken lines': {
    loader: 'import records',
    file: 'trials.jsonl',
    write: repeated('', '{"a":\n', 2 * mb),
    says: 'ends in the middle of an object',
  },
  'a quote that is never closed': {
    loader: 'table (CSV)',
    file: 'a.csv',
    write: repeated(`${header}x,german,"`, 'word\n', 60 * mb),
    says: 'the row is longer than',
  },
  'a row that never ends': {
    loader: 'table (CSV)',
    file: 'a.csv',
    write: repeated(`${header}x,german,`, 'word ', 60 * mb),
    says: 'the row is longer than',
  },
  'a header of very many columns': {
    loader: 'table (CSV)',
    file: 'a.csv',
    write: repeated('id,', 'x,', 2 * mb, '\n1,2\n'),
    says: 'is there twice',
  },
  'a table of 60 MB in JSON': {
    loader: 'table (JSON Lines)',
    file: 'a.jsonl',
    write: repeated('[', '{},', 60 * mb, '{}]\n'),
    says: 'FILE:1: is a record of 60 million',
  },
  'YAML of 4 MB': {
    loader: 'mapping',
    file: 'm.yaml',
    write: repeated('', '- a\n', 3 * mb),
    says: 'too long to be read in one piece',
  },
  'YAML of many megabytes': {
    loader: 'mapping',
    file: 'm.yaml',
    write: repeated('', '# x\n', 600 * mb),
    says: 'at most 4 MB are read at once',
  },
  'YAML as long as it may be': {
    loader: 'mapping',
    file: 'm.yaml',
    write: file => writeFileSync(file, `name: x\nfiles:\n${'- a\n'.repeat(149_000)}`),
    says: 'FILE:3: ',
  },
  'an array of very many objects': {
    loader: 'import tau-bench',
    file: 'gpt-4o-airline.json',
    write: repeated('[', '{"a":1},', 2 * mb, '{}]'),
    says: 'FILE:1',
  },
  'an array of brackets': {
    loader: 'import tau-bench',
    file: 'gpt-4o-airline.json',
    write: repeated('', '[', 60 * mb),
    says: 'FILE:1',
  },
  'a conversation of a million messages': {
    loader: 'import chat',
    file: 'chats.jsonl',
    write: repeated('{"messages":[', '{"role":"user","content":""},', 25 * mb, '{"role":"user","content":"x"}]}'),
    says: '',
  },
  'an object of 60 MB': {
    loader: 'import promptfoo',
    file: 'results.json',
    write: repeated('{"evalId":"', 'word ', 60 * mb, '"}'),
    says: 'FILE:1: ',
  },
  'a list of half a million labels': {
    loader: 'import label-studio',
    file: 'export.json',
    write: repeated('[', '{"id":1},', 5 * mb, '{}]'),
    says: 'FILE',
  },
  'a trace of 60 MB': {
    loader: 'import otlp',
    file: 'traces.json',
    write: repeated('{"resourceSpans":[', '{},', 60 * mb, '{}]}'),
    says: 'FILE:1: holds more than',
  },
  'a log of 60 MB': {
    loader: 'import inspect',
    file: 'log.json',
    write: repeated('{"version":2,"status":"success","samples":[', '{},', 30 * mb, '{}]}'),
    says: '',
  },
}
