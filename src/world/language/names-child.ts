import type { Language } from '../codes.ts'

/** Words for children and what is theirs; rather one too many, since a text that holds one is only drawn again. */
const words: Readonly<Record<Language, RegExp>> = {
  ar: /طفل|أطفال|طفول|ولد|أولاد|بنت|بنات|ابن|أبناء|مدرس|تلميذ|تلاميذ|رضيع|صبي|فتى|فتاة|فتيات|مراهق|قاصر|حفيد|أحفاد/u,
  de: /kind|mädchen|(?<!\p{L})junge|bub|tochter|töchter|sohn|söhn|schul|schüler|baby|säugling|enkel|jugend|teen|minderjähr/iu,
  en: /child|(?<!\p{L})(?:kid|boy|girl|son|teen|bab(?:y|ies)|minor|youth|young|niece|nephew)(?:s|ish|er)?(?!\p{L})|daughter|grandson|pupil|school|classmate|toddler|infant|nursery|teenage/iu,
  es: /niñ|hij[oa]|bebé|escuel|colegi|alumn|adolesc|menor|niet[oa]|(?<!\p{L})chic[oa]s?(?!\p{L})|infan|muchach|juven/iu,
  fr: /enfan|garçon|(?<!\p{L})filles?(?!\p{L})|(?<!\p{L})fils(?!\p{L})|bébé|écol|collèg|collég|lycé|élève|adolesc|mineur|gamin|jeune|bambin/iu,
  hi: /बच्च|बाल|लड़क|लड़क|बेट|बिटिया|किशोर|स्कूल|विद्यालय|छात्र|शिशु|नाबालिग|पोत|नाती|नातिन/u,
  ja: /子ども|子供|こども|子たち|少年|少女|娘|息子|赤ちゃん|赤ん坊|学校|生徒|児童|園児|中学|高校|小学|教室|幼|孫|坊や|男の子|女の子|未成年|十代|学園/u,
  ko: /아이|어린|소년|소녀|딸|아들|아기|학교|학생|유치원|청소년|미성년|손자|손녀|십대|교실|꼬마/u,
  pt: /crianç|menin|filh|bebê|escol|colégio|alun|adolesc|menor|(?<!\p{L})net[oa]s?(?!\p{L})|garot|infân|jove/iu,
}

/** Whether a text speaks of a child, so that it is no text of an item with mature themes. */
export function namesChild(text: string, language: Language): boolean {
  return words[language].test(text)
}
