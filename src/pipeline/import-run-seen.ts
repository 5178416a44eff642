import { type Digest, digestOfBytes } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { ImportedTrial } from '../interop/importer.ts'
import type { JudgementOutcome } from '../record/judgement.ts'
import type { LabelOutcome } from '../record/label.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'

/** The trials of an import so far. */
export interface SeenTrials {
  readonly size: number
  /**
   * A trial may come from two files that each hold a part of what is known of it. Twice from one file, or with other
   * words, it is two trials under one name.
   * @throws InputError naming both places
   */
  add(id: Digest, imported: ImportedTrial): void
}

/** Where a trial was first read, and what was in it: about 200 bytes, since an import holds one of each trial. */
interface Seen {
  file: string
  line: number
  words: number
  said: string
}

export function seenTrials(): SeenTrials {
  const seen = new Map<Digest, Seen>()
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
      const colon = at.lastIndexOf(':')
      const now: Seen = {
        file: shared(at.slice(0, colon)),
        line: Number(at.slice(colon + 1)),
        words: wordsOf(trial),
        said: shared(JSON.stringify(decisionsOf(trial, at))),
      }
      const before = seen.get(id)
      seen.set(id, before ? { ...before, said: shared(JSON.stringify(together(trial, now, before))) } : now)
    },
  }
}

/** What both places together say of the trial. */
function together(trial: RecordedTrial, now: Seen, before: Seen): Decisions {
  const name = `target "${trial.target}", scenario "${trial.scenario}", epoch ${trial.epoch}`
  const [here, there] = [`${now.file}:${now.line}`, `${before.file}:${before.line}`]
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

/** A small number that other words, or another slice, would hardly give: 28 bits of a digest. */
function wordsOf({ turns, slice }: RecordedTrial): number {
  return Number.parseInt(digestOfBytes(JSON.stringify([turns, slice])).slice(0, 7), 16)
}

/** What each speaker decided, without the reasons. */
type Decisions = Record<string, string>

function decisionsOf({ judgements, labels }: RecordedTrial, at: string): Decisions {
  const on = (clause: string | undefined) => (clause === undefined ? '' : ` on clause ${clause}`)
  const decisions = [
    ...judgements.map(({ judge, clause, outcome }) => [`judge "${judge}"${on(clause)}`, decisionOf(outcome)] as const),
    ...labels.map(
      ({ annotator, role, clause, outcome }) => [`${role} "${annotator}"${on(clause)}`, decisionOf(outcome)] as const,
    ),
  ]
  const byWho = Object.fromEntries(decisions)
  if (Object.keys(byWho).length === decisions.length) return byWho
  const twice = decisions.find(([who], i) => decisions.findIndex(([other]) => other === who) !== i)!
  throw new InputError(`${at}: ${twice[0]} speaks twice of one trial; keep one of the two, or name two speakers`)
}

function decisionOf(outcome: JudgementOutcome | LabelOutcome): string {
  if (!('verdict' in outcome)) return outcome.kind
  const { verdict, category, severity } = outcome
  return [verdict, category, severity].filter(said => said !== undefined).join(', ')
}
