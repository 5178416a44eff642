import { poolFetch } from '../http/pool-fetch.ts'
import type { Wire } from '../http/post.ts'
import type { ModelApi, ModelRequest } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { callNames, type DraftReply, finishReply } from '../reply-parts.ts'
import { type SdkModel, type SdkOptions, type SdkResult, sdkOptions } from './convert.ts'
import { sdkFault } from './sdk-fault.ts'
import { checkSent, type Sent } from './sent.ts'

/** What a provider's package is given for one call. The key is no part of it: the wire adds it. */
interface OneCall {
  fetch: typeof fetch
  nameCall(): string
}

/** What differs between the providers. */
export interface SdkProvider {
  /** Imports the package, at the first call: commands that ask no model do not pay for it. */
  load(): Promise<(call: OneCall) => SdkModel>
  /** Fields that only this provider knows. */
  adapt?(options: SdkOptions): SdkOptions
  /** The sampling parameters as they stand in the body of its protocol. */
  sent(body: Record<string, unknown>): Sent
  read(result: SdkResult, raw: unknown): DraftReply
}

/**
 * A provider of the AI SDK at the level of `doGenerate`: one request, one HTTP call, no retry. The provider object is
 * made anew for every call (some microseconds), so that its fetch can hold that call to what was asked.
 */
export function sdkApi(wire: Wire, provider: SdkProvider): ModelApi {
  let loading: ReturnType<SdkProvider['load']> | undefined
  return {
    origin: wire.origin,
    async call(request, { signal }) {
      loading ??= provider.load()
      const open = await loading
      const options = sdkOptions(request, signal)
      const model = open({ fetch: onceOnly(wire, request, provider), nameCall: callNames(request.messages) })
      try {
        const result = await model.doGenerate(provider.adapt?.(options) ?? options)
        refuseWarnings(result, wire.label)
        return finishReply(provider.read(result, result.response?.body), wire.secrets, wire.label)
      } catch (error) {
        if (signal.aborted && !(error instanceof ModelError)) throw signal.reason
        throw sdkFault(error, wire)
      }
    },
  }
}

/** The SDK would go on asking for as long as a Gemini endpoint answers that there is more to come. */
function onceOnly(wire: Wire, { sampling }: ModelRequest, provider: SdkProvider): typeof fetch {
  let calls = 0
  return poolFetch(wire, body => {
    if (++calls > 1)
      throw new ModelError('malformed', `${wire.label}: the reply asks to be continued, which is no part of one call`)
    checkSent(sampling, provider.sent(JSON.parse(body)), wire.label)
  })
}

function refuseWarnings({ warnings }: SdkResult, label: string): void {
  const unsupported = warnings.find(warning => warning.type === 'unsupported')
  if (unsupported) throw new ModelError('rejected', `${label}: "${unsupported.feature}" is not supported by this model`)
}
