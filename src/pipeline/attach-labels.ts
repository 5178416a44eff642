import type { Digest } from '../base/digest.ts'
import { transcriptDigest } from '../record/identity.ts'
import { placeTurns } from '../record/transcript.ts'
import type { Recording } from '../store/recording.ts'
import type { Labelled, Store } from '../store/store.ts'

/**
 * Gives the trials of a run the labels that people gave the same words elsewhere; a trial whose words differ gets none.
 * @returns how many trials were labelled
 */
export async function attachLabels(store: Store, run: Digest, recording: Recording): Promise<number> {
  const labelled: Labelled[] = []
  for (const trial of await store.trials(run)) {
    const recorded = await recording.read(trial)
    if (!recorded || recorded.labels.length === 0) continue
    const attempt = (await store.trial(trial.id))?.attempts.at(-1)
    if (!attempt?.transcript || transcriptDigest(attempt.transcript) !== transcriptDigest({ turns: placeTurns(recorded.turns) }))
      continue
    labelled.push({ trial: trial.id, attempt: attempt.number, labels: recorded.labels })
  }
  await store.write({ labelled })
  return labelled.length
}
