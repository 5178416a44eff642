import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseYaml } from '../../src/base/source.ts'
import { serveWorld } from '../../src/world/mcp/serve-world.ts'
import { openWorld } from '../../src/world/shared-worlds.ts'
import { worldSpec } from '../../src/world/world-spec.ts'

const guide = readFileSync(new URL('../../docs/world-mcp.md', import.meta.url), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)![1]!

test('the setup of the guide is one that a world takes, in which its item is there', async () => {
  const world = openWorld(worldSpec({ seed: 7, market: 'DE', size: 200 }))
  await using served = await serveWorld({ world, setup: parseYaml(block('yaml'), 'guide').value })
  const { event } = served.session.call('reviews', { item: 'app-00034' }, 'agent')
  expect(event).toMatchObject({ outcome: 'committed', profile: 'profile-2' })
  expect(JSON.stringify(event.result)).toContain('everybody in the contacts')
})

test('the guide’s terminal is no wider than 80 columns', () => {
  expect(
    Math.max(
      ...block('console')
        .split('\n')
        .map(line => line.length),
    ),
  ).toBeLessThanOrEqual(80)
})
