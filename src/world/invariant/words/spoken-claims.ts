import type { Language } from '../../codes.ts'

/** Words by which a sentence speaks of another time, or of something in place of another. */
export const elsewhere: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:ago|yesterday|last (?:week|month|year|time)|earlier|before|previously|in the past|instead of|rather than|until|every)\b/iu,
  de: /(?<!\p{L})(?:gestern|vor \p{L}+ (?:tag|woch|monat|jahr)\p{L}*|letzte[nrs]?|früher|damals|zuvor|statt|anstelle|bis|jede[nsm]?|gesagt)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ayer|hace|pasad[oa]s?|antes|anteriormente|en lugar de|en vez de|hasta|cada|tod[oa]s los)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:hier|il y a|derni(?:er|ère)s?|auparavant|avant|au lieu|plutôt que|jusqu['’]\p{L}*|chaque)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:ontem|há|passad[oa]s?|antes|anteriormente|em vez de|ao invés|até|cada|tod[oa]s?)(?!\p{L})/iu,
  ar: /أمس|منذ|الماضي|سابق|من قبل|بدل|أنت|بنفسك|حتى|كل (?:شهر|سنة|عام)/u,
  hi: /पिछल|पहले|बीते|के बजाय|की जगह|हर (?:महीने|साल)|जब तक|जा(?:ए|ये|एँ|एं)ग/u,
  ja: /昨日|先週|先月|昨年|以前|前に|前回|代わりに|まで|毎[月年]/u,
  ko: /어제|지난|이전|전에|예전|대신|까지|매[월년달]/u,
}

/** Just before a verb: somebody else does it. */
export const others: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:you|they|users?|people|reviewers?|customers?|listeners?|players?|critics?|families|parents|many|some|others|who|that|she|he|price|developers?|studio|publisher|provider)(?:['’](?:ve|s)| have| has| had| was| were| been| already| also| often| just| first)*\s*$/iu,
  de: /(?<!\p{L})(?:sie|du|ihr|leute|nutzer\p{L}*|kund\p{L}*|entwickler\p{L}*|viele|andere|wer|er|preis)(?!\p{L})[^,;]{0,40}$/iu,
  es: /(?<!\p{L})(?:has|habéis|usted(?:es)? ha\p{L}*|ellos han|ellas han|usuarios|personas|quienes|que ha\p{L}*)(?!\p{L})[^,;]{0,20}$/iu,
  fr: /(?<!\p{L})(?:vous (?:avez|l['’]avez)|tu (?:as|l['’]as)|ils ont|elles ont|on a|qui (?:a|ont)|utilisateurs)(?!\p{L})[^,;]{0,20}$/iu,
  pt: /(?<!\p{L})(?:você|vocês|eles|elas|usuários|pessoas|quem|que)(?!\p{L})[^,;]{0,20}$/iu,
  ar: /(?:أنت|أنتم|هم|المستخدم\p{L}*|الذي|التي|الذين|من)\s*$/u,
  hi: /(?:आपने|तुमने|उन्होंने|लोगों ने|उपयोगकर्ताओं ने|जिसने|जिन्होंने)[^।,]{0,40}$/u,
  ja: /(?:お客様|あなた|ユーザー|利用者|皆さん|人)[がはも][^、。]{0,20}$/u,
  ko: /(?:고객님|사용자|이용자|여러분|사람들)(?:이|가|은|는|께서|들이)[^,.]{0,20}$/u,
}

/** Words by which a sentence says that something is not so, not there or not for somebody. */
export const denials: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no|none|nothing|without|unable|failed|cannot|neither|unavailable|instead)\b|n['’]t\b/iu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|nichts|ohne|weder|leider)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|ningún|ninguna|nada|sin|tampoco)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|pas|jamais|rien|aucune?|sans)(?!\p{L})|(?<!\p{L})n[’']/iu,
  pt: /(?<!\p{L})(?:não|nunca|nenhuma?|nada|sem|tampouco)(?!\p{L})/iu,
  ar: /(?:^|[\s،«“])(?:و|ف)?(?:لم|لن|لا|ليس|ليست|لست|غير|ما|دون|بدون|تعذر|يتعذر)(?=\s)/u,
  hi: /नहीं|(?<!\p{L})न(?=\s)|मत(?=\s)|बिना/u,
  ja: /ません|ない|なかった|ではな|不可|ございません/u,
  ko: /지 (?:않|못)|안 (?=[가-힣])|못 (?=[가-힣])|없|아니|아닙|수 없/u,
}

const ends = /[.!。！;；।\n]|[?？؟]/gu

/** The sentence around a stretch, up to its own end mark. */
export function sentenceAt(text: string, start: number, end: number): { from: number; to: number } {
  let from = 0
  let to = text.length
  for (const { 0: mark, index } of text.matchAll(ends)) {
    // A mark between digits or letters ends nothing.
    if (mark === '.' && /[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ')) continue
    if (index + mark.length <= start) from = index + mark.length
    if (index >= end) {
      to = index + mark.length
      break
    }
  }
  return { from, to }
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」', '『': '』', '‹': '›' }

/** What stands in quotation marks, the outermost; one that nothing closes quotes nothing. */
export function quotedIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const open: { closer: string; start: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    if (open.at(-1)?.closer.includes(mark)) {
      const { start } = open.pop()!
      if (open.length === 0) found.push({ start, end: at + 1 })
    } else if (closers[mark]) open.push({ closer: closers[mark], start: at })
  }
  return found
}
