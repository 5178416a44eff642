import * as stats from './index.ts'
import type { Argument, Slot } from './operation-input.ts'

/** A public function of the statistics core as other programs call it: JSON in, JSON out. */
export interface Operation {
  topic: string
  /** One line. */
  about: string
  /** Its arguments in order. A list holds the fields of an object (columns, options) that stand beside the other arguments. */
  takes: readonly Argument[]
  run(...given: readonly unknown[]): unknown
}

type Functions = typeof stats
type Keys<T> = T extends object ? Extract<keyof T, string> : never
type Takes<A extends readonly unknown[]> = {
  readonly [K in keyof Required<A>]: Slot | readonly Slot<Keys<A[K]>>[] | { readonly [name: string]: readonly Slot<Keys<A[K]>>[] }
}
type Entry<F extends (...given: never[]) => unknown> = readonly [takes: Takes<Parameters<F>>, about: string]

/**
 * By topic: what each takes, and what it is. To add an operation, add its line. The compiler counts the arguments and knows their
 * fields; a test compares all of it with the source.
 */
const topics = {
  front: {
    rate: [
      [
        ['outcome: numbers?', 'family?: numbers', 'scenario?: numbers', 'weight?: numbers'],
        [
          'purpose?: display|gate',
          'side?: upper|lower',
          'estimand?: this suite|scenarios like these',
          'level?',
          'icc?',
          'margin?',
        ],
      ],
      'A rate, by the method that fits the design',
    ],
    liveRate: [
      [
        ['outcome?: numbers?', 'family?: numbers', 'trials?: number|numbers', 'events?: number|numbers'],
        ['estimand?: this suite|scenarios like these', 'level?', 'icc?'],
      ],
      'A rate, watched during the run',
    ],
    liveMean: [[['score: numbers?', 'family?: numbers'], ['level?']], 'A mean of scores, watched'],
    compare: [
      [
        [
          'first: numbers?|{outcome: numbers?, family?: numbers}',
          'second: numbers?|{outcome: numbers?, family?: numbers}',
          'family?: numbers',
        ],
        ['level?', 'icc?'],
      ],
      'Two rates, paired or not',
    ],
    agreement: [
      [
        'ratings: numbers?[]',
        ['measurement?: nominal|ordinal|interval|ratio', 'categories?: numbers', 'level?', 'random?: seed'],
      ],
      'How well raters agree',
    ],
    passKRate: [
      [
        ['outcome?: numbers?', 'scenario?: numbers', 'successes?: numbers', 'trials?: numbers', 'family?: numbers'],
        ['k', 'quantity?: pass^k|pass@k', 'level?'],
      ],
      'Pass^k or pass@k of scenarios like these',
    ],
    corrected: [
      [
        [
          'judge: numbers?',
          'label?: numbers?',
          'family?: numbers',
          'stratum?: numbers',
          'probability?: numbers',
          'calibration?: {truePositives, positives, trueNegatives, negatives}',
        ],
        ['level?', 'icc?', 'estimand?: these rows|scenarios like these'],
      ],
      "A judge's rate corrected with labels",
    ],
    plan: [
      [
        ['show: below|difference', 'margin?', 'first?', 'second?'],
        ['families?', 'familySize?', 'icc?', 'level?', 'power?'],
      ],
      'How many scenarios it takes',
    ],
    firstViolation: [
      [
        ['turn: numbers', 'status: numbers?', 'family?: numbers'],
        ['by?', 'level?', 'icc?'],
      ],
      'First violation by turn: hazards and shares',
    ],
  },
  special: {
    normalCdf: [['x'], 'Standard normal distribution function'],
    normalSf: [['x'], 'Upper tail of the standard normal'],
    normalQuantile: [['p'], 'Quantile of the standard normal'],
    studentTCdf: [['x', 'df'], "Student's t distribution function"],
    studentTSf: [['x', 'df'], "Upper tail of Student's t"],
    studentTQuantile: [['p', 'df'], "Quantile of Student's t"],
    chiSquareCdf: [['x', 'df'], 'Chi-square distribution function'],
    chiSquareSf: [['x', 'df'], 'Upper tail of the chi-square'],
    chiSquareQuantile: [['p', 'df'], 'Quantile of the chi-square'],
    fCdf: [['x', 'df1', 'df2'], 'F distribution function'],
    fSf: [['x', 'df1', 'df2'], 'Upper tail of F'],
    fQuantile: [['p', 'df1', 'df2'], 'Quantile of F'],
    betaCdf: [['x', 'a', 'b'], 'Beta distribution function'],
    betaQuantile: [['p', 'a', 'b'], 'Quantile of the beta distribution'],
    logBeta: [['a', 'b'], 'Logarithm of the beta function'],
    gammaCdf: [['x', 'shape', 'scale?'], 'Gamma distribution function'],
    gammaQuantile: [['p', 'shape', 'scale?'], 'Quantile of the gamma distribution'],
    binomialPmf: [['k', 'n', 'p'], 'Binomial probability'],
    binomialCdf: [['k', 'n', 'p'], 'Binomial distribution function'],
    binomialSf: [['k', 'n', 'p'], 'Upper tail of the binomial, P(X > k)'],
    hypergeometricPmf: [['k', 'white', 'black', 'draws'], 'Hypergeometric probability'],
    hypergeometricCdf: [['k', 'white', 'black', 'draws'], 'Hypergeometric distribution function'],
    logGamma: [['x'], 'Logarithm of the gamma function'],
    digamma: [['x'], 'Digamma function'],
  },
  rate: {
    wilsonInterval: [['successes', 'n', ['level?']], 'Wilson score interval of a rate'],
    wilsonContinuityInterval: [['successes', 'n', ['level?']], 'Wilson interval with continuity correction'],
    clopperPearsonInterval: [['successes', 'n', ['level?']], 'Exact (Clopper–Pearson) interval of a rate'],
    jeffreysInterval: [['successes', 'n', ['level?']], 'Jeffreys interval of a rate'],
    agrestiCoullInterval: [['successes', 'n', ['level?']], 'Agresti–Coull interval of a rate'],
    rateUpperBound: [['successes', 'n', ['level?']], 'One-sided upper bound of a rate, exact and Wilson'],
    rateLowerBound: [['successes', 'n', ['level?']], 'One-sided lower bound of a rate, exact and Wilson'],
    zeroEventsUpperBound: [['n', ['level?', 'familySizes?: numbers', 'icc?']], 'Upper bound of a rate when no event was seen'],
    binomialTest: [
      ['successes', 'n', ['probability?', 'alternative?: twoSided|less|greater']],
      'Exact test of a rate against a value',
    ],
    betaPosterior: [['successes', 'n', ['level?', 'prior?: numbers']], 'Posterior of a rate under a beta prior'],
    tInterval: [['x: numbers', ['level?']], "Student's t interval of a mean"],
  },
  cluster: {
    clusteredProportion: [
      ['y: numbers', 'cluster: numbers', ['level?', 'iccAtBoundary?']],
      'Korn–Graubard interval of a clustered rate',
    ],
    kornGraubardBound: [
      ['y: numbers', 'cluster: numbers', ['side?: upper|lower', 'icc?', 'level?']],
      'One-sided bound of a clustered rate, for gates',
    ],
    kornGraubardInterval: [
      ['y: numbers', 'cluster: numbers', ['level?', 'icc?', 'floor?: always|few']],
      'Cautious Korn–Graubard interval',
    ],
    clusteredMean: [['y: numbers', 'cluster: numbers', ['level?']], 'Mean of clustered rows, CR2 with Satterthwaite'],
    clusteredPairedDifference: [
      ['a: numbers', 'b: numbers', ['cluster: numbers', 'level?']],
      'Mean of clustered paired differences, CR2',
    ],
    clusteredRegression: [
      ['y: numbers', 'columns: {numbers}', ['cluster: numbers', 'level?']],
      'Least squares with cluster-robust errors',
    ],
    clusteredIcc: [['y: numbers', 'cluster: numbers', ['level?']], 'Intraclass correlation and design effect'],
    wildClusterBootstrap: [['y: numbers', 'cluster: numbers', ['null?']], 'Wild cluster bootstrap-t test, enumerated'],
    clusteredSignFlip: [['y: numbers', 'cluster: numbers', ['random?: seed', 'draws?']], 'Sign-flip test over clusters'],
  },
  paired: {
    mcnemarMidP: [['n10', 'n01'], "McNemar's mid-p test"],
    mcnemarExact: [['n10', 'n01'], "McNemar's exact test"],
    mcnemarChiSquare: [['n10', 'n01', ['continuity?: boolean']], "McNemar's chi-square test"],
    tangoDifference: [[{ table: ['n11', 'n10', 'n01', 'n00'] }, ['level?']], "Tango's score interval of a paired difference"],
    tangoTest: [[{ table: ['n11', 'n10', 'n01', 'n00'] }, ['margin']], "Tango's noninferiority test of paired rates"],
    newcombePairedDifference: [
      [{ table: ['n11', 'n10', 'n01', 'n00'] }, ['level?']],
      "Newcombe's interval of a paired difference",
    ],
    bonettPriceDifference: [
      [{ table: ['n11', 'n10', 'n01', 'n00'] }, ['level?']],
      'Bonett–Price interval of a paired difference',
    ],
    dirichletDifferencePosterior: [
      [{ table: ['n11', 'n10', 'n01', 'n00'] }, ['level?', 'rope?', 'prior?: numbers']],
      'Posterior of a paired difference',
    ],
    pairedTTest: [['x: numbers', 'y: numbers', ['level?']], 'Paired t test'],
  },
  'two-sample': {
    newcombeDifference: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']],
      "Newcombe's interval of a difference of rates",
    ],
    miettinenNurminenDifference: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']],
      'Miettinen–Nurminen interval of a difference',
    ],
    moverDifference: [
      [
        { first: ['estimate', 'lower', 'upper', 'n'] },
        { second: ['estimate', 'lower', 'upper', 'n'] },
        ['correlation?', 'level?'],
      ],
      'MOVER interval of a difference of two estimates',
    ],
    agrestiCaffoDifference: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']],
      'Agresti–Caffo interval of a difference',
    ],
    waldDifference: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']],
      'Wald interval of a difference',
    ],
    riskRatio: [[{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']], 'Ratio of two rates, log interval'],
    oddsRatio: [[{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?']], 'Odds ratio, logit interval'],
    fisherExact: [['table: numbers[]', ['level?']], "Fisher's exact test, conditional odds ratio"],
    chiSquareTest: [['table: numbers[]'], "Pearson's chi-square test of independence"],
    cochranArmitageTrend: [['successes: numbers', 'n: numbers', ['scores?: numbers']], 'Trend of rates over ordered groups'],
    farringtonManningTest: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['margin']],
      'Farrington–Manning noninferiority test',
    ],
    miettinenNurminenTest: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['margin']],
      'Miettinen–Nurminen noninferiority test',
    ],
    betaDifferencePosterior: [
      [{ first: ['successes', 'n'] }, { second: ['successes', 'n'] }, ['level?', 'rope?', 'prior?: numbers']],
      'Posterior of a difference of rates',
    ],
    welchTTest: [['x: numbers', 'y: numbers', ['level?']], "Welch's t test"],
    pooledTTest: [['x: numbers', 'y: numbers', ['level?']], "Student's t test, one variance"],
  },
  permutation: {
    signFlip: [['differences: numbers', ['random?: seed', 'draws?']], 'Sign-flip test of paired differences'],
    twoSamplePermutation: [['x: numbers', 'y: numbers', ['random?: seed', 'draws?']], 'Permutation test of two means'],
    stratifiedPermutation: [
      ['y: numbers', ['group: numbers', 'stratum: numbers', 'random?: seed', 'draws?']],
      'Permutation test within strata',
    ],
    maxTSignFlip: [['differences: numbers[]', ['random?: seed', 'draws?']], 'Several sign-flip tests, adjusted (max-T)'],
  },
  multiplicity: {
    bonferroni: [['pValues: numbers', ['alpha?']], 'Bonferroni adjustment'],
    holm: [['pValues: numbers', ['alpha?']], 'Holm adjustment'],
    holmSidak: [['pValues: numbers', ['alpha?']], 'Holm–Šidák adjustment'],
    hochberg: [['pValues: numbers', ['alpha?']], 'Hochberg adjustment'],
    hommel: [['pValues: numbers', ['alpha?']], 'Hommel adjustment'],
    benjaminiHochberg: [['pValues: numbers', ['alpha?']], 'Benjamini–Hochberg, false discovery rate'],
    benjaminiYekutieli: [['pValues: numbers', ['alpha?']], 'Benjamini–Yekutieli, any dependence'],
  },
  equivalence: {
    tostPaired: [['differences: numbers', ['lowerMargin', 'upperMargin', 'alpha?']], 'Equivalence of paired means (TOST)'],
    tostWelch: [['x: numbers', 'y: numbers', ['lowerMargin', 'upperMargin', 'alpha?']], 'Equivalence of two means (TOST)'],
    noninferiorityPaired: [['differences: numbers', ['margin', 'alpha?']], 'Noninferiority of a paired mean'],
  },
  power: {
    sampleSizeTwoProportions: [['p1', 'p2', ['power?', 'alpha?']], 'Trials a group that tell two rates apart'],
    powerTwoProportions: [['p1', 'p2', ['nPerGroup', 'alpha?']], 'Power to tell two rates apart'],
    powerTwoProportionsArcsine: [['p1', 'p2', ['nPerGroup', 'alpha?']], "Power to tell two rates apart, by Cohen's h"],
    sampleSizePairedT: [['delta', 'sd', ['power?', 'alpha?']], 'Pairs for the paired t test'],
    powerPairedT: [['delta', 'sd', ['n', 'alpha?']], 'Power of the paired t test'],
    sampleSizeMillerPaired: [
      ['delta', ['omega2', 'sigmaA2', 'sigmaB2', 'kA?', 'kB?', 'n?', 'alpha?', 'power?']],
      'Items for a paired comparison with resamples',
    ],
    sampleSizeMcnemar: [['p10', 'p01', ['power?', 'alpha?']], "Pairs for McNemar's test (Connor)"],
    sampleSizeClustered: [['nIndependent', ['clusterSize', 'icc']], 'Rows and clusters by the design effect'],
    sampleSizeZeroFailure: [['maxRate', ['level?']], 'Trials without an event that show a rate is low'],
    noncentralTCdf: [['t', 'df', 'ncp'], 'Noncentral t distribution function'],
  },
  agreement: {
    krippendorffAlpha: [
      ['ratings: numbers?[]', ['measurement?: nominal|ordinal|interval|ratio', 'level?']],
      "Krippendorff's alpha",
    ],
    krippendorffBootstrap: [
      [
        'ratings: numbers?[]',
        ['measurement?: nominal|ordinal|interval|ratio', 'level?', 'random?: seed', 'resamples?', 'indices?: numbers[]'],
      ],
      "Bootstrap interval of Krippendorff's alpha",
    ],
    chanceCorrectedAgreement: [
      ['ratings: numbers?[]', ['categories?: numbers', 'weights?: identity|linear|quadratic', 'level?']],
      "AC1 or AC2, Brennan–Prediger, Fleiss' kappa",
    ],
    cohenKappa: [
      ['a: numbers?', 'b: numbers?', ['categories?: numbers', 'weights?: identity|linear|quadratic', 'level?']],
      "Cohen's kappa, plain or weighted",
    ],
    agreementLimits: [
      [
        'ratings: numbers?[]',
        [
          'measurement?: nominal|ordinal|interval|ratio',
          'weights?: identity|linear|quadratic',
          'categories?: numbers',
          'level?',
          'random?: seed',
          'draws?',
        ],
      ],
      'Agreement limits for few disagreements',
    ],
    fleissKappa: [['counts: numbers[]', ['level?']], "Fleiss' kappa from counts"],
    intraclassCorrelation: [['ratings: numbers?[]', ['level?']], 'The six intraclass correlations'],
  },
  reliability: {
    cronbachAlpha: [['items: numbers?[]', ['level?']], "Cronbach's alpha with Feldt's limits"],
    spearmanBrown: [['reliability', 'factor?'], 'Reliability of a longer test'],
  },
  judge: {
    judgeRates: [
      [{ counts: ['truePositives', 'falseNegatives', 'trueNegatives', 'falsePositives'] }, ['level?']],
      'Sensitivity, specificity, predictive values',
    ],
    roganGladen: [
      [
        { judged: ['judgedPositive', 'n'] },
        { calibration: ['truePositives', 'positives', 'trueNegatives', 'negatives'] },
        ['level?', 'designEffect?'],
      ],
      'Rogan–Gladen with Lang–Reiczigel limits',
    ],
    roganGladenMover: [
      [
        { judged: ['judgedPositive', 'n'] },
        { calibration: ['truePositives', 'positives', 'trueNegatives', 'negatives'] },
        ['level?', 'designEffect?'],
      ],
      'Rogan–Gladen with limits by inverting MOVER',
    ],
    twoPhaseRate: [
      [
        ['predictions: numbers', 'labels: numbers?', 'strata?: numbers', 'clusters?: numbers', 'probabilities?: numbers'],
        ['level?', 'icc?', 'finitePopulation?: boolean'],
      ],
      'Rate from labels in families or strata',
    ],
    verdictStratifiedRate: [
      [
        { judged: ['judgedPositive', 'n'] },
        { labels: ['judgedPositive', 'truePositives', 'judgedNegative', 'falseNegatives'] },
        ['level?', 'finitePopulation?: boolean'],
      ],
      'Rate from labels drawn by verdict',
    ],
    confusionCorrection: [
      ['calibrationCounts: numbers[]', 'judgedCounts: numbers', ['level?']],
      'Class shares corrected for confusions',
    ],
    calibrationAllocation: [
      ['total', { pilot: ['judgedRate', 'pilotSensitivity', 'pilotSpecificity', 'pilotPerSide'] }],
      'How to split calibration items',
    ],
    labelGain: [['correlation', 'labels', 'rows'], 'How many labels a label with a judge is worth'],
  },
  ppi: {
    ppiMean: [
      [
        { labelled: ['labels: numbers', 'predictions: numbers'] },
        'unlabelledPredictions: numbers',
        ['mode?: classical|ppi|ppiPlusPlus', 'level?', 'smallSample?: boolean', 'finitePopulation?: boolean'],
      ],
      'Prediction-powered mean (PPI, PPI++)',
    ],
    ppiStratifiedMean: [
      [
        { labelled: ['labels: numbers', 'predictions: numbers', 'strata: numbers'] },
        { unlabelled: ['predictions: numbers', 'strata: numbers'] },
        [
          'mode?: classical|ppi|ppiPlusPlus',
          'level?',
          'smallSample?: boolean',
          'finitePopulation?: boolean',
          'weights?: numbers',
        ],
      ],
      'Prediction-powered mean, labels drawn by stratum',
    ],
    ppiClusteredMean: [
      [
        { labelled: ['labels: numbers', 'predictions: numbers', 'clusters: numbers'] },
        { unlabelled: ['predictions: numbers', 'clusters: numbers'] },
        ['mode?: classical|ppi|ppiPlusPlus', 'level?'],
      ],
      'Prediction-powered mean of clustered rows',
    ],
    ppiActiveMean: [
      [['predictions: numbers', 'labels: numbers?', 'probabilities: numbers'], ['level?']],
      'Mean from labels of unequal probability',
    ],
  },
  calibration: {
    brierScore: [['probabilities: numbers', 'outcomes: numbers', ['level?']], 'Brier score with decomposition'],
    expectedCalibrationError: [
      ['probabilities: numbers', 'outcomes: numbers', ['bins?', 'scheme?: quantile|uniform']],
      'Calibration error in bins',
    ],
    isotonicRegression: [['x: numbers', 'y: numbers', ['weights?: numbers', 'query?: numbers']], 'Nondecreasing fit'],
    isotonicValues: [[['x: numbers', 'y: numbers'], 'scores: numbers'], 'A fitted isotonic curve at other scores'],
    plattScaling: [['scores: numbers', 'outcomes: numbers'], 'Logistic curve from scores to probabilities'],
    rocAuc: [['scores: numbers', 'outcomes: numbers', ['level?']], 'Area under the ROC curve'],
  },
  latent: {
    dawidSkene: [
      [
        ['item: numbers', 'rater: numbers', 'label: numbers'],
        ['items?', 'raters?', 'classes?', 'smoothing?', 'iterations?', 'tolerance?'],
      ],
      'True classes and confusion matrices',
    ],
    oneCoin: [
      [
        ['item: numbers', 'rater: numbers', 'label: numbers'],
        ['items?', 'raters?', 'classes?', 'iterations?', 'tolerance?'],
      ],
      'True classes and one accuracy a rater',
    ],
  },
  pass: {
    passK: [['successes', 'trials', ['k']], 'Pass@k and pass^k of one scenario'],
    boundedMean: [['values: numbers', ['cluster?: numbers', 'level?']], 'Mean of scores from 0 to 1, limits of Gaffke'],
    passKSuite: [
      ['successes: numbers', 'trials: numbers', ['kMax?', 'cluster?: numbers', 'level?']],
      'Pass@k and pass^k of a suite',
    ],
  },
  survival: {
    discreteHazard: [[['time: numbers', 'event: numbers'], ['level?']], 'Hazard by turn with Wilson limits'],
    kaplanMeier: [
      [
        ['time: numbers', 'event: numbers', 'cluster?: numbers'],
        ['level?', 'tau?', 'limits?: plain|log|log-log'],
      ],
      'Kaplan–Meier curve, median, restricted mean',
    ],
    effectiveSizeLimits: [
      ['share', ['se', 'atRisk', 'openBefore', 'designEffect?', 'level?']],
      'Limits of a share by a time, with few events',
    ],
    logRank: [[['time: numbers', 'event: numbers', 'group: numbers', 'stratum?: numbers']], 'Log-rank test'],
    cumulativeIncidence: [
      [
        ['time: numbers', 'cause: numbers', 'cluster?: numbers'],
        ['level?', 'of?', 'tau?', 'causes?'],
      ],
      'Competing causes (Aalen–Johansen)',
    ],
    grayTest: [[['time: numbers', 'cause: numbers', 'group: numbers'], ['of?']], "Gray's test"],
    turnAutocorrelation: [['x: numbers', ['maxLag?']], 'Do violations come in runs?'],
  },
  sequential: {
    betaBinomialMixtureInterval: [['successes', 'n', ['alpha?', 'priorA?', 'priorB?']], 'Interval of a rate that may be watched'],
    betaBinomialMixtureSequence: [
      ['x: numbers', ['alpha?', 'priorA?', 'priorB?', 'times?: numbers|every']],
      'Interval of a rate at every time asked for',
    ],
    empiricalBernsteinSequence: [
      ['x: numbers', ['alpha?', 'times?: numbers|every', 'truncation?']],
      'Confidence sequence of scores in [0, 1]',
    ],
    hedgedInterval: [['x: numbers', ['alpha?', 'grid?']], 'Hedged betting interval of scores in [0, 1]'],
    hedgedCapital: [
      ['x: numbers', 'means: numbers', ['alpha?', 'times?: numbers|every']],
      'Betting capital against supposed means',
    ],
    hoeffdingSequence: [['x: numbers', ['alpha?', 'times?: numbers|every']], 'Hoeffding confidence sequence'],
    asymptoticSequence: [['x: numbers', ['alpha?', 'times?: numbers|every', 'rho?']], 'Asymptotic confidence sequence of a mean'],
    sprt: [['x: numbers', ['p0', 'p1', 'alpha?', 'beta?', 'times?: numbers|every']], "Wald's sequential test"],
    mixtureSprt: [
      ['x: numbers', ['variance', 'mixingVariance', 'nullMean?', 'times?: numbers|every']],
      'Mixture sequential test of a normal mean',
    ],
    bernoulliMixtureEValue: [['successes', 'n', ['p0', 'priorA?', 'priorB?']], 'E-value against one probability'],
    bernoulliMixtureTest: [
      ['x: numbers', ['p0', 'priorA?', 'priorB?', 'times?: numbers|every']],
      'E-value and p-value at every time asked for',
    ],
    eBenjaminiHochberg: [['eValues: numbers', ['alpha?']], 'False discovery rate from e-values'],
  },
  regression: {
    mantelHaenszel: [
      [['a: numbers', 'b: numbers', 'c: numbers', 'd: numbers'], ['level?']],
      'Common odds ratio over strata, ETS delta',
    ],
    stratifiedCounts: [[['outcome: numbers', 'group: numbers', 'stratum: numbers']], '2 × 2 tables a stratum from rows'],
    logisticRegression: [
      ['y: numbers', 'columns: {numbers}', ['cluster?: numbers', 'level?']],
      'Logistic regression, cluster-robust',
    ],
    difLogistic: [[['y: numbers', 'matching: numbers', 'group: numbers']], 'Differential item functioning'],
  },
  hierarchical: {
    betaBinomialEmpiricalBayes: [['successes: numbers', 'trials: numbers', ['level?']], 'Rates of units, partially pooled'],
    logisticRandomIntercept: [
      ['successes: numbers', 'trials: numbers', ['nodes?', 'level?']],
      'Logistic model with a random intercept',
    ],
    crossedOneFacet: [['scores: numbers[]', ['decisions?: numbers']], 'Generalizability, objects × raters'],
    crossedTwoFacet: [['scores: numbers[][]', ['decisions?: {items, samples}[]']], 'Generalizability, objects × items × samples'],
    nestedSamples: [
      ['score: numbers', 'item: numbers', ['costItem?', 'costSample?', 'level?']],
      'Items and repeated samples of each',
    ],
  },
  bootstrap: {
    bootstrapMean: [
      ['x: numbers', ['random?: seed', 'resamples?', 'indices?: numbers[]', 'level?']],
      'Bootstrap of a mean, five intervals',
    ],
    clusterBootstrapMean: [
      ['y: numbers', 'cluster: numbers', ['random?: seed', 'resamples?', 'indices?: numbers[]', 'level?']],
      'Cluster bootstrap of a mean',
    ],
    rankIntervals: [
      ['scores: numbers[]', ['random?: seed', 'resamples?', 'indices?: numbers[]', 'level?']],
      'Bootstrap intervals of ranks',
    ],
  },
  rank: {
    rankCorrelation: [['x: numbers', 'y: numbers', ['level?']], 'Kendall τ-b, Spearman, Pearson'],
    kendallW: [['ratings: numbers[]'], "Kendall's W with Friedman's test"],
  },
} satisfies Record<string, { readonly [Name in keyof Functions]?: Entry<Functions[Name]> }>

const functions: Readonly<Record<string, unknown>> = { ...stats }

/** Every operation by name, in the order of the topics. */
export const operations: Readonly<Record<string, Operation>> = Object.fromEntries(
  Object.entries(topics).flatMap(([topic, members]) =>
    Object.entries(members).map(([name, [takes, about]]) => {
      return [name, { topic, about, takes: takes as readonly Argument[], run: functions[name] as Operation['run'] }]
    }),
  ),
)

const oneAtATime = 'it takes one observation at a time; in JSON give the whole column to the sequence or test of that name'

/** Public functions that cannot be called from JSON, and why. */
export const notOperations: Readonly<Record<string, string>> = {
  seededRandom: 'it makes the source of random numbers; in JSON give "seed" to the operation that needs one',
  clusterBootstrap: 'its statistic is a function; clusterBootstrapMean is the one for means',
  asymptoticTracker: oneAtATime,
  bernoulliMixtureTracker: oneAtATime,
  empiricalBernsteinTracker: oneAtATime,
  hedgedTracker: oneAtATime,
  hoeffdingTracker: oneAtATime,
  mixtureSprtTracker: oneAtATime,
  sprtTracker: oneAtATime,
}

/** Where the names that may not be left out are not yet an input that works: one that does. */
export const exampleInputs: Readonly<Record<string, readonly object[]>> = {
  liveRate: [
    { trials: 50, events: 3 },
    { outcome: [0, 1, 0, 0], family: [1, 1, 2, 2] },
  ],
  passKRate: [
    { successes: [4, 3, 4], trials: [4, 4, 4], k: 2 },
    { outcome: [1, 1, 0, 1], scenario: [1, 1, 2, 2], k: 2 },
  ],
  compare: [
    { first: [1, 1, 0, 1], second: [0, 1, 0, 1] },
    { first: { outcome: [1, 0, 1] }, second: { outcome: [0, 0, 1] } },
  ],
  plan: [
    { show: 'below', margin: 0.02 },
    { show: 'difference', first: 0.1, second: 0.2 },
  ],
  corrected: [
    { judge: [1, 0, 1, 0, 1, 0], label: [1, 0, null, 0, null, 0] },
    { judge: [1, 0, 1, 0], calibration: { truePositives: 45, positives: 50, trueNegatives: 90, negatives: 100 } },
  ],
  fisherExact: [
    {
      table: [
        [3, 1],
        [1, 3],
      ],
    },
  ],
}
