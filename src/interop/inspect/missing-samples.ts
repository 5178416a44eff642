import type { RejectedRow } from '../importer.ts'
import type { InspectLog } from './inspect-log.ts'

/** Ids that are named; the others are counted. */
const named = 20

/**
 * What a log plans and does not hold, where its run was cut off. Nothing where it holds all of it.
 * @param seen JSON of [id, epoch] of each sample that was read
 */
export function missingSamples({ path, header, halfFinished }: InspectLog, seen: ReadonlySet<string>): RejectedRow | undefined {
  const { dataset, config } = header.eval
  const epochs = Array.from({ length: config.epochs ?? 1 }, (_, i) => i + 1)
  const ids = dataset.sample_ids?.map(String) ?? []
  // With --limit, `samples` counts the whole data set and `sample_ids` those that were chosen.
  const planned = (ids.length > 0 ? ids.length : (dataset.samples ?? 0)) * epochs.length
  const missing = epochs.flatMap(epoch =>
    ids.filter(id => !seen.has(JSON.stringify([id, epoch]))).map(id => `${id} (epoch ${epoch})`),
  )
  const count = ids.length > 0 ? missing.length : Math.max(0, planned - seen.size)
  // Of a run that is over, its own count is right where not every sample had the same epochs.
  if (!halfFinished && (count === 0 || header.results?.total_samples === seen.size)) return undefined
  const names = missing.length === 0 ? '' : `: ${missing.slice(0, named).join(', ')}${missing.length > named ? ', …' : ''}`
  const why = halfFinished ? `the log is half-finished: ${halfFinished}` : `the run ended with status "${header.status}"`
  const what = count === 0 ? 'all planned samples are there' : `${count} of ${planned} planned samples are missing${names}`
  const raw = JSON.stringify({ status: header.status, planned, read: seen.size, missing })
  return { at: `${path}:status`, reason: halfFinished ? `${why}; ${what}` : `${what}; ${why}`, raw }
}
