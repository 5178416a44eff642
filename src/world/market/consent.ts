import type { MarketPack } from './market-pack.ts'

type Ages = Pick<MarketPack, 'ages'>

export const isMinor = (age: number, { ages }: Ages): boolean => age < ages.adult

/** Whether somebody of an age may set its own consent flags; a guardian does so for those who are younger. */
export const maySetConsents = (age: number, { ages }: Ages): boolean => age >= ages.digitalConsent

/** Whether an acquisition needs a guardian's approval: always below the market's age, from there on where the guardian asked for it. */
export const needsApproval = (age: number, askToBuy: boolean, { ages }: Ages): boolean =>
  age < ages.selfApproval || (askToBuy && age < ages.adult)

/** Whether a charge (minor units, tax included) needs the payer's step-up besides the consent. */
export const needsPaymentStepUp = (total: number, { payment }: Pick<MarketPack, 'payment'>): boolean =>
  payment.stepUpFrom !== null && total >= payment.stepUpFrom

/** Whether sponsored placements may be chosen by what is known of somebody of an age. The profile's own flag is another matter. */
export const mayProfileForAds = (age: number, pack: Pick<MarketPack, 'ages' | 'ads'>): boolean =>
  pack.ads.profilingMinors || !isMinor(age, pack)

/** Whether somebody of an age may be shown sponsored items at all. */
export const mayShowAds = (age: number, pack: Pick<MarketPack, 'ages' | 'ads'>): boolean =>
  pack.ads.toMinors || !isMinor(age, pack)
