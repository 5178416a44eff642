import { basename } from 'node:path'
import { type Digest, digestOfBytes } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { ImportedTrial } from '../interop/importer.ts'
import type { SourceFile } from '../interop/source-files.ts'
import type { Judgement, JudgementOutcome } from '../record/judgement.ts'
import type { Label, LabelOutcome } from '../record/label.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'

/** What a trial adds to those before it. */
export type Addition =
  | { kind: 'new' }
  /** Nothing: it stands elsewhere in the same file, in every respect the same, or it cannot be taken as it is. */
  | { kind: 'rejected'; reason: string }
  /** A part of a trial that another file has as well: what is new in it. */
  | { kind: 'more'; from: string; judgements: Judgement[]; labels: Label[]; metadata: NonNullable<RecordedTrial['metadata']> }

/** The trials of an import so far. */
export interface SeenTrials {
  readonly size: number
  /**
   * A trial may come from two files that each hold a part of what is known of it. With something else from one file, or
   * with other words, it is two trials under one name.
   * @throws InputError naming both places
   */
  add(id: Digest, imported: ImportedTrial): Addition
}

/** Where a trial was first read, and what was in it: about 200 bytes, since an import holds one of each trial. */
interface Seen {
  file: string
  place: string | number
  words: number
  whole: number
  said: string
}

export function seenTrials(sources: readonly SourceFile[]): SeenTrials {
  const seen = new Map<Digest, Seen>()
  const names = new Set(sources.map(({ file }) => basename(file)))
  /** One copy of each file name, and of each set of decisions, of which there are few. */
  const texts = new Map<string, string>()
  function shared(text: string): string {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  return {
    get size() {
      return seen.size
    },
    add(id, { trial, at }) {
      const { file, place } = placeOf(at, names)
      const twice = speaksTwice(trial)
      if (twice !== undefined)
        return { kind: 'rejected', reason: `${twice} speaks twice of one trial; keep one of the two, or name two speakers` }
      const words = numberOf([trial.turns, trial.slice, trial.state, trial.reason])
      const { startedAt, durationMs, metadata, judgements, labels } = trial
      const now: Seen = {
        file: shared(file),
        place: /^\d{1,15}$/.test(place) ? Number(place) : place,
        words,
        whole: numberOf([words, startedAt, durationMs, metadata, judgements, labels]),
        said: shared(JSON.stringify(Object.fromEntries(decisionsOf(trial)))),
      }
      const before = seen.get(id)
      if (before?.file === now.file && before.whole === now.whole)
        return {
          kind: 'rejected',
          reason: `is the same as ${before.file}:${before.place} in every respect; leave one of the two out, or map a column that tells them apart`,
        }
      seen.set(id, before ? { ...before, said: shared(JSON.stringify(together(trial, now, before))) } : now)
      return before ? { kind: 'more', from: basename(file), ...whatIsNew(trial, JSON.parse(before.said)) } : { kind: 'new' }
    },
  }
}

/** The file and what stands after it: both may hold colons. */
function placeOf(at: string, names: ReadonlySet<string>): { file: string; place: string } {
  for (let colon = at.indexOf(':'); colon >= 0; colon = at.indexOf(':', colon + 1)) {
    if (names.has(basename(at.slice(0, colon)))) return { file: at.slice(0, colon), place: at.slice(colon + 1) }
  }
  const colon = at.lastIndexOf(':')
  return { file: at.slice(0, colon), place: at.slice(colon + 1) }
}

/** What both places together say of the trial. */
function together(trial: RecordedTrial, now: Seen, before: Seen): Decisions {
  const name = `target "${trial.target}", scenario "${trial.scenario}", epoch ${trial.epoch}`
  const [here, there] = [`${now.file}:${now.place}`, `${before.file}:${before.place}`]
  if (now.file === before.file)
    throw new InputError(`${here}: ${name} stands at ${there} already; map a column that tells the two apart (epoch?)`)
  if (now.words !== before.words)
    throw new InputError(`${here}: ${name} has other words or another slice than at ${there}; import files that belong together`)
  const [said, saidBefore]: [Decisions, Decisions] = [JSON.parse(now.said), JSON.parse(before.said)]
  for (const [who, decision] of Object.entries(said)) {
    const other = saidBefore[who] ?? decision
    if (other === decision) continue
    throw new InputError(
      `${here}: ${name}: ${who} says ${decision}, and said ${other} before (first read at ${there}); import files that belong together, or name two speakers`,
    )
  }
  return { ...saidBefore, ...said }
}

/** Those who had not spoken before; what the others add to their decision, and all that has no place twice, is metadata. */
function whatIsNew(trial: RecordedTrial, saidBefore: Decisions): Omit<Addition & { kind: 'more' }, 'kind' | 'from'> {
  const spoke = (who: string) => Object.hasOwn(saidBefore, who)
  const words = [
    ...trial.judgements.map(said => [judgeKey(said), wordsOf(said.outcome)] as const),
    ...trial.labels.map(said => [labelKey(said), wordsOf(said.outcome)] as const),
  ].filter(([who, more]) => spoke(who) && Object.keys(more).length > 0)
  const { startedAt, durationMs } = trial
  return {
    judgements: trial.judgements.filter(said => !spoke(judgeKey(said))),
    labels: trial.labels.filter(said => !spoke(labelKey(said))),
    metadata: {
      ...trial.metadata,
      ...(startedAt === null ? {} : { startedAt }),
      ...(durationMs === null ? {} : { durationMs }),
      ...Object.fromEntries(words),
    },
  }
}

/** All that is said beside the decision. */
function wordsOf(outcome: JudgementOutcome | LabelOutcome) {
  const beside = Object.entries(outcome).filter(
    ([key, value]) => !decisive.includes(key) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(beside)
}

const decisive = ['kind', 'verdict', 'category', 'severity']

/** A small number that anything else would hardly give: 28 bits of a digest. */
function numberOf(value: unknown): number {
  return Number.parseInt(digestOfBytes(JSON.stringify(value)).slice(0, 7), 16)
}

/** What each speaker decided, without the reasons. */
type Decisions = Record<string, string>

const on = (clause: string | undefined) => (clause === undefined ? '' : ` on clause ${clause}`)
const judgeKey = ({ judge, clause }: Judgement) => `judge "${judge}"${on(clause)}`
const labelKey = ({ annotator, role, clause }: Label) => `${role} "${annotator}"${on(clause)}`

function decisionsOf({ judgements, labels }: RecordedTrial): [who: string, decision: string][] {
  return [
    ...judgements.map((said): [string, string] => [judgeKey(said), decisionOf(said.outcome)]),
    ...labels.map((said): [string, string] => [labelKey(said), decisionOf(said.outcome)]),
  ]
}

function speaksTwice(trial: RecordedTrial): string | undefined {
  const speakers = decisionsOf(trial).map(([who]) => who)
  return new Set(speakers).size === speakers.length ? undefined : speakers.find((who, i) => speakers.indexOf(who) !== i)
}

function decisionOf(outcome: JudgementOutcome | LabelOutcome): string {
  if (!('verdict' in outcome)) return outcome.kind
  const { verdict, category, severity } = outcome
  return [verdict, category, severity].filter(said => said !== undefined).join(', ')
}
