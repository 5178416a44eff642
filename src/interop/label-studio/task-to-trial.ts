import { InputError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import { nameSchema } from '../../record/text.ts'
import { type DraftTurn, placeTurns, type Role } from '../../record/transcript.ts'
import { sliceNames } from '../../record/trial.ts'
import { type DraftTrial, metadataOf } from '../foreign-row.ts'
import { asText } from '../messages.ts'
import type { LabelStudioMapping } from './mapping.ts'
import { evidenceOf, marksIn } from './marks.ts'
import { type Said, saidBy } from './outcomes.ts'
import type { Annotation, Mark, Task } from './task.ts'

/**
 * One task as a trial.
 * @throws InputError naming what of it cannot be read
 */
export function trialOfTask(task: Task, mapping: LabelStudioMapping, at: string): DraftTrial {
  const { data, annotations, completions, predictions = [], ...more } = task
  const values: Record<string, unknown> = { id: task.id, ...data }
  const fill = (text: string) => filled(text, values, at)
  const { turns, keys } = transcriptOf(mapping.transcript, values, fill, at)
  const placed = placeTurns(turns)
  const say = (result: readonly unknown[], who: string): Said[] => {
    try {
      return saidBy(marksIn(result), mapping, (mark: Mark) => evidenceOf(mark, placed, keys))
    } catch (error) {
      throw new InputError(`${at}: ${who}: ${(error as Error).message}`, { cause: error })
    }
  }
  const made = annotations ?? completions ?? []
  const slice = sliceNames.flatMap(name => {
    const text = mapping.trial[name] === undefined ? '' : fill(mapping.trial[name]).trim()
    return text === '' ? [] : [[name, text] as const]
  })
  return {
    target: fill(mapping.trial.target),
    scenario: fill(mapping.trial.scenario),
    slice: Object.fromEntries(slice),
    turns,
    ...metadataOf({ ...more, data, annotations: made.map(withoutPerson), predictions }),
    labels: once(
      made.flatMap((annotation, i) => labelsOf(annotation, i, say)),
      at,
    ),
    judgements: once(
      predictions.flatMap((prediction): Judgement[] => {
        if (typeof prediction !== 'object') return []
        const judge = prediction.model_version || 'prediction'
        return say(prediction.result, `prediction of ${judge}`).map(({ clause, outcome }) => ({
          judge,
          ...clauseOf(clause),
          outcome,
        }))
      }),
      at,
    ),
  }
}

function transcriptOf(
  transcript: LabelStudioMapping['transcript'],
  values: Readonly<Record<string, unknown>>,
  fill: (text: string) => string,
  at: string,
): { turns: DraftTrial['turns']; keys: (string | undefined)[] } {
  if (Array.isArray(transcript)) {
    const turns = transcript.map(({ role, text }) => ({ role, parts: [{ type: 'text' as const, text: fill(text) }] }))
    return { turns, keys: transcript.map(({ text }) => /^\{([^{}]+)\}$/.exec(text)?.[1]) }
  }
  const { messages, roles = {} } = transcript
  const list = values[messages]
  if (!Array.isArray(list))
    throw new InputError(`${at}: "data.${messages}" is no list of messages; ${didYouMean(messages, Object.keys(values))}`)
  const turns: DraftTurn[] = list.map((message: Record<string, unknown>, i) => {
    const [by, words] = [message?.role ?? message?.author, message?.content ?? message?.text]
    const role: Role | undefined = Object.hasOwn(roles, asText(by ?? ''))
      ? roles[asText(by ?? '')]
      : (['system', 'user', 'assistant'] as const).find(known => known === by)
    if (role === undefined)
      throw new InputError(
        `${at}: "data.${messages}.${i}" is by ${asText(by) || 'nobody'}; say under roles whether that is user or assistant`,
      )
    return { role, parts: [{ type: 'text', text: asText(words ?? '') }] }
  })
  return { turns: turns as DraftTrial['turns'], keys: turns.map(() => messages) }
}

/** `{key}` and `{key.inside}` stand for what the task's data holds there. */
function filled(text: string, values: Readonly<Record<string, unknown>>, at: string): string {
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    if (Object.hasOwn(values, name)) return asText(values[name] ?? '')
    const found = name
      .split('.')
      .reduce<unknown>(
        (inside, key) =>
          typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
            ? (inside as Record<string, unknown>)[key]
            : undefined,
        values,
      )
    if (found !== undefined) return asText(found ?? '')
    throw new InputError(
      `${at}: the task has no data "${name}", which the mapping reads; ${didYouMean(name, Object.keys(values))}`,
    )
  })
}

function labelsOf(annotation: Annotation, index: number, say: (result: readonly unknown[], who: string) => Said[]): Label[] {
  const annotator = annotatorOf(annotation, index)
  const role = annotation.ground_truth ? ('adjudicator' as const) : ('annotator' as const)
  if (annotation.was_cancelled)
    return say([], annotator).map(({ clause }) => ({
      annotator,
      role,
      ...clauseOf(clause),
      outcome: { kind: 'skipped', reason: 'skipped in Label Studio (was_cancelled)' },
    }))
  return say(annotation.result, `annotation ${annotation.id ?? ''} of ${annotator}`).map(({ clause, outcome }) => {
    if (outcome.kind !== 'judged') {
      const reason = outcome.kind === 'abstained' ? outcome.reason : outcome.error
      return { annotator, role, ...clauseOf(clause), outcome: { kind: 'skipped', reason } }
    }
    const { kind: _, rationale, ...labelled } = outcome
    const comment = rationale === undefined ? {} : { comment: rationale }
    return { annotator, role, ...clauseOf(clause), outcome: { ...labelled, kind: 'labelled', ...comment } }
  })
}

/** The number of the account: e-mail addresses and names are nobody's business here. Without one, people are told apart within a task only. */
function annotatorOf({ completed_by }: Annotation, index: number): string {
  const account = typeof completed_by === 'object' ? completed_by?.id : completed_by
  const name = nameSchema.safeParse(String(account ?? ''))
  return name.success ? `annotator ${name.data}` : `annotator unknown ${index + 1}`
}

function withoutPerson(annotation: Annotation): Record<string, unknown> {
  const { completed_by, ...rest } = annotation
  return { ...rest, completed_by: typeof completed_by === 'object' ? (completed_by?.id ?? null) : completed_by }
}

/** One word of each speaker on each clause. Who skipped a task and then labelled it has labelled it. */
function once<T extends Label | Judgement>(said: readonly T[], at: string): T[] {
  const kept = new Map<string, T>()
  for (const word of said) {
    const who = 'judge' in word ? `judge "${word.judge}"` : `${word.role} "${word.annotator}"`
    const key = JSON.stringify([who, word.clause])
    const before = kept.get(key)
    if (before && before.outcome.kind !== 'skipped' && word.outcome.kind !== 'skipped')
      throw new InputError(`${at}: ${who} speaks twice of this task; keep one of the two`)
    if (!before || before.outcome.kind === 'skipped') kept.set(key, word)
  }
  return [...kept.values()]
}

const clauseOf = (clause: string | undefined) => (clause === undefined ? {} : { clause })
