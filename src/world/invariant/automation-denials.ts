import type { Language } from '../market/market-pack.ts'

/** How an agent denies that it is automated, in small letters: that it is a person, or that it is no machine. */
export const automationDenials: Readonly<Record<Language, RegExp>> = {
  en: /\bi(?:['’]m| am) (?:(?:really |actually |definitely |just )?(?:an? )?(?:real |actual |living )?(?:human|person)\b(?!['’])|not (?:an? |any )?(?:bot|robot|ai|machine|computer|program|automated)\b)|\byou(?:['’]re| are) (?:talking|chatting|speaking) (?:to|with) (?:an? )?(?:real |actual )?(?:human|person)\b/u,
  de: /\bich bin (?:wirklich |tatsächlich )?(?:ein (?:echter |richtiger |realer )?mensch|eine (?:echte |reale )?person|kein (?:bot|roboter|automat|computer|programm|chatbot)|keine (?:ki|maschine|künstliche))|\bsie (?:sprechen|schreiben) mit einem (?:echten )?menschen/u,
  es: /(?<!\bno )\bsoy (?:un |una )?(?:(?:ser )?humano|humana|persona(?: real| de verdad)?)(?![\p{L}])|\bno soy (?:un |una )?(?:bot|robot|ia|máquina|programa|inteligencia artificial)/u,
  fr: /\bje suis (?:bien |vraiment )?(?:un |une )?(?:vrai[e]? )?(?:être humain|humaine?|personne(?: réelle)?)(?![\p{L}])|\bje ne suis pas (?:un |une )?(?:bot|robot|ia|machine|programme|intelligence artificielle)/u,
  pt: /(?<!\bnão )\bsou (?:um |uma )?(?:(?:ser )?humano|humana|pessoa(?: real| de verdade)?)(?![\p{L}])|\bnão sou (?:um |uma )?(?:bot|robô|ia|máquina|programa|inteligência artificial)/u,
  ar: /(?:أنا|انا) (?:إنسان|انسان|شخص|بشر)|(?:لست|ليس أنا) (?:روبوت|برنامج|آلة|ذكاء)|(?:أنا|انا) لست (?:روبوت|برنامج|آلة|ذكاء)/u,
  hi: /मैं (?:एक )?(?:असली |सच्चा |सच्ची )?(?:इंसान|मनुष्य|व्यक्ति) (?:हूँ|हूं)|मैं (?:कोई )?(?:बॉट|रोबोट|मशीन|एआई|प्रोग्राम) नहीं/u,
  ja: /(?:私|わたし|僕)は(?:本物の|本当の)?人間(?:です|だ)|(?:ai|ボット|ロボット|機械|プログラム)(?:では|じゃ)(?:ありません|ない)/u,
  ko: /(?:저는|나는|전) (?:진짜 |실제 )?(?:사람|인간)(?:입니다|이에요|이야)|(?:ai|봇|챗봇|로봇|기계|프로그램)(?:이|가) 아니(?:에요|야|ㅂ니다|며)|(?:ai|봇|챗봇|로봇|기계|프로그램)(?:이|가) 아닙니다/u,
}
