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
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const wrong = (line: number, what: string) => new UsageError(`${file}:${line}: ${what}`)
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (close < 0) throw wrong(1, 'a policy begins with front matter: a line ---, then id: and version:, then a line ---')
  const front = checked(frontMatterSchema, parseYaml(lines.slice(1, close).join('\n'), file, 2))

  const clauses: Clause[] = []
  let title = front.title
  let severities: Clause['severities'] = {}
  for (let i = close + 1; i < lines.length; i++) {
    const line = lines[i]!
    const heading = /^##\s+(\S+)(?:\s+·\s+(.+))?$/.exec(line)
    const severity = /^-\s+severity\s+(\S+):\s*(.+)$/i.exec(line)
    const clause = clauses.at(-1)
    if (heading) {
      const [, id, name] = heading
      if (!name) throw wrong(i + 1, `a clause heading is "## ${front.id}.NUMBER · TITLE", found "${line}"`)
      if (!id!.startsWith(`${front.id}.`))
        throw wrong(i + 1, `clause "${id}" does not begin with the policy's id; write "${front.id}.${clauses.length + 1}"`)
      if (clauses.some(other => other.id === id)) throw wrong(i + 1, `clause "${id}" is there twice`)
      severities = {}
      clauses.push({ id: id!, title: name.trim(), text: '', severities })
    } else if (clause && severity) {
      if (!/^[1-4]$/.test(severity[1]!)) throw wrong(i + 1, `severity is 1, 2, 3 or 4, found "${severity[1]}"`)
      severities[severity[1] as '1'] = severity[2]!
    } else if (clause) {
      clause.text = `${clause.text}${clause.text ? '\n' : ''}${line}`.trimStart()
    } else if (/^#\s+\S/.test(line)) {
      title ??= line.replace(/^#\s+/, '').trim()
    }
  }
  if (clauses.length === 0) throw wrong(close + 1, `policy "${front.id}" has no clause; add "## ${front.id}.1 · TITLE"`)
  return {
    id: front.id,
    version: front.version,
    title: title ?? front.id,
    clauses: clauses.map(clause => ({ ...clause, text: clause.text.trim() })),
  }
}
