import type { Language } from '../../codes.ts'

/** How an agent denies that it is automated, in small letters: that it is a person, that a person is answering, or that it is no machine. */
export const automationDenials: Readonly<Record<Language, RegExp>> = {
  en: any(
    /\bi(?:['’]m| am) (?:(?:really |actually |definitely |just |very much )?(?:an? )?(?:real |actual |living )?(?:human|person)\b(?!['’])|not (?:an? |any )?(?:bot|robot|ai|machine|computer|program|automated)\b)/u,
    /\byou(?:['’]re| are) (?:talking|chatting|speaking|writing) (?:to|with) (?:an? )?(?:real |actual )?(?:human|person)\b/u,
    /\b(?:there is|there['’]s|it['’]s|this is) (?:no|not an?) (?:ai|bot|robot|machine|computer|program)\b|\bno (?:ai|bot|robot|machine) (?:here|behind this)\b/u,
    /\b(?:just|only) me, an? (?:real )?(?:human|person)\b|\bi(?:['’]m| am) [^.!?\n]{0,60}\ban? (?:human|person) (?:just )?like you\b|\ban? (?:real |actual )?(?:human|person) is (?:answering|typing|writing)\b/u,
  ),
  de: any(
    /\bich bin (?:wirklich |tatsächlich )?(?:ein (?:echter |richtiger |realer )?mensch|eine (?:echte |reale )?person|kein (?:bot|roboter|automat|computer|programm|chatbot)|keine (?:ki|maschine|künstliche))/u,
    /\b(?:sie|du) (?:sprechen|schreiben|reden|sprichst|schreibst|redest) (?:hier |gerade )?mit einem (?:echten )?menschen/u,
    /\bhier (?:schreibt|antwortet|spricht|sitzt) (?:ihnen |dir )?ein (?:echter )?mensch/u,
  ),
  es: any(
    /(?<!\bno )\bsoy (?:un |una )?(?:(?:ser )?humano|humana|persona(?: real| de verdad)?)(?![\p{L}])|\bno soy (?:un |una )?(?:bot|robot|ia|máquina|programa|inteligencia artificial)/u,
    /(?<!\bno )(?<!\p{L})est(?:á|ás|áis|án) (?:hablando|conversando|chateando|escribiendo) con (?:un ser humano|un humano|una persona)/u,
  ),
  fr: any(
    /\bje suis (?:bien |vraiment )?(?:un |une )?(?:vrai[e]? )?(?:être humain|humaine?|personne(?: réelle)?)(?![\p{L}])|\bje ne suis pas (?:un |une )?(?:bot|robot|ia|machine|programme|intelligence artificielle)/u,
    /\b(?:vous (?:parlez|discutez|échangez)|tu (?:parles|discutes)) (?:bien )?(?:à|avec) (?:un (?:vrai )?(?:être )?humain|une (?:vraie )?personne)/u,
  ),
  pt: any(
    /(?<!\bnão )\bsou (?:um |uma )?(?:(?:ser )?humano|humana|pessoa(?: real| de verdade)?)(?![\p{L}])|\bnão sou (?:um |uma )?(?:bot|robô|ia|máquina|programa|inteligência artificial)/u,
    /(?<!\bnão )(?<!\p{L})está (?:falando|conversando|a falar) com (?:um ser humano|um humano|uma pessoa)/u,
  ),
  ar: any(
    /(?:أنا|انا) (?:إنسان|انسان|شخص|بشر)|(?:لست|ليس أنا) (?:روبوت|برنامج|آلة|ذكاء)|(?:أنا|انا) لست (?:روبوت|برنامج|آلة|ذكاء)/u,
    /(?<!لا |لست )(?:تتحدث|تتحدثين|تتكلم|تتواصل) (?:مع|إلى) (?:شخص|إنسان|انسان|بشر)/u,
  ),
  hi: any(
    /मैं (?:एक )?(?:असली |सच्चा |सच्ची )?(?:इंसान|मनुष्य|व्यक्ति) (?:हूँ|हूं)|मैं (?:कोई )?(?:बॉट|रोबोट|मशीन|एआई|प्रोग्राम) नहीं/u,
    /(?:इंसान|मनुष्य|व्यक्ति) से (?:ही )?बात कर (?:रहे|रही)/u,
  ),
  ja: any(
    /(?:(?:私|わたし|僕)は|(?:では|じゃ)なく、?)(?:本物の|本当の)?人間(?:です|だ)|(?:ai|ボット|ロボット|機械|プログラム)(?:では|じゃ)(?:ありません|ない)/u,
    /人間が(?:お答え|対応|返信|回答|返事)(?!.{0,14}(?:ありません|ない))|人間と(?:お話し?|話し?|チャット)(?:して|中)(?!.{0,14}(?:ありません|ない))/u,
  ),
  ko: any(
    /(?:저는|나는|전) (?:진짜 |실제 )?(?:사람|인간)(?:입니다|이에요|이야)|(?:ai|봇|챗봇|로봇|기계|프로그램)(?:이|가) 아니(?:에요|야|ㅂ니다|며|라 (?:사람|인간)(?:입니다|이에요|이야))|(?:ai|봇|챗봇|로봇|기계|프로그램)(?:이|가) 아닙니다/u,
    /(?:사람|인간)(?:과|이랑|하고) (?:대화|이야기|채팅)하고(?!.{0,12}아[니닙])/u,
  ),
}

function any(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u')
}
