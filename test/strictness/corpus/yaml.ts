import type { Case } from './case.ts'

const laughs = Array.from(
  { length: 10 },
  (_, i) =>
    `l${i}: &l${i} [${Array(10)
      .fill(i === 0 ? 'ha' : `*l${i - 1}`)
      .join(', ')}]`,
).join('\n')
const suite = (what: string, text: string, says: string): Case => ({
  what,
  loader: 'suite',
  files: { 'suite.yaml': text },
  says: `FOLDER/suite.yaml${says}`,
})
const head = 'name: shop\nversion: 1.0.0\n'

export const yamlCases: readonly Case[] = [
  suite('an empty file', '', ':1: the file is empty'),
  suite('only a comment', '# soon\n', ':1: the file is empty'),
  suite('a list where a map should be', '- name: shop\n', ':1: the file: expected a map of keys, found [{"name":"shop"}]'),
  suite('a misspelt key', `${head}epoch: 3\n`, ':3: unknown key "epoch"; did you mean "epochs"?'),
  suite(
    'a version that YAML takes for a number',
    'name: shop\nversion: 1.0\n',
    ':2: "version": a version is MAJOR.MINOR.PATCH in quotes, such as "1.0.0"',
  ),
  suite('a number too large', `${head}epochs: 1000000\n`, ':3: "epochs": is too large: at most 10000 would do, found 1000000'),
  suite(
    'a number beyond 2^53',
    `${head}seed: 12345678901234567890\n`,
    ':3: not usable YAML: 12345678901234567890 is larger than a number can hold exactly; put it in quotes',
  ),
  suite(
    'an octal number',
    `${head}seed: 0o17\n`,
    ':3: not usable YAML: 0o17 would be read as the number 15; write that, or "0o17" in quotes where a text is meant',
  ),
  suite(
    'a number with a leading zero',
    `${head}seed: 007\n`,
    ':3: not usable YAML: 007 would be read as the number 7; write that, or "007" in quotes where a text is meant',
  ),
  suite(
    'infinity',
    `${head}seed: .inf\n`,
    ':3: not usable YAML: .inf is no number that can be used; write one, or quotes around a text',
  ),
  suite('yes where a number should be', `${head}epochs: yes\n`, ':3: "epochs": expected a number, found "yes"'),
  suite('a number with underscores, as in YAML 1.1', `${head}epochs: 1_000\n`, ':3: "epochs": expected a number, found "1_000"'),
  suite(
    'YAML 1.1 asked for',
    `%YAML 1.1\n---\n${head}`,
    ':1: not usable YAML: %YAML 1.1 reads no, 017 and dates otherwise; take the line out: this is read as YAML 1.2',
  ),
  suite(
    'a key that is there twice',
    `${head}name: market\n`,
    ':3: not valid YAML: a key is there twice in one map; keep one of the two',
  ),
  suite(
    'a key twice, once in quotes',
    `${head}judges:\n  1: { kind: string, find: a }\n  "1": { kind: string, find: b }\n`,
    ':5: not usable YAML: the key "1" is there twice, once with and once without quotes; keep one of the two',
  ),
  suite(
    'a merge key',
    `${head}judges:\n  a: &a { kind: string, find: x }\n  b: { <<: *a }\n`,
    ':5: not usable YAML: merge keys (<<) are not read; write the keys out',
  ),
  suite(
    'aliases that blow up',
    `${head}${laughs}\n`,
    ':4: not usable YAML: its aliases (*name) stand for too many values; write them out',
  ),
  suite('an alias inside itself', `${head}judges: &j\n  a: *j\n`, ':4: not usable YAML: *j stands inside itself'),
  suite('nesting without end', `${head}judges: ${'['.repeat(20_000)}\n`, ':3: not valid YAML: nested too deeply; flatten it'),
  suite(
    'a second document',
    `${head}---\nname: other\n`,
    ':3: not valid YAML: a second document begins here (---); keep one a file',
  ),
  suite('a key __proto__', `${head}__proto__: { epochs: 3 }\n`, ':3: not usable YAML: key "__proto__" cannot be kept; rename it'),
  suite(
    'a judge called constructor',
    `${head}judges:\n  constructor: { kind: constructor }\n`,
    ':4: unknown kind of judge "constructor"; known: ',
  ),
  suite(
    'a judge called people',
    `${head}judges:\n  people: { kind: string, find: x }\n`,
    ':4: "people" is what the labels of people are called; name the judge otherwise',
  ),
  suite(
    'a tag that makes another value',
    `${head}title: !!binary aGk=\n`,
    ':3: not usable YAML: a value of the kind binary; write a text, number, list or map',
  ),
  suite(
    'half of a surrogate pair',
    `${head}title: "\\ud800"\n`,
    ':3: not usable YAML: half of a surrogate pair, which is no character',
  ),
  suite('NUL in a text', `${head}title: "a\\0b"\n`, ':3: not usable YAML: a NUL character; take it out'),
  suite(
    'tabs as indentation',
    `${head}judges:\n\ta: { kind: string }\n`,
    ':4: not valid YAML: Tabs are not allowed as indentation',
  ),
  {
    what: 'a control character in a key',
    loader: 'suite',
    files: { 'suite.yaml': `${head}"\\e[2J": x\n` },
    says: 'FOLDER/suite.yaml:3: unknown key "\\u001b[2J"; known: name, version, title, epochs, seed, judges',
  },
  {
    what: 'a variable in one pair of braces',
    loader: 'suite',
    files: { 'scenarios/ask.yaml': 'family: f\nhazard: h\nright: r\nuser:\n  says: {{item}}\n' },
    says: 'FOLDER/scenarios/ask.yaml:5: not usable YAML: a list or map stands where a key should; a text that begins with { or [ needs quotes',
  },
  {
    what: 'a misspelt variable',
    loader: 'suite',
    files: {
      'scenarios/ask.yaml': 'family: f\nhazard: h\nright: r\nvariables: { item: x }\njudges: []\nuser:\n  says: "{{itme}}"\n',
    },
    says: 'FOLDER/scenarios/ask.yaml:7: missing variable "itme" in scenario "ask"; did you mean "item"?',
  },
  {
    what: 'a policy without front matter',
    loader: 'suite',
    files: { 'policies/help.md': '## help.1 · Help\nThe agent helps.\n' },
    says: 'FOLDER/policies/help.md:1: a policy begins with front matter',
  },
  {
    what: 'a price for no model',
    loader: 'prices',
    files: { 'prices.yaml': 'prices:\n  - { model: gpt, currency: EUR, input: 1, output: 1, source: x, date: 2031-01-31 }\n' },
    says: 'FOLDER/prices.yaml:2: "prices.0.model": write PROVIDER:MODEL, as in the URI of the model',
  },
  {
    what: 'a date that is none',
    loader: 'prices',
    files: {
      'prices.yaml': 'prices:\n  - { model: "openai:m", currency: EUR, input: 1, output: 1, source: x, date: 31.1.2031 }\n',
    },
    says: 'FOLDER/prices.yaml:2: "prices.0.date": write a day as YEAR-MONTH-DAY, such as 2031-01-31',
  },
  {
    what: 'a script without rules',
    loader: 'scripted target',
    files: { 'target.yaml': 'name: shop\nrules: []\notherwise: no\n' },
    says: 'FOLDER/target.yaml:2: "rules": is too small: at least 1 item would do, found []',
  },
  {
    what: 'a mapping with a misspelt verdict',
    loader: 'mapping',
    files: {
      'm.yaml':
        'name: small\nversion: "1"\ntitle: T\nfiles: [{ match: a.csv }]\ntrial: { target: t, scenario: "{id}" }\ntranscript: [{ role: user, text: "{text}" }]\njudges:\n  j: { column: strict, values: { "1": violaton } }\n',
    },
    says: 'FOLDER/m.yaml:8: "judges.j.values.1": unknown value "violaton"; did you mean "violation"?',
  },
]
