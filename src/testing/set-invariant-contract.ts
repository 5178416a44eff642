import assert from 'node:assert/strict'
import { isVerified } from '../record/span.ts'
import type { GroupedEpisode } from '../world/invariant/check-groups.ts'
import type { SetInvariant } from '../world/invariant/invariant.ts'
import { type ContractCase, frozen } from './contract.ts'

/** Sets of episodes on which an invariant shows what it can do. */
export interface SetInvariantContractOptions {
  /** What it compares is there, and nothing is wrong: the more it varies by chance the better. */
  clean: readonly GroupedEpisode[]
  broken: readonly GroupedEpisode[]
  /** Too few episodes, or too few repeats, to tell. */
  unclear: readonly GroupedEpisode[]
}

/**
 * What every invariant of a set must do: change nothing and say the same each time and in whatever order the episodes come, find where there is something to
 * find and nowhere else, not take few episodes for safe ones, and point at events that one of the episodes has.
 * @param make an invariant; the same each time
 */
export function setInvariantContract(
  make: () => SetInvariant,
  { clean, broken, unclear }: SetInvariantContractOptions,
): ContractCase[] {
  const cases = [clean, broken, unclear]
  const check = (trials: readonly GroupedEpisode[]) =>
    make().check(
      trials.map(({ episode, world, group }) => ({ episode: frozen(structuredClone(episode)), world, group: { ...group } })),
    )
  const on = (name: string, run: () => void): ContractCase => ({ name, run: async () => run() })
  return [
    on('says what it is about', () => {
      const { id, name, version, scope, opportunity, breaks, cannotSee } = make()
      assert.match(id, /^[A-Z][A-Z0-9]*-\d+$/)
      assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.equal(scope, 'set')
      for (const text of [version, opportunity, breaks, cannotSee]) assert.ok(text.trim() !== '', 'a text of it is empty')
    }),
    on('changes nothing, and says the same each time', () => {
      for (const one of cases) assert.deepEqual(check(one), check(one))
    }),
    on('does not heed in what order the episodes come', () => {
      for (const one of cases) assert.equal(check(one.toReversed()).kind, check(one).kind)
    }),
    on('does not apply where there is nothing to compare', () => {
      assert.deepEqual(check([]), { kind: 'not-applicable' })
    }),
    on('holds on a clean set, and counts its opportunities', () => {
      const said = check(clean)
      assert.equal(said.kind, 'holds', JSON.stringify(said))
      assert.ok(said.kind === 'holds' && said.opportunities >= 1, 'no opportunity was counted')
    }),
    on('finds what is broken, in words, at events that there are', () => {
      const said = check(broken)
      assert.equal(said.kind, 'broken', JSON.stringify(said))
      for (const { why, events, evidence } of said.kind === 'broken' ? said.findings : []) {
        assert.ok(why.trim() !== '', 'it says nothing')
        const has = ({ episode }: GroupedEpisode) =>
          events.every(no => episode.events.some(event => event.no === no)) &&
          evidence.every(one => isVerified(episode.transcript, one))
        assert.ok(broken.some(has), `${why}: no episode has what it points at`)
      }
    }),
    on('finds it also beside a clean set', () => {
      const named = (trials: readonly GroupedEpisode[], set: string) =>
        trials.map(one => ({ ...one, group: { ...one.group, set } }))
      assert.equal(check([...named(clean, 'one'), ...named(broken, 'two')]).kind, 'broken')
    }),
    on('cannot tell from too few', () => {
      const said = check(unclear)
      assert.equal(said.kind, 'cannot-tell', JSON.stringify(said))
      assert.ok(said.kind === 'cannot-tell' && said.reason.trim() !== '')
    }),
  ]
}
