import type { Model } from '../model/model.ts'

/** For judges that ask no model. */
export function noModel(uri: string): Model {
  throw new Error(`a model was asked for: ${uri}`)
}
