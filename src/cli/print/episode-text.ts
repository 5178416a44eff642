import stringWidth from 'string-width'
import type { Episode } from '../../world/episode.ts'
import type { InvariantResult } from '../../world/invariant/invariant.ts'
import type { LedgerEvent } from '../../world/ledger/event.ts'
import type { World } from '../../world/world.ts'
import { fields } from './fields.ts'
import { plural } from './numbers.ts'
import { safeLine } from './safe-text.ts'
import { cutTo, textTable } from './table.ts'

/** What an invariant says of an episode. */
export interface InvariantSays {
  id: string
  name: string
  result: InvariantResult
}

/** What is served, and to whom. The address is never cut or wrapped: it is to be copied. */
export function servedText({ spec, market, household }: World, active: string, url: string, width: number): string {
  const { name, age } = household.profiles.find(({ id }) => id === active)!
  const rows: [string, string][] = [
    ['in use', `${active} (${name}, ${age})`],
    ['type', 'what the user says, or what they do on their device: /approve {…}'],
    ['end', 'Ctrl-C; then each invariant says what it saw'],
  ]
  return [
    `  world ${spec.seed} · ${market.name} (${spec.market}) · ${plural(spec.size, 'item')} · over MCP (streamable HTTP)`,
    `  ${url}`,
    fields(rows, width),
    `${lineOf('no', 'tool', 'outcome')}what`,
  ].join('\n\n')
}

/** A row of the ledger, as it comes. */
export function eventLine({ no, tool, actor, outcome, error, arguments: given }: LedgerEvent, width: number): string {
  const what = error === null ? argumentsText(given) : `${error.code}: ${error.message.replace(`${tool}: `, '')}`
  const start = lineOf(String(no), actor === 'agent' ? tool : `${tool} (${actor})`, outcome)
  return cutTo(start + safeLine(what), width).trimEnd()
}

function lineOf(no: string, tool: string, outcome: string): string {
  const shown = cutTo(safeLine(tool), 21)
  return `  ${no.padStart(4)}  ${shown}${' '.repeat(21 - stringWidth(shown))}  ${outcome.padEnd(9)}  `
}

/** Such as `item app-00001, quantity 2`. */
function argumentsText(given: LedgerEvent['arguments']): string {
  return Object.entries(given)
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}

/** At the end: how many calls, what each invariant says, and why where one is broken. */
export function episodeText(
  { events }: Episode,
  { turnedAway, says }: { turnedAway: number; says: readonly InvariantSays[] },
  width: number,
): string {
  const of = (outcome: LedgerEvent['outcome']) => events.filter(event => event.outcome === outcome).length
  const calls = `  ${plural(events.length, 'call')}: ${of('committed')} committed, ${of('blocked')} blocked, ${of('rejected')} rejected`
  const away = turnedAway === 0 ? '' : `; ${plural(turnedAway, 'request')} turned away`
  const reasons = says.flatMap(reasonsOf)
  return [
    calls + away,
    saysTable(says, width),
    ...(reasons.length === 0 ? [] : [fields(reasons, width)]),
    fields(notes, width),
  ].join('\n\n')
}

const notes: readonly [string, string][] = [
  ['not heard', 'what the agent said: of its words, invariants know what it presented and passed on'],
  ['not asked', 'INV-19 and INV-20, which speak of groups of episodes'],
]

function saysTable(says: readonly InvariantSays[], width: number): string {
  const columns = [
    { title: 'invariant', flexible: true },
    { title: 'says' },
    { title: 'looked at', align: 'right' as const },
    { title: 'findings', align: 'right' as const },
  ]
  const rows = says.map(({ id, name, result }) => [
    `${id} ${name}`,
    result.kind.replaceAll('-', ' '),
    'opportunities' in result ? String(result.opportunities) : '',
    'findings' in result && result.findings ? String(result.findings.length) : '',
  ])
  return textTable(columns, rows, { width })
}

/** At most three of each, since an agent that errs may err often. */
function reasonsOf({ id, result }: InvariantSays): [string, string][] {
  if (result.kind === 'cannot-tell') return [[id, `cannot tell: ${safeLine(result.reason)}`]]
  const findings = 'findings' in result ? result.findings : []
  const shown = findings.slice(0, 3).map(({ events, why, nearMiss }): [string, string] => {
    const where = events.length === 0 ? '' : `event ${events.join(', ')}: `
    return [id, `${nearMiss ? 'prevented: ' : ''}${where}${safeLine(why)}`]
  })
  return findings.length > 3 ? [...shown, [id, `and ${findings.length - 3} more`]] : shown
}
