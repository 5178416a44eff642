import assert from 'node:assert/strict'
import { specSchema } from '../record/manifest.ts'
import { placeTurns, type Transcript, turnSchema } from '../record/transcript.ts'
import type { Reply, Target, TrialContext } from '../target/target.ts'
import { type ContractCase, frozen } from './contract.ts'
import { inMemoryCalls } from './in-memory-calls.ts'
import { noTools } from './no-tools.ts'

export interface TargetContractOptions {
  /** The trial that is begun. */
  context?: Omit<TrialContext, 'toolBox'> & Partial<TrialContext>
  /** What the user says, turn by turn, to which the target has replies; two texts or more. */
  says?: readonly string[]
}

/** How long a target may take to let go once the signal is aborted. */
const withinMs = 5_000

/**
 * What every target must do: reply to each turn of the user with parts that can be stored, leave the transcript as it
 * is, keep conversations apart, and let go when the signal is aborted.
 * @param make a new target for each case
 */
export function targetContract(make: () => Target | Promise<Target>, options: TargetContractOptions = {}): ContractCase[] {
  const context: TrialContext = {
    toolBox: noTools,
    ...(options.context ?? { scenario: { id: 'family/scenario', locale: 'en-US', world: {}, system: null }, epoch: 1 }),
  }
  const says = options.says ?? ['Hello.', 'And once more?']
  const { toolBox, ...said } = context
  const open = async () => (await make()).open({ ...frozen(structuredClone(said)), toolBox })
  const fresh = () => ({ signal: new AbortController().signal, calls: inMemoryCalls() })
  return [
    {
      name: 'says what it is, in a form that a manifest holds',
      run: async () => {
        const { spec } = await make()
        assert.deepEqual(specSchema.parse(JSON.parse(JSON.stringify(spec))), spec)
        assert.deepEqual((await make()).spec, spec, 'made twice, it is the same target')
      },
    },
    {
      name: 'replies to every turn of the user with what can be stored',
      run: async () => {
        const session = await open()
        const given = fresh()
        const transcript = begun(context)
        for (const words of says) {
          hear(transcript, words)
          keep(transcript, await session.reply(transcript, given))
        }
      },
    },
    {
      name: 'leaves the transcript as it is',
      run: async () => {
        const session = await open()
        const transcript = begun(context)
        hear(transcript, says[0]!)
        const before = structuredClone(transcript)
        await session.reply(frozen(transcript), fresh())
        assert.deepEqual(transcript, before)
      },
    },
    {
      name: 'keeps two conversations apart',
      run: async () => {
        const target = await make()
        const sessions = [await target.open(context), await target.open(context)]
        const given = sessions.map(fresh)
        const transcripts = sessions.map(() => begun(context))
        for (const words of says) {
          const replies = sessions.map((session, i) => {
            hear(transcripts[i]!, words)
            return session.reply(transcripts[i]!, given[i]!)
          })
          for (const [i, reply] of (await Promise.all(replies)).entries()) keep(transcripts[i]!, reply)
        }
      },
    },
    {
      name: 'lets go when the signal is aborted before it replies',
      run: async () => {
        const session = await open()
        const transcript = begun(context)
        hear(transcript, says[0]!)
        await settled(() => session.reply(transcript, { ...fresh(), signal: AbortSignal.abort(new Error('stop')) }))
      },
    },
    {
      name: 'lets go when the signal is aborted while it replies',
      run: async () => {
        const session = await open()
        const transcript = begun(context)
        hear(transcript, says[0]!)
        const stop = new AbortController()
        await settled(() => {
          const reply = session.reply(transcript, { ...fresh(), signal: stop.signal })
          stop.abort(new Error('stop'))
          return reply
        })
      },
    },
  ]
}

function begun({ scenario }: TrialContext): Transcript {
  return {
    turns: scenario.system === null ? [] : placeTurns([{ role: 'system', parts: [{ type: 'text', text: scenario.system }] }]),
  }
}

function hear(transcript: Transcript, words: string): void {
  transcript.turns.push(...placeTurns([{ role: 'user', parts: [{ type: 'text', text: words }] }], transcript.turns.length))
}

/** A refusal of the provider and a limit end a conversation; here they leave a turn out. */
function keep(transcript: Transcript, reply: Reply): void {
  if (reply.kind !== 'reply') {
    assert.ok(['refused-by-provider', 'limit'].includes(reply.kind), `a reply is no "${(reply as Reply).kind}"`)
    assert.equal(typeof reply.reason, 'string')
    return
  }
  for (const turn of placeTurns([{ role: 'assistant', parts: reply.parts }], transcript.turns.length)) {
    assert.deepEqual(turnSchema.parse(turn), turn, 'a reply can be stored as it is')
    transcript.turns.push(turn)
  }
}

/** Whether it replies or throws is its own affair; that it hangs is not. */
async function settled(work: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new assert.AssertionError({ message: `it still hangs ${withinMs} ms after the abort` })),
      withinMs,
    )
  })
  const done = (async () => work())().catch(() => {})
  try {
    await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
