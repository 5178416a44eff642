import { costOf } from '../model/prices/cost.ts'
import { readPrices } from '../model/prices/price-table.ts'
import { unaskedModels } from '../pipeline/make-models.ts'
import { planRun, type Range, type RunPlan } from '../pipeline/plan-run.ts'
import { prepareRun } from '../pipeline/prepare-run.ts'
import { collectingOptions, commandLine } from './collecting.ts'
import { type CliCommand, type CommandContext, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { count, percent, plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'
import { textTable } from './print/table.ts'
import { requestOf, requestOptions } from './run.ts'

/** What a run would call for, cost and be able to show. Calls no model and needs no key. */
export const plan: CliCommand = {
  define(command) {
    requestOptions(command)
    collectingOptions(command)
    examples(command, [
      ['assay plan suites/refunds --target openai:MODEL', 'calls and tokens; the cost is unknown'],
      ['assay plan suites/refunds --target openai:MODEL --prices prices.yaml', 'with the cost'],
    ])
  },
  async run([suite], options, context) {
    const store = await context.openStore()
    const prices = options.prices === undefined ? null : readPrices(options.prices as string)
    const models = unaskedModels(context.clock)
    const prepared = await prepareRun(store, requestOf(suite!, options, context.argv), {
      clock: context.clock,
      models,
      env: process.env,
    })
    await store.close()
    const result = planRun(prepared, (model, usage) => (prices ? costOf(usage, prices.priceOf(model)).amount : null))
    const currency = prices?.prices[0]?.currency ?? null
    if (context.json) printJson(context, 'assay.plan/1', { run: prepared.manifest.id, currency, ...result })
    else print(context, prepared.manifest.title, result, currency)
    return exitCodes.done
  },
}

function print({ terminal, argv }: CommandContext, title: string, result: RunPlan, currency: string | null): void {
  const { scenarios, families, epochs, trials, planned, cost, unpriced, withoutEvents, difference } = result
  const paid = planned.filter(({ model }) => model !== null)
  terminal.print(`\n  ${safeLine(title)}`)
  terminal.print(
    `  ${plural(scenarios, 'scenario')} in ${families} ${families === 1 ? 'family' : 'families'} × ${plural(epochs, 'epoch')} = ${plural(trials, 'trial')}\n`,
  )
  if (paid.length === 0) terminal.print('  No model is called.')
  else {
    const columns = [
      { title: '' },
      { title: 'name', flexible: true },
      { title: 'calls', align: 'right' as const },
      { title: 'tokens in', align: 'right' as const },
      { title: 'tokens out', align: 'right' as const },
      { title: currency ?? 'cost', align: 'right' as const },
    ]
    const rows = paid.map(({ by, name, calls, inputTokens, outputTokens, cost }) => [
      by,
      name,
      span(calls, count),
      span(inputTokens!, short),
      span(outputTokens!, short),
      cost ? span(cost, money) : 'unknown',
    ])
    terminal.print(textTable(columns, rows, { width: terminal.width }))
    terminal.print('\n  Tokens are estimated: 4 bytes each, replies of 50 to 600.')
    if (cost) terminal.print(`  Cost: ${span(cost, money)} ${currency}`)
    else terminal.print(`  Cost: unknown; no price of ${safeLine(unpriced.join(', '))}. Say --prices FILE.`)
  }
  terminal.print('\n  What it can show, for each target:')
  terminal.print(`  if no trial shows the event, its rate is below ${percent(withoutEvents.upper)} (ICC ${withoutEvents.icc})`)
  if (difference.undefinedReason) terminal.print(`  a difference to another run ${difference.undefinedReason}`)
  else if (difference.detectable === null) terminal.print('  no difference to another run is told apart with power 0.8')
  else terminal.print(`  from 5.0% in another run it is told apart at ${percent(difference.detectable)} or more (power 0.8)`)
  terminal.print(`\n  Next   ${commandLine(argv.map(word => (word === 'plan' ? 'run' : word)))}`)
}

function span({ low, high }: Range, text: (n: number) => string): string {
  return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`
}

/** Thousands and millions: 12345 is 12k. */
function short(n: number): string {
  return n < 1_000 ? String(n) : n < 1_000_000 ? `${Math.round(n / 1_000)}k` : `${(n / 1_000_000).toFixed(1)}M`
}

const money = (amount: number) => amount.toFixed(amount < 1 ? 3 : 2)
