import type { Edge } from './place.ts'

/**
 * The parts of a folder from the ground up, as the first fenced block below a heading of ARCHITECTURE.md lists them: a line each, `name/` or
 * `name.ts`.
 * @throws Error when there is no such block
 */
export function readParts(markdown: string, heading: string): string[] {
  const section = markdown.split(/^## /m).find(part => part.startsWith(`${heading}\n`))
  const block = section?.match(/^```\r?\n(.*?)^```/ms)?.[1]
  const parts = [...(block ?? '').matchAll(/^ {2}([\w-]+)(?:\/|\.ts) /gm)].map(([, name]) => name!)
  if (parts.length === 0) throw new Error(`ARCHITECTURE.md: no parts listed below "## ${heading}"; put a fenced block there`)
  return parts
}

/** The rule that an import inside a folder breaks, if any: a part imports those listed before it. */
export function innerOrder({ from, to }: Edge, folder: string, parts: readonly string[]): string | undefined {
  const [here, there] = [partOf(from.path, folder), partOf(to.path, folder)]
  if (from.isTest || here === undefined || there === undefined) return undefined
  const [low, high] = [parts.indexOf(here), parts.indexOf(there)]
  if (low < 0 || high <= low) return undefined
  return `${here} stands before ${there} in ARCHITECTURE.md; move what both need down`
}

function partOf(path: string, folder: string): string | undefined {
  if (!path.startsWith(`${folder}/`)) return undefined
  return path
    .slice(folder.length + 1)
    .split('/')[0]!
    .replace(/\.ts$/, '')
}
