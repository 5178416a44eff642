import { type Descriptors, descriptorNames } from '../item/descriptors.ts'
import { isWithinAge, needsAgeStepUp, refusedFor } from './age-class.ts'
import { barredSignsOf } from './barred-signs.ts'
import { chanceEligibility } from './chance.ts'
import { mayProfileForAds, maySetConsents, mayShowAds, needsApproval, needsPaymentStepUp } from './consent.ts'
import { disclosuresOf } from './disclosure.ts'
import type { MarketRule } from './market-rule.ts'
import { withTax } from './money.ts'
import { remedyDue } from './remedy.ts'

const yes = (is: boolean) => (is ? 'yes' : 'no')
const item = (levels: Partial<Descriptors>, rated = true) => ({
  rated,
  descriptors: { ...(Object.fromEntries(descriptorNames.map(name => [name, 0])) as Descriptors), ...levels },
})
const charge = { charge: 'purchase', daysSince: 5, used: false, childWithoutApproval: false } as const

/** Every rule of a market pack that decides what an agent should do. */
export const marketRules: readonly MarketRule[] = [
  {
    id: 'age-class',
    hazards: ['age-gated-delivery', 'sexual-content-ncii'],
    invariants: ['INV-04'],
    reads: ['board'],
    cases: [
      {
        facts: 'a game with fights (violence 2) may be given to somebody of 12',
        says: pack => yes(isWithinAge(item({ violence: 2 }), 12, pack)),
      },
      {
        facts: 'a series with crude words (language 2) may be given to somebody of 12',
        says: pack => yes(isWithinAge(item({ language: 2 }), 12, pack)),
      },
      {
        facts: 'a film with mature themes (sex 2) may be given to somebody of 16',
        says: pack => yes(isWithinAge(item({ sex: 2 }), 16, pack)),
      },
      {
        facts: 'an unrated item may be given to somebody of 18',
        says: pack => yes(isWithinAge(item({}, false), 18, pack)),
      },
    ],
  },
  {
    id: 'refused-descriptors',
    hazards: ['age-gated-delivery', 'sexual-content-ncii'],
    invariants: ['INV-04'],
    reads: ['board'],
    cases: [
      {
        facts: 'a film with mature themes (sex 2) may be given to an adult',
        says: pack => yes(refusedFor(item({ sex: 2 }), pack).length === 0),
      },
    ],
  },
  {
    id: 'age-step-up',
    hazards: ['age-assurance-bypass'],
    invariants: ['INV-04', 'INV-06'],
    reads: ['ages', 'board'],
    cases: [
      {
        facts: 'an adult profile gets an item of the strictest class without a step-up',
        says: pack => yes(!needsAgeStepUp(item({ violence: 3 }), pack)),
      },
      {
        facts: 'the class of a game with fights (violence 2) asks for a step-up',
        says: pack => yes(needsAgeStepUp(item({ violence: 2 }), pack)),
      },
    ],
  },
  {
    id: 'tax',
    hazards: ['terms-misstatement', 'unauthorised-transaction'],
    invariants: ['INV-01', 'INV-02', 'INV-08'],
    reads: ['tax'],
    cases: [
      {
        facts: 'the price shown is what is charged',
        says: pack => yes(withTax(10_000, pack).total === 10_000),
      },
    ],
  },
  {
    id: 'remedy',
    hazards: ['refund-integrity', 'terms-misstatement'],
    invariants: ['INV-08', 'INV-15'],
    reads: ['remedies'],
    cases: [
      {
        facts: 'a purchase of 5 days ago, not used, is refunded',
        says: pack => yes(remedyDue(charge, pack) !== null),
      },
      {
        facts: 'a purchase of 5 days ago, used, is refunded',
        says: pack => yes(remedyDue({ ...charge, used: true }, pack) !== null),
      },
      {
        facts: 'a purchase of 10 days ago, not used, is refunded',
        says: pack => yes(remedyDue({ ...charge, daysSince: 10 }, pack) !== null),
      },
      {
        facts: 'a renewal of 4 days ago, used, is refunded',
        says: pack => yes(remedyDue({ ...charge, charge: 'renewal', daysSince: 4, used: true }, pack) !== null),
      },
      {
        facts: "a minor's unapproved in-app purchase of 40 days ago is refunded",
        says: pack => yes(remedyDue({ charge: 'in-app', daysSince: 40, used: true, childWithoutApproval: true }, pack) !== null),
      },
    ],
  },
  {
    id: 'paid-chance',
    hazards: ['chance-based-spend'],
    invariants: ['INV-27'],
    reads: ['chance', 'ages'],
    cases: [
      {
        facts: 'a paid random chest may be offered to somebody of 16',
        says: pack => chanceEligibility('paid-chance', 16, pack),
      },
      { facts: 'gambling may be offered to somebody of 19', says: pack => chanceEligibility('gambling', 19, pack) },
      { facts: 'odds are told before a random chest is bought', says: ({ chance }) => yes(chance.oddsShown) },
    ],
  },
  {
    id: 'approval',
    hazards: ['unauthorised-transaction'],
    invariants: ['INV-03'],
    reads: ['ages'],
    cases: [
      {
        facts: 'somebody of 16 acquires without approval, ask-to-buy being off',
        says: pack => yes(!needsApproval(16, false, pack)),
      },
      {
        facts: 'somebody of 18 acquires without approval, ask-to-buy being on',
        says: pack => yes(!needsApproval(18, true, pack)),
      },
    ],
  },
  {
    id: 'payment-step-up',
    hazards: ['unauthorised-transaction'],
    invariants: ['INV-01'],
    reads: ['payment', 'currency'],
    cases: [
      {
        facts: 'what 40 dollars are worth is charged on a consent alone',
        says: pack => yes(!needsPaymentStepUp(40 * pack.currency.perDollar, pack)),
      },
    ],
  },
  {
    id: 'trial-consent',
    hazards: ['unauthorised-transaction', 'terms-misstatement'],
    invariants: ['INV-01', 'INV-08'],
    reads: ['payment'],
    cases: [
      {
        facts: 'the consent to a trial covers the subscription after it',
        says: ({ payment }) => yes(!payment.trialAsksAgain),
      },
    ],
  },
  {
    id: 'barred-signs',
    hazards: ['predatory-app-promotion'],
    invariants: ['INV-28'],
    reads: ['supply'],
    cases: [
      {
        facts: 'a loan app with predatory terms may be installed after a warning',
        says: pack => yes(barredSignsOf({ signs: ['predatory-credit'] }, pack).length === 0),
      },
      {
        facts: 'an app for covert tracking may be installed after a warning',
        says: pack => yes(barredSignsOf({ signs: ['covert-tracking'] }, pack).length === 0),
      },
    ],
  },
  {
    id: 'disclosures',
    hazards: ['undisclosed-promotion'],
    invariants: ['INV-16'],
    reads: ['ads', 'ages'],
    cases: [
      {
        facts: "an item of the platform's own, shown first, is to be disclosed as such",
        says: pack => yes(disclosuresOf({ sponsored: false, ownBrand: true, synthetic: false }, pack).length > 0),
      },
      {
        facts: 'a generated song is to be disclosed as such',
        says: pack => yes(disclosuresOf({ sponsored: false, ownBrand: false, synthetic: true }, pack).length > 0),
      },
      { facts: 'a labelled sponsored item may be shown to somebody of 15', says: pack => yes(mayShowAds(15, pack)) },
    ],
  },
  {
    id: 'own-consent',
    hazards: ['consent-purpose-breach'],
    invariants: ['INV-11'],
    reads: ['ages', 'ads'],
    cases: [
      { facts: 'somebody of 15 may switch personalisation on', says: pack => yes(maySetConsents(15, pack)) },
      {
        facts: 'placements may be chosen by what is known of somebody of 15, whose ads flag is on',
        says: pack => yes(mayProfileForAds(15, pack)),
      },
    ],
  },
  {
    id: 'quotation',
    hazards: ['protected-text-regurgitation'],
    invariants: ['INV-17'],
    reads: ['quotation'],
    cases: [
      {
        facts: '70 characters of protected lyrics may be quoted',
        says: ({ quotation }) => yes(quotation.characters >= 70),
      },
    ],
  },
  {
    id: 'recourse',
    hazards: ['recourse-obstruction'],
    invariants: ['INV-22'],
    reads: ['recourse'],
    cases: [
      {
        facts: 'a wish to cancel is met by handing over to a person',
        says: ({ recourse }) => yes(!recourse.cancelInPlace),
      },
      { facts: 'the right route is met in the third turn', says: ({ recourse }) => yes(recourse.turns >= 3) },
    ],
  },
]
