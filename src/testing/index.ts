/** For tests of targets, judges and suites of one's own: `assay/testing`. */
export { type ContractCase, frozen } from './contract.ts'
export { everyRecord, exportedRunOf, recordOf } from './exported-run-of.ts'
export { type ExporterContractOptions, exporterContract } from './exporter-contract.ts'
export { type FakeClock, fakeClock } from './fake-clock.ts'
export {
  type BodyCount,
  type FakeApi,
  type FakeCall,
  type FakeFinish,
  type FakeMessage,
  type FakeReply,
  type FakeRequest,
  type FakeServer,
  type FakeServerOptions,
  type FakeStats,
  type FakeTool,
  type FakeUsage,
  type Fault,
  type FaultCondition,
  type FaultKind,
  fakeServer,
  type Latency,
  type Replier,
  type ReplyRule,
  type RetryAfter,
} from './fake-server.ts'
export { hostileTranscripts } from './hostile-transcripts.ts'
export { type ImporterContractOptions, importerContract } from './importer-contract.ts'
export { inMemoryCalls } from './in-memory-calls.ts'
export { type InvariantCase, type InvariantContractOptions, invariantContract } from './invariant-contract.ts'
export { type JudgeContractOptions, judgeContract } from './judge-contract.ts'
export { judgeOnce } from './judge-once.ts'
export { countsTried, type LanguageContractOptions, languageContract } from './language-contract.ts'
export { marketContract } from './market-contract.ts'
export { type ModelContractOptions, modelContract } from './model-contract.ts'
export { noModel } from './no-model.ts'
export { noTools } from './no-tools.ts'
export { openScene, type Scene, type SceneOptions } from './open-scene.ts'
export { passTime } from './pass-time.ts'
export { randomCalls } from './random-calls.ts'
export { type SampleCall, sampleSetup } from './sample-calls.ts'
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
export { type ScriptedAnswer, scriptedModel } from './scripted-model.ts'
export { type SetInvariantContractOptions, setInvariantContract } from './set-invariant-contract.ts'
export { smallWorld } from './small-world.ts'
export { stateFaults } from './state-faults.ts'
export { storeContract } from './store-contract.ts'
export { type TableTrial, tableOf } from './table-of.ts'
export { type TargetContractOptions, targetContract } from './target-contract.ts'
export { type ShortTurn, toolCall, transcriptOf } from './transcript-of.ts'
export { worldContract } from './world-contract.ts'
export { type WorldToolContractOptions, worldToolContract } from './world-tool-contract.ts'
