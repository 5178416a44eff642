import type { CliCommand } from './command.ts'

interface Entry {
  name: string
  summary: string
  /** Loaded when it is called, so that `assay --help` stays quick. */
  load(): Promise<CliCommand>
}

/** Every command, in the order of a first day. To add one, add a file and a line. */
export const commands: readonly Entry[] = [
  {
    name: 'demo',
    summary: 'the whole flow on a small recorded run: no key, no network',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'init',
    summary: 'begin a project: a suite that runs, a policy, a scripted target',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'doctor',
    summary: 'what works here, what is missing, how to mend it',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  { name: 'suite', summary: 'list, show or lint suites', load: async () => (await import('./suite.ts')).suite },
  {
    name: 'taxonomy',
    summary: 'hazards, attacks, invariants and what else is named',
    load: async () => (await import('./taxonomy.ts')).taxonomy,
  },
  {
    name: 'world',
    summary: 'a simulated storefront and household, and its items',
    load: async () => (await import('./world.ts')).world,
  },
  {
    name: 'plan',
    summary: 'what a run would call for, cost and show; calls no model',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'run',
    summary: 'collect and judge; the same command goes on where it stopped',
    load: async () => (await import('./run.ts')).run,
  },
  {
    name: 'judge',
    summary: 'have stored transcripts judged by more judges',
    load: async () => (await import('./judge.ts')).judge,
  },
  {
    name: 'reproduce',
    summary: 'make a run again from its kept calls, and compare digests',
    load: async () => (await import('./reproduce.ts')).reproduce,
  },
  {
    name: 'import',
    summary: 'foreign transcripts, judgements and labels become a run',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'a run as Parquet, CSV, JSON Lines or an Inspect log',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  { name: 'runs', summary: 'the runs of this project, newest first', load: async () => (await import('./runs.ts')).runs },
  {
    name: 'analyze',
    summary: 'rates by target and slice, with everything that is missing',
    load: async () => (await import('./analyze.ts')).analyzeCommand,
  },
  {
    name: 'show',
    summary: 'one trial: its transcript, with the evidence marked',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'stats',
    summary: 'one operation of the statistics core on JSON from stdin',
    load: async () => (await import('./stats.ts')).statsCommand,
  },
]
