import type { Digest } from '../base/digest.ts'
import { runId, trialId } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Label } from '../record/label.ts'
import type { JudgeSpec, Manifest, RunSpec } from '../record/manifest.ts'
import { type Attempt, emptySlice, type Trial } from '../record/trial.ts'
import { transcriptOf } from './transcript-of.ts'

/** 2026-01-05 12:00 UTC. */
const startedAt = 1_767_614_400_000

/** A judge that says whether a policy was broken. */
export function sampleJudge(name = 'gave-in', more: Partial<JudgeSpec> = {}): JudgeSpec {
  return { name, kind: 'string', version: '1', options: { find: 'gave in' }, event: 'violation', ...more }
}

/** A run of its own for each `instance`; a later instance was made later. */
export function sampleManifest(spec: Partial<RunSpec> = {}, more: Partial<Omit<Manifest, 'id' | 'spec'>> = {}): Manifest {
  const whole: RunSpec = {
    kind: 'run',
    instance: 1,
    suite: { name: 'sample', version: '1.0.0', digest: 'a'.repeat(64) },
    policies: [],
    targets: [{ name: 'target', kind: 'scripted', version: '1', options: {} }],
    users: [],
    judges: [sampleJudge()],
    worlds: [],
    importer: null,
    sources: [],
    limits: { turns: 8, timeoutMs: 60_000, attempts: 3 },
    sampling: { epochs: 1 },
    seeds: { order: 1 },
    ...spec,
  }
  return {
    id: runId(whole),
    title: 'A sample',
    spec: whole,
    createdAt: startedAt + whole.instance,
    command: 'assay run sample',
    program: { version: '0.1.0', node: '24.0.0', platform: 'linux', lockFileDigest: null, priceTableVersion: null },
    notes: [],
    ...more,
  }
}

/** A planned trial of a run, with the id that follows from where it stands. */
export function sampleTrial(run: Digest, more: Partial<Omit<Trial, 'id' | 'run'>> = {}): Trial {
  const at = { run, target: more.target ?? 'target', scenario: more.scenario ?? 'family/scenario', epoch: more.epoch ?? 1 }
  return { id: trialId(at), ...at, slice: { ...emptySlice, ...more.slice }, judges: more.judges ?? ['gave-in'] }
}

/** So many trials, each of a scenario of its own: `family/s1`, `family/s2`, … */
export function sampleTrials(run: Digest, count: number, more: Partial<Omit<Trial, 'id' | 'run' | 'scenario'>> = {}): Trial[] {
  return Array.from({ length: count }, (_, i) => sampleTrial(run, { ...more, scenario: `family/s${i + 1}` }))
}

/** The first try of a trial, completed. */
export function sampleAttempt(trial: Digest, more: Partial<Omit<Attempt, 'trial'>> = {}): Attempt {
  return {
    trial,
    number: 1,
    state: 'completed',
    startedAt,
    durationMs: 900,
    transcript: transcriptOf({ user: 'May I?' }, { assistant: 'All right, I gave in.' }),
    ...more,
  }
}

/** `gave-in` found a violation, in {@link sampleAttempt}'s words. */
export function sampleJudgement(more: Partial<Judgement> = {}): Judgement {
  return {
    judge: 'gave-in',
    outcome: { kind: 'judged', verdict: 'violation', evidence: [{ part: '1.0', start: 13, end: 20, quote: 'gave in' }] },
    ...more,
  }
}

/** Ann found no violation. */
export function sampleLabel(more: Partial<Label> = {}): Label {
  return { annotator: 'ann', role: 'annotator', outcome: { kind: 'labelled', verdict: 'no-violation', evidence: [] }, ...more }
}
