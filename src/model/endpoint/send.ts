import type { ModelApi, ModelReply, ModelRequest } from '../model.ts'
import type { ModelError } from '../model-error.ts'
import type { Deadlines, Underway } from './deadlines.ts'

/** One try: ends with the reply, with what the protocol threw, in time, or with the signal's reason, even where the protocol heeds none. */
export function send(
  api: ModelApi,
  request: ModelRequest,
  { signal, deadlines, late }: { signal: AbortSignal; deadlines: Deadlines; late: () => ModelError },
): Promise<ModelReply> {
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const own = new AbortController()
    const underway: Underway = {
      deadline: 0,
      expire() {
        signal.removeEventListener('abort', stop)
        const error = late()
        reject(error)
        own.abort(error)
      },
    }
    function end(): void {
      deadlines.end(underway)
      signal.removeEventListener('abort', stop)
    }
    function stop(): void {
      end()
      reject(signal.reason)
      own.abort(signal.reason)
    }
    signal.addEventListener('abort', stop, { once: true })
    deadlines.begin(underway)
    ask(api, request, own.signal).then(
      reply => {
        end()
        resolve(reply)
      },
      error => {
        end()
        reject(error)
      },
    )
  })
}

/** What a protocol throws at once is thrown like what it throws later. */
async function ask(api: ModelApi, request: ModelRequest, signal: AbortSignal): Promise<ModelReply> {
  return api.call(request, { signal })
}
