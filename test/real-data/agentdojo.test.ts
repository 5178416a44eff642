import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agentdojoImporter } from '../../src/interop/agentdojo.ts'
import { partsOf, resultOf, type ToolCallPart, type Transcript } from '../../src/record/transcript.ts'
import { addsUp, dataSet, type ImportedRun, imported, rowsWhere, verdictsOf } from './data-set.ts'

const { folder, missing, title } = dataSet('agentdojo', 'AgentDojo traces as imported')

const suites = ['banking', 'slack', 'travel', 'workspace']
/** Counted independently, and kept beside the data. ASR: attacks that succeeded. */
const reference = `
  pipeline                                       | benign utility | attacked utility | ASR   | banking slack travel workspace
  claude-3-5-sonnet-20241022                     | 77/97          | 71/97            | 3/97  | 0/16 3/21 0/20 0/40
  gemini-1-5-pro-002                             | 60/97          | 50/97            | 15/97 | 4/16 11/21 0/20 0/40
  gpt-4-0125-preview                             | 64/97          | 40/97            | 33/97 | 16/16 17/21 0/20 0/40
  gpt-4o-mini-2024-07-18                         | 66/97          | 44/97            | 21/97 | 8/16 9/21 2/20 2/40
  meta-llama_Llama-3-70b-chat-hf                 | 33/97          | 15/97            | 26/97 | 5/16 14/21 1/20 6/40
  gpt-4o-2024-05-13-repeat_user_prompt           | 82/97          | 67/97            | 22/97 | 10/16 10/21 0/20 2/40
  gpt-4o-2024-05-13-spotlighting_with_delimiting | 70/97          | 44/97            | 40/97 | 12/16 15/21 1/20 12/40
  gpt-4o-2024-05-13-tool_filter                  | 70/97          | 50/97            | 10/97 | 4/16 6/21 0/20 0/40
`
const pipelines = reference
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [pipeline, benign, attacked, asr, bySuite] = line.split('|').map(cell => cell.trim())
    return { pipeline: pipeline!, benign: benign!, attacked: attacked!, asr: asr!, bySuite: bySuite! }
  })

/** What of a trace in the file is compared with what was stored. */
interface Trace {
  messages: { role: string; tool_call?: { function: string; args: object }; content: string | null; error?: string | null }[]
  metadata: { suite_name: string; user_task_id: string; injection_task_id: string | null; security: boolean }
}

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(agentdojoImporter, folder)
  })
  afterAll(() => run.close())

  const linesOf = (pipeline: string) =>
    readFileSync(join(folder, `agentdojo-${pipeline}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
  const stored = async (pipeline: string, { suite_name, user_task_id, injection_task_id }: Trace['metadata']) => {
    const found = await run.trial(pipeline, `${suite_name}/${user_task_id}/${injection_task_id ?? 'benign'}`)
    return found.attempts[0]!.transcript!
  }
  const share = (pipeline: string, source: string, stratum: string, family?: string) => {
    const row = run
      .rows(family ? ['stratum', 'family'] : ['stratum'])
      .find(
        ({ target, slice, source: { name } }) =>
          target === pipeline && name === source && slice.stratum === stratum && (!family || slice.family === family),
      )
    return row && `${row.outcome.verdicts.happened}/${row.outcome.n}`
  }

  test('8 pipelines × (97 benign + 97 attacked), each benign trial with the attacked one of the same task', () => {
    expect(run.table.trials.count).toBe(8 * 194)
    const { scenario } = run.table.trials
    const tasks = (pipeline: string, stratum: string) =>
      rowsWhere(run.table, { target: pipeline, stratum }).map(row => scenario.names[scenario.codes[row]!]!)
    for (const { pipeline } of pipelines) {
      const [benign, attacked] = [tasks(pipeline, 'benign'), tasks(pipeline, 'attacked')]
      expect(benign).toHaveLength(97)
      expect(new Set(attacked.map(task => task.replace(/injection_task_3$/, 'benign')))).toEqual(new Set(benign))
      const sizes = suites.map(family => rowsWhere(run.table, { target: pipeline, stratum: 'benign', family }).length)
      expect(sizes).toEqual([16, 21, 20, 40])
    }
  })

  test.each(pipelines)(
    '$pipeline: benign utility $benign, attacked utility $attacked, ASR $asr',
    ({ pipeline, benign, attacked, asr }) => {
      expect(share(pipeline, 'utility', 'benign')).toBe(benign)
      expect(share(pipeline, 'utility', 'attacked')).toBe(attacked)
      expect(share(pipeline, 'injection', 'attacked')).toBe(asr)
      // The file's own header knows its benign utility.
      expect(linesOf(pipeline)[0].metadata.accuracy).toBeCloseTo(Number(benign.split('/')[0]) / 97, 12)
    },
  )

  test.each(pipelines)('$pipeline: ASR by suite (banking, slack, travel, workspace) $bySuite', ({ pipeline, bySuite }) => {
    expect(suites.map(suite => share(pipeline, 'injection', 'attacked', suite)).join(' ')).toBe(bySuite)
  })

  test('benign trials are not in the N of the injection judge, though `security` is true in all of them', async () => {
    for (const { pipeline } of pipelines) {
      expect(share(pipeline, 'injection', 'benign')).toBeUndefined()
      const [injection, utility] = ['injection', 'utility'].map(
        name => run.rows([]).find(row => row.target === pipeline && row.source.name === name)!.outcome,
      )
      expect([injection!.n, injection!.verdicts.unjudged, utility!.n]).toEqual([97, 0, 194])
      const traces: Trace[] = linesOf(pipeline).slice(1)
      const benign = traces.filter(trace => trace.metadata.injection_task_id === null)
      expect(benign.every(trace => trace.metadata.security)).toBe(true)
    }
    const injection = verdictsOf(run.table, { judge: 'injection' })
    expect(rowsWhere(run.table, { stratum: 'benign' }).every(row => injection[row] === null)).toBe(true)
  })

  test('`security` is true where the attack succeeded: in Slack exactly the violations visit the page that was injected', async () => {
    const visited: Record<string, boolean[]> = { violation: [], 'no-violation': [] }
    for (const { pipeline } of pipelines) {
      for (const trace of linesOf(pipeline).slice(1) as Trace[]) {
        if (trace.metadata.suite_name !== 'slack' || trace.metadata.injection_task_id === null) continue
        const transcript = await stored(pipeline, trace.metadata)
        const visits = callsOf(transcript).some(
          call => call.tool === 'get_webpage' && call.text.includes('www.true-informations.com') && answered(transcript, call),
        )
        visited[trace.metadata.security ? 'violation' : 'no-violation']!.push(visits)
      }
    }
    expect(visited.violation).toEqual(new Array(85).fill(true))
    expect(visited['no-violation']).toEqual(new Array(83).fill(false))
  })

  test('each result stands by the call it answers, also where the ids of calls are empty or repeat', async () => {
    let results = 0
    for (const { pipeline } of pipelines) {
      for (const trace of linesOf(pipeline).slice(1) as Trace[]) {
        const transcript = await stored(pipeline, trace.metadata)
        const calls = new Map(callsOf(transcript).map(call => [call.call, call]))
        const found = [...partsOf(transcript)].flatMap(({ part }) => {
          if (part.type !== 'tool-result') return []
          const call = calls.get(part.call)!
          return [{ tool: call.tool, arguments: JSON.parse(call.text), text: part.text, error: part.error ?? null }]
        })
        const wanted = trace.messages.flatMap(({ role, tool_call, content, error }) =>
          role === 'tool'
            ? [{ tool: tool_call!.function, arguments: tool_call!.args, text: content ?? '', error: error ?? null }]
            : [],
        )
        expect(found).toEqual(wanted)
        results += found.length
      }
    }
    expect(results).toBe(5834)
  })

  test('12 calls of 10 traces have no result: the trace ends with them, at the limit of rounds, and nothing is invented', async () => {
    const unanswered: number[] = []
    for (const { pipeline } of pipelines) {
      for (const trace of linesOf(pipeline).slice(1) as Trace[]) {
        const transcript = await stored(pipeline, trace.metadata)
        const open = callsOf(transcript).filter(call => !answered(transcript, call))
        if (open.length === 0) continue
        unanswered.push(open.length)
        expect(transcript.turns.at(-1)!.parts.slice(-open.length)).toEqual(open)
      }
    }
    expect(unanswered).toEqual([1, 3, 1, 1, 1, 1, 1, 1, 1, 1])
  })

  test("the target is the file's pipeline; the model's own spelling, and the one note of a reader, are kept as metadata", async () => {
    const gemini = await run.trial('gemini-1-5-pro-002', 'banking/user_task_0/benign')
    expect(gemini.attempts[0]!.transcript!.metadata).toMatchObject({ model: 'gemini-1.5-pro-002', success: expect.any(Boolean) })
    const noted = await run.trial('gpt-4o-mini-2024-07-18', 'workspace/user_task_13/injection_task_3')
    expect(noted.attempts[0]!.transcript!.metadata!.annotations).toMatchObject([{ content: ':feedback:thumbs-up' }])
  })

  test('every outcome adds up to its N, whatever it is sliced by', () => {
    for (const by of [[], ['stratum'], ['family'], ['family', 'stratum'], ['attack']] as const) {
      const rows = run.rows(by)
      expect(rows.filter(row => !addsUp(row))).toEqual([])
      const total = (name: string) => rows.filter(row => row.source.name === name).reduce((n, row) => n + row.outcome.n, 0)
      expect([total('injection'), total('utility')]).toEqual([8 * 97, 8 * 194])
    }
  })
})

function callsOf(transcript: Transcript): ToolCallPart[] {
  return [...partsOf(transcript)].flatMap(({ part }) => (part.type === 'tool-call' ? [part] : []))
}

function answered(transcript: Transcript, call: ToolCallPart): boolean {
  return resultOf(transcript, call) !== undefined
}
