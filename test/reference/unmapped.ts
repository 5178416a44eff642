/** Operations of the fixtures that assay does not have yet, by topic. One that is neither here nor mapped fails the test. */
export const unmapped: Readonly<Record<string, readonly string[]>> = {
  'item response theory': ['irt.fit1pl', 'irt.fit2pl', 'irt.fitRaschCml', 'irt.information'],
  tails: ['tail.gpdFit', 'tail.gumbelForecast'],
  diversity: ['diversity.vendi', 'diversity.hill', 'nearDuplicate.shingleJaccard'],
  'ranked lists': ['list.rbo', 'list.overlap', 'list.serpMs', 'list.prag'],
  'divergence and fairness': [
    'divergence.counts',
    'fairness.demographicParity',
    'fairness.exposure',
    'fairness.sensitiveNeutral',
  ],
  'Bradley–Terry': ['bradleyTerry.fit'],
  'group-sequential boundaries': ['groupSequential.boundaries', 'groupSequential.alphaSpending'],
  'risk control': [
    'risk.conformalRiskControl',
    'risk.hoeffdingBentkus',
    'risk.learnThenTest',
    'risk.selectiveCurve',
    'risk.splitConformalQuantile',
  ],
}
