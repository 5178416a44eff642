/** `assay/stats`: every public export of the statistics core, by topic. */

// What every topic uses

export { type Random, seededRandom } from '../base/random.ts'
export type { Numbers } from './check.ts'
export type { Result } from './result.ts'
export type { Alternative, TestResult } from './test-result.ts'

// The analyst's front door

export { type AgreementAnswer, type AgreementQuestion, agreement } from './front/agreement.ts'
export type { Answer, Estimand } from './front/answer.ts'
export { compare } from './front/compare.ts'
export type { PairedColumns } from './front/compare-pairs.ts'
export type { UnpairedColumns } from './front/compare-samples.ts'
export type { CompareQuestion, Comparison } from './front/comparison.ts'
export { type CorrectedColumns, type CorrectedQuestion, corrected } from './front/corrected.ts'
export type { Corrected } from './front/correction.ts'
export type { Sensitivity } from './front/family-rate.ts'
export {
  type FirstViolation,
  firstViolation,
  type ViolationColumns,
  type ViolationQuestion,
  type ViolationTurn,
} from './front/first-violation.ts'
export { type LiveScores, liveMean } from './front/live-mean.ts'
export { type LiveColumns, type LiveCounts, type LiveQuestion, liveRate } from './front/live-rate.ts'
export {
  type PassKAnswer,
  type PassKQuestion,
  passKRate,
  type ScenarioColumns,
  type TrialColumns,
} from './front/pass-k-rate.ts'
export { type Plan, type PlanDesign, type PlanQuestion, plan } from './front/plan.ts'
export { type RateAnswer, type RateColumns, type RateQuestion, rate } from './front/rate.ts'

// Distributions and special functions

export { betaCdf } from './special/beta-cdf.ts'
export { betaQuantile } from './special/beta-quantile.ts'
export { binomialCdf } from './special/binomial-cdf.ts'
export { binomialPmf } from './special/binomial-pmf.ts'
export { binomialSf } from './special/binomial-sf.ts'
export { chiSquareCdf } from './special/chi-square-cdf.ts'
export { chiSquareQuantile } from './special/chi-square-quantile.ts'
export { chiSquareSf } from './special/chi-square-sf.ts'
export { digamma } from './special/digamma.ts'
export { fCdf } from './special/f-cdf.ts'
export { fQuantile } from './special/f-quantile.ts'
export { fSf } from './special/f-sf.ts'
export { gammaCdf } from './special/gamma-cdf.ts'
export { gammaQuantile } from './special/gamma-quantile.ts'
export { hypergeometricCdf } from './special/hypergeometric-cdf.ts'
export { hypergeometricPmf } from './special/hypergeometric-pmf.ts'
export { logBeta } from './special/log-beta.ts'
export { logGamma } from './special/log-gamma.ts'
export { normalCdf } from './special/normal-cdf.ts'
export { normalQuantile } from './special/normal-quantile.ts'
export { normalSf } from './special/normal-sf.ts'
export { studentTCdf } from './special/student-t-cdf.ts'
export { studentTQuantile } from './special/student-t-quantile.ts'
export { studentTSf } from './special/student-t-sf.ts'

// Rates of independent trials

export { type AgrestiCoullResult, agrestiCoullInterval } from './rate/agresti-coull-interval.ts'
export { type BetaPosteriorOptions, betaPosterior } from './rate/beta-posterior.ts'
export { type BinomialTestOptions, binomialTest } from './rate/binomial-test.ts'
export { clopperPearsonInterval } from './rate/clopper-pearson-interval.ts'
export { jeffreysInterval } from './rate/jeffreys-interval.ts'
export { rateLowerBound } from './rate/rate-lower-bound.ts'
export type { RateOptions } from './rate/rate-options.ts'
export { type RateBoundResult, rateUpperBound } from './rate/rate-upper-bound.ts'
export { type TIntervalOptions, tInterval } from './rate/t-interval.ts'
export { wilsonContinuityInterval } from './rate/wilson-continuity-interval.ts'
export { wilsonInterval } from './rate/wilson-interval.ts'
export { type ZeroEventsOptions, type ZeroEventsResult, zeroEventsUpperBound } from './rate/zero-events-upper-bound.ts'

// Clustered rates and means

export { type ClusteredIccOptions, type ClusteredIccResult, clusteredIcc } from './cluster/clustered-icc.ts'
export { type ClusteredMeanOptions, type ClusteredMeanResult, clusteredMean } from './cluster/clustered-mean.ts'
export {
  type ClusteredPairedDifferenceOptions,
  type ClusteredPairedDifferenceResult,
  clusteredPairedDifference,
} from './cluster/clustered-paired-difference.ts'
export {
  type ClusteredProportionOptions,
  type ClusteredProportionResult,
  clusteredProportion,
} from './cluster/clustered-proportion.ts'
export {
  type ClusteredCoefficient,
  type ClusteredRegressionOptions,
  type ClusteredRegressionResult,
  clusteredRegression,
} from './cluster/clustered-regression.ts'
export { type ClusteredSignFlipResult, clusteredSignFlip } from './cluster/clustered-sign-flip.ts'
export { type KornGraubardBoundOptions, type KornGraubardBoundResult, kornGraubardBound } from './cluster/korn-graubard-bound.ts'
export {
  type KornGraubardIntervalOptions,
  type KornGraubardIntervalResult,
  kornGraubardInterval,
} from './cluster/korn-graubard-interval.ts'
export {
  type WildClusterBootstrapOptions,
  type WildClusterBootstrapResult,
  wildClusterBootstrap,
} from './cluster/wild-cluster-bootstrap.ts'

// Two systems on the same items

export { bonettPriceDifference } from './paired/bonett-price-difference.ts'
export { type DirichletDifferenceOptions, dirichletDifferencePosterior } from './paired/dirichlet-difference-posterior.ts'
export { type McnemarChiSquareOptions, mcnemarChiSquare } from './paired/mcnemar-chi-square.ts'
export { mcnemarExact } from './paired/mcnemar-exact.ts'
export { mcnemarMidP } from './paired/mcnemar-mid-p.ts'
export { type NewcombePairedResult, newcombePairedDifference } from './paired/newcombe-paired-difference.ts'
export type { PairedCounts, PairedOptions } from './paired/paired-counts.ts'
export { pairedTTest } from './paired/paired-t-test.ts'
export { tangoDifference } from './paired/tango-difference.ts'
export { tangoTest } from './paired/tango-test.ts'

// Two independent groups

export { agrestiCaffoDifference } from './two-sample/agresti-caffo-difference.ts'
export { type BetaDifferenceOptions, betaDifferencePosterior } from './two-sample/beta-difference-posterior.ts'
export { type ChiSquareTestResult, chiSquareTest } from './two-sample/chi-square-test.ts'
export { type CochranArmitageOptions, cochranArmitageTrend } from './two-sample/cochran-armitage-trend.ts'
export { farringtonManningTest } from './two-sample/farrington-manning-test.ts'
export { type FisherExactOptions, type FisherExactResult, fisherExact, type TwoByTwo } from './two-sample/fisher-exact.ts'
export { miettinenNurminenDifference } from './two-sample/miettinen-nurminen-difference.ts'
export { miettinenNurminenTest } from './two-sample/miettinen-nurminen-test.ts'
export { type KnownLimits, type MoverDifferenceOptions, moverDifference } from './two-sample/mover-difference.ts'
export { newcombeDifference } from './two-sample/newcombe-difference.ts'
export type { NoninferiorityOptions } from './two-sample/noninferiority-options.ts'
export { oddsRatio } from './two-sample/odds-ratio.ts'
export { pooledTTest } from './two-sample/pooled-t-test.ts'
export type { PosteriorDifference, PosteriorOptions } from './two-sample/posterior-difference.ts'
export type { RateCounts, TwoRatesOptions } from './two-sample/rate-counts.ts'
export { riskRatio } from './two-sample/risk-ratio.ts'
export type { TTestOptions, TTestResult } from './two-sample/t-test-result.ts'
export { waldDifference } from './two-sample/wald-difference.ts'
export { welchTTest } from './two-sample/welch-t-test.ts'

// Permutation tests

export { type MaxTSignFlipOptions, type MaxTSignFlipResult, maxTSignFlip } from './permutation/max-t-sign-flip.ts'
export type { PermutationOptions, PermutationResult } from './permutation/permutation-result.ts'
export { type SignFlipOptions, type SignFlipResult, signFlip } from './permutation/sign-flip.ts'
export { type StratifiedPermutationOptions, stratifiedPermutation } from './permutation/stratified-permutation.ts'
export { type TwoSamplePermutationOptions, twoSamplePermutation } from './permutation/two-sample-permutation.ts'

// Many tests at once

export type { AdjustedPValues, MultiplicityOptions } from './multiplicity/adjusted.ts'
export { benjaminiHochberg } from './multiplicity/benjamini-hochberg.ts'
export { benjaminiYekutieli } from './multiplicity/benjamini-yekutieli.ts'
export { bonferroni } from './multiplicity/bonferroni.ts'
export { hochberg } from './multiplicity/hochberg.ts'
export { holm } from './multiplicity/holm.ts'
export { holmSidak } from './multiplicity/holm-sidak.ts'
export { hommel } from './multiplicity/hommel.ts'

// Equivalence and noninferiority of means

export {
  type NoninferiorityPairedOptions,
  type NoninferiorityPairedResult,
  noninferiorityPaired,
} from './equivalence/noninferiority-paired.ts'
export { tostPaired } from './equivalence/tost-paired.ts'
export type { TostOptions, TostResult } from './equivalence/tost-result.ts'
export { tostWelch } from './equivalence/tost-welch.ts'

// Planning: power and sample size

export { noncentralTCdf } from './power/noncentral-t-cdf.ts'
export type { PowerResult, SampleSizeResult } from './power/plan.ts'
export { type PowerPairedTOptions, powerPairedT } from './power/power-paired-t.ts'
export { type PowerTwoProportionsOptions, powerTwoProportions } from './power/power-two-proportions.ts'
export {
  type PowerTwoProportionsArcsineOptions,
  type PowerTwoProportionsArcsineResult,
  powerTwoProportionsArcsine,
} from './power/power-two-proportions-arcsine.ts'
export {
  type SampleSizeClusteredOptions,
  type SampleSizeClusteredResult,
  sampleSizeClustered,
} from './power/sample-size-clustered.ts'
export { type SampleSizeMcnemarOptions, sampleSizeMcnemar } from './power/sample-size-mcnemar.ts'
export {
  type SampleSizeMillerPairedOptions,
  type SampleSizeMillerPairedResult,
  sampleSizeMillerPaired,
} from './power/sample-size-miller-paired.ts'
export { type SampleSizePairedTOptions, sampleSizePairedT } from './power/sample-size-paired-t.ts'
export { type SampleSizeTwoProportionsOptions, sampleSizeTwoProportions } from './power/sample-size-two-proportions.ts'
export {
  type SampleSizeZeroFailureOptions,
  type SampleSizeZeroFailureResult,
  sampleSizeZeroFailure,
} from './power/sample-size-zero-failure.ts'

// Agreement between raters

export type { AgreementCoefficient, AgreementCoefficients } from './agreement/agreement-coefficients.ts'
export { type AgreementLimits, type AgreementLimitsOptions, agreementLimits } from './agreement/agreement-limits.ts'
export type { AgreementWeights } from './agreement/agreement-weights.ts'
export {
  type ChanceCorrectedAgreement,
  type ChanceCorrectedOptions,
  chanceCorrectedAgreement,
} from './agreement/chance-corrected-agreement.ts'
export { type CohenKappa, type CohenKappaOptions, cohenKappa } from './agreement/cohen-kappa.ts'
export { type FleissKappa, type FleissKappaOptions, fleissKappa } from './agreement/fleiss-kappa.ts'
export {
  type Icc,
  type IntraclassCorrelationOptions,
  type IntraclassCorrelations,
  intraclassCorrelation,
} from './agreement/intraclass-correlation.ts'
export { type KrippendorffAlpha, type KrippendorffAlphaOptions, krippendorffAlpha } from './agreement/krippendorff-alpha.ts'
export {
  type KrippendorffBootstrap,
  type KrippendorffBootstrapOptions,
  krippendorffBootstrap,
} from './agreement/krippendorff-bootstrap.ts'
export type { Measurement } from './agreement/krippendorff-disagreement.ts'

// Reliability of a score

export { type CronbachAlpha, type CronbachAlphaOptions, cronbachAlpha } from './reliability/cronbach-alpha.ts'
export { spearmanBrown } from './reliability/spearman-brown.ts'

// A judge's error rates and the correction for them

export { type CalibrationAllocation, type CalibrationPilot, calibrationAllocation } from './judge/calibration-allocation.ts'
export { type ConfusionCorrection, type ConfusionCorrectionOptions, confusionCorrection } from './judge/confusion-correction.ts'
export { type ConfusionCounts, type JudgeRates, type JudgeRatesOptions, judgeRates } from './judge/judge-rates.ts'
export { labelGain } from './judge/label-gain.ts'
export {
  type CalibrationCounts,
  type JudgedCounts,
  type RoganGladen,
  type RoganGladenOptions,
  roganGladen,
} from './judge/rogan-gladen.ts'
export { roganGladenMover } from './judge/rogan-gladen-mover.ts'
export { type TwoPhaseOptions, type TwoPhaseRate, type TwoPhaseRows, twoPhaseRate } from './judge/two-phase-rate.ts'
export {
  type VerdictLabels,
  type VerdictStratifiedOptions,
  type VerdictStratifiedRate,
  verdictStratifiedRate,
} from './judge/verdict-stratified-rate.ts'

// Prediction-powered means

export { type ActiveRows, type PpiActiveMean, type PpiActiveOptions, ppiActiveMean } from './ppi/ppi-active-mean.ts'
export { type PpiClusteredMean, type PpiClusteredOptions, ppiClusteredMean } from './ppi/ppi-clustered-mean.ts'
export { type PpiMean, type PpiOptions, ppiMean } from './ppi/ppi-mean.ts'
export { type PpiStratifiedMean, type PpiStratifiedOptions, ppiStratifiedMean } from './ppi/ppi-stratified-mean.ts'
export type { LabelledRows, PpiMode } from './ppi/ppi-tuning.ts'

// Calibration of a judge's probabilities

export { type BrierOptions, type BrierScore, brierScore } from './calibration/brier-score.ts'
export {
  type CalibrationError,
  type CalibrationErrorOptions,
  expectedCalibrationError,
} from './calibration/expected-calibration-error.ts'
export {
  type IsotonicOptions,
  type IsotonicRegression,
  isotonicRegression,
  isotonicValues,
} from './calibration/isotonic-regression.ts'
export { type PlattScaling, plattScaling } from './calibration/platt-scaling.ts'
export { type RocAuc, type RocAucOptions, rocAuc } from './calibration/roc-auc.ts'

// True labels from raters alone

export { type DawidSkene, type DawidSkeneOptions, dawidSkene } from './latent/dawid-skene.ts'
export type { LabelColumns, LabelSizes } from './latent/label-table.ts'
export { type OneCoin, type OneCoinOptions, oneCoin } from './latent/one-coin.ts'

// pass@k and pass^k

export { type BoundedMeanOptions, boundedMean } from './pass/bounded-mean.ts'
export { type PassKOptions, type PassKResult, passK } from './pass/pass-k.ts'
export { type PassKSuiteOptions, type PassKSuiteResult, passKSuite } from './pass/pass-k-suite.ts'

// First violation by turn

export {
  type CauseCurve,
  type CompetingColumns,
  type CumulativeIncidence,
  type CumulativeIncidenceOptions,
  cumulativeIncidence,
} from './survival/cumulative-incidence.ts'
export { type DiscreteHazard, type DiscreteHazardOptions, discreteHazard, type TurnColumns } from './survival/discrete-hazard.ts'
export { type EffectiveSizeOptions, effectiveSizeLimits } from './survival/effective-size-limits.ts'
export { type GrayColumns, type GrayTest, type GrayTestOptions, grayTest } from './survival/gray-test.ts'
export { type KaplanMeier, type KaplanMeierOptions, kaplanMeier, type SurvivalColumns } from './survival/kaplan-meier.ts'
export { type LogRank, type LogRankColumns, logRank } from './survival/log-rank.ts'
export type { CurveLimits, LimitScale } from './survival/survival-limits.ts'
export {
  type TurnAutocorrelation,
  type TurnAutocorrelationOptions,
  turnAutocorrelation,
} from './survival/turn-autocorrelation.ts'

// Looking while trials come in

export { type AsymptoticOptions, asymptoticSequence, asymptoticTracker } from './sequential/asymptotic-sequence.ts'
export {
  type BernoulliMixtureOptions,
  bernoulliMixtureEValue,
  bernoulliMixtureTest,
  bernoulliMixtureTracker,
} from './sequential/bernoulli-mixture-e-value.ts'
export {
  type BetaBinomialMixtureOptions,
  betaBinomialMixtureInterval,
  betaBinomialMixtureSequence,
} from './sequential/beta-binomial-mixture.ts'
export type { ConfidenceSequence, SequenceOptions, SequencePath, SequenceTracker } from './sequential/confidence-sequence.ts'
export { type EBenjaminiHochbergResult, eBenjaminiHochberg } from './sequential/e-benjamini-hochberg.ts'
export {
  type EmpiricalBernsteinOptions,
  empiricalBernsteinSequence,
  empiricalBernsteinTracker,
} from './sequential/empirical-bernstein-sequence.ts'
export { type HedgedCapital, hedgedCapital } from './sequential/hedged-capital.ts'
export { type HedgedIntervalOptions, hedgedInterval, hedgedTracker } from './sequential/hedged-interval.ts'
export { hoeffdingSequence, hoeffdingTracker } from './sequential/hoeffding-sequence.ts'
export { type MixtureSprtOptions, mixtureSprt, mixtureSprtTracker } from './sequential/mixture-sprt.ts'
export type { EvidencePath, SequentialTestResult, SequentialTestTracker, TestTimes } from './sequential/sequential-test.ts'
export { type SprtOptions, type SprtResult, sprt, sprtTracker } from './sequential/sprt.ts'

// Strata and regression

export { type DifColumns, type DifLogistic, type DifTest, difLogistic } from './regression/dif-logistic.ts'
export {
  type LogisticCoefficient,
  type LogisticRegression,
  type LogisticRegressionOptions,
  logisticRegression,
} from './regression/logistic-regression.ts'
export { type MantelHaenszel, type MantelHaenszelOptions, mantelHaenszel } from './regression/mantel-haenszel.ts'
export { type StratifiedTables, stratifiedCounts } from './regression/stratified-counts.ts'

// Variance components and partial pooling

export {
  type BetaBinomial,
  type BetaBinomialOptions,
  betaBinomialEmpiricalBayes,
} from './hierarchical/beta-binomial-empirical-bayes.ts'
export {
  type CrossedOneFacet,
  type CrossedOneFacetOptions,
  crossedOneFacet,
  type OneFacetDecision,
} from './hierarchical/crossed-one-facet.ts'
export {
  type CrossedTwoFacet,
  type CrossedTwoFacetOptions,
  crossedTwoFacet,
  type TwoFacetDecision,
  type TwoFacetVariance,
} from './hierarchical/crossed-two-facet.ts'
export {
  type LogisticRandomIntercept,
  type LogisticRandomInterceptOptions,
  logisticRandomIntercept,
} from './hierarchical/logistic-random-intercept.ts'
export { type NestedSamples, type NestedSamplesOptions, nestedSamples } from './hierarchical/nested-samples.ts'

// Bootstrap

export type { Limits } from './bootstrap/bootstrap-intervals.ts'
export { type BootstrapMeanOptions, type BootstrapMeanResult, bootstrapMean } from './bootstrap/bootstrap-mean.ts'
export { type ClusterBootstrapOptions, type ClusterBootstrapResult, clusterBootstrap } from './bootstrap/cluster-bootstrap.ts'
export {
  type ClusterBootstrapMeanOptions,
  type ClusterBootstrapMeanResult,
  clusterBootstrapMean,
} from './bootstrap/cluster-bootstrap-mean.ts'
export { type RankIntervalsOptions, type RankIntervalsResult, rankIntervals } from './bootstrap/rank-intervals.ts'
export type { Resampling } from './bootstrap/resampling.ts'

// Ranks

export { type KendallWResult, kendallW } from './rank/kendall-w.ts'
export { type RankCorrelationOptions, type RankCorrelationResult, rankCorrelation } from './rank/rank-correlation.ts'
