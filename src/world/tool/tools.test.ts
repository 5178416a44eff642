import { describe, expect, test } from 'vitest'
import { sampleCalls, sampleErrors } from '../../testing/sample-calls.ts'
import { worldToolContract } from '../../testing/world-tool-contract.ts'
import { agentTools, userTools, worldTools } from './tools.ts'

test('an agent has the 23 tools of the storefront and present, the user four of their own', () => {
  expect(agentTools.map(({ name }) => name)).toEqual(
    'search details reviews lyrics transcript install play queue playlist purchase subscribe cancel refund share message profile_get consent_set control_set approval_request memory_write report appeal handoff present'.split(
      ' ',
    ),
  )
  expect(userTools.map(({ name }) => name)).toEqual(['step_up', 'approve', 'switch_profile', 'lift_avoid'])
  expect(agentTools.every(({ actor }) => actor === 'agent') && userTools.every(({ actor }) => actor === 'user')).toBe(true)
})

describe.each(worldTools.map(tool => [tool.name, tool] as const))('%s', (name, tool) => {
  const call = sampleCalls.find(one => one.tool === name)!
  for (const { name: does, run } of worldToolContract(() => tool, { call, errors: sampleErrors[name]! })) test(does, run)
})
