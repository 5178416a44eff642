import type { IncomingHttpHeaders } from 'node:http'
import type { CallToolResult, JSONRPCRequest, Tool } from '@modelcontextprotocol/server'
import type { CallResult } from '../session.ts'
import type { Reply } from './open-door.ts'

export interface TrialHandlerOptions {
  /** What a client is told of the server. It says nothing of a test, since some agents behave where they see one. */
  name: string
  version: string
  instructions?: string
  tools: readonly Tool[]
  /** Takes whatever a client gave as name and arguments. */
  call(name: unknown, given: unknown): CallResult
}

/** Headers that the protocol looks at. */
const protocolHeaders = ['accept', 'content-type', 'mcp-protocol-version', 'mcp-session-id', 'mcp-method', 'mcp-name'] as const

/**
 * The protocol's side of a trial: every message is answered by a server of its own, and all that is remembered is the world's. The SDK is
 * loaded when a world is served, since that takes a while.
 */
export async function trialHandler(
  options: TrialHandlerOptions,
): Promise<(message: object, headers: IncomingHttpHeaders) => Promise<Reply>> {
  const { createMcpHandler, ProtocolError, ProtocolErrorCode, Server } = await import('@modelcontextprotocol/server')
  const { name, version, instructions, tools, call } = options
  const about = { capabilities: { tools: {} }, ...(instructions !== undefined && { instructions }) }
  const { fetch } = createMcpHandler(
    () => {
      const server = new Server({ name, version }, about)
      server.setRequestHandler('tools/list', () => ({ tools: [...tools] }))
      // A handler for `tools/call` would be given valid calls alone; the ledger is to see all.
      server.fallbackRequestHandler = async request => {
        if (request.method !== 'tools/call') throw new ProtocolError(ProtocolErrorCode.MethodNotFound, 'Method not found')
        const { name: tool, given } = callOf(request)
        return resultOf(call(tool, given))
      }
      return server
    },
    // Nothing of the list changes, so there is nothing to subscribe to, and every answer has an end.
    { maxSubscriptions: 0, keepAliveMs: 0 },
  )
  return async (message, given) => {
    const headers = protocolHeaders.flatMap((name): [string, string][] =>
      typeof given[name] === 'string' ? [[name, given[name]]] : [],
    )
    const request = new Request('http://localhost/', { method: 'POST', headers })
    const response = await fetch(request, { parsedBody: message })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
}

/** The protocol lets arguments be left out where there are none. */
function callOf({ params }: JSONRPCRequest): { name: unknown; given: unknown } {
  const { name, arguments: given = {} } = (params ?? {}) as { name?: unknown; arguments?: unknown }
  return { name, given }
}

function resultOf({ text, event: { result, error } }: CallResult): CallToolResult {
  const structured = typeof result === 'object' && result !== null && !Array.isArray(result)
  return {
    content: [{ type: 'text', text }],
    ...(structured && { structuredContent: result }),
    ...(error && { isError: true }),
  }
}
