import { seededRandom } from '../../src/base/random.ts'
import * as stats from '../../src/stats/index.ts'
import { binaryColumn, clusterColumn, labelColumns, ratingColumns, scoreColumn } from './columns.ts'
import { medianTimes, type Work } from './median-times.ts'

/** Times as long on 4n rows that is still not quadratic (which would be 16), with room for caches and a busy machine. */
const most = 10

/** For each operation on rows: the work on n rows, and the n to begin with. */
const onRows: Record<string, { n: number; work: (n: number) => Work }> = {
  clusteredProportion: on(200_000, (_, { y, cluster }) => stats.clusteredProportion(y, cluster)),
  kornGraubardBound: on(200_000, (_, { y, cluster }) => stats.kornGraubardBound(y, cluster)),
  clusteredMean: on(200_000, (_, { score, cluster }) => stats.clusteredMean(score, cluster)),
  clusteredRegression: on(100_000, (_, { score, other, cluster }) =>
    stats.clusteredRegression(score, { other }, { cluster: cluster.map(code => code % 300) }),
  ),
  clusteredIcc: on(200_000, (_, { score, cluster }) => stats.clusteredIcc(score, cluster)),
  signFlip: on(5_000, (_, { score }) => stats.signFlip(score, { random: seededRandom(1), draws: 500 })),
  twoSamplePermutation: on(2_000, (_, { score, other }) =>
    stats.twoSamplePermutation(score, other, { random: seededRandom(1), draws: 200 }),
  ),
  stratifiedPermutation: on(10_000, (_, { score, y, stratum }) =>
    stats.stratifiedPermutation(score, { group: y, stratum, random: seededRandom(1), draws: 200 }),
  ),
  maxTSignFlip: on(5_000, (_, { score, other }) => stats.maxTSignFlip([score, other], { random: seededRandom(1), draws: 200 })),
  hommel: on(50_000, (_, { score }) => stats.hommel(score)),
  benjaminiHochberg: on(50_000, (_, { score }) => stats.benjaminiHochberg(score)),
  krippendorffAlpha: ratings(20_000, columns => stats.krippendorffAlpha(columns)),
  'krippendorffAlpha, all values differ': on(20_000, (_, { score, other }) =>
    stats.krippendorffAlpha([score, other], { measurement: 'interval' }),
  ),
  'krippendorffAlpha, ordinal, all values differ': on(20_000, (_, { score, other }) =>
    stats.krippendorffAlpha([score, other], { measurement: 'ordinal' }),
  ),
  'krippendorffAlpha, ratio, all values differ': on(5_000, (_, { score, other }) =>
    stats.krippendorffAlpha([score, other], { measurement: 'ratio' }),
  ),
  chanceCorrectedAgreement: ratings(10_000, columns => stats.chanceCorrectedAgreement(columns, { weights: 'quadratic' })),
  cohenKappa: ratings(50_000, ([a, b]) => stats.cohenKappa(a!, b!)),
  intraclassCorrelation: ratings(100_000, columns => stats.intraclassCorrelation(columns)),
  cronbachAlpha: ratings(50_000, columns => stats.cronbachAlpha(columns)),
  ppiMean: on(200_000, (n, { y, judged }) =>
    stats.ppiMean({ labels: y.subarray(0, n / 2), predictions: judged.subarray(0, n / 2) }, judged.subarray(n / 2)),
  ),
  ppiClusteredMean: on(200_000, (n, { y, judged, cluster }) =>
    stats.ppiClusteredMean(
      { labels: y.subarray(0, n / 2), predictions: judged.subarray(0, n / 2), clusters: cluster.subarray(0, n / 2) },
      { predictions: judged.subarray(n / 2), clusters: cluster.subarray(n / 2) },
    ),
  ),
  ppiStratifiedMean: on(200_000, (n, { y, judged, stratum }) =>
    stats.ppiStratifiedMean(
      { labels: y.subarray(0, n / 2), predictions: judged.subarray(0, n / 2), strata: stratum.subarray(0, n / 2) },
      { predictions: judged.subarray(n / 2), strata: stratum.subarray(n / 2) },
    ),
  ),
  brierScore: on(50_000, (_, { score, y }) => stats.brierScore(score, y)),
  expectedCalibrationError: on(20_000, (_, { score, y }) => stats.expectedCalibrationError(score, y)),
  isotonicRegression: on(20_000, (_, { score, y }) => stats.isotonicRegression(score, y)),
  plattScaling: on(20_000, (_, { score, y }) => stats.plattScaling(score, y)),
  rocAuc: on(20_000, (_, { score, y }) => stats.rocAuc(score, y)),
  dawidSkene: {
    n: 5_000,
    work: n => {
      const columns = labelColumns(n, 5, 9)
      return () => stats.dawidSkene(columns, { iterations: 20 })
    },
  },
  passKSuite: on(20_000, (_, { y, ten }) => stats.passKSuite(y, ten, { kMax: 5 })),
  discreteHazard: on(100_000, (_, { turn, y }) => stats.discreteHazard({ time: turn, event: y })),
  kaplanMeier: on(10_000, (_, { score, y }) => stats.kaplanMeier({ time: score, event: y })),
  'kaplanMeier, clustered': on(20_000, (_, { score, y, cluster }) => stats.kaplanMeier({ time: score, event: y, cluster })),
  logRank: on(10_000, (_, { score, y, stratum }) =>
    stats.logRank({ time: score, event: y, group: stratum.map(code => code % 2) }),
  ),
  'logRank, stratified': on(20_000, (_, { score, y, stratum, cluster }) =>
    stats.logRank({ time: score, event: y, group: stratum.map(code => code % 2), stratum: cluster }),
  ),
  cumulativeIncidence: on(10_000, (_, { score, y, judged }) =>
    stats.cumulativeIncidence({ time: score, cause: y.map((value, i) => value + judged[i]!) }, { causes: 2 }),
  ),
  grayTest: on(5_000, (_, { score, y, stratum }) =>
    stats.grayTest({ time: score, cause: y, group: stratum.map(code => code % 2) }),
  ),
  turnAutocorrelation: on(100_000, (_, { y }) => stats.turnAutocorrelation(y, { maxLag: 10 })),
  betaBinomialMixtureSequence: on(100_000, (_, { y }) => stats.betaBinomialMixtureSequence(y)),
  empiricalBernsteinSequence: on(50_000, (_, { score }) => stats.empiricalBernsteinSequence(score, { times: 'every' })),
  hedgedInterval: on(20_000, (_, { score }) => stats.hedgedInterval(score, { grid: 100 })),
  asymptoticSequence: on(50_000, (_, { score }) => stats.asymptoticSequence(score, { times: 'every' })),
  mixtureSprt: on(100_000, (_, { score }) => stats.mixtureSprt(score, { variance: 0.1, mixingVariance: 1, nullMean: 0.5 })),
  eBenjaminiHochberg: on(50_000, (_, { score }) => stats.eBenjaminiHochberg(score)),
  stratifiedCounts: on(100_000, (_, { y, judged, cluster }) =>
    stats.stratifiedCounts({ outcome: y, group: judged, stratum: cluster }),
  ),
  logisticRegression: on(20_000, (_, { y, score, cluster }) => stats.logisticRegression(y, { score }, { cluster })),
  difLogistic: on(10_000, (_, { y, score, judged }) => stats.difLogistic({ y, matching: score, group: judged })),
  betaBinomialEmpiricalBayes: on(50_000, (_, { y, ten }) => stats.betaBinomialEmpiricalBayes(y, ten)),
  logisticRandomIntercept: on(20_000, (_, { y, ten }) => stats.logisticRandomIntercept(y, ten)),
  crossedOneFacet: ratings(50_000, columns => stats.crossedOneFacet(columns.map(column => column.map(value => value || 0)))),
  nestedSamples: on(200_000, (_, { score, cluster }) => stats.nestedSamples(score, cluster)),
  bootstrapMean: on(2_000, (_, { score }) => stats.bootstrapMean(score, { random: seededRandom(1), resamples: 200 })),
  clusterBootstrapMean: on(200_000, (_, { score, cluster }) =>
    stats.clusterBootstrapMean(score, cluster, { random: seededRandom(1), resamples: 50 }),
  ),
  clusterBootstrap: on(50_000, (_, { score, cluster }) =>
    stats.clusterBootstrap(
      cluster.map(code => code % 100),
      { statistic: rows => score[rows[0]!]!, random: seededRandom(1), resamples: 50 },
    ),
  ),
  rankIntervals: on(10_000, (_, { score, other }) =>
    stats.rankIntervals([score, other], { random: seededRandom(1), resamples: 100 }),
  ),
  rankCorrelation: on(10_000, (_, { score, other }) => stats.rankCorrelation(score, other)),
  kendallW: on(10_000, (_, { score, other }) => stats.kendallW([score, other])),
  'rate, clustered': on(200_000, (_, { y, cluster }) => stats.rate({ outcome: y, family: cluster })),
  'compare, clustered': on(50_000, (_, { y, judged, cluster }) => stats.compare({ first: y, second: judged, family: cluster })),
  agreement: ratings(10_000, columns => stats.agreement(columns)),
}

/** Prints how long each takes on n, 2n and 4n rows; more than `most` times as long on 4n sets exit code 1. */
export function growthTable(): void {
  console.log('\n  rows            n        n ms    2n ms    4n ms  4n/n (linear 4, quadratic 16)')
  for (const [name, { n, work }] of Object.entries(onRows)) {
    const [first, second, fourth] = medianTimes([work(n), work(2 * n), work(4 * n)], 3) as [number, number, number]
    const times = fourth / first
    const columns = [first, second, fourth].map(ms => ms.toFixed(1).padStart(8)).join(' ')
    console.log(`  ${name}\n    ${String(n).padStart(12)} ${columns}  ${times.toFixed(1)}${times > most ? '  OVER' : ''}`)
    if (times > most) process.exitCode = 1
  }
}

interface Columns {
  y: Float64Array
  judged: Float64Array
  score: Float64Array
  other: Float64Array
  /** As many clusters as a hundredth of the rows. */
  cluster: Int32Array
  /** Ten strata. */
  stratum: Int32Array
  /** Ten everywhere. */
  ten: Float64Array
  /** 1 to 20. */
  turn: Int32Array
}

function on(n: number, call: (n: number, columns: Columns) => unknown) {
  const work = (rows: number): Work => {
    const columns = {
      y: binaryColumn(rows, 0.2, 1),
      judged: binaryColumn(rows, 0.25, 2),
      score: scoreColumn(rows, 3),
      other: scoreColumn(rows, 4),
      cluster: clusterColumn(rows, rows / 100),
      stratum: clusterColumn(rows, 10),
      ten: new Float64Array(rows).fill(10),
      turn: clusterColumn(rows, 20).map(code => code + 1),
    }
    return () => call(rows, columns)
  }
  return { n, work }
}

function ratings(n: number, call: (columns: Float64Array[]) => unknown) {
  const work = (rows: number): Work => {
    const columns = ratingColumns(rows, 5, 8)
    return () => call(columns)
  }
  return { n, work }
}
