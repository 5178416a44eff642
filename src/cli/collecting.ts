import { type Command, InvalidArgumentError } from 'commander'
import wrapAnsi from 'wrap-ansi'
import { UsageError } from '../base/errors.ts'
import { costOf } from '../model/prices/cost.ts'
import { type PriceTable, readPrices } from '../model/prices/price-table.ts'
import type { Pricing } from '../pipeline/cost-meter.ts'
import { type Models, makeModels } from '../pipeline/make-models.ts'
import type { RunEnd, SessionOptions } from '../pipeline/run-session.ts'
import { type CommandContext, type ExitCode, exitCodes } from './command.ts'
import { durationMs } from './duration.ts'
import { LiveLine } from './live-line.ts'
import { count, plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'

/** The options of every command that calls models: how fast, and when to stop. None of them changes which run it is. */
export function collectingOptions(command: Command): void {
  command
    .option('--concurrency <n>', 'conversations at once', whole, 8)
    .option('--rpm <n>', 'requests a minute to one endpoint at most', whole)
    .option('--tpm <n>', 'tokens a minute to one endpoint at most', whole)
    .option('--call-timeout <seconds>', 'of one call to a model (120)', whole)
    .option('--budget <amount>', 'stop before the run costs more; needs --prices', amount)
    .option('--prices <file>', 'what tokens cost, with source and date')
    .option('--deadline <time>', 'stop after so long: 90s, 30m, 1h30m', durationMs)
    .option('--max-failures <n>', 'stop after more target errors and failed judgements', wholeFrom0)
}

/** What the options make: models, prices, and how a session is to go. */
export interface Collecting {
  models: Models
  prices: PriceTable | null
  session: SessionOptions
}

/** @throws UsageError */
export function collecting(options: Record<string, unknown>, context: CommandContext): Collecting {
  const prices = options.prices === undefined ? null : readPrices(options.prices as string)
  const currency = prices ? currencyOf(prices) : null
  if (options.budget !== undefined && !prices)
    throw new UsageError('--budget: what do tokens cost? Say --prices FILE; no price is known without')
  const concurrency = options.concurrency as number
  const models = makeModels(context.clock, process.env, {
    concurrency,
    ...given('requestsPerMinute', options.rpm),
    ...given('tokensPerMinute', options.tpm),
    ...given('callTimeoutMs', options.callTimeout === undefined ? undefined : (options.callTimeout as number) * 1000),
  })
  const live = new LiveLine(context.clock.now(), currency)
  return {
    models,
    prices,
    session: {
      concurrency,
      signal: context.signal,
      clock: context.clock,
      ...given('deadline', options.deadline === undefined ? undefined : context.clock.now() + (options.deadline as number)),
      ...given('budget', options.budget),
      ...given('maxFailures', options.maxFailures),
      ...(prices ? { pricing: pricingBy(prices) } : {}),
      endpointDown: models.down,
      onProgress: progress => context.terminal.progress(() => `  ${live.text(progress, context.clock.now())}`),
    },
  }
}

function pricingBy(prices: PriceTable): Pricing {
  return (model, usage) => costOf(usage, prices.priceOf(model)).amount
}

/** A sum over two currencies would be none. */
function currencyOf({ prices }: PriceTable): string {
  const currencies = [...new Set(prices.map(price => price.currency))]
  if (currencies.length > 1)
    throw new UsageError(`--prices: prices in ${currencies.join(' and ')} cannot be summed; use one currency`)
  return currencies[0]!
}

/** Reasons of failures that are shown. */
const shownReasons = 3

/** How a session ended, and the command that goes on with it. */
export function printEnd(
  { terminal }: CommandContext,
  { end, stopped, progress, open, retriable }: RunEnd,
  resume: string,
): void {
  const parts = [
    `${count(progress.finished)}/${count(progress.planned)} finished`,
    ...(progress.reused > 0 ? [`${count(progress.reused)} of them before`] : []),
    plural(progress.happened, 'finding'),
    ...(progress.failed > 0 ? [`${plural(progress.failed, 'judgement')} failed`] : []),
  ]
  terminal.print(`  ${parts.join(' · ')}`)
  for (const [reason, times] of [...progress.reasons].sort((a, b) => b[1] - a[1]).slice(0, shownReasons))
    terminal.print(wrapped(`${count(times)} × ${safeLine(reason)}`, terminal.width))
  if (end === 'interrupted')
    terminal.print(`  stopped cleanly; ${count(progress.finished)} kept. To go on:\n\n         ${resume}`)
  else if (end === 'incomplete' && stopped)
    terminal.print(
      `${wrapped(`STOPPED: ${safeLine(stopped.reason)}; ${plural(open, 'trial')} open.`, terminal.width)}\n  To go on:\n\n         ${resume}`,
    )
  else if (end === 'incomplete') {
    terminal.print(`  INCOMPLETE: ${plural(open, 'trial')} ended without a final state, or unjudged.`)
    terminal.print(
      retriable > 0
        ? `  ${count(retriable)} can be tried again:\n\n         ${resume}`
        : '  No tries are left for them; --attempts raises the bound (and makes another run).',
    )
  }
}

/** A sentence of any length, within the width. */
function wrapped(text: string, width: number): string {
  return `  ${wrapAnsi(text, width - 4, { hard: true }).replaceAll('\n', '\n    ')}`
}

/** The JSON of how a session ended: what was counted, without the live estimate. */
export function endJson({ progress: { live: _, reasons, ...progress }, ...end }: RunEnd): object {
  return { ...end, progress: { ...progress, reasons: Object.fromEntries(reasons) } }
}

export function exitCode({ end }: RunEnd): ExitCode {
  return end === 'done' ? exitCodes.done : end === 'interrupted' ? exitCodes.interrupted : exitCodes.incomplete
}

/** Words as they can be typed again. */
export function commandLine(words: readonly string[]): string {
  return `assay ${words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')}`
}

export function given<Key extends string>(key: Key, value: unknown): { [K in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: number })
}

export function several(value: string, before: string[] = []): string[] {
  return [...before, value]
}

export function whole(text: string): number {
  const n = Number(text)
  if (!Number.isSafeInteger(n) || n < 1) throw new InvalidArgumentError(`expected a whole number from 1, found "${text}"`)
  return n
}

export function wholeFrom0(text: string): number {
  return text === '0' ? 0 : whole(text)
}

function amount(text: string): number {
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || !(value > 0))
    throw new InvalidArgumentError(`expected an amount of money such as 12.50, found "${text}"`)
  return value
}
