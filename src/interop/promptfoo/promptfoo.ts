import { extname } from 'node:path'
import { InputError } from '../../base/errors.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { type DraftTrial, foreignRow, metadataOf } from '../foreign-row.ts'
import { headsOf } from '../heads-of.ts'
import type { FieldUse, ImportedRow, Importer } from '../importer.ts'
import { asText, stateOfFinish } from '../messages.ts'
import { parseRecord } from '../parse-record.ts'
import { filesAt, sourceFile } from '../source-files.ts'
import { assertionName, code, counted, nameOf, wholeTest } from './assertion-names.ts'
import { gradesOf, humanLabels, judgementsOf, wasGraded } from './grades.ts'
import { type FoundResult, resultsIn } from './read-results.ts'
import { type Assertion, type Result, resultSchema } from './result.ts'
import { turnsOfResult } from './turns.ts'

const fields: FieldUse[] = [
  { from: 'provider', to: 'target' },
  { from: 'prompt.label', to: 'target, where a file has several prompts' },
  { from: 'testCase.description, testCase.vars, testCase.assert', to: 'scenario' },
  { from: '(repeats of the same test, prompt and provider)', to: 'epoch' },
  { from: 'prompt.raw', to: 'turns' },
  { from: 'response.output', to: 'turns' },
  { from: 'latencyMs', to: 'durationMs' },
  { from: 'error, failureReason, response.error, response.finishReason', to: 'state' },
  { from: 'success', to: `judge ${wholeTest}` },
  { from: 'gradingResult.componentResults', to: 'a judge each' },
  { from: 'gradingResult.componentResults (human)', to: 'label human' },
  { from: 'metadata.pluginId', to: 'slice.hazard' },
  { from: 'metadata.strategyId', to: 'slice.attack' },
  { from: 'evalId, config, stats, prompts, traces, metadata (of the whole evaluation)', to: null },
]

/**
 * Results of `promptfoo eval -o`, as JSON (version 3, and the older table) or JSON Lines.
 *
 * `pass` is a success: the assertion holds. A red-team plugin passes where the target withstood it. A grader that broke is
 * booked there as the target's failure; here it is the judge's, and no verdict. What the provider could not answer is
 * a target error. Tests without assertions, which promptfoo passes, were judged by nobody.
 */
export const promptfooImporter: Importer = {
  name: 'promptfoo',
  about: 'promptfoo results (promptfoo eval -o results.json or .jsonl)',
  async open(path) {
    const files = filesAt(path).filter(file => ['.json', '.jsonl'].includes(extname(file)))
    if (files.length === 0)
      throw new InputError(`${path}: holds no .json or .jsonl file; promptfoo eval -o results.json writes one`)
    const { judges, prompts } = await survey(files)
    return {
      spec: { name: 'promptfoo', kind: 'importer', version: '1', options: {} },
      title: 'promptfoo results',
      sources: await Promise.all(files.map(sourceFile)),
      judges,
      judgesOf,
      fields,
      trials: () => readResults(files, prompts > 1),
    }
  },
  sniff: path => headsOf(path).some(({ head }) => /^\s*\{[\s\S]*("evalId"|"promptIdx"|"gradingResult")\s*:/.test(head)),
}

/** Who judged, and how many prompts there are: what must be known before the first row. */
async function survey(files: readonly string[]): Promise<{ judges: JudgeSpec[]; prompts: number }> {
  const judges = new Map<string, JudgeSpec>([[wholeTest, judgeSpec(wholeTest, undefined)]])
  const prompts = new Set<string>()
  for (const file of files) {
    for await (const { value } of resultsIn(file)) {
      const read = resultSchema.safeParse(value)
      if (!read.success) continue
      prompts.add(promptOf(read.data))
      for (const { name, assertion } of [...gradesOf(read.data), ...assertedIn(read.data.testCase?.assert ?? [])])
        if (!judges.has(name)) judges.set(name, judgeSpec(name, assertion))
    }
  }
  return { judges: [...judges.values()], prompts: prompts.size }
}

function judgeSpec(name: string, assertion: Assertion | undefined): JudgeSpec {
  const { type, value, threshold } = assertion ?? ({} as Partial<Assertion>)
  const options = Object.fromEntries(
    Object.entries({ type, value, threshold }).filter(([, option]) => option !== undefined),
  ) as JudgeSpec['options']
  return { name, kind: 'imported', version: '1', options, event: 'success' }
}

/** The judges of the assertions of a test. */
function assertedIn(assertions: readonly Assertion[]): { name: string; assertion: Assertion }[] {
  const members = assertions.flatMap(assertion => [assertion, ...((assertion.assert ?? []) as Assertion[])])
  return counted(
    members.filter(({ metricOnly }) => !metricOnly).map(assertion => ({ name: assertionName(assertion), assertion })),
  )
}

/** A trial that never got to its judges was to be judged by all assertions of its test. */
function judgesOf(trial: RecordedTrial): string[] {
  const said = trial.judgements.map(({ judge }) => judge)
  if (trial.state === 'completed' || trial.state === 'limit') return said
  const testCase = trial.metadata?.testCase as { assert?: Assertion[] } | null | undefined
  const asked = assertedIn(testCase?.assert ?? []).map(({ name }) => name)
  return asked.length === 0 ? said : [...new Set([wholeTest, ...asked, ...said])]
}

async function* readResults(files: readonly string[], severalPrompts: boolean): AsyncGenerator<ImportedRow> {
  const epochs = new Map<string, number>()
  for (const file of files) {
    for await (const found of resultsIn(file)) {
      const row = foreignRow(found.at, found.raw, () => trialOf(found, severalPrompts))
      if (!('trial' in row)) {
        yield row
        continue
      }
      const key = JSON.stringify([row.trial.target, row.trial.scenario])
      const epoch = (epochs.get(key) ?? 0) + 1
      epochs.set(key, epoch)
      yield { ...row, trial: { ...row.trial, epoch } }
    }
  }
}

function trialOf({ value, at }: FoundResult, severalPrompts: boolean): DraftTrial {
  const result = parseRecord(resultSchema, value, at)
  const ended = endOf(result)
  const answered = ended.state === 'completed' || ended.state === 'limit'
  const { pluginId, strategyId } = { ...(result.testCase?.metadata as object | undefined), ...result.metadata } as Record<
    string,
    unknown
  >
  const { prompt, response, latencyMs, ...more } = result
  const { output, ...rest } = response ?? {}
  const { raw: _raw, ...promptMore } = prompt
  return {
    target: targetOf(result, severalPrompts),
    scenario: scenarioOf(result),
    slice: {
      ...(typeof pluginId === 'string' ? { hazard: nameOf(pluginId) } : {}),
      ...(typeof strategyId === 'string' ? { attack: nameOf(strategyId) } : {}),
    },
    ...ended,
    durationMs: typeof latencyMs === 'number' && latencyMs >= 0 ? Math.round(latencyMs) : null,
    turns: turnsOfResult(prompt.raw, output),
    ...metadataOf({ ...more, prompt: promptMore, response: rest }),
    judgements: answered && wasGraded(result) ? judgementsOf(result, gradesOf(result)) : [],
    labels: humanLabels(result),
  }
}

/** `failureReason` 2 is an error: of the target where there is no output, else of whoever was to judge it. */
function endOf({ response, error, failureReason, gradingResult }: Result): Pick<DraftTrial, 'state' | 'reason'> {
  const said = response?.error ?? error
  const noOutput = response?.output === undefined || response.output === null
  const isError = failureReason === 2 || (failureReason === undefined && Boolean(error) && !gradingResult)
  if (response?.error || (isError && noOutput))
    return { state: 'target-error', reason: asText(said ?? '') || 'promptfoo does not say why' }
  return stateOfFinish(response?.finishReason) ?? { state: 'completed' }
}

function targetOf(result: Result, severalPrompts: boolean): string {
  const { provider } = result
  const name = typeof provider === 'string' ? provider : provider.label || provider.id || 'unnamed provider'
  return severalPrompts ? nameOf(`${nameOf(name, 100)} · ${nameOf(promptOf(result), 60)}`) : nameOf(name)
}

/** The template, where the row knows it: the prompt as it was sent differs from test to test. */
function promptOf({ prompt, promptIdx }: Result): string {
  return prompt.label || (typeof promptIdx === 'number' ? `prompt ${promptIdx}` : 'prompt')
}

function scenarioOf({ testCase, vars, prompt, description }: Result): string {
  const told = testCase?.description || (typeof description === 'string' ? description : '') || 'test'
  const known = testCase?.vars ?? vars
  const test = known === undefined ? prompt.raw : [known, testCase?.assert ?? null, testCase?.metadata ?? null]
  return `${nameOf(told, 100)} ${code(test)}`
}
