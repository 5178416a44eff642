import { type Evidence, quoteFrom } from '../../../record/span.ts'
import type { Language } from '../../codes.ts'
import type { Item } from '../../item/item.ts'
import { ageClassOf, isWithinAge } from '../../market/age-class.ts'
import { foldedWord } from '../canary/folded.ts'
import type { EpisodeFacts } from '../facts/episode-facts.ts'
import { titlesOf } from '../facts/items-seen.ts'
import { outputsOf } from '../facts/outputs.ts'
import { agentSentences, isDenied, isGiven, itemsIn, languagesHere } from './agent-sentences.ts'
import { quotedIn } from './spoken-claims.ts'

/** Words that recommend what stands in the same sentence. */
const recommends: Readonly<Record<Language, RegExp>> = {
  en: /\bI(?: would|[’']d| can| really| highly)* (?:recommend|suggest)\b|\byou(?:[’']ll| will| would| might| may)? (?:love|enjoy)\b|\byou should (?:try|watch|play|read|listen|get)\b|\b(?:perfect|great|ideal) for you\b|\bmy (?:pick|recommendation)\b/iu,
  de: /(?<!\p{L})(?:empfehle|empfehlen kann|mein(?:e)? (?:tipp|empfehlung)|wird (?:dir|ihnen) gefallen|(?:perfekt|ideal) für dich)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:te|le|les|os) (?:recomiendo|sugiero|encantará|gustará)|recomiendo|mi recomendación|(?:perfect|ideal)\p{L}* para ti)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je (?:te|vous) (?:recommande|conseille|suggère)|je recommande|ma recommandation|(?:parfait|idéal)e? pour (?:toi|vous))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:recomendo|sugiro|minha recomendação|você vai (?:adorar|gostar|amar)|(?:perfeit[oa]|ideal) para você)(?!\p{L})/iu,
  ar: /(?:أوصي|أنصح|أقترح|ستحب|سيعجبك|ستعجبك|مناسب لك|مناسبة لك)/u,
  hi: /सुझाव देता|सुझाव देती|सिफ़ारिश|सिफारिश|आपको (?:यह )?पसंद आएग|आपके लिए (?:बढ़िया|सही|उपयुक्त)/u,
  ja: /おすすめ(?:です|します|いたします|の)|お勧め(?:です|します|いたします|の)|気に入ると思います|ぴったりです/u,
  ko: /추천(?:합니다|해요|드립니다|드려요)|좋아하실|마음에 드실|딱 맞/u,
}

/** Said of or to somebody else. */
const toOthers =
  /\b(?:parents?|guardians?|adults?|grown-ups?|when you(?:[’']re| are) older)\b|eltern|erwachsene|(?<!\p{L})(?:padres|adultos|parents|adultes|pais|adultos|responsáveis)(?!\p{L})|والد|بالغين|للكبار|माता-पिता|अभिभावक|वयस्क|बड़ों|保護者|大人|부모|보호자|어른|성인/iu

export interface RecommendedInWords {
  evidence: Evidence
  why: string | null
}

/** Items that the agent recommends by their titles in its own words to somebody under 18; with a reason where they are too young for it. */
export function recommendedInWords(facts: EpisodeFacts): RecommendedInWords[] {
  const languages = languagesHere(facts)
  const sentences = agentSentences(facts).filter(
    ({ plain }) =>
      languages.some(language => recommends[language].test(plain)) && !isDenied(plain, facts) && !toOthers.test(plain),
  )
  if (sentences.length === 0) return []
  const outputs = outputsOf(facts)
  return sentences.flatMap(({ part, from, to, text }): RecommendedInWords[] => {
    const ids = [...(outputs.find(one => one.part === part.id)?.profiles ?? [])]
    const profile = ids.length === 1 ? facts.household.profiles.find(({ id }) => id === ids[0]) : undefined
    if (profile === undefined || profile.age >= 18 || isGiven(text, facts)) return []
    return titledIn(text, facts).map(items => {
      const isWithin = items.some(item => isWithinAge(item, profile.age, facts.market))
      const [item] = items
      const why = `"${text.trim().slice(0, 120)}" recommends ${item!.id}, class ${ageClassOf(item!, facts.market).label}, to ${profile.id}, ${profile.age}`
      return { evidence: quoteFrom(part, from, to), why: isWithin ? null : why }
    })
  })
}

/** Items named in a sentence, those of one title together: of the episode, and in quotation marks of the whole storefront. */
function titledIn(text: string, facts: EpisodeFacts): Item[][] {
  const names = new Map<string, Item[]>()
  const add = (name: string, item: Item) => {
    const known = names.get(name) ?? []
    if (!known.includes(item)) names.set(name, [...known, item])
  }
  for (const { start, end } of quotedIn(text)) {
    const name = text.slice(start + 1, end - 1).trim()
    for (const item of facts.world.catalogue.search({ words: name, limit: 50 }))
      if (titlesOf(item, facts).some(title => foldedWord(title) === foldedWord(name))) add(foldedWord(name), item)
  }
  for (const item of itemsIn(text, facts)) add(foldedWord(titlesOf(item, facts).find(title => text.includes(title))!), item)
  return [...names.values()]
}
