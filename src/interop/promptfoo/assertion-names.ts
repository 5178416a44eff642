import { digestOfBytes } from '../../base/digest.ts'
import type { Assertion, Grade } from './result.ts'

/** The judge of the whole row. */
export const wholeTest = 'promptfoo'

/**
 * What the judge behind an assertion is called: by its metric, else by its type with a short code of what it was set to,
 * so that the same assertion has the same name in every test.
 * @example assertionName({ type: 'is-json' }) // 'is-json'
 */
export function assertionName(assertion: Assertion): string {
  if (assertion.metric) return nameOf(assertion.metric)
  const { type, value, threshold, assert } = assertion
  const set = type === 'assert-set' ? (assert ?? []).map(member => assertionName(member as Assertion)) : [value, threshold]
  return set.every(part => part === undefined) ? nameOf(type) : nameOf(`${type} ${code(set)}`)
}

/** A set says its metric, or is known by its members. */
export function setName(grade: Grade): string {
  const told = (grade.metadata?.assertionSet as { metric?: unknown } | undefined)?.metric
  if (typeof told === 'string' && told) return nameOf(told)
  const members = (grade.componentResults ?? []).map(member => (member.assertion ? assertionName(member.assertion) : ''))
  return `assert-set ${code(members)}`
}

/** Names that occur again in one row are counted: a judge speaks once of a trial. */
export function counted<T extends { name: string }>(named: readonly T[]): T[] {
  const times = new Map<string, number>()
  return named.map(item => {
    const time = (times.get(item.name) ?? 0) + 1
    times.set(item.name, time)
    return time === 1 ? item : { ...item, name: `${item.name} #${time}` }
  })
}

/** A short text that can be a name. */
export function nameOf(text: string, longest = 150): string {
  const clean = text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  if (clean !== '' && clean.length <= longest) return clean
  return `${clean.slice(0, longest).toWellFormed().trim()}… ${code(text)}`.trim()
}

export function code(value: unknown): string {
  return digestOfBytes(JSON.stringify(value) ?? '').slice(0, 8)
}
