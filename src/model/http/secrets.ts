/**
 * Removes what must not be read elsewhere from text that came from outside: the values themselves, wherever they stand,
 * and in an error also what looks like a key (vendors quote keys back, in part).
 */
export interface Secrets {
  /** For the words of an error. */
  removeFrom(text: string): string
  /**
   * For a whole reply, which is stored: only values of 16 characters and more. Shorter ones are stand-ins such as `ollama`,
   * and words that a model may well say.
   */
  removeFromReply(text: string): string
}

const mask = '[secret]'
const looksLikeKey = /\b(?:sk|pk|rk|xai|gsk|hf|key)[-_][\w*.-]{6,}|\bAIza[\w*-]{6,}|\b(?:Bearer|Basic)\s+[\w.~+/*=-]{6,}/gi

/** @param values keys and the values of headers that came from the environment */
export function secretsOf(values: readonly string[]): Secrets {
  // The longest first, so that no rest of it stays where one value holds another.
  const known = values.flatMap(forms).toSorted((a, b) => b.length - a.length)
  const short = known.filter(value => value.length >= 4)
  const long = known.filter(value => value.length >= 16)
  const without = (text: string, from: readonly string[]) =>
    from.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, mask) : rest), text)
  return {
    removeFrom: text => without(text, short).replace(looksLikeKey, mask),
    removeFromReply: text => without(text, long),
  }
}

/** As it is and without the scheme before it (`Bearer …`), each also as it may stand in JSON. */
function forms(value: string): string[] {
  const bare = [value, value.replace(/^\S+\s+/, '')]
  return [...new Set(bare.flatMap(form => [form, JSON.stringify(form).slice(1, -1), form.replaceAll('/', '\\/')]))]
}
