import type { JudgementOutcome } from '../../record/judgement.ts'
import type { Evidence } from '../../record/span.ts'
import { happened } from '../../record/verdict.ts'
import type { LabelStudioMapping, Meaning } from './mapping.ts'
import { valuesOf, wordsOf } from './marks.ts'
import type { Mark } from './task.ts'

/** What one control says of a task. */
export interface Said {
  clause: string | undefined
  outcome: JudgementOutcome
}

/**
 * What the marks of one annotation, or prediction, say under a mapping: an outcome for each of its controls.
 * @throws Error saying which choice means nothing
 */
export function saidBy(
  marks: readonly Mark[],
  mapping: LabelStudioMapping,
  evidenceOf: (mark: Mark) => Evidence | undefined,
): Said[] {
  const controls = Object.entries(mapping.choices)
  const comment = marks
    .filter(mark => mark.from_name === mapping.comment)
    .map(wordsOf)
    .join('\n')
  return controls.map(([name, { values, clause }]) => {
    const own = marks.filter(mark => mark.from_name === name)
    // Stretches that were marked by a control without a meaning of its own show what the verdict rests on.
    const shown = marks.filter(mark => mark.from_name === name || !Object.hasOwn(mapping.choices, mark.from_name))
    const evidence = unique(shown.flatMap(mark => evidenceOf(mark) ?? []))
    const outcome = outcomeOf(name, own.flatMap(valuesOf), values, evidence)
    const rationale = outcome.kind === 'judged' && comment !== '' ? { rationale: comment } : {}
    return { clause: clause ?? (controls.length > 1 ? name : undefined), outcome: { ...outcome, ...rationale } }
  })
}

function outcomeOf(
  control: string,
  chosen: readonly string[],
  values: Readonly<Record<string, Meaning>>,
  evidence: Evidence[],
): JudgementOutcome {
  if (chosen.length === 0) return { kind: 'abstained', reason: `nothing was chosen for "${control}"` }
  const meanings = [...new Set(chosen)].map(choice => {
    if (Object.hasOwn(values, choice)) return values[choice]!
    throw new Error(
      `"${control}" holds "${choice.slice(0, 100)}", which is not among ${Object.keys(values).join(', ')}; add it to the values of the mapping`,
    )
  })
  const verdicts = meanings.flatMap(meaning =>
    typeof meaning === 'string' ? [{ verdict: meaning }] : 'verdict' in meaning ? [meaning] : [],
  )
  const [first] = verdicts
  if (!first) {
    const told = meanings.flatMap(meaning => (typeof meaning === 'object' && 'abstained' in meaning ? [meaning.abstained] : []))
    return { kind: 'abstained', reason: told.join(', ') }
  }
  if (verdicts.some(({ verdict }) => verdict !== first.verdict))
    throw new Error(
      `"${control}" says both ${first.verdict} and its opposite (${chosen.join(', ')}); mend the annotation, or the mapping`,
    )
  const categories = verdicts.flatMap(meaning => ('category' in meaning && meaning.category ? [meaning.category] : []))
  const severities = verdicts.flatMap(meaning => ('severity' in meaning && meaning.severity ? [meaning.severity] : []))
  return {
    kind: 'judged',
    verdict: first.verdict,
    ...(categories.length > 0 ? { category: [...new Set(categories)].join(', ') } : {}),
    ...(severities.length > 0 ? { severity: Math.max(...severities) } : {}),
    evidence: happened(first.verdict) ? evidence : [],
  }
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map(found => [JSON.stringify(found), found])).values()]
}
