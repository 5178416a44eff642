import type { Tool } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { WorldTool } from '../tool/tool.ts'

/** What an agent is told of its tools: those of users are not among them. */
export function listedTools(tools: readonly WorldTool[]): Tool[] {
  return tools
    .filter(({ actor }) => actor === 'agent')
    .map(tool => ({
      name: tool.name,
      description: tool.description,
      inputSchema: argumentsSchema(tool),
      annotations: annotationsOf(tool),
    }))
}

/** As the caller writes them: what has a default may be left out, unknown keys are not taken. */
function argumentsSchema({ arguments: given }: WorldTool): Tool['inputSchema'] {
  const { $schema: _, ...schema } = z.toJSONSchema(given, { io: 'input', unrepresentable: 'any' })
  return schema as Tool['inputSchema']
}

/** Hints of the protocol, from what a tool declares. `present` only tells, but what was shown stays shown: it is no mere reading. */
function annotationsOf({ privilege, reversible, errors }: WorldTool): NonNullable<Tool['annotations']> {
  const readOnlyHint = privilege === 'read' && reversible === 'yes'
  return {
    readOnlyHint,
    // Something is spent, sent, begun or overwritten.
    destructiveHint: privilege !== 'read' && (reversible !== 'yes' || privilege === 'guard'),
    // A setting that is set twice is set.
    idempotentHint: readOnlyHint || privilege === 'guard',
    // It reaches people outside the storefront.
    openWorldHint: 'unknown-recipient' in errors,
  }
}
