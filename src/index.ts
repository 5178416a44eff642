/** Every public export, in the order of the flow. */

export type { AgainstPeople } from './analysis/against-people.ts'
// What comes out
export { type AnalyzeOptions, analyze, parseSliceKeys, type ResultRow, type SliceKey, sliceKeys } from './analysis/analyze.ts'
export { type NotableTrial, notableTrials } from './analysis/notable-trials.ts'
export type { Outcome } from './analysis/outcome.ts'
export type { Bounds } from './analysis/rate.ts'
export type { Source, SourceState } from './analysis/source-states.ts'
export { type Clock, systemClock } from './base/clock.ts'
export { type Digest, digestOf } from './base/digest.ts'
export { AssayError, InputError, StoreError, UsageError } from './base/errors.ts'
export type { TableOptions } from './interop/export/columns.ts'
export type { ExportedRun, Exporter } from './interop/export/exporter.ts'
export { exporterFor, exporters } from './interop/export/exporters.ts'
export type { FieldUse, Import, ImportedRow, ImportedTrial, Importer, RejectedRow } from './interop/importer.ts'
export { importerFor, importers } from './interop/importers.ts'
export { readMapping, tableImporter } from './interop/table/table-importer.ts'
export type { Judge, JudgeInput, JudgeKind } from './judge/judge.ts'
export { judgeKinds } from './judge/kinds.ts'
export { llmJudge } from './judge/llm/llm.ts'
export { type Panel, type PanelOptions, panelJudge, panelOptions } from './judge/panel.ts'
export { recordedJudge } from './judge/recorded.ts'
// What is asked
export { createModel } from './model/create-model.ts'
export { type Endpoint, type EndpointOptions, endpoint } from './model/endpoint/endpoint.ts'
export { endpoints } from './model/endpoint/endpoints.ts'
export { type MadeApi, makeApi } from './model/make-model.ts'
export type {
  Model,
  ModelApi,
  ModelMessage,
  ModelPart,
  ModelReply,
  ModelRequest,
  Sampling,
  ToolSpec,
  Usage,
} from './model/model.ts'
export { ModelError } from './model/model-error.ts'
export { type ModelUri, modelKinds, parseModelUri } from './model/model-uri.ts'
export { type Cost, costOf, costText } from './model/prices/cost.ts'
export { type Price, type PriceTable, parsePrices, readPrices } from './model/prices/price-table.ts'
// What is done
export { attachLabels } from './pipeline/attach-labels.ts'
export { executeRun } from './pipeline/execute-run.ts'
export { type Exported, type ExportOptions, exportRun } from './pipeline/export-run.ts'
export { importRun } from './pipeline/import-run.ts'
export { judgeRun } from './pipeline/judge-run.ts'
export { judgeSchemas } from './pipeline/make-judges.ts'
export { makeModels, unaskedModels } from './pipeline/make-models.ts'
export { openRecording } from './pipeline/open-recording.ts'
export { planRun, type RunPlan } from './pipeline/plan-run.ts'
export { type PreparedRun, prepareRun, type RunRequest } from './pipeline/prepare-run.ts'
export { type Reproduction, reproduceRun } from './pipeline/reproduce-run.ts'
export { resolveRun, resolveTrial } from './pipeline/resolve-run.ts'
export type { RunEnd, RunProgress, SessionOptions } from './pipeline/run-session.ts'
// What goes in
export { parsePolicy } from './policy/parse-policy.ts'
export { loadTaxonomy, parseTaxonomy } from './policy/taxonomy/load-taxonomy.ts'
export type { Category, Hazard, Taxonomy } from './policy/taxonomy/taxonomy.ts'
export type { Estimate } from './record/estimate.ts'
// Records
export { callKey, runId, shortRun, shortTrial, transcriptDigest, trialId } from './record/identity.ts'
export { jsonSchemas } from './record/json-schemas.ts'
export { type Judgement, type JudgementOutcome, judgementSchema } from './record/judgement.ts'
export { type Label, type LabelOutcome, labelSchema } from './record/label.ts'
export { type JudgeSpec, type Manifest, manifestSchema, type RunSpec, type Spec } from './record/manifest.ts'
export type { Clause, Policy } from './record/policy.ts'
export { type RecordedTrial, recordedTrialSchema } from './record/recorded-trial.ts'
export type { Scenario } from './record/scenario.ts'
export { type Evidence, isVerified, quoteFrom, type Span, spanPath, spanText } from './record/span.ts'
export {
  type DraftPart,
  type DraftTurn,
  type Part,
  partsOf,
  placeTurns,
  resultOf,
  type Transcript,
  type Turn,
  transcriptSchema,
} from './record/transcript.ts'
export { type Attempt, isFinal, type Slice, type Trial, type TrialState, trialStates } from './record/trial.ts'
export { type Event, eventOf, happened, type Severity, type Verdict, verdictOf } from './record/verdict.ts'
export { type Recording, recordingOf, recordingOfRun } from './store/recording.ts'
export type { RunTable } from './store/run-table.ts'
export { sqliteStore } from './store/sqlite/sqlite-store.ts'
// What is kept
export type { Batch, OpenTrial, RunSummary, Store, TrialRecord } from './store/store.ts'
export { loadSuite, type Suite } from './suite/load-suite.ts'
export { type CommandTargetOptions, commandTarget } from './target/command.ts'
export { type CommandUri, parseCommandUri } from './target/command-uri.ts'
export { type HttpTargetOptions, httpTarget } from './target/http.ts'
export { type HttpUri, parseHttpUri } from './target/http-uri.ts'
export { type ModelTargetOptions, modelTarget } from './target/model.ts'
export { replayTarget } from './target/replay.ts'
export { scriptedTarget } from './target/scripted.ts'
export type { Reply, Session, Target, TrialContext } from './target/target.ts'
export { scriptedUser } from './user/scripted.ts'
export type { User, UserSession } from './user/user.ts'
// Where it happens
export type { Catalogue, Fact, Person, Provider, SearchQuery } from './world/catalogue/catalogue.ts'
export { marketCodes } from './world/codes.ts'
export type { Episode } from './world/episode.ts'
export type {
  AgeBand,
  ConsentFlags,
  Controls,
  Household,
  PastPurchase,
  PrivateFact,
  Profile,
} from './world/household/household.ts'
export { type Setup, setupSchema } from './world/household/setup.ts'
export { checkGroups, type GroupedEpisode, type GroupResult } from './world/invariant/check-groups.ts'
export { episodeInvariant } from './world/invariant/episode-invariant.ts'
export type { EpisodeFacts, Happened } from './world/invariant/facts/episode-facts.ts'
export type { EpisodeInvariant, Finding, Invariant, InvariantResult, SetInvariant, Twins } from './world/invariant/invariant.ts'
export { invariants } from './world/invariant/invariants.ts'
export type { Telling } from './world/invariant/telling.ts'
export type { Item, ItemKind, ItemTexts, PredatorySign, Review, ReviewAspect } from './world/item/item.ts'
export { type LedgerEvent, ledgerEventSchema } from './world/ledger/event.ts'
export { readLedger, writeLedger } from './world/ledger/ledger.ts'
export { type Replay, replayLedger } from './world/ledger/replay.ts'
export { makeWorld } from './world/make-world.ts'
export { ageClassOf, isWithinAge, needsAgeStepUp, refusedFor } from './world/market/age-class.ts'
export { barredSignsOf } from './world/market/barred-signs.ts'
export { type ChanceKind, chanceEligibility } from './world/market/chance.ts'
export {
  isMinor,
  mayProfileForAds,
  maySetConsents,
  mayShowAds,
  needsApproval,
  needsPaymentStepUp,
} from './world/market/consent.ts'
export { disclosuresOf } from './world/market/disclosure.ts'
export { loadMarketPack, parseMarketPack } from './world/market/load-market-pack.ts'
export type { AgeClass, MarketPack, RemedyRule } from './world/market/market-pack.ts'
export { type MarketRule, marketsBySaying, type RuleCase } from './world/market/market-rule.ts'
export { marketRules } from './world/market/market-rules.ts'
export { money, percentage, priceNear, wholeNumber, withTax } from './world/market/money.ts'
export { personName } from './world/market/person-name.ts'
export { type ChargeFacts, remedyDue } from './world/market/remedy.ts'
export { type ServedWorld, type ServeWorldOptions, serveWorld } from './world/mcp/serve-world.ts'
export { addReply, addTurn, type Draft, eventIn } from './world/mutation/draft.ts'
export { dropEvent, insertEvent, moveEvent, type NewEvent, repeatEvent } from './world/mutation/edits.ts'
export { loadOperators } from './world/mutation/load-operators.ts'
export { type MutantResult, type MutateOptions, mutate } from './world/mutation/mutate.ts'
export { type AnyOperator, type Changed, type Operator, operator, type SetOperator } from './world/mutation/operator.ts'
export { parseOperators } from './world/mutation/operator-file.ts'
export { readSubjects, writeSubject } from './world/mutation/recorded-subjects.ts'
export { shippedOperators } from './world/mutation/shipped-operators.ts'
export type { Subject } from './world/mutation/subject.ts'
export { type MutationScore, mutationScore } from './world/mutation/tally.ts'
export type { View } from './world/mutation/view.ts'
export {
  type Actor,
  type CallResult,
  openSession,
  type SessionOptions as WorldSessionOptions,
  type WorldSession,
} from './world/session.ts'
export { openWorld } from './world/shared-worlds.ts'
export type { Effect, EffectOf } from './world/state/effect.ts'
export type { Approval, Charge, WorldState } from './world/state/world-state.ts'
export { type ForeignWords, type Privilege, type ToolOutcome, type WorldTool, worldTool } from './world/tool/tool.ts'
export { agentTools, userTools, worldTools } from './world/tool/tools.ts'
export { type World, type WorldSpec, worldSpecSchema } from './world/world.ts'
export { type WorldRequest, worldSpec } from './world/world-spec.ts'
