import { InvalidArgumentError } from 'commander'

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/**
 * Milliseconds of a span such as `90s`, `30m`, `1h30m`.
 * @throws InvalidArgumentError
 * @example durationMs('1h30m') // 5400000
 */
export function durationMs(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smh])/g)]
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text)
    throw new InvalidArgumentError(`expected a time such as 90s, 30m or 1h30m, found "${text}"`)
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit!]!, 0)
}
