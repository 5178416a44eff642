/** `{{name}}` in a text stands for a variable. */
const variable = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The names that a text asks for. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(variable)].map(match => match[1]!)
}

/** @example fill('Buy {{item}}', { item: 'Lantern' }) // 'Buy Lantern' */
export function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(variable, (whole, name: string) => variables[name] ?? whole)
}
