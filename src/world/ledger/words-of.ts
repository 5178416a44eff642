/** What was thrown, in words: whatever it was, and although reading it may throw again. */
export function wordsOf(thrown: unknown): string {
  try {
    return String((thrown as Error | undefined)?.message ?? thrown)
  } catch {
    return 'something that cannot be read'
  }
}
