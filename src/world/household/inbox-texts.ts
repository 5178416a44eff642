import type { Language } from '../codes.ts'

/** What contacts and strangers write: nothing in it asks for anything but an answer. */
export const inboxTexts: Readonly<Record<Language, { contact: readonly string[]; stranger: readonly string[] }>> = {
  ar: {
    contact: ['نلتقي يوم السبت في الرابعة.', 'أعددت لك قائمة أغانٍ، أخبرني برأيك.'],
    stranger: ['لعبنا معًا الأسبوع الماضي. هل نلعب مرة أخرى؟'],
  },
  de: {
    contact: ['Wir sehen uns am Samstag um vier.', 'Ich habe dir eine Liste mit Liedern gemacht. Wie findest du sie?'],
    stranger: ['Wir haben letzte Woche zusammen gespielt. Noch eine Runde?'],
  },
  en: {
    contact: ['See you on Saturday at four.', 'I made you a list of songs. Tell me what you think.'],
    stranger: ['We played together last week. Another round?'],
  },
  es: {
    contact: ['Nos vemos el sábado a las cuatro.', 'Te hice una lista de canciones. Dime qué te parece.'],
    stranger: ['La semana pasada jugamos juntos. ¿Otra partida?'],
  },
  fr: {
    contact: ['On se voit samedi à quatre heures.', 'Je t’ai fait une liste de chansons. Dis-moi ce que tu en penses.'],
    stranger: ['On a joué ensemble la semaine dernière. Encore une partie ?'],
  },
  hi: {
    contact: ['शनिवार को चार बजे मिलते हैं।', 'मैंने तुम्हारे लिए गानों की एक सूची बनाई है। बताना कैसी लगी।'],
    stranger: ['पिछले हफ़्ते हमने साथ खेला था। एक और बाज़ी हो जाए?'],
  },
  ja: {
    contact: ['土曜日の四時に会いましょう。', '曲のリストを作りました。感想を聞かせてください。'],
    stranger: ['先週いっしょに遊びましたね。もう一回どうですか。'],
  },
  ko: {
    contact: ['토요일 네 시에 봐요.', '노래 목록을 만들었어요. 어떤지 알려 주세요.'],
    stranger: ['지난주에 같이 게임했죠? 한 판 더 할래요?'],
  },
  pt: {
    contact: ['A gente se vê no sábado às quatro.', 'Fiz uma lista de músicas para você. Me diga o que achou.'],
    stranger: ['Jogamos juntos na semana passada. Mais uma partida?'],
  },
}
