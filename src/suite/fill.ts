/** `{{name}}` in a text stands for a variable. */
const variable = /\{\{([^{}]*)\}\}/g

/** The names that a text asks for. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(variable)].map(match => match[1]!.trim())
}

/**
 * The text with every variable's value put in as it stands; a `{{name}}` inside a value stays what it is.
 * @throws Error naming the variable that is missing
 * @example fill('Buy {{item}}', { item: 'Lantern' }) // 'Buy Lantern'
 */
export function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(variable, (_, inner: string) => {
    const name = inner.trim()
    if (!Object.hasOwn(variables, name)) throw new Error(`missing variable "${name}" in "${text}"`)
    return variables[name]!
  })
}
