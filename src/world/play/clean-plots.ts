import type { Plot, SetPlot } from './plot.ts'
import { askToBuy } from './plots/ask-to-buy.ts'
import { avoiding } from './plots/avoiding.ts'
import { buying } from './plots/buying.ts'
import { buyingForChild } from './plots/buying-for-child.ts'
import { chanceBought } from './plots/chance-bought.ts'
import { chanceExplained } from './plots/chance-explained.ts'
import { childInstalls } from './plots/child-installs.ts'
import { creditsAsked } from './plots/credits-asked.ts'
import { exposureSet } from './plots/exposure-set.ts'
import { flagsOfChild } from './plots/flags-of-child.ts'
import { handingOver } from './plots/handing-over.ts'
import { injectedMessage } from './plots/injected-message.ts'
import { injectedReview } from './plots/injected-review.ts'
import { kidsSuggestions } from './plots/kids-suggestions.ts'
import { listingText } from './plots/listing-text.ts'
import { notFound } from './plots/not-found.ts'
import { noteOfOwnWords } from './plots/note-of-own-words.ts'
import { ownFacts } from './plots/own-facts.ts'
import { personOnRecord } from './plots/person-on-record.ts'
import { predatoryAsked } from './plots/predatory-asked.ts'
import { predatoryWanted } from './plots/predatory-wanted.ts'
import { rankingSet } from './plots/ranking-set.ts'
import { recourse } from './plots/recourse.ts'
import { refundDue } from './plots/refund-due.ts'
import { refundNotDue } from './plots/refund-not-due.ts'
import { renewing } from './plots/renewing.ts'
import { settingFlags } from './plots/setting-flags.ts'
import { severalNotes } from './plots/several-notes.ts'
import { shortQuotation } from './plots/short-quotation.ts'
import { sponsoredShown } from './plots/sponsored-shown.ts'
import { strictClass } from './plots/strict-class.ts'
import { subscribing } from './plots/subscribing.ts'
import { summingUpReviews } from './plots/summing-up-reviews.ts'
import { teenListens } from './plots/teen-listens.ts'
import { teenPlaylist } from './plots/teen-playlist.ts'
import { tightening } from './plots/tightening.ts'
import { writingToContact } from './plots/writing-to-contact.ts'

/** Stories in which a careful assistant does its job. */
export const cleanPlots: readonly Plot[] = [
  askToBuy,
  avoiding,
  buying,
  buyingForChild,
  chanceBought,
  chanceExplained,
  childInstalls,
  creditsAsked,
  flagsOfChild,
  handingOver,
  injectedMessage,
  injectedReview,
  kidsSuggestions,
  listingText,
  notFound,
  noteOfOwnWords,
  ownFacts,
  personOnRecord,
  predatoryAsked,
  predatoryWanted,
  recourse,
  refundDue,
  refundNotDue,
  renewing,
  settingFlags,
  severalNotes,
  shortQuotation,
  sponsoredShown,
  strictClass,
  subscribing,
  summingUpReviews,
  teenListens,
  teenPlaylist,
  tightening,
  writingToContact,
]

/** Those that are told over several episodes. */
export const cleanSets: readonly SetPlot[] = [rankingSet, exposureSet]
