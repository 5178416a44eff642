import type { Scenario } from '../record/scenario.ts'
import type { Usage } from '../record/usage.ts'
import { type Plan, plan } from '../stats/front/plan.ts'
import { zeroEventsUpperBound } from '../stats/rate/zero-events-upper-bound.ts'
import type { Pricing } from './cost-meter.ts'
import type { PreparedRun } from './prepare-run.ts'

/** From the least to the most that is likely; the same where it is known. */
export interface Range {
  low: number
  high: number
}

/** What one target or judge will call for. */
export interface PlannedCalls {
  by: 'target' | 'judge'
  name: string
  /** As prices name it; null where no model is called. */
  model: string | null
  calls: Range
  inputTokens: Range | null
  outputTokens: Range | null
  /** Null: no price of this model is known, or none is needed. */
  cost: Range | null
}

export interface RunPlan {
  scenarios: number
  families: number
  epochs: number
  trials: number
  /** Trials of one target. */
  trialsEach: number
  planned: PlannedCalls[]
  cost: Range | null
  /** Models whose price is not known. */
  unpriced: string[]
  /** Upper bound of the rate, should no trial show the event. */
  withoutEvents: { upper: number | null; icc: number }
  /** Against another run of the same suite, from a rate of 5%. */
  difference: Plan
}

/** Tokens of a text: about one for four bytes of UTF-8, over the languages that suites are written in. */
const bytesPerToken = 4
/** Tokens of a reply, where no limit is set. */
const reply: Range = { low: 50, high: 600 }
/** Calls within a turn of a target that has tools. */
const toolCalls = 4
/** Tokens of a judge's instructions and verdict. */
const judging = { instructions: 700, verdict: { low: 80, high: 400 } }

/** What a run would call for, cost and show; nothing is called. */
export function planRun({ suite, targets, judges, trials, manifest }: PreparedRun, pricing: Pricing): RunPlan {
  const { epochs } = manifest.spec.sampling!
  const { turns } = manifest.spec.limits!
  const judgeNames = new Map<string, Set<string>>()
  for (const trial of trials) judgeNames.set(trial.scenario, new Set(trial.judges))
  const ofTargets = [...targets.values()].map(({ spec }): PlannedCalls => {
    const sum = summed(suite.scenarios.map(scenario => conversation(scenario, turns, maxTokensOf(spec.options))))
    return priced({ by: 'target', name: spec.name, model: modelOf(spec) }, sum, epochs, pricing)
  })
  const ofJudges = [...judges.values()].map(({ spec }): PlannedCalls => {
    const judged = suite.scenarios.filter(({ id }) => judgeNames.get(id)?.has(spec.name))
    const sum = summed(judged.map(scenario => judgement(scenario, turns)))
    const model = spec.options.model as { kind: string; name: string; options: Record<string, unknown> } | undefined
    const about = { by: 'judge' as const, name: spec.name, model: spec.kind === 'llm' && model ? modelOf(model) : null }
    return priced(about, sum, epochs * targets.size, pricing)
  })
  const planned = [...ofTargets, ...ofJudges]
  const paid = planned.filter(({ model }) => model !== null)
  const unpriced = [...new Set(paid.filter(({ cost }) => cost === null).map(({ model }) => model!))]
  const sizes = [...Map.groupBy(suite.scenarios, ({ family }) => family).values()].map(members => members.length * epochs)
  const trialsEach = suite.scenarios.length * epochs
  const icc = 0.2
  return {
    scenarios: suite.scenarios.length,
    families: sizes.length,
    epochs,
    trials: trials.length,
    trialsEach,
    planned,
    cost: unpriced.length > 0 ? null : add(paid.map(({ cost }) => cost!)),
    unpriced,
    withoutEvents: { upper: zeroEventsUpperBound(trialsEach, { familySizes: sizes, icc }).upper, icc },
    difference: plan(
      { show: 'difference', first: 0.05, second: 0.1 },
      { families: sizes.length, familySize: Math.max(1, Math.round(trialsEach / sizes.length)), icc },
    ),
  }
}

interface Load {
  calls: Range
  input: Range
  output: Range
}

/** Each turn sends all that was said before. */
function conversation({ system, user, tools }: Scenario, maxTurns: number, maxTokens: number | null): Load {
  const said = user.says.slice(0, maxTurns).map(tokens)
  const fixed = tokens(system ?? '') + tokens(JSON.stringify(tools.map(({ answers: _, ...tool }) => tool)))
  const each = (most: boolean) => {
    const answer = Math.min(most ? reply.high : reply.low, maxTokens ?? Number.POSITIVE_INFINITY)
    const callsEach = most && tools.length > 0 ? toolCalls : 1
    let [calls, input, output, context] = [0, 0, 0, fixed]
    for (const words of said) {
      context += words
      for (let call = 0; call < callsEach; call++) {
        calls++
        input += context
        output += answer
        context += answer
      }
    }
    return { calls, input, output }
  }
  return ranges(each(false), each(true))
}

/** One call, which shows the whole conversation. */
function judgement({ user, system, right, clauses }: Scenario, maxTurns: number): Load {
  const says = user.says.slice(0, maxTurns)
  const shown = tokens(system ?? '') + tokens(right) + says.reduce((sum, text) => sum + tokens(text), 0)
  const each = (most: boolean) => ({
    calls: 1,
    input: judging.instructions + shown + says.length * (most ? reply.high : reply.low),
    output: Math.max(1, clauses.length) * (most ? judging.verdict.high : judging.verdict.low),
  })
  return ranges(each(false), each(true))
}

function priced(
  about: Pick<PlannedCalls, 'by' | 'name' | 'model'>,
  { calls, input, output }: Load,
  times: number,
  pricing: Pricing,
): PlannedCalls {
  if (about.model === null) return { ...about, calls: { low: 0, high: 0 }, inputTokens: null, outputTokens: null, cost: null }
  const [all, inputTokens, outputTokens] = [calls, input, output].map(({ low, high }) => ({
    low: low * times,
    high: high * times,
  }))
  const cost = (end: 'low' | 'high') =>
    pricing(about.model!, {
      inputTokens: inputTokens![end],
      outputTokens: outputTokens![end],
      cachedInputTokens: null,
    } satisfies Usage)
  const [low, high] = [cost('low'), cost('high')]
  return {
    ...about,
    calls: all!,
    inputTokens: inputTokens!,
    outputTokens: outputTokens!,
    cost: low === null || high === null ? null : { low, high },
  }
}

/** The model that a spec calls, as prices name it; null for a target that calls none. */
function modelOf({ kind, options }: { kind: string; options: Record<string, unknown> }): string | null {
  const { model, base_url } = options
  return typeof model === 'string' ? `${kind}:${model}${typeof base_url === 'string' ? `@${base_url}` : ''}` : null
}

function maxTokensOf({ sampling }: Record<string, unknown>): number | null {
  const most = (sampling as { max_tokens?: unknown } | undefined)?.max_tokens
  return typeof most === 'number' ? most : null
}

const tokens = (text: string) => Math.ceil(Buffer.byteLength(text) / bytesPerToken)

function ranges(low: Record<keyof Load, number>, high: Record<keyof Load, number>): Load {
  const range = (key: keyof Load): Range => ({ low: low[key], high: high[key] })
  return { calls: range('calls'), input: range('input'), output: range('output') }
}

function summed(loads: readonly Load[]): Load {
  const all = (key: keyof Load) => add(loads.map(load => load[key]))
  return { calls: all('calls'), input: all('input'), output: all('output') }
}

function add(parts: readonly Range[]): Range {
  return { low: parts.reduce((sum, { low }) => sum + low, 0), high: parts.reduce((sum, { high }) => sum + high, 0) }
}
