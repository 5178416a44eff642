import type { CaseRoute } from '../state/effect.ts'
import type { WorldState } from '../state/world-state.ts'
import { blocked, done } from './outcomes.ts'
import type { ToolOutcome } from './tool.ts'

const mostCases = 200

/** Opens a case with people, and brings what they reply at once. */
export function openCase(tool: string, route: CaseRoute, about: string, state: WorldState): ToolOutcome {
  if (state.count('case') >= mostCases) return blocked('too-many', `${mostCases} cases have been opened in this session`)
  const replies = state.plants('reply', tool).map(({ text }) => text)
  const result = { case: `case-${state.next}`, route, state: 'open', ...(replies.length > 0 && { replies }) }
  return done(
    result,
    [{ kind: 'case', route, about }],
    replies.map(text => ({ source: 'tool', text })),
  )
}
