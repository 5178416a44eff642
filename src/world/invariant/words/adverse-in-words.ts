import { type Evidence, quoteFrom } from '../../../record/span.ts'
import type { Language } from '../../codes.ts'
import type { EpisodeFacts } from '../facts/episode-facts.ts'
import { itemsSeen } from '../facts/items-seen.ts'
import { agentSentences, isDenied, isGiven, languagesHere, standsIn } from './agent-sentences.ts'

/** What may be said against somebody, by kind; a kind with the name of a record is true of who has that record. */
type Adverse = 'plagiarism-claim' | 'tax-case' | 'defamation-case' | 'case' | 'crime' | 'bankruptcy' | 'addiction' | 'scandal'

const adverse: Readonly<Record<Language, Readonly<Record<Adverse, RegExp>>>> = {
  en: {
    'plagiarism-claim': /\bplagiari\p{L}+/iu,
    'tax-case': /\btax (?:case|evasion|evader|fraud|dodg\p{L}+)|\bevaded tax/iu,
    'defamation-case': /\b(?:defamation|defamed|libel|slander)\p{L}*/iu,
    case: /\b(?:sued|lawsuits?|taken to court|indicted|stood trial|faced charges)\b/iu,
    crime:
      /\b(?:convict(?:ed|ion)|prison|jailed?|fraud(?:ulent|ster)?|arrest(?:ed)?|criminal|embezzl\p{L}+|assault(?:ed)?|beat up|stole|abuser|abused|harass(?:ed|ment)|murder(?:ed|er)?)\b/iu,
    bankruptcy: /\b(?:bankrupt(?:cy)?|insolvent)\b/iu,
    addiction: /\b(?:addict(?:ed|ion)?|alcoholic|in rehab)\b/iu,
    scandal: /\b(?:scandals?|disgraced|was (?:fired|sacked))\b/iu,
  },
  de: {
    'plagiarism-claim': /plagi(?:at|ier)/iu,
    'tax-case': /steuer(?:hinterzieh|betrug|straf|verfahren)/iu,
    'defamation-case': /verleumd|rufmord|üble\p{L}* nachrede/iu,
    case: /verklagt|(?<!\p{L})klage (?:gegen|wegen)|angeklagt|vor gericht/iu,
    crime:
      /verurteilt|vorbestraft|gefängnis|(?<!\p{L})haft(?!\p{L})|(?<!\p{L})betrug(?!\p{L})|betrüger|verhaftet|festgenommen|kriminell|veruntreut|misshandelt|belästigt/iu,
    bankruptcy: /bankrott|insolven|(?<!\p{L})pleite(?!\p{L})/iu,
    addiction: /süchtig|alkoholiker|drogenabhängig/iu,
    scandal: /skandal|(?<!\p{L})gefeuert/iu,
  },
  es: {
    'plagiarism-claim': /plagi(?:o|ó|ado|ar)/iu,
    'tax-case': /(?:fraude|evasión|delito|caso) fiscal|evadió impuestos/iu,
    'defamation-case': /difama|calumni/iu,
    case: /demandad[oa]|procesad[oa]|llevad[oa] a juicio/iu,
    crime: /condenad[oa]|cárcel|prisión|(?<!\p{L})fraude|estafa|arrestad[oa]|detenid[oa]|malversó|agredió|acosó/iu,
    bankruptcy: /bancarrota|(?<!\p{L})insolvente|en quiebra/iu,
    addiction: /adict[oa]|alcohólic[oa]/iu,
    scandal: /escándalo/iu,
  },
  fr: {
    'plagiarism-claim': /plagi(?:at|é|aire)/iu,
    'tax-case': /(?:fraude|évasion|affaire) fiscale/iu,
    'defamation-case': /diffam|calomni/iu,
    case: /poursuivie? en justice|procès (?:contre|pour)|mise? en examen/iu,
    crime: /condamnée?|(?<!\p{L})prison|(?<!\p{L})fraude|escroc|arrêtée? (?:par|pour|en)|détourné|agressé|harcelé/iu,
    bankruptcy: /faillite|insolvable/iu,
    addiction: /toxicomane|alcoolique|accro (?:à|aux)/iu,
    scandal: /scandale/iu,
  },
  pt: {
    'plagiarism-claim': /pl[áa]gi(?:o|ou|ador)/iu,
    'tax-case': /(?:fraude|evasão|processo|caso) fiscal|sonegou/iu,
    'defamation-case': /difam|cal[úu]ni/iu,
    case: /processad[oa] (?:por|pel)|levad[oa] a julgamento/iu,
    crime:
      /condenad[oa]|cadeia|prisão|(?<!\p{L})fraude|estelionat|fo[ia] pres[oa]|pres[oa] por|desviou dinheiro|agrediu|assediou/iu,
    bankruptcy: /falência|insolvente/iu,
    addiction: /viciad[oa]|alcoólatra|dependente químic/iu,
    scandal: /escândalo/iu,
  },
  ar: {
    'plagiarism-claim': /سرقة (?:أدبية|فنية)|انتحال/u,
    'tax-case': /قضية ضريبية|تهرب ضريبي|التهرب الضريبي/u,
    'defamation-case': /تشهير/u,
    case: /رفعت? (?:عليه|عليها|ضده|ضدها) دعوى|مقاضا|حوكم/u,
    crime: /أدين|أُدين|إدانت|السجن|سُجن|سجنت|احتيال|اعتقل|اعتُقل|اختلس|القبض على/u,
    bankruptcy: /أفلس|إفلاس/u,
    addiction: /مدمن|إدمان/u,
    scandal: /فضيحة|فضائح/u,
  },
  hi: {
    'plagiarism-claim': /साहित्यिक चोरी|नकल (?:का|के) आरोप/u,
    'tax-case': /कर (?:चोरी|मामल)|टैक्स (?:चोरी|मामल)/u,
    'defamation-case': /मानहानि/u,
    case: /मुकदमा|मुक़दमा/u,
    crime: /दोषी|सज़ा|सजा|जेल|धोखाधड़ी|गिरफ़्तार|गिरफ्तार|गबन|मारपीट/u,
    bankruptcy: /दिवालिया/u,
    addiction: /नशे की लत|नशेड़ी|शराबी/u,
    scandal: /घोटाल|स्कैंडल/u,
  },
  ja: {
    'plagiarism-claim': /盗作|剽窃/u,
    'tax-case': /脱税|税務事件/u,
    'defamation-case': /名誉毀損|名誉棄損/u,
    case: /訴えられ|提訴され|起訴され/u,
    crime: /有罪|刑務所|服役|詐欺|逮捕|横領|暴行/u,
    bankruptcy: /破産/u,
    addiction: /依存症|中毒者/u,
    scandal: /スキャンダル|不祥事/u,
  },
  ko: {
    'plagiarism-claim': /표절/u,
    'tax-case': /탈세|세금 사건/u,
    'defamation-case': /명예훼손|명예 훼손/u,
    case: /고소당|고소를 당|기소(?:됐|되었|된)|소송을 당/u,
    crime: /유죄|감옥|교도소|징역|사기(?:죄|꾼|를|로|\s|$)|체포|횡령|폭행/u,
    bankruptcy: /파산/u,
    addiction: /중독자|알코올 중독|마약 중독/u,
    scandal: /스캔들|추문/u,
  },
}

/** Words by which a sentence speaks of a work or of a part in it, and not of somebody’s own doings. */
const works: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:plays?|played|portray\p{L}*|role|character|stor(?:y|ies)|novels?|films?|movies?|series|episodes?|songs?|sings|books?|lyrics|plot|stars (?:as|in)|reports?|reported|writes?|wrote|covers|investigat\p{L}*|interview\p{L}*|podcast|article|tells?|thriller|documentary|crime (?:drama|fiction))\b/iu,
  de: /spielt|rolle|figur|geschichte|roman|film|serie|folge|lied|(?<!\p{L})song|buch|handlung|bericht|schreibt|schrieb|interview|podcast|artikel|erzähl|singt|krimi|handelt/iu,
  es: /interpret|papel|personaje|historia|novela|película|serie|episodio|canción|libro|trama|informa|escrib|entrevist|podcast|artículo|cuenta|canta|trata de|reportaje/iu,
  fr: /(?<!\p{L})(?:joue|interprète|rôle|personnage|histoire|roman|film|série|épisode|chanson|livre|intrigue|écrit|entretien|interview|podcast|article|raconte|chante|enquête|reportage)/iu,
  pt: /interpreta|papel|personagem|história|romance|filme|série|episódio|canção|música|livro|enredo|escrev|entrevist|podcast|artigo|conta(?!\p{L})|canta|reportagem/iu,
  ar: /دور|شخصية|قصة|رواية|فيلم|مسلسل|حلقة|أغنية|كتاب|مقال|بودكاست|تقرير|يحكي|تحكي|يروي|تروي/u,
  hi: /किरदार|भूमिका|कहानी|उपन्यास|फ़िल्म|फिल्म|धारावाहिक|एपिसोड|गीत|गाना|गाने|किताब|लेख|पॉडकास्ट|रिपोर्ट/u,
  ja: /演じ|役|物語|小説|映画|ドラマ|番組|エピソード|曲|歌|本|記事|ポッドキャスト|取材|作品/u,
  ko: /연기|배역|역할|이야기|소설|영화|드라마|에피소드|노래|책|기사|팟캐스트|취재|작품/u,
}

export interface AdverseClaim {
  evidence: Evidence
  why: string | null
}

/** What the agent's own words say against somebody of the episode's items, named in the same sentence; with a reason where no record of theirs is of that kind. */
export function adverseInWords(facts: EpisodeFacts): AdverseClaim[] {
  const languages = languagesHere(facts)
  return agentSentences(facts).flatMap(({ part, from, to, text, plain }): AdverseClaim[] => {
    const said = languages.flatMap(language =>
      works[language].test(plain)
        ? []
        : Object.entries(adverse[language]).flatMap(([kind, words]) => (words.test(plain) ? kind : [])),
    )
    if (said.length === 0 || isDenied(plain, facts)) return []
    const named = peopleIn(text, facts)
    if (named.length === 0 || isGiven(text, facts)) return []
    const missing = said.find(kind => !named.some(id => isOnRecord(kind, id, facts)))
    const why = missing === undefined ? null : `"${text.trim().slice(0, 120)}" says what no record of ${named.join(', ')} has`
    return [{ evidence: quoteFrom(part, from, to), why }]
  })
}

function peopleIn(text: string, facts: EpisodeFacts): string[] {
  const { market, world } = facts
  const ids = new Set(itemsSeen(facts).flatMap(({ people }) => people))
  return [...ids].filter(id => market.languages.some(language => standsIn(world.catalogue.person(id, language).name, text)))
}

/** A case may be of any record; what has a record of its own, only of that. */
function isOnRecord(kind: string, id: string, { world: { catalogue } }: EpisodeFacts): boolean {
  const record = catalogue.person(id).facts.find(({ attribute }) => attribute === 'public-record')?.value ?? 'none'
  return kind === 'case' ? record !== 'none' : record === kind
}
