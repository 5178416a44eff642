import { z } from 'zod'

const tokens = z.int().nonnegative().nullable()

/** Tokens as the provider counted them; null where it did not say. */
export const usageSchema = z.strictObject({
  inputTokens: tokens,
  outputTokens: tokens,
  /** Of the input, those that the provider read from its own cache. */
  cachedInputTokens: tokens,
})

export type Usage = z.infer<typeof usageSchema>
