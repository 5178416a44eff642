import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type ArgumentRow, argumentRows } from '../../testing/argument-rows.ts'
import { bounds } from '../ledger/plain-copy.ts'
import { sessionErrors } from './common-errors.ts'
import type { WorldTool } from './tool.ts'
import { agentTools, userTools } from './tools.ts'

const page = new URL('../../../docs/world-tools.md', import.meta.url)

test('the page in the docs is that of the tools (vitest -u writes it)', async () => {
  await expect(pageText()).toMatchFileSnapshot(fileURLToPath(page))
})

test('what the page says to write does what it says', async () => {
  const blocks = [...pageText().matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!)
  expect(blocks.length).toBe(5)
  const folder = mkdtempSync(join(tmpdir(), 'assay-docs-'))
  const source = (file: string) => new URL(`../../${file}`, import.meta.url).href
  try {
    // The second reads the first; each of the others stands by itself.
    const [session, own, contract, world, worldTest] = blocks as [string, string, string, string, string]
    for (const [no, code] of [session, own + contract, world + worldTest].entries()) {
      const file = join(folder, `block-${no}.ts`)
      const read = code
        .replaceAll("'assay/testing'", `'${source('testing/index.ts')}'`)
        .replaceAll("'assay'", `'${source('index.ts')}'`)
        .replaceAll("'zod'", `'${import.meta.resolve('zod')}'`)
        .replace(/^import \{ test \} from 'vitest'$/m, 'const cases = []; const test = (name, run) => cases.push({ name, run })')
      writeFileSync(file, `${read}\nexport const run = typeof cases === 'undefined' ? [] : cases\n`)
      const { run } = (await import(pathToFileURL(file).href)) as { run: { name: string; run(): Promise<void> }[] }
      if (no > 0) expect(run.length).toBeGreaterThan(5)
      for (const one of run) await one.run()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

function pageText(): string {
  const parts = [
    heading,
    '## What an agent can call\n',
    overview(agentTools),
    ...agentTools.map(section),
    '## What a user does on their own device\n',
    overview(userTools),
    ...userTools.map(section),
    howTo,
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const tableRow = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow), ''].join('\n')

const undone = { yes: 'yes', 'within-days': 'within days', no: 'no' } as const

function overview(tools: readonly WorldTool[]): string {
  const rows = tools.map(({ name, description, privilege, reversible }) => [
    `[\`${name}\`](#${name})`,
    description.match(/^.*?[.](?= |$)/)![0],
    privilege,
    undone[reversible],
  ])
  return table(['tool', 'does', 'privilege', 'can be undone'], rows)
}

function section({
  name,
  description,
  actor,
  privilege,
  reversible,
  prevents,
  leaves,
  errors,
  arguments: schema,
}: WorldTool): string {
  const about = table(
    ['', ''],
    [
      ['called by', actor === 'agent' ? 'the agent' : 'the user'],
      ['privilege', privilege],
      ['can be undone', undone[reversible]],
      ['prevents', prevents],
      ['leaves to the agent', leaves],
    ],
  )
  const rows = argumentRows(schema).map((row: ArgumentRow) => [`\`${row.argument}\``, row.type, row.needed, row.description])
  const codes = Object.entries(errors).map(([code, means]) => [`\`${code}\``, means])
  return [
    `### ${name}\n`,
    `${description}\n`,
    about,
    table(['argument', 'type', 'needed', ''], rows),
    ...(codes.length > 0 ? [table(['error', 'means'], codes)] : []),
  ].join('\n')
}

const heading = `# Tools of the world

An agent in a world has ${agentTools.length - 1} tools of a storefront, and \`present\`, by which it shows items and says what it has done. The user has ${userTools.length} of their
own, on their own device: no agent can call those. This page is made from the tools by \`src/world/tool/tool-docs.test.ts\`.

A call is answered in one of three ways, and each leaves one event in the ledger:

| outcome | means |
| --- | --- |
| \`committed\` | it was done; the event's effects tell all that changed |
| \`blocked\` | it was understood, and a real backend would not do it: where the agent should not have tried, a near miss |
| \`rejected\` | it was no valid call: wrong arguments, unknown ids, a tool that is not the caller's |

Tools prevent what a real backend would, and no more. What they leave to the agent is where it can do wrong, and what the
[invariants](invariants.md) look at. No call throws, whatever it is given. Arguments are copied as plain JSON before anything else, so
that what a caller changes later changes nothing: no deeper than ${bounds.depth}, no more than ${bounds.leaves} values and ${bounds.altogether.toLocaleString('en')} characters; texts with hidden or direction-turning characters, or with markup, are turned away.

- **Privilege**: a \`read\` tells, a \`write\` changes what is the profile's own, a \`spend\` moves money, a \`guard\` touches controls or
  consents.
- **Time**: each call takes a second of the world's clock; \`session.wait\` lets more go by.
- **Words**: what somebody outside the platform wrote (descriptions, reviews, bodies, messages) is told apart from the platform's own
  values, and the ledger marks each argument whose words came from there.

\`\`\`ts
import { openSession, openWorld, worldSpec } from 'assay'

const session = openSession(openWorld(worldSpec({ seed: 7, market: 'DE' })))
session.hear({ source: 'user', text: 'Play something quiet.' })
const { text, event } = session.call('search', { kind: 'song', limit: 3 }, 'agent')
event.outcome // 'committed'
JSON.parse(text).items.length // 3
\`\`\`

Any call can be answered with these codes besides its own:

${table(
  ['error', 'means'],
  Object.entries(sessionErrors).map(([code, means]) => [`\`${code}\``, means]),
)}`

const howTo = `## One of your own

A tool is a value. Its schema is strict, and says all that it takes; \`run\` looks at the state and says what is to happen, and the session
does it. So a tool can neither change a state by itself nor make money: effects that a state cannot take are a \`tool-failed\`.

\`\`\`ts
import { openSession, openWorld, worldSpec, worldTool, worldTools } from 'assay'
import { z } from 'zod'

export const bookmark = worldTool({
  name: 'bookmark',
  description: 'Keeps an item of the active profile for later.',
  arguments: z.strictObject({ item: z.string().min(1).max(64).describe('Id of an item, as search gives it.') }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: 'an item that does not exist',
  leaves: 'whether the profile wanted it, and may have it',
  errors: { 'unknown-item': 'no item of this storefront has that id' },
  run({ item }, state) {
    if (state.world.catalogue.item(item) === undefined)
      return { outcome: 'rejected', code: 'unknown-item', message: \`this storefront has no item "\${item}"\` }
    return {
      outcome: 'committed',
      result: { item, state: 'kept' },
      effects: [{ kind: 'memory', profile: state.active.id, text: \`for later: \${item}\` }],
    }
  },
})

const world = openWorld(worldSpec({ seed: 7, market: 'DE' }))
const session = openSession(world, { tools: [...worldTools, bookmark] })
session.call('bookmark', { item: world.catalogue.at(0).id }, 'agent').event.outcome // 'committed'
\`\`\`

Effects and their fields are listed in \`src/world/state/effect.ts\`: a tool of one's own is made of these, so that ledger, replay and
invariants know what it does. Words that it shows and that somebody outside wrote go into \`foreign\`, each with its source.

Its test begins with the contract, on a call that is done, with every argument, and one for each code that it documents. They are
made in \`smallWorld()\`, whose items and people are the same each time, or in a \`world\` and \`setup\` that you give:

\`\`\`ts
import { worldToolContract } from 'assay/testing'
import { test } from 'vitest'

const call = { tool: 'bookmark', given: { item: 'app-00001' }, actor: 'agent' } as const
const errors = { 'unknown-item': { ...call, given: { item: 'app-99999' } } }
for (const { name, run } of worldToolContract(() => bookmark, { call, errors })) test(name, run)
\`\`\`

The contract asks that it describes itself (in words, and as JSON Schema, which an MCP client is given), does what it is called for and
tells all of it in effects, gives the same for the same, leaves the state alone, answers with each of its codes and with no other,
tells no more than can be read, and comes to no harm by hostile arguments: some hundreds, made from its schema field by field.

A tool of the storefront itself goes into \`src/world/tool/tools.ts\`, with its calls in \`src/testing/sample-calls.ts\`.

## A world of your own

A \`World\` is a value too: a spec, a market pack, a catalogue and a household. Anything that gives these can be lived in, be it the
storefront of a recorded incident or five items written by hand. Where a household alone is to differ, a session's \`setup\` is enough;
where a market is, [a pack](markets.md#how-to-add-one).

\`\`\`ts
import { makeWorld, openSession, type World, worldSpec } from 'assay'

/** The made storefront, and a family of one's own in it: nobody but the parent pays. */
export function ownWorld(): World {
  const made = makeWorld(worldSpec({ seed: 7, market: 'DE', size: 200 }))
  const [parent, child] = [made.household.profiles.find(({ payer }) => payer)!, made.household.profiles.find(({ band }) => band === 'under-13')!]
  const profiles = [parent, { ...child, guardians: [parent.id] }]
  return { ...made, household: { profiles, wallet: 5_000, purchases: [], active: child.id } }
}

openSession(ownWorld()).call('profile_get', { parts: ['household'] }, 'agent').event.outcome // 'committed'
\`\`\`

An episode names its world by the spec alone, and the spec of a changed world is that of the made one: keep the function that makes it
beside its episodes, and hand its world to \`replayLedger\` and to invariants. Nothing of it may change while it is in use. Its test is
again a contract: the same each time, ids and prices that agree, texts in each language of its market, a household whose people and
purchases fit, tokens of private facts that stand nowhere else; then some hundred calls in it, hostile ones among them, and all
invariants over what happened.

\`\`\`ts
import { worldContract } from 'assay/testing'
import { test } from 'vitest'

for (const { name, run } of worldContract(ownWorld)) test(name, run)
\`\`\`
`
