import { InputError } from '../../base/errors.ts'
import type { InspectLog, SampleSource } from './inspect-log.ts'
import { wholeObject } from './json-pieces.ts'
import { parseHeader } from './log-header.ts'
import { openZip } from './zip-archive.ts'

const samplePattern = /^samples\/(.*)_epoch_(\d+)\.json$/s
/** A layout in which one sample is many entries, which Inspect can write as an experiment and does not read itself. */
const chunkedPattern = /^samples\/.*_epoch_\d+\/sample\.json$/s

/** What else a log holds: all of it is said again in the header or in the samples. */
const saidAgain = /^(?:_journal\/.*|summaries\.json|reductions\.json|header\.json)$/s

/**
 * Opens a `.eval` log: a zip archive with a header and an entry a sample. While a run goes on, or after it was killed, there
 * is no header yet, only a journal; such a log is half-finished, and its samples are read.
 * @throws InputError naming archive and entry
 */
export async function openEvalLog(path: string): Promise<InspectLog> {
  const zip = await openZip(path)
  try {
    const finished = zip.entries.get('header.json')
    const start = finished ?? zip.entries.get('_journal/start.json')
    if (!start)
      throw new InputError(
        `${path}: is a zip archive, but no Inspect log: it holds neither header.json nor _journal/start.json; found ${[...zip.entries.keys()].slice(0, 3).join(', ') || 'nothing'}`,
      )
    const chunked = [...zip.entries.keys()].find(name => chunkedPattern.test(name))
    if (chunked !== undefined)
      throw new InputError(
        `${path}:${chunked}: is a sample in several pieces (a chunked log), which is not read; write the log anew with "inspect log convert --to eval"`,
      )
    const at = `${path}:${start.name}`
    const header = parseHeader(await wholeObject(zip.read(start), { at }), at)
    const strangers = [...zip.entries.keys()].filter(name => !samplePattern.test(name) && !saidAgain.test(name))
    const older = [...zip.repeated]
      .filter(([name]) => samplePattern.test(name))
      .map(([name, times]) => `${name} (${times - 1} older)`)
    const half = !finished
      ? 'it has no header.json: the run goes on, or was killed'
      : header.status === 'started'
        ? 'its status is "started"'
        : undefined
    return {
      path,
      header,
      ...(half === undefined ? {} : { halfFinished: half }),
      passedOver: [...strangers, ...older],
      samples: () => samplesOf(path),
    }
  } finally {
    zip.close()
  }
}

async function* samplesOf(path: string): AsyncGenerator<SampleSource> {
  const zip = await openZip(path)
  try {
    for (const entry of zip.entries.values()) {
      const [, id, epoch] = samplePattern.exec(entry.name) ?? []
      if (id === undefined) continue
      yield {
        at: `${path}:${entry.name}`,
        name: { id, epoch: Number(epoch) },
        superseded: (zip.repeated.get(entry.name) ?? 1) - 1,
        bytes: () => zip.read(entry),
      }
    }
  } finally {
    zip.close()
  }
}
