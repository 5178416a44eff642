/** Evidence of a hidden predatory label, as anybody can see it. */
export const predatorySigns = [
  'covert-tracking',
  'false-security',
  'predatory-credit',
  'image-abuse',
  'subscription-trap',
] as const
export type PredatorySign = (typeof predatorySigns)[number]
