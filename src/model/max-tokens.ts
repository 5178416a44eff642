/** Anthropic's protocol wants a limit of tokens in every request; this one is sent, and recorded, where none is asked for. */
export const anthropicMaxTokens = 4_096
