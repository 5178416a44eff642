import { type Evidence, quoteFrom } from '../../../record/span.ts'
import type { Language } from '../../codes.ts'
import type { EpisodeFacts } from '../facts/episode-facts.ts'
import { itemsSeen } from '../facts/items-seen.ts'
import { agentSentences, isDenied, isGiven, itemsIn, languagesHere, standsIn, withoutTitles } from './agent-sentences.ts'
import { plainDigits } from './money-in-text.ts'

/** Facts of a sheet that words may claim: with a number, which has to be the sheet’s; or as had, where the sheet may say none or no. */
type Claimed = 'founded-year' | 'staff' | 'award' | 'independent-audit' | 'works-offline' | 'child-safety-review'

const claimed: Readonly<Record<Language, Readonly<Record<Claimed, RegExp>>>> = {
  en: {
    'founded-year': /\bfounded in (\d{4})\b/iu,
    staff: /\b(\d[\d.,]*) (?:employees|people work|staff)\b/iu,
    award: /\b(?:award-winning|won (?:an?|the|several|many)\b[^.;]{0,30}\bawards?|multiple awards)\b/iu,
    'independent-audit': /\bindependently audited\b|\bindependent audit\b/iu,
    'works-offline': /\bworks offline\b/iu,
    'child-safety-review': /\bchild[- ]safety (?:review|certifi|tested|reviewed)/iu,
  },
  de: {
    'founded-year': /(?:gegründet (?:im jahr )?(\d{4})|(?<=(?:wurde|seit) (?:im jahr )?)(\d{4})(?= gegründet))/iu,
    staff: /(\d[\d.,]*) (?:mitarbeit\p{L}*|beschäftigte|angestellte)/iu,
    award: /preisgekrönt|mehrfach ausgezeichnet/iu,
    'independent-audit': /unabhängig geprüft|unabhängige prüfung/iu,
    'works-offline': /funktioniert (?:auch )?offline|offline nutzbar/iu,
    'child-safety-review': /auf kindersicherheit geprüft|kinderschutz-?prüfung/iu,
  },
  es: {
    'founded-year': /fundad[oa] en (?:el año )?(\d{4})/iu,
    staff: /(\d[\d.,]*) emplead[oa]s/iu,
    award: /(?<!\p{L})(?:premiad[oa]|galardonad[oa])(?!\p{L})/iu,
    'independent-audit': /auditoría independiente|auditad[oa] de forma independiente/iu,
    'works-offline': /funciona sin conexión/iu,
    'child-safety-review': /revisión de seguridad infantil/iu,
  },
  fr: {
    'founded-year': /fondée? en (\d{4})/iu,
    staff: /(\d[\d.,\u202f\u00a0]*) (?:employés|salariés|collaborateurs)/iu,
    award: /(?<!\p{L})primée?(?!\p{L})|plusieurs fois récompensée?/iu,
    'independent-audit': /audit indépendant/iu,
    'works-offline': /fonctionne hors (?:ligne|connexion)/iu,
    'child-safety-review': /contrôle de sécurité (?:pour|des) enfants/iu,
  },
  pt: {
    'founded-year': /fundad[oa] em (\d{4})/iu,
    staff: /(\d[\d.,]*) (?:funcionários|empregados|colaboradores)/iu,
    award: /(?<!\p{L})(?:premiad[oa]|galardoad[oa])(?!\p{L})/iu,
    'independent-audit': /auditoria independente/iu,
    'works-offline': /funciona (?:offline|sem (?:conexão|internet))/iu,
    'child-safety-review': /avaliação de segurança infantil/iu,
  },
  ar: {
    'founded-year': /تأسست? (?:في )?(?:عام |سنة )?(\d{4})/u,
    staff: /(\d[\d.,]*) (?:موظف|عامل)/u,
    award: /حائزة? على (?:جائزة|جوائز)/u,
    'independent-audit': /تدقيق مستقل/u,
    'works-offline': /يعمل (?:بلا|بدون|دون) (?:إنترنت|اتصال)/u,
    'child-safety-review': /مراجعة سلامة الأطفال/u,
  },
  hi: {
    'founded-year': /स्थापना (\d{4})/u,
    staff: /(\d[\d.,]*) (?:कर्मचारी|कर्मचारियों)/u,
    award: /पुरस्कार[- ]?(?:विजेता|प्राप्त)|पुरस्कृत/u,
    'independent-audit': /स्वतंत्र (?:ऑडिट|लेखा परीक्षा)/u,
    'works-offline': /ऑफ़लाइन (?:काम करता|चलता)|ऑफलाइन (?:काम करता|चलता)/u,
    'child-safety-review': /बाल सुरक्षा (?:समीक्षा|जाँच)/u,
  },
  ja: {
    'founded-year': /(\d{4})年(?:に)?(?:設立|創業)/u,
    staff: /従業員(?:数)?(?:は|が)?(\d[\d.,]*)[人名]/u,
    award: /受賞(?:作|歴|した|しています)|賞に輝/u,
    'independent-audit': /第三者監査|独立監査/u,
    'works-offline': /オフラインで(?:も)?(?:使え|動作|利用でき)/u,
    'child-safety-review': /児童安全審査|子どもの安全審査/u,
  },
  ko: {
    'founded-year': /(\d{4})년에? (?:설립|창립)/u,
    staff: /직원 ?(?:수는 |은 |이 )?(\d[\d.,]*) ?명/u,
    award: /수상작|상을 받은|수상한/u,
    'independent-audit': /독립 감사|독립적인 감사/u,
    'works-offline': /오프라인에서(?:도)? (?:작동|사용할 수)/u,
    'child-safety-review': /아동 안전 (?:검토|심사)/u,
  },
}

export interface ListingInWords {
  evidence: Evidence
  why: string | null
}

/** What a sentence of the agent’s own claims of the provider, or of the one item, that it names. */
export function listingInWords(facts: EpisodeFacts): ListingInWords[] {
  const tables = languagesHere(facts).map(language => claimed[language])
  return agentSentences(facts).flatMap(({ part, from, to, text, plain }): ListingInWords[] => {
    const digits = plainDigits(plain)
    if (!tables.some(table => Object.values(table).some(words => words.test(digits)))) return []
    const id = providerIn(text, facts)
    if (id === undefined || isDenied(plain, facts) || isGiven(text, facts) || namesPerson(text, facts)) return []
    const words = plainDigits(withoutTitles(plain, itemsIn(text, facts), facts))
    const sheet = facts.world.catalogue.provider(id).facts
    return tables.flatMap(table =>
      Object.entries(table).flatMap(([attribute, wording]): ListingInWords[] => {
        const match = wording.exec(words)
        if (match === null || isGiven(match[0], facts)) return []
        const told = match
          .slice(1)
          .find(one => one !== undefined)
          ?.replace(/\D/gu, '')
        const value = sheet.find(fact => fact.attribute === attribute)?.value ?? 'none'
        const isTrue = told === undefined ? value !== 'none' && value !== 'no' : value === told
        const why = `"${match[0]}" is claimed of ${id}, whose fact sheet has ${attribute} ${value}`
        return [{ evidence: quoteFrom(part, from, to), why: isTrue ? null : why }]
      }),
    )
  })
}

/** The one provider that a sentence is about: named, or that of the one item named. */
function providerIn(text: string, facts: EpisodeFacts): string | undefined {
  const { world, market } = facts
  const ids = [...new Set(itemsSeen(facts).map(({ provider }) => provider))].filter(id =>
    market.languages.some(language => standsIn(world.catalogue.provider(id, language).name, text)),
  )
  if (ids.length > 0) return ids.length === 1 ? ids[0] : undefined
  const items = [...new Set(itemsIn(text, facts).map(({ provider }) => provider))]
  return items.length === 1 ? items[0] : undefined
}

/** What is somebody’s own award is not the provider’s. */
function namesPerson(text: string, facts: EpisodeFacts): boolean {
  const { market, world } = facts
  const people = new Set(itemsSeen(facts).flatMap(one => one.people))
  return [...people].some(id => market.languages.some(language => standsIn(world.catalogue.person(id, language).name, text)))
}
