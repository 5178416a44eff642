import { randomUUID } from 'node:crypto'
import type { Json } from '../../base/canonical-json.ts'
import type { Spec } from '../../record/manifest.ts'
import { type DraftPart, partsOf } from '../../record/transcript.ts'
import type { Reply, Session, Target, TrialContext } from '../target.ts'
import type { From } from './read-json.ts'
import { type AgentReply, readReply } from './read-reply.ts'
import { type AgentRequest, agentRequest } from './request.ts'

/** How one conversation reaches an agent. */
export interface AgentLine {
  /** @returns the JSON that came back, of whatever shape @throws ModelError */
  ask(request: AgentRequest & { conversation: string }, options: { signal: AbortSignal }): Promise<unknown>
  close?(): Promise<void>
}

export interface AgentTargetOptions extends From {
  spec: Spec
  /** Requests within one turn, each but the first answering the tools it has called. */
  steps: number
  /** Opens nothing yet: a conversation whose replies are all kept asks for nothing. */
  connect(): AgentLine
}

/** A reply as the run keeps it. The first of a conversation says by which id the agent knows it. */
type Kept = AgentReply & { conversation: string }

/**
 * An agent that keeps to the contract of docs/agents.md, by whatever line it is reached. Tools of its own it reports; those of
 * the scenario are answered from the tool box.
 */
export function agentTarget({ spec, steps, connect, label, secrets }: AgentTargetOptions): Target {
  const lines = new Set<AgentLine>()
  return {
    spec,
    open(context): Session {
      const line = connect()
      lines.add(line)
      const { kind, version, options } = spec
      const agent = { kind, version, options }
      const tools = new Set(context.toolBox.tools.map(({ name }) => name))
      let conversation: string | undefined
      return {
        async reply(soFar, { signal, calls }) {
          const used = callIds([...partsOf(soFar)].map(({ part }) => part))
          const said: DraftPart[] = []
          for (let step = 0; step < steps; step++) {
            const request = agentRequest(context, soFar, said)
            const reply = await calls.once<Kept>(
              // The conversation's id is not in the key: it is made when the agent is first asked, and comes back with what is kept.
              { agent, request } as unknown as Json,
              async () => {
                const id = conversation ?? randomUUID()
                const value = await line.ask({ ...request, conversation: id }, { signal })
                return { conversation: id, ...readReply(value, { label, secrets, used, tools }) }
              },
              ({ model, usage }) => ({ model: model ?? `${kind}:${spec.name}`, usage }),
            )
            conversation ??= reply.conversation
            const { parts, ended } = reply
            said.push(...parts, ...answered(reply.calls, context))
            for (const id of callIds(said)) used.add(id)
            if (ended) return { ...ended, parts: said }
            if (reply.calls.length === 0) return { kind: 'reply', parts: said }
          }
          return { kind: 'limit', reason: `still calling tools after ${steps} steps`, parts: said } satisfies Reply
        },
        async close() {
          lines.delete(line)
          await line.close?.()
        },
      }
    },
    async close() {
      await Promise.all([...lines].map(line => line.close?.()))
      lines.clear()
    },
  }
}

function callIds(parts: readonly DraftPart[]): Set<string> {
  return new Set(parts.flatMap(part => (part.type === 'tool-call' ? [part.call] : [])))
}

/** The calls, and then what the scenario answers. */
function answered(calls: AgentReply['calls'], { toolBox }: TrialContext): DraftPart[] {
  return [
    ...calls.map(({ call, tool, text }): DraftPart => ({ type: 'tool-call', call, tool, text })),
    ...calls.map(({ call, tool, text }): DraftPart => ({ type: 'tool-result', call, ...toolBox.answer(tool, text) })),
  ]
}
