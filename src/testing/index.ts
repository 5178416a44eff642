/** For tests of targets, judges and suites of one's own: `assay/testing`. */
export { type ContractCase, frozen } from './contract.ts'
export { type FakeClock, fakeClock } from './fake-clock.ts'
export { hostileTranscripts } from './hostile-transcripts.ts'
export { type JudgeContractOptions, judgeContract } from './judge-contract.ts'
export { judgeOnce } from './judge-once.ts'
export {
  sampleAttempt,
  sampleJudge,
  sampleJudgement,
  sampleLabel,
  sampleManifest,
  sampleTrial,
  sampleTrials,
} from './sample-records.ts'
export { scenarioOf } from './scenario-of.ts'
export { storeContract } from './store-contract.ts'
export { type TableTrial, tableOf } from './table-of.ts'
export { type TargetContractOptions, targetContract } from './target-contract.ts'
export { type ShortTurn, toolCall, transcriptOf } from './transcript-of.ts'
