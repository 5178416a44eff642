import type { Json } from '../base/canonical-json.ts'
import { constant } from '../base/constant.ts'
import type { Spec } from '../record/manifest.ts'
import type { Endpoint } from './endpoint/endpoint.ts'
import type { Model, ModelApi, ModelReply, ModelRequest, Sampling } from './model.ts'
import { wellFormed } from './well-formed.ts'

/**
 * A model: a protocol, behind the limits of its endpoint, answering through the calls of a trial. All that the reply can depend on is in
 * the key of a call: who is asked, the sampling, messages, tools and schema.
 */
export function createModel(spec: Spec, sampling: Sampling, api: ModelApi, endpoint: Endpoint): Model {
  const { kind, version, options } = spec
  const asked = constant({ kind, version, options })
  return {
    spec,
    sampling,
    call(said, { signal, calls }) {
      const request: ModelRequest = wellFormed({ ...said, sampling })
      const key = { model: asked, request } as unknown as Json
      return calls.once<ModelReply>(
        key,
        async () => wellFormed(await endpoint.call(api, request, { signal })),
        ({ usage }) => ({ model: bookedAs(spec), usage }),
      )
    },
  }
}

/** The name that prices are looked up by: PROVIDER:MODEL, and the server where it is not the provider's own. */
function bookedAs({ kind, name, options: { base_url } }: Spec): string {
  return `${kind}:${name}${typeof base_url === 'string' ? `@${base_url}` : ''}`
}
