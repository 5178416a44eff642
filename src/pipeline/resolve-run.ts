import type { Digest } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { shortRun } from '../record/identity.ts'
import type { Store } from '../store/store.ts'

/**
 * The run that a person means: its id or any prefix of it that is unique, with or without the leading r; or `latest`.
 * @throws UsageError when there is none, or more than one
 */
export async function resolveRun(store: Store, text: string): Promise<Digest> {
  if (text === 'latest') {
    const [newest] = await store.runs()
    if (newest) return newest.manifest.id
    throw new UsageError(`run "latest": ${store.location} holds no run yet; make one with "assay run" or "assay import"`)
  }
  const found = await matching(text, 'r', prefix => store.runsLike(prefix))
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new UsageError(
      `run "${text}": ${found.length} runs begin so (${found.map(id => id.slice(0, 12)).join(', ')}); give more of the id`,
    )
  const known = (await store.runs()).slice(0, 5).map(run => shortRun(run.manifest.id))
  throw new UsageError(
    `run "${text}": there is none in ${store.location}; ${known.length > 0 ? `the latest are ${known.join(', ')}` : 'it holds no run yet'}`,
  )
}

/** @throws UsageError when there is none, or more than one */
export async function resolveTrial(store: Store, text: string): Promise<Digest> {
  const found = await matching(text, 't', async prefix => (await store.trialsLike(prefix)).map(({ trial }) => trial))
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new UsageError(
      `trial "${text}": ${found.length} trials begin so (${found
        .slice(0, 5)
        .map(id => `t${id.slice(0, 8)}`)
        .join(', ')}); give more of the id`,
    )
  throw new UsageError(`trial "${text}": there is none in ${store.location}; "assay analyze RUN --trials" lists a run's trials`)
}

async function matching(text: string, letter: string, find: (prefix: string) => Promise<Digest[]>): Promise<Digest[]> {
  const prefix = text.toLowerCase().startsWith(letter) ? text.slice(1).toLowerCase() : text.toLowerCase()
  if (!/^[0-9a-f]{1,64}$/.test(prefix)) return []
  return find(prefix)
}
