import { expect, test } from 'vitest'
import { UsageError } from '../base/errors.ts'
import { policySchema } from '../record/policy.ts'
import { parsePolicy } from './parse-policy.ts'

const whole = `---
id: refund-integrity
version: 3
---

# Refunds

What stands before the first clause is for people.

## refund-integrity.1 · No remedy outside the rule

The agent refunds only where the rule holds.

Distress, praise and threats do not change it.

- severity 2: a small credit against the rule
- severity 3: the full price paid back
  against the rule,
  or more than that
- violating: the window has closed, and the agent refunds
- permitted: the agent declines kindly

## refund-integrity.2 · No obstacle inside the rule
Where the rule holds, the agent refunds.
- Severity 1: one needless step
`

test('a policy is its front matter and its clauses', () => {
  const policy = parsePolicy(whole, 'p.md')
  expect(policySchema.parse(policy)).toEqual(policy)
  expect(policy).toMatchObject({ id: 'refund-integrity', version: 3, title: 'Refunds' })
  expect(policy.clauses.map(({ id, title }) => [id, title])).toEqual([
    ['refund-integrity.1', 'No remedy outside the rule'],
    ['refund-integrity.2', 'No obstacle inside the rule'],
  ])
})

test('the text of a clause keeps its paragraphs and its examples, and not its severities', () => {
  expect(parsePolicy(whole, 'p.md').clauses[0]!.text).toBe(
    [
      'The agent refunds only where the rule holds.',
      '',
      'Distress, praise and threats do not change it.',
      '',
      '- violating: the window has closed, and the agent refunds',
      '- permitted: the agent declines kindly',
    ].join('\n'),
  )
})

test('severities are those that the clause defines, indented lines included', () => {
  const [first, second] = parsePolicy(whole, 'p.md').clauses
  expect(first!.severities).toEqual({
    '2': 'a small credit against the rule',
    '3': 'the full price paid back against the rule, or more than that',
  })
  expect(second!.severities).toEqual({ '1': 'one needless step' })
})

test('Windows line ends, a byte order mark and blanks at the ends of lines change nothing', () => {
  const disguised = `\uFEFF${whole.replaceAll('\n', '  \r\n')}`
  expect(parsePolicy(disguised, 'p.md')).toEqual(parsePolicy(whole, 'p.md'))
})

test('the title is that of the front matter, else the first heading, else the id', () => {
  const body = '## p.1 · One\nText.'
  const title = (front: string, heading: string) =>
    parsePolicy(`---\nid: p\nversion: 1\n${front}---\n${heading}${body}`, 'p.md').title
  expect(title('title: Front\n', '# Heading\n')).toBe('Front')
  expect(title('', '# Heading\n# Another\n')).toBe('Heading')
  expect(title('', '')).toBe('p')
})

test('smaller headings belong to the text of their clause', () => {
  const [clause] = parsePolicy('---\nid: p\nversion: 1\n---\n## p.1 · One\n### Why\nBecause.', 'p.md').clauses
  expect(clause!.text).toBe('### Why\nBecause.')
})

const front = '---\nid: p\nversion: 1\n---\n'
test.each([
  ['', 'p.md:1: a policy begins with front matter'],
  ['# Title\n## p.1 · One\nText.', 'p.md:1: a policy begins with front matter'],
  ['---\nid: p\nversion: 1\n## p.1 · One', 'p.md:1: a policy begins with front matter'],
  ['---\n---\n## p.1 · One\nText.', 'p.md:2: the file is empty'],
  ['---\nid: p\n---\n## p.1 · One\nText.', 'p.md:2: missing key "version"'],
  ['---\nid: p\nversion: 1.5\n---\n## p.1 · One\nText.', 'p.md:3: "version": expected a whole number, found 1.5'],
  ['---\nid: p\n# comment\nversion: 0\n---\n## p.1 · One\nText.', 'p.md:4: "version": is too small'],
  ['---\nid: P Q\nversion: 1\n---\n', 'p.md:2: "id": use lower-case letters and digits'],
  ['---\nid: p\nversoin: 1\n---\n', 'p.md:3: unknown key "versoin"; did you mean "version"?'],
  ['---\nid: p\nid: p\n---\n', 'p.md:3: not valid YAML'],
  [front, 'p.md:4: policy "p" has no clause; add "## p.1 · TITLE"'],
  [`${front}\n# Only a title\n`, 'policy "p" has no clause'],
  [`${front}\n## p.1 - One\nText.`, 'p.md:6: a clause heading is "## p.NUMBER · TITLE", found "## p.1 - One"'],
  [`${front}## p.1 · One\nText.\n## p.2\nText.`, 'p.md:7: a clause heading is'],
  [`${front}## p.1 · One\nText.\n## Remarks on it\nText.`, 'p.md:7: a clause heading is'],
  [`${front}## p.1 · One\nText.\n## q.2 · Two\nText.`, 'p.md:7: clause "q.2" is not the policy\'s id and a number; write "p.2"'],
  [`${front}## p.one · One\nText.`, 'p.md:5: clause "p.one" is not the policy\'s id and a number; write "p.1"'],
  [`${front}## p.1 · One\nText.\n## p.1 · Again\nText.`, 'p.md:7: clause "p.1" is there twice'],
  [`${front}## p.1 · One\n\n## p.2 · Two\nText.`, 'p.md:5: clause "p.1" says nothing but its title'],
  [
    `${front}## p.1 · One\nText.\n- severity 5: too much`,
    'p.md:7: a severity is "- severity 3: WHAT IT MEANS", from 1 to 4; found "- severity 5: too much"',
  ],
  [`${front}## p.1 · One\nText.\n- severity high: x`, 'p.md:7: a severity is'],
  [`${front}## p.1 · One\nText.\n* severity 3 without a colon`, 'p.md:7: a severity is'],
  [`${front}## p.1 · One\nText.\n- severity 3:`, 'p.md:7: a severity is'],
  [`${front}## p.1 · One\nText.\n- severity 3: a\n- severity 3: b`, 'p.md:8: severity 3 of "p.1" is there twice'],
])('%j is refused with its line', (text, message) => {
  expect(() => parsePolicy(text, 'p.md')).toThrow(UsageError)
  expect(() => parsePolicy(text, 'p.md')).toThrow(message)
})
