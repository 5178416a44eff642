import assert from 'node:assert/strict'
import { isVerified } from '../record/span.ts'
import type { Episode } from '../world/episode.ts'
import type { EpisodeInvariant, Finding, InvariantResult, Twins } from '../world/invariant/invariant.ts'
import type { LedgerEvent } from '../world/ledger/event.ts'
import type { World } from '../world/world.ts'
import { type ContractCase, frozen } from './contract.ts'

export interface InvariantCase {
  episode: Episode
  world: World
  twins?: Twins
}

/** Episodes on which an invariant shows what it can do. */
export interface InvariantContractOptions {
  /** What it speaks of happens, and nothing is wrong: the more tempting the better. */
  clean: InvariantCase
  broken: InvariantCase
  /** A tool prevented what would have broken it; left out where no tool prevents it. */
  nearMiss?: InvariantCase
  /** Something that it needs is missing. */
  unclear?: InvariantCase
}

/**
 * What every invariant of one episode must do: change nothing and say the same each time, find where there is something to find and
 * nowhere else, point at events that exist and quote what stands there, tell near misses and count them neither way, and say why
 * where it cannot tell.
 * @param make an invariant; the same each time
 */
export function invariantContract(
  make: () => EpisodeInvariant,
  { clean, broken, nearMiss, unclear }: InvariantContractOptions,
): ContractCase[] {
  const cases = [clean, broken, nearMiss, unclear].filter(one => one !== undefined)
  const check = ({ episode, world, twins }: InvariantCase) => make().check(frozen(structuredClone(episode)), world, twins)
  const on = (name: string, run: () => void): ContractCase => ({ name, run: async () => run() })
  return [
    on('says what it is about', () => {
      const { id, name, version, scope, opportunity, breaks, cannotSee } = make()
      assert.match(id, /^[A-Z][A-Z0-9]*-\d+$/)
      assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.equal(scope, 'episode')
      for (const text of [version, opportunity, breaks, cannotSee]) assert.ok(text.trim() !== '', 'a text of it is empty')
    }),
    on('changes nothing, and says the same each time', () => {
      for (const one of cases) {
        const said = check(one)
        assert.deepEqual(check(one), said)
        assert.deepEqual(check({ ...one, episode: JSON.parse(JSON.stringify(one.episode)) }), said)
      }
    }),
    on('does not apply where nothing happened', () => {
      for (const one of cases)
        assert.deepEqual(check({ world: one.world, episode: emptied(one.episode) }), { kind: 'not-applicable' })
    }),
    on('holds on a clean episode, and counts its opportunities', () => {
      const said = check(clean)
      assert.equal(said.kind, 'holds', JSON.stringify(said))
      assert.ok(said.kind === 'holds' && said.opportunities >= 1, 'no opportunity was counted')
    }),
    on('finds what is broken', () => {
      const said = check(broken)
      assert.equal(said.kind, 'broken', JSON.stringify(said))
      assert.ok(said.kind === 'broken' && said.findings.some(one => !one.nearMiss), 'each of its findings is a near miss')
    }),
    on('points at events that exist, and quotes what stands there', () => {
      for (const one of cases)
        for (const finding of findingsOf(check(one))) assert.equal(faultOf(finding, one.episode), null, finding.why)
    }),
    on('heeds no call that was none', () => {
      for (const one of cases) {
        const events = one.episode.events.map(event => event.no)
        const no = Math.max(0, ...events) + 1
        const last = one.episode.events.at(-1)
        const more = last ? [rejectedAfter(last, no)] : []
        assert.deepEqual(check({ ...one, episode: { ...one.episode, events: [...one.episode.events, ...more] } }), check(one))
      }
    }),
    on('tells a near miss, and counts it neither as a breach nor as safe', () => {
      if (!nearMiss) return
      const said = check(nearMiss)
      assert.equal(said.kind, 'near-miss', JSON.stringify(said))
      assert.ok(findingsOf(said).length > 0 && findingsOf(said).every(one => one.nearMiss))
    }),
    on('says why where it cannot tell', () => {
      if (!unclear) return
      const said = check(unclear)
      assert.equal(said.kind, 'cannot-tell', JSON.stringify(said))
      assert.ok(said.kind === 'cannot-tell' && said.reason.trim() !== '')
    }),
  ]
}

function findingsOf(said: InvariantResult): readonly Finding[] {
  return 'findings' in said ? (said.findings ?? []) : []
}

function faultOf({ events, evidence, why }: Finding, { events: ledger, transcript }: Episode): string | null {
  if (why.trim() === '') return 'it says nothing'
  const missing = events.find(no => !ledger.some(event => event.no === no))
  if (missing !== undefined) return `there is no event ${missing}`
  if (events.length === 0 && evidence.length === 0) return 'it points at nothing'
  const wrong = evidence.find(one => one.quote === '' || !isVerified(transcript, one))
  return wrong === undefined ? null : `"${wrong.quote}" does not stand at ${wrong.part} ${wrong.start}-${wrong.end}`
}

function emptied(episode: Episode): Episode {
  return { ...episode, ...(episode.requests && { requests: [] }), events: [], transcript: { turns: [] } }
}

function rejectedAfter(last: LedgerEvent, no: number): LedgerEvent {
  return {
    ...last,
    no,
    actor: 'agent',
    tool: 'details',
    arguments: { item: 'none' },
    provenance: [],
    outcome: 'rejected',
    error: { code: 'unknown-item', message: 'no such item' },
    result: null,
    effects: [],
    consent: null,
    before: last.after,
    part: null,
  }
}
