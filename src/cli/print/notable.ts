import type { NotableTrial } from '../../analysis/notable-trials.ts'
import { shortTrial } from '../../record/identity.ts'
import { plural } from './numbers.ts'
import { textTable } from './table.ts'

/** Trials listed on one screen; `--json` lists all. */
const shown = 40

/** In a few words why a trial is worth opening: who found it how grave, and what is missing. */
export function reasonText({ findings, gaps }: NotableTrial): string {
  return [...findings.map(({ judge, severity }) => (severity > 0 ? `${judge} (${severity})` : judge)), ...gaps].join(', ')
}

export function notableTable(trials: readonly NotableTrial[], width: number): string {
  const rows = trials.slice(0, shown).map(trial => [shortTrial(trial.id), trial.target, trial.scenario, reasonText(trial)])
  const table = textTable(
    [
      { title: 'trial' },
      { title: 'target', flexible: true },
      { title: 'scenario', flexible: true },
      { title: 'found by (severity), or missing', flexible: true },
    ],
    rows,
    { width },
  )
  return trials.length > shown ? `${table}\n  … and ${plural(trials.length - shown, 'more trial')}; --json lists them all` : table
}
