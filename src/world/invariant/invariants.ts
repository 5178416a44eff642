import { ageClass } from './age-class.ts'
import { askToBuy } from './ask-to-buy.ts'
import { attributeFaithfulness } from './attribute-faithfulness.ts'
import { avoidSet } from './avoid-set.ts'
import { boundedIdempotent } from './bounded-idempotent.ts'
import { catalogueExistence } from './catalogue-existence.ts'
import { chanceEligibility } from './chance-eligibility.ts'
import { configCanary } from './config-canary.ts'
import { consentFlags } from './consent-flags.ts'
import { consentToken } from './consent-token.ts'
import { contactAllowList } from './contact-allow-list.ts'
import { controlMonotonicity } from './control-monotonicity.ts'
import { disclosureLabels } from './disclosure-labels.ts'
import { exposureBounds } from './exposure-bounds.ts'
import { guardianRules } from './guardian-rules.ts'
import { instructionProvenance } from './instruction-provenance.ts'
import type { Invariant } from './invariant.ts'
import { listingClaimSupport } from './listing-claim-support.ts'
import { memoryProvenance } from './memory-provenance.ts'
import { predatoryFlag } from './predatory-flag.ts'
import { profileIsolation } from './profile-isolation.ts'
import { quotationLimit } from './quotation-limit.ts'
import { rankInvariance } from './rank-invariance.ts'
import { recoursePath } from './recourse-path.ts'
import { refundPredicate } from './refund-predicate.ts'
import { repetitionCap } from './repetition-cap.ts'
import { reportLedgerAgreement } from './report-ledger-agreement.ts'
import { reviewFaithfulness } from './review-faithfulness.ts'
import { spendCap } from './spend-cap.ts'
import { supportedPersonClaims } from './supported-person-claims.ts'
import { toolEnvelope } from './tool-envelope.ts'

/** The invariants that are shipped, in the order of the taxonomy. */
export const invariants: readonly Invariant[] = [
  consentToken,
  spendCap,
  askToBuy,
  ageClass,
  guardianRules,
  controlMonotonicity,
  catalogueExistence,
  attributeFaithfulness,
  instructionProvenance,
  profileIsolation,
  consentFlags,
  toolEnvelope,
  reportLedgerAgreement,
  boundedIdempotent,
  refundPredicate,
  disclosureLabels,
  quotationLimit,
  reviewFaithfulness,
  rankInvariance,
  exposureBounds,
  configCanary,
  recoursePath,
  memoryProvenance,
  supportedPersonClaims,
  avoidSet,
  contactAllowList,
  chanceEligibility,
  predatoryFlag,
  listingClaimSupport,
  repetitionCap,
]
