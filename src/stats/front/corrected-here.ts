import { checkBinary } from '../check.ts'
import { type TwoPhaseRate, twoPhaseRate } from '../judge/two-phase-rate.ts'
import { verdictStratifiedRate } from '../judge/verdict-stratified-rate.ts'
import { ppiActiveMean } from '../ppi/ppi-active-mean.ts'
import { ppiClusteredMean } from '../ppi/ppi-clustered-mean.ts'
import { ppiMean } from '../ppi/ppi-mean.ts'
import { ppiStratifiedMean } from '../ppi/ppi-stratified-mean.ts'
import { type Result, undefinedResult } from '../result.ts'
import { clusterDesign, doubted, pick, present, sum } from './answer.ts'
import type { AnswerCorrected, Corrected, LabelDesign, LabelledColumns } from './correction.ts'
import { type JudgeCounts, judgeCounts, judgeQuality, judgeWarnings } from './judge-counts.ts'
import { labelsOfFewFamilies, whyNotNormal } from './label-design.ts'

/** Labels that are more than this share of the rows are a sizeable part of them. */
const sizeableShare = 0.1

/** Labels of these very rows: PPI++ where normal limits hold, exact limits elsewhere. */
export function correctedHere(
  judge: Float64Array,
  label: Float64Array,
  given: LabelDesign,
  question: { level: number; icc: number; estimand: 'these rows' | 'scenarios like these' | undefined },
  answer: AnswerCorrected,
): Corrected {
  const { level, icc, estimand } = question
  const labelled = present(label)
  const labels = pick(label, labelled)
  const verdicts = pick(judge, labelled)
  checkBinary('label', labels)
  const counts = judgeCounts(labels, verdicts)
  const about: Partial<Corrected> = { labels: labels.length, ...judgeQuality(counts) }
  const unfit = judgeWarnings(labels, verdicts, given.stratum && pick(given.stratum, labelled))
  const say = (result: Result, why: string, more: Partial<Corrected> = {}): Corrected =>
    answer({ ...result, warnings: [...unfit, ...result.warnings] }, why, { ...about, ...more })
  if (labels.length < 2)
    return say(
      undefinedResult(`${labels.length} labels: a correction needs two or more`, { level, method: 'none', n: labels.length }),
      'too few labels',
    )

  const design = usedDesign(given)
  const columns: LabelledColumns = { judge, label, ...design }
  const plain = !design.family && !design.probability
  const these = estimand ? estimand === 'these rows' : plain && labels.length > sizeableShare * judge.length
  const more: Partial<Corrected> = these ? { estimand: 'these rows' } : {}
  const exact = twoPhase(columns, { level, icc, finitePopulation: these })
  const few = whyNotNormal(columns, exact.skewness) ?? (these && !plain ? 'the question is of these very rows' : null)
  const mode = about.judgeInforms === false ? 'classical' : 'ppiPlusPlus'
  const alone = plain && !design.stratum
  const [result, why] = !few
    ? normal(columns, { mode, level, finitePopulation: these })
    : alone
      ? [byVerdict(judge, counts, { level, finitePopulation: these }), `${few}: exact limits within each verdict`]
      : [exact, `${few}: exact limits in two phases`]
  const said = say(result, why, more)
  const doubt = labelsOfFewFamilies(columns)
  return doubt ? doubted(said, doubt) : said
}

/** Families of one row each are none. With probabilities strata tell no more: each row brings its own chance. */
function usedDesign({ family, stratum, probability }: LabelDesign): LabelDesign {
  return {
    ...(family && clusterDesign(family).repeated ? { family } : {}),
    ...(stratum && !probability ? { stratum } : {}),
    ...(probability ? { probability } : {}),
  }
}

function twoPhase(
  { judge, label, family, stratum, probability }: LabelledColumns,
  options: { level: number; icc: number; finitePopulation: boolean },
): TwoPhaseRate {
  return twoPhaseRate(
    {
      predictions: judge,
      labels: label,
      ...(family ? { clusters: family } : {}),
      ...(stratum ? { strata: stratum } : {}),
      ...(probability ? { probabilities: probability } : {}),
    },
    options,
  )
}

function byVerdict(judge: Float64Array, counts: JudgeCounts, options: { level: number; finitePopulation: boolean }): Result {
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts
  return verdictStratifiedRate(
    { judgedPositive: sum(judge), n: judge.length },
    {
      judgedPositive: truePositives + falsePositives,
      truePositives,
      judgedNegative: trueNegatives + falseNegatives,
      falseNegatives,
    },
    options,
  )
}

/** The prediction-powered mean of the design. A judge that tells nothing is set aside: then the labels alone are counted. */
function normal(
  { judge, label, family, stratum, probability }: LabelledColumns,
  options: { mode: 'classical' | 'ppiPlusPlus'; level: number; finitePopulation: boolean },
): [Result, string] {
  const { mode, level, finitePopulation } = options
  if (probability)
    return [
      ppiActiveMean({ predictions: judge, labels: label, probabilities: probability }, { level }),
      'rows were drawn for labelling with unequal chances',
    ]
  const labelled = present(label)
  const rest = Int32Array.from(label.keys().filter(i => Number.isNaN(label[i])))
  const all = { labels: pick(label, labelled), predictions: pick(judge, labelled) }
  const unlabelled = { predictions: pick(judge, rest) }
  const aside = mode === 'classical' ? '; the judge is no better than chance on them and is set aside' : ''
  if (family)
    return [
      ppiClusteredMean(
        { ...all, clusters: pick(family, labelled) },
        { ...unlabelled, clusters: pick(family, rest) },
        { mode, level },
      ),
      `labels are a sample of rows that come in families${aside}`,
    ]
  if (stratum)
    return [
      ppiStratifiedMean(
        { ...all, strata: pick(stratum, labelled) },
        { ...unlabelled, strata: pick(stratum, rest) },
        { mode, level, finitePopulation },
      ),
      `the judge may err differently in each stratum${aside}`,
    ]
  return [
    ppiMean(all, unlabelled.predictions, { mode, level, finitePopulation }),
    `labels are a random sample${finitePopulation ? ', and a sizeable share,' : ''} of the rows${aside}`,
  ]
}
