import { z } from 'zod'
import { type Digest, digestOfBytes } from '../../base/digest.ts'
import { UsageError } from '../../base/errors.ts'
import { checked, parseYaml, type Source } from '../../base/source.ts'
import { decodedFile, readTextBytes } from '../../base/text-file.ts'
import { nameSchema } from '../../record/text.ts'

const perMillionTokens = z.number().nonnegative()

const priceSchema = z.strictObject({
  /** As in the model's URI: PROVIDER:MODEL, or PROVIDER:MODEL@URL for one server alone. */
  model: nameSchema.regex(/^[a-z][a-z0-9-]*:\S+$/, 'write PROVIDER:MODEL, as in the URI of the model'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'write the three letters of ISO 4217, such as EUR'),
  /** Each for a million tokens. */
  input: perMillionTokens,
  output: perMillionTokens,
  cached_input: perMillionTokens.optional(),
  /** Where the price is written: a URL, or the name of a document. */
  source: nameSchema,
  /** The day it was read there. */
  date: z.iso.date('write a day as YEAR-MONTH-DAY, such as 2031-01-31'),
})

const fileSchema = z.strictObject({ prices: z.array(priceSchema).min(1) })

export type Price = z.infer<typeof priceSchema>

/** Prices that the user has vouched for. */
export interface PriceTable {
  /** Digest of the file. */
  readonly version: Digest
  readonly prices: readonly Price[]
  /** Null where nobody has said it. */
  priceOf(model: string): Price | null
}

/** @throws UsageError naming file and line */
export function readPrices(file: string): PriceTable {
  return parsePrices(readTextBytes(file), file)
}

export function parsePrices(bytes: Uint8Array, file: string): PriceTable {
  const source = parseYaml(decodedFile(bytes, file), file)
  const { prices } = checked(fileSchema, source)
  const byModel = new Map<string, Price>()
  for (const [i, price] of prices.entries()) {
    if (byModel.has(price.model)) throw twice(price.model, i, prices, source)
    byModel.set(price.model, price)
  }
  return {
    version: digestOfBytes(bytes),
    prices,
    priceOf: model => byModel.get(model) ?? byModel.get(withoutPlace(model)) ?? null,
  }
}

function twice(model: string, i: number, prices: readonly Price[], source: Source): UsageError {
  const first = source.lineOf(['prices', prices.findIndex(price => price.model === model), 'model'])
  return new UsageError(
    `${source.file}:${source.lineOf(['prices', i, 'model'])}: "${model}" has a price on line ${first} already; keep one of them`,
  )
}

/** The model of a URI without its server: PROVIDER:MODEL. A model's name may have an @ of its own. */
function withoutPlace(model: string): string {
  return model.replace(/@https?:\/\/.*$/, '')
}
