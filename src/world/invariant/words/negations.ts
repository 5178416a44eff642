/** Words that turn a statement round, by the scripts that they are written in: those that say no, and those that say dislike. */
const negations: readonly RegExp[] = [
  // en, with the contractions
  /(?<!\p{L})(?:not|never|no|none|nothing|without|cannot|dislikes?|disliked|hates?|hated|\p{L}+n['’]t)(?!\p{L})/giu,
  // de
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}{0,2}|nichts|ohne|hasst?e?|ungern)(?!\p{L})/giu,
  // fr: of the pair, the second alone
  /(?<!\p{L})(?:pas|jamais|aucune?|rien|sans|déteste[sz]?|détester)(?!\p{L})/giu,
  // es, pt: `no` stands above, and is `in the` in Portuguese
  /(?<!\p{L})(?:nunca|jamás|ningun[oa]?|ningún|nada|sin|odi[oa]|detest[oa]|não|nenhuma?|sem)(?!\p{L})/giu,
  // ar
  /(?<!\p{L})(?:و|ف)?(?:لا|لم|لن|ليس|ليست|لست|بدون|أكره|يكره|تكره)(?!\p{L})/gu,
  // hi
  /(?<![\p{L}\p{M}])(?:नहीं|न|मत|बिना|नापसंद|नफ़रत|नफरत)(?![\p{L}\p{M}])/gu,
  // ja
  /ない|なく|ません|嫌い|苦手/gu,
  // ko
  /않|(?<!\p{L})안 |(?<!\p{L})못|없|싫|아니/gu,
]

/** Denied in form alone: not to forget is to remember. */
const settled =
  /(?:do not|don['’]t|never) forget|vergiss (?:bitte )?nicht|n['’]oublie[zs]? pas|no (?:te |se )?olvid\p{L}+|não (?:se )?esque[cç]\p{L}+|لا تنس|मत भूल|भूलना मत|忘れない|잊지 (?:마|말)/giu

/** Whether a clause is turned round: twice is not at all. `no` is no negation where the language is Portuguese. */
export function isTurned(clause: string, language: string): boolean {
  const said = clause.replace(settled, ' ')
  const words = language === 'pt' ? said.replace(/(?<!\p{L})no(?!\p{L})/giu, ' ') : said
  const found = negations.reduce((sum, one) => sum + (words.match(one)?.length ?? 0), 0)
  return found % 2 === 1
}
