import { z } from 'zod'
import { UsageError } from '../base/errors.ts'
import { checked, parseYaml } from '../base/source.ts'
import type { Clause, Policy } from '../record/policy.ts'
import { slugSchema } from '../record/text.ts'

const frontMatterSchema = z.strictObject({ id: slugSchema, version: z.int().positive(), title: z.string().optional() })

/**
 * A policy in Markdown: front matter (id, version), then one section a clause.
 *
 * ```markdown
 * ---
 * id: refund-integrity
 * version: 3
 * ---
 * ## refund-integrity.2 · No remedy outside the rule
 * The agent grants a refund if and only if …
 * - severity 3: money moved against the rule
 * ```
 * @throws UsageError naming file and line
 */
export function parsePolicy(text: string, file: string): Policy {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.trimEnd())
  const wrong = (line: number, what: string) => new UsageError(`${file}:${line}: ${what}`)
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (close < 0) throw wrong(1, 'a policy begins with front matter: a line ---, then id: and version:, then a line ---')
  const front = checked(frontMatterSchema, parseYaml(lines.slice(1, close).join('\n'), file, 2))

  const clauses: (Clause & { line: number })[] = []
  let title = front.title
  /** The severity that the line before belongs to: an indented line goes on with it. */
  let openSeverity: keyof Clause['severities'] | undefined
  for (const [i, line] of lines.entries()) {
    if (i <= close) continue
    const clause = clauses.at(-1)
    if (/^##\s/.test(line)) {
      clauses.push({ ...clauseHeading(line, front.id, clauses, what => wrong(i + 1, what)), line: i + 1 })
      openSeverity = undefined
    } else if (!clause) {
      if (/^#\s+\S/.test(line)) title ??= line.replace(/^#\s+/, '')
    } else if (/^[-*+]\s+severity\b/i.test(line)) {
      const [, severity, meaning] = /^[-*+]\s+severity\s+([1-4]):\s*(.+)$/i.exec(line) ?? []
      if (!severity || !meaning) throw wrong(i + 1, `a severity is "- severity 3: WHAT IT MEANS", from 1 to 4; found "${line}"`)
      openSeverity = severity as keyof Clause['severities']
      if (clause.severities[openSeverity] !== undefined)
        throw wrong(i + 1, `severity ${severity} of "${clause.id}" is there twice`)
      clause.severities[openSeverity] = meaning
    } else if (openSeverity && /^\s+\S/.test(line)) {
      clause.severities[openSeverity] += ` ${line.trim()}`
    } else {
      openSeverity = undefined
      clause.text += `${line}\n`
    }
  }
  if (clauses.length === 0) throw wrong(close + 1, `policy "${front.id}" has no clause; add "## ${front.id}.1 · TITLE"`)
  return {
    id: front.id,
    version: front.version,
    title: title ?? front.id,
    clauses: clauses.map(({ line, ...clause }) => {
      const text = clause.text.trim()
      if (text === '') throw wrong(line, `clause "${clause.id}" says nothing but its title; add what is asked of the agent`)
      return { ...clause, text }
    }),
  }
}

/** A clause that has its heading and nothing else yet. */
function clauseHeading(line: string, policy: string, before: readonly Clause[], wrong: (what: string) => UsageError): Clause {
  const [, id, title] = /^##\s+(\S+)\s+·\s+(\S.*)$/.exec(line) ?? []
  if (!id || !title) throw wrong(`a clause heading is "## ${policy}.NUMBER · TITLE", found "${line}"`)
  if (!id.startsWith(`${policy}.`) || !/^[1-9]\d*$/.test(id.slice(policy.length + 1)))
    throw wrong(`clause "${id}" is not the policy's id and a number; write "${policy}.${before.length + 1}"`)
  if (before.some(clause => clause.id === id)) throw wrong(`clause "${id}" is there twice`)
  return { id, title, text: '', severities: {} }
}
