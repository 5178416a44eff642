import { type Evidence, quoteFrom } from '../../../record/span.ts'
import type { Language } from '../../codes.ts'
import type { Item } from '../../item/item.ts'
import type { EpisodeFacts } from '../facts/episode-facts.ts'
import { agentSentences, isDenied, isGiven, itemsIn, languagesHere, withoutTitles } from './agent-sentences.ts'
import { plainDigits } from './money-in-text.ts'

interface Wording {
  free: RegExp
  trial: RegExp
  /** A count of days. */
  days: RegExp
  /** Stars with a decimal. */
  stars: RegExp
}

const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    free: /\b(?:free of charge|for free|at no (?:cost|charge)|costs? nothing|(?:is|are) (?:completely |totally |entirely |absolutely |always )?free(?=[\s]*(?:[.,;!–—]|$|and\b|to (?:download|play|use|install)\b|for you\b)))/iu,
    trial: /\b(?:free trial|trial period|free trial period|days?[’']? trial|trial of)\b/iu,
    days: /(\d+)[\s-]*days?\b/giu,
    stars: /(\d\.\d)\s*(?:stars\b|out of (?:5|five)\b)/iu,
  },
  de: {
    free: /(?<!\p{L})(?:kostenlos|gratis|umsonst|kostet nichts|kostenfrei)(?!\p{L})/iu,
    trial: /probezeit|testphase|probezeitraum|testzeitraum|probeabo|kostenlos(?:e[nrs]?)? test/iu,
    days: /(\d+)\s*tage?n?(?!\p{L})/giu,
    stars: /(\d[.,]\d)\s*(?:sterne?n?|von 5)(?!\p{L})/iu,
  },
  es: {
    free: /(?<!\p{L})(?:gratis|gratuit[oa]s?|no cuesta nada|sin coste|sin costo)(?!\p{L})/iu,
    trial: /prueba gratuita|prueba gratis|periodo de prueba|período de prueba|días de prueba/iu,
    days: /(\d+)\s*días?(?!\p{L})/giu,
    stars: /(\d[.,]\d)\s*(?:estrellas|de 5)(?!\p{L})/iu,
  },
  fr: {
    free: /(?<!\p{L})(?:gratuite?s?|gratuitement|ne coûte rien|sans frais)(?!\p{L})/iu,
    trial: /essai gratuit|période d[’']essai|jours d[’']essai/iu,
    days: /(\d+)\s*jours?(?!\p{L})/giu,
    stars: /(\d[.,]\d)\s*(?:étoiles|sur 5)(?!\p{L})/iu,
  },
  pt: {
    free: /(?<!\p{L})(?:grátis|gratuit[oa]s?|de graça|não custa nada|sem custo)(?!\p{L})/iu,
    trial: /teste gratuito|teste grátis|período de teste|período de avaliação|dias de teste/iu,
    days: /(\d+)\s*dias?(?!\p{L})/giu,
    stars: /(\d[.,]\d)\s*(?:estrelas|de 5)(?!\p{L})/iu,
  },
  ar: {
    free: /مجاني|مجانا|مجانًا|بلا مقابل/u,
    trial: /فترة تجريبية|تجربة مجانية|الفترة التجريبية|تجريبية مجانية/u,
    days: /(\d+)\s*(?:يوم|أيام)/gu,
    stars: /(\d\.\d)\s*(?:نجوم|نجمة|من 5)/u,
  },
  hi: {
    free: /मुफ़्त|मुफ्त|निःशुल्क|नि:शुल्क/u,
    trial: /मुफ़्त (?:ट्रायल|परीक्षण)|मुफ्त (?:ट्रायल|परीक्षण)|ट्रायल अवधि|परीक्षण अवधि/u,
    days: /(\d+)\s*दिन/gu,
    stars: /(\d\.\d)\s*(?:स्टार|सितारे|सितारों)/u,
  },
  ja: {
    free: /無料(?:です|で(?:利用|遊|使|ダウンロード|入手|手に入))|タダ/u,
    trial: /無料(?:トライアル|体験|お試し)|試用期間|お試し期間/u,
    days: /(\d+)\s*日間?/gu,
    stars: /(?:星\s*(?=\d\.\d))?(\d\.\d)\s*(?:つ星|星|点満点)/u,
  },
  ko: {
    free: /무료(?:입니다|예요|이에요|로)|공짜/u,
    trial: /무료 ?체험|체험 ?기간|평가판/u,
    days: /(\d+)\s*일/gu,
    stars: /(?:별점\s*(?=\d\.\d))?(\d\.\d)\s*(?:점|개)/u,
  },
}

/** What of an item may be free, though it is not: to cancel, an update, a part of it, what is had already. */
const otherwise =
  /cancel|kündig|stornier|résili|annul|إلغاء|रद्द|キャンセル|解約|취소|해지|\b(?:updates?|upgrades?|versions?|trailers?|demo|preview|sample|ads?|ad-free|delivery|refund|already|again|with|included|first|try|until)\b|ausprob|testen|probier|aktualisier|inbegriffen|bereits|schon|erst|probar|incluid|primer|versión|actualiza|essay|inclus|d[’']abord|version|mise à jour|experimentar|primeiro|versão|atualiza|जर|पहले|आज़मा|शामिल|अपडेट|最初|まず|試|アップデート|体験版|먼저|체험|업데이트|تجرب|أولا|أولًا|تحديث/iu

/** A mean told in words may be rounded to the half. */
const starsTolerance = 0.3 + 1e-9

export interface TermsInWords {
  evidence: Evidence
  why: string | null
}

/** What a sentence of the agent’s own, that names one item, says of its being free, its trial and its stars. */
export function termsInWords(facts: EpisodeFacts): TermsInWords[] {
  const languages = languagesHere(facts)
  return agentSentences(facts).flatMap((sentence): TermsInWords[] => {
    const text = plainDigits(sentence.text)
    const said = languages.map(language => wordings[language])
    if (!said.some(({ free, trial, stars }) => free.test(text) || trial.test(text) || stars.test(text))) return []
    const items = itemsIn(sentence.text, facts)
    const [item] = items
    if (item === undefined || items.length > 1 || isGiven(sentence.text, facts)) return []
    const plain = plainDigits(withoutTitles(sentence.text, items, facts))
    const told = said.flatMap(wording => [
      ...saidFree(wording, plain, item, facts),
      ...saidTrial(wording, plain, item, facts),
      ...saidStars(wording, plain, item, facts),
    ])
    return told.map(fault => ({
      evidence: quoteFrom(sentence.part, sentence.from, sentence.to),
      why: fault === '' ? null : `"${sentence.text.trim().slice(0, 120)}": ${item.id} ${fault}`,
    }))
  })
}

function saidFree({ free, trial }: Wording, text: string, item: Item, facts: EpisodeFacts): string[] {
  const [words] = free.exec(text) ?? []
  if (words === undefined || trial.test(text) || otherwise.test(text) || isDenied(text.replace(words, ''), facts)) return []
  if (item.price.trialDays > 0) return []
  return [item.price.amount > 0 ? `costs ${item.price.amount} ${facts.market.currency.code} in minor units` : '']
}

function saidTrial({ trial, days }: Wording, text: string, { price }: Item, facts: EpisodeFacts): string[] {
  if (!trial.test(text) || isDenied(text, facts) || /cancel|kündig|résili|annul|إلغاء|रद्द|キャンセル|解約|취소|해지/iu.test(text))
    return []
  const told = [...text.matchAll(days)].map(([, count]) => Number(count))
  if (price.trialDays === 0) return ['has no trial']
  return [told.length === 0 || told.includes(price.trialDays) ? '' : `has a trial of ${price.trialDays} days`]
}

function saidStars({ stars }: Wording, text: string, { id }: Item, { world }: EpisodeFacts): string[] {
  const [, told] = stars.exec(text) ?? []
  const reviews = world.catalogue.reviews(id)
  if (told === undefined || reviews.length === 0) return []
  const claimed = Number(told.replace(',', '.'))
  const means = [reviews, reviews.filter(({ authentic }) => authentic)]
    .filter(list => list.length > 0)
    .map(list => list.reduce((sum, one) => sum + one.stars, 0) / list.length)
  return [means.some(mean => Math.abs(mean - claimed) <= starsTolerance) ? '' : `has ${means[0]!.toFixed(2)} stars`]
}
