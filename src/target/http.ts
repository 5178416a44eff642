import type { Clock } from '../base/clock.ts'
import { seededRandom } from '../base/random.ts'
import { type Endpoint, endpoint } from '../model/endpoint/endpoint.ts'
import { wire } from '../model/http/post.ts'
import type { ModelReply } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'
import { type Environment, headerFromEnvironment } from '../model/uri/from-environment.ts'
import { agentTarget } from './agent/agent-target.ts'
import { inTime } from './agent/in-time.ts'
import { readJson } from './agent/read-json.ts'
import type { HttpUri } from './http-uri.ts'
import type { Target } from './target.ts'

export interface HttpTargetOptions {
  /** Where the values of headers come from; read once, here. */
  env: Environment
  clock: Clock
  /** The limits that all who go to this server share; without, the target has limits of its own. */
  endpoint?: Endpoint
}

const hints = {
  401: 'a key is sent by header=NAME:VARIABLE',
  403: 'a key is sent by header=NAME:VARIABLE',
  404: 'check the path of the address',
  405: 'the agent has to take POST',
}

/**
 * An agent behind a URL: one POST of JSON a turn (docs/agents.md). What looks like a passing fault (429, 5xx, a broken connection,
 * a reply that is no JSON) is tried again within the bounds of the endpoint; a reply that takes too long is not.
 * @throws UsageError where a header's variable is not set
 */
export function httpTarget(uri: HttpUri, { env, clock, endpoint: shared }: HttpTargetOptions): Target {
  const { url, name, version, steps, timeoutMs, headers } = uri
  const { origin, pathname } = new URL(url)
  const { post, secrets } = wire({ label: url, origin, secretHeaders: headerValues(uri, env), hints, clock })
  const from = { label: url, secrets }
  // Our own timeout comes first, since a turn that took too long must not be asked again.
  const limits = shared ?? endpoint(origin, seededRandom(0), { clock, concurrency: 1_024, timeoutMs: 2 * timeoutMs })
  const late = () =>
    new LastWord(new ModelError('timeout', `${url}: no whole reply within ${timeoutMs} ms; give it longer with timeout_ms`))
  const options = { url, steps, ...(Object.keys(headers).length === 0 ? {} : { headers: { ...headers } }) }
  return agentTarget({
    ...from,
    spec: { name, kind: 'http', version, options },
    steps,
    connect: () => ({
      ask: (request, { signal }) => {
        const body = JSON.stringify(request)
        const send = async (signal: AbortSignal) => readJson((await post(pathname, body, { signal })).text, from)
        return through(limits, { origin, ask: signal => inTime(send, { timeoutMs, clock, signal, late }) }, signal)
      },
    }),
  })
}

/** What an endpoint does not know it passes on, and tries nothing again. */
class LastWord extends Error {
  readonly error: ModelError
  constructor(error: ModelError) {
    super(error.message)
    this.error = error
  }
}

const nothingUsed = { inputTokens: null, outputTokens: null, cachedInputTokens: null }

/** Asks behind the limits of an endpoint, which were made for models: the answer travels inside a reply that says nothing. */
async function through(
  limits: Endpoint,
  { origin, ask }: { origin: string; ask: (signal: AbortSignal) => Promise<unknown> },
  signal: AbortSignal,
): Promise<unknown> {
  const api = {
    origin,
    call: async (_: unknown, { signal }: { signal: AbortSignal }): Promise<ModelReply & { value: unknown }> => ({
      finish: 'stop',
      parts: [],
      usage: nothingUsed,
      value: await ask(signal),
    }),
  }
  try {
    const reply = await limits.call(api, { messages: [], sampling: {} }, { signal })
    return (reply as Awaited<ReturnType<typeof api.call>>).value
  } catch (error) {
    throw error instanceof LastWord ? error.error : error
  }
}

function headerValues({ url, headers }: HttpUri, env: Environment): Record<string, string> {
  const about = `http:${url}`
  return Object.fromEntries(
    Object.entries(headers).map(([name, variable]) => [
      name,
      headerFromEnvironment(variable, env, { what: `the header "${name}" (header=NAME:VARIABLE)`, about }),
    ]),
  )
}
