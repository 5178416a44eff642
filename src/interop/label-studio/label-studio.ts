import { extname } from 'node:path'
import { digestOf } from '../../base/digest.ts'
import { InputError, UsageError } from '../../base/errors.ts'
import { didYouMean, nearest } from '../../base/nearest.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import { foreignRow } from '../foreign-row.ts'
import { headsOf } from '../heads-of.ts'
import type { FieldUse, Import, ImportedRow, Importer } from '../importer.ts'
import { jsonShape } from '../json-shape.ts'
import { filesAt, sourceFile } from '../source-files.ts'
import type { LabelStudioMapping } from './mapping.ts'
import { mappingToStartFrom, type Survey, surveyOf } from './survey.ts'
import { tasksIn } from './task.ts'
import { trialOfTask } from './task-to-trial.ts'

/** Of a project's export: a list of tasks. */
const sniff = (path: string) =>
  headsOf(path).some(({ head }) => /^\s*\[\s*\{\s*"id"\s*:[\s\S]*"(annotations|completions|annotation_id)"\s*:/.test(head))

const about = 'Label Studio export, JSON or JSON-MIN (with --mapping FILE: what its choices mean)'

/** Without a mapping nothing can be read; the error shows what there is. */
export const labelStudioImporter: Importer = {
  name: 'label-studio',
  about,
  sniff,
  async open(path) {
    const survey = await surveyOf(exportsAt(path))
    throw new UsageError(
      `${path}: a Label Studio export does not say what its choices mean; say it with --mapping FILE (docs/importing-formats.md)\n${mappingToStartFrom(survey)}`,
    )
  },
}

/**
 * Labels made in Label Studio, under a mapping that says what its choices mean.
 *
 * An annotation is a person's label (of an adjudicator where it is the ground truth), a skipped task one that was
 * skipped, a prediction a judge named by its model version. Marked stretches of text are evidence.
 */
export function labelStudioImporterOf(mapping: LabelStudioMapping): Importer {
  return {
    name: 'label-studio',
    about,
    sniff,
    async open(path): Promise<Import> {
      const files = exportsAt(path)
      const survey = await surveyOf(files)
      checkControls(mapping, survey, path)
      const judges = [...survey.models].map(
        (name): JudgeSpec => ({
          name,
          kind: 'imported',
          version: '1',
          options: { field: 'predictions' },
          event: mapping.event,
        }),
      )
      return {
        spec: { name: 'label-studio', kind: 'importer', version: '1', options: { mapping: digestOf(mapping) } },
        title: 'labels made in Label Studio',
        sources: await Promise.all(files.map(sourceFile)),
        judges,
        judgesOf: trial => [...new Set(trial.judgements.map(({ judge }) => judge))],
        fields: fieldsOf(mapping, survey),
        trials: () => readTasks(files, mapping),
      }
    },
  }
}

function exportsAt(path: string): string[] {
  const files = filesAt(path).filter(file => extname(file).toLowerCase() === '.json')
  if (files.length === 0) throw new InputError(`${path}: holds no .json file; export the project from Label Studio as JSON`)
  const other = files.find(file => jsonShape(file) !== 'array')
  if (other !== undefined)
    throw new InputError(`${other}:1: is no Label Studio export; export the project as JSON or JSON-MIN: a list of tasks`)
  return files
}

/**
 * A control that nobody used is none that is misspelt, unless another stands near. JSON-MIN names its controls as it names its data,
 * so that only the mapping tells the two apart.
 */
function checkControls(mapping: LabelStudioMapping, { controls }: Survey, path: string): void {
  const named = Object.keys(mapping.choices)
  if (controls.size === 0 || named.every(name => controls.has(name))) return
  const unnamed = [...controls.keys()].filter(name => !named.includes(name))
  const absent = named.filter(name => !controls.has(name))
  const wrong = absent.length === named.length ? absent[0] : absent.find(name => nearest(name, unnamed) !== undefined)
  if (wrong === undefined) return
  throw new UsageError(
    `${path}: no annotation is of a control "${wrong}", which the mapping reads; ${didYouMean(wrong, unnamed)}`,
  )
}

async function* readTasks(files: readonly string[], mapping: LabelStudioMapping): AsyncGenerator<ImportedRow> {
  const controls = [...Object.keys(mapping.choices), ...(mapping.comment ? [mapping.comment] : [])]
  for (const file of files) {
    const seen = new Map<string, string>()
    for await (const found of tasksIn(file, controls)) {
      yield foreignRow(found.at, found.raw, () => {
        const trial = trialOfTask(found.task(), mapping, found.at)
        const key = JSON.stringify([trial.target, trial.scenario])
        const before = seen.get(key)
        if (before !== undefined)
          throw new InputError(
            `${found.at}: target "${trial.target}", scenario "${trial.scenario}" stands at ${before} already; map a key that tells the two apart`,
          )
        seen.set(key, found.at)
        return trial
      })
    }
  }
}

function fieldsOf(mapping: LabelStudioMapping, { data, controls, models }: Survey): FieldUse[] {
  const written = JSON.stringify([mapping.trial, mapping.transcript])
  const used = (key: string) =>
    written.includes(`{${key}}`) || ('messages' in mapping.transcript && mapping.transcript.messages === key)
  return [
    ...[...data].map(key => ({ from: `data.${key}`, to: used(key) ? 'trial, turns' : 'metadata' })),
    { from: 'annotations[].completed_by', to: 'label (the number of the account)' },
    { from: 'annotations[].completed_by (e-mail, names)', to: null },
    { from: 'annotations[].was_cancelled', to: 'label: skipped' },
    { from: 'annotations[].ground_truth', to: 'label: adjudicator' },
    ...[...controls.keys()].map(name => ({
      from: `result (${name})`,
      to: Object.hasOwn(mapping.choices, name)
        ? 'label, judge'
        : name === mapping.comment
          ? 'label: comment'
          : 'evidence, metadata',
    })),
    ...[...models].map(name => ({ from: `predictions (${name})`, to: `judge ${name}` })),
  ]
}
