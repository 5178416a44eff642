import { describe, expect, test } from 'vitest'
import type { Language, MarketCode } from '../codes.ts'
import { type Genre, genres } from '../item/genres.ts'
import { itemKinds } from '../item/item.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { openWorld } from '../shared-worlds.ts'
import { worldSpec } from '../world-spec.ts'

/** What no text of a language may hold, why, and a wrong one that the rule has to see. */
type Rule = readonly [pattern: RegExp, why: string, example: string]
interface Rules {
  market: MarketCode
  wrong: readonly Rule[]
}

/** Alternatives as whole words, in small or capital letters. */
const words = (alternatives: string) => new RegExp(`(?<![\\p{L}\\p{M}’-])(?:${alternatives})(?![\\p{L}\\p{M}’-])`, 'iu')
/** The number one before the word for several. */
const one = (several: string): Rule => [
  new RegExp(`(?<![\\d.,\\u00a0\\u202f])1 (?:${several})(?!\\p{L})`, 'u'),
  'one of several',
  `1 ${several.split('|')[0]}`,
]

const everywhere: readonly Rule[] = [
  [/["'`´]/u, 'a straight quotation mark or apostrophe', "it's"],
  [/ {2}|[ \u00a0\u202f]{2}|\t|^ | $/mu, 'a space too many', 'two  spaces'],
  [/[ \u00a0\u202f][.,](?!\d)/u, 'a space before a full stop or comma', 'well , then'],
  [/\.\.|,,|[.,;:] ?[.,;]|[!?] ?[!?]/u, 'punctuation twice', 'over., then'],
  [/[{}[\]|~^_]|undefined|\bnull\b/, 'left over from a template', 'a {noun}'],
]

/** Korean syllables that end in a vowel, and in ㄹ. */
const open = Array.from({ length: 399 }, (_, no) => String.fromCharCode(0xac00 + no * 28)).join('')
const rieul = Array.from({ length: 399 }, (_, no) => String.fromCharCode(0xac08 + no * 28)).join('')

const rules: Readonly<Partial<Record<Language, Rules>>> = {
  en: {
    market: 'GB',
    wrong: [
      ...everywhere,
      [/[«»„]/u, 'quotation marks of another language', '„no“'],
      [words('a (?!one|once|uni|use|usu|eu)[aeiou]\\p{L}+'), '“a” before a vowel', 'a old harbour'],
      [words('an (?!hour|heir|honest|honou)[bcdfghjklmnpqrstvwxyz]\\p{L}+'), '“an” before a consonant', 'an harbour'],
      [words('colou?r(?<!colour)|favorite|neighbor|center|traveler|theater'), 'American among British spelling', 'a color'],
      [words('(?:they|we|you) (?:is|was|has)|(?:he|she|it) (?:are|were not|have)'), 'number', 'they was'],
      [words('(?!had|that)(\\p{L}+) \\1'), 'a word twice', 'the the'],
      [words('(?:and|but) (?:best|worst|sloppiest)'), 'a superlative without its article', 'And best service'],
      [words('occasional alcohol(?! use)'), 'an item that holds alcohol', 'Contains occasional alcohol.'],
      [/€|\d\.\d{3}(?!\d)/u, 'a number as others write it', '1.200'],
      one('days|items|reviews|months|songs|episodes'),
    ],
  },
  de: {
    market: 'DE',
    wrong: [
      ...everywhere,
      [words('the|and|with|your|this|from|our|their|you|which|about|every|who|of'), 'an English function word', 'with'],
      [/[«»”]/u, 'quotation marks of another language', '«nein»'],
      [words('daß|muß|mußte|Phantasie|rauh|Photo'), 'the old spelling', 'daß'],
      [words('(?:von|mit|aus|bei|nach|zu|seit) (?:das|die|den (?!\\p{Lu}\\p{L}*[ns]|\\p{Ll}+))'), 'case', 'mit das'],
      [words('zu dem \\p{L}+|von dem \\p{Lu}\\p{L}+ aus|an dem (?:Bahnhof|Hafen)'), 'no contraction', 'zu dem Hafen'],
      [/Von \p{Ll}+en (?!\p{L}*n(?!\p{L})|\p{L}*s(?!\p{L}))\p{Lu}\p{L}+:/u, 'no dative plural', 'Von stillen Flüsse: Haus'],
      [words('(?!die|das|der|sie)(\\p{L}{2,}) \\1'), 'a word twice', 'und und'],
      [
        words('enthält (?:gelegentlich )?Alkohol|gibt es (?:gelegentlich )?Alkohol'),
        'an item that holds alcohol',
        'Enthält gelegentlich Alkohol.',
      ],
      [/(?<!\p{L})\p{Lu}\p{Ll}+e-(?:Pass|Paket)/u, 'a compound without its joint', 'Fähre-Pass'],
      [/(?:^|[.!] )Dafür etwas/u, 'what refers to nothing', 'Dafür etwas teuer.'],
      [/€ ?\d|\d\.\d{2} €|\d,\d{3}(?!\d)/u, 'a number as others write it', '€4.99'],
      one('Tage|Tagen|Rezensionen|Monate|Folgen|Songs'),
    ],
  },
  fr: {
    market: 'FR',
    wrong: [
      ...everywhere,
      [words('the|and|with|your|this|from|our|their|you|which|about|every|who|not|of|is'), 'an English function word', 'with'],
      [/[“”„]/u, 'quotation marks of another language', '“non”'],
      [/[^\u00a0\u202f!?…][;:!?»](?!\d)/u, 'no narrow space before ; : ! ? »', 'vraiment?'],
      [/ [;:!?»]|« |«[^\u00a0\u202f]/u, 'a space that breaks the line', '« oui »'],
      [
        words('(?:le|la|de|que|je|ne|se|me|te|jusque|lorsque|puisque) (?!onz|oui|un à)[aeiouâàéèêîôûœ]\\p{L}*'),
        'no elision',
        'le arbre',
      ],
      [/(?<!\p{L})(?:[dljnsmtDLJNSMT]|[Qq]u)’(?![aeiouyhâàéèêîôûœ«AEIOUYHÂÀÉÈÊÎÔÛŒ])/u, 'elision before a consonant', 'l’fort'],
      [words('(?:d|l|qu|n|s|j)’(?:hér(?:on|isson)s?|hibou|haricots?|hasard|haïkus?)'), 'an aspirate h', 'l’héron'],
      [/(?<![\p{L}’-])(?:de les|à les|(?:de|à) le) (?!\p{L}+(?:er|ir|re|oir)(?!\p{L}))/iu, 'no contraction', 'de le port'],
      [words('(?!nous|vous)(\\p{L}{2,}) \\1'), 'a word twice', 'dans dans'],
      [words('un peu d’alcool'), 'an item that holds alcohol', 'Contient un peu d’alcool.'],
      [/(?<!\p{L})Passe (?:du|de la|de l’|des|«)/u, 'a mountain pass', 'Passe de la vallée'],
      [words('de H(?:éloïse|élène|ortense|enri)'), 'no elision before a name with a mute h', 'De Héloïse Faure'],
      [words('réglé ma commande'), 'paid for what should be put right', 'a réglé ma commande'],
      [/€ ?\d|\d\.\d{2}\u00a0€|\d[ .]\d{3}(?!\d)/u, 'a number as others write it', '1.200'],
      one('jours|titres|chansons|épisodes'),
    ],
  },
  es: {
    market: 'US',
    wrong: [
      ...everywhere,
      [words('the|and|with|your|this|from|our|their|you|which|about|every|who|not|of|is'), 'an English function word', 'with'],
      [/[“”„]/u, 'quotation marks of another language', '“no”'],
      [/(?<!\p{L})(?:de|a) el(?= \p{Ll})/u, 'no contraction', 'de el mar'],
      [words('y h?[ií](?!e|o|a)\\p{L}+'), '“y” before i', 'luz y invierno'],
      [words('o h?[oó]\\p{L}+'), '“o” before o', 'uno o otro'],
      [words('la (?:agua|área|aula|alba|ancla|arma)'), 'the article of a stressed a', 'la agua'],
      [/^[^¿\n]*\?|^[^¡\n]*!/mu, 'no mark that opens', 'Qué dices?'],
      [words('(\\p{L}{2,}) \\1'), 'a word twice', 'que que'],
      [/también[^.\n]*también/iu, '“también” twice', 'También llega y suma también.'],
      [/^[^.\n]{0,70} con \p{Ll}+ con [^.\n]{0,40}$/u, '“con” upon “con”', 'Recetas con legumbres con resumen'],
      [/€|\d[.\u00a0]\d{3}(?!\d)/u, 'a number as others write it', '1.200'],
      one('días|títulos|reseñas|meses|canciones|episodios'),
    ],
  },
  pt: {
    market: 'BR',
    wrong: [
      ...everywhere,
      [words('the|and|with|your|this|from|our|their|you|which|about|every|who|not|of|is'), 'an English function word', 'with'],
      [/[«»„¿¡]/u, 'marks of another language', '«não»'],
      [/(?<!\p{L})(?:[Dd]e|[Ee]m|[Pp]or) (?:o|a|os|as)(?= \p{Ll}{3})/u, 'no contraction', 'de o mar'],
      [/(?<!\p{L})a (?:o|os|as)(?= \p{Ll}{3})/u, 'no contraction of a', 'a o mar'],
      [words('comboio|autocarro|telemóvel|ecrã|equipa|facto|contacto'), 'European Portuguese', 'o ecrã'],
      [words('(\\p{L}{2,}) \\1'), 'a word twice', 'que que'],
      [/também[^.\n]*também/iu, '“também” twice', 'Também conta também.'],
      [/^[^.\n]{0,70} com \p{Ll}+ com [^.\n]{0,40}$/u, '“com” upon “com”', 'Fichas com fotos com lembretes'],
      [words('o que conta'), 'what counts, for what is told', 'O que conta me tocou'],
      [/€|(?<!R)\$|\d,\d{3}(?!\d)/u, 'a number as others write it', '1,200'],
      one('dias|títulos|avaliações|meses|músicas|episódios'),
    ],
  },
  ar: {
    market: 'SA',
    wrong: [
      ...everywhere,
      [/[A-Za-z]/u, 'Latin letters', 'app'],
      [/[0-9]/u, 'digits of another locale', '12'],
      [/[,;?%“”„]/u, 'marks of another script', 'نعم,'],
      [/ [،؛؟]/u, 'a space before a mark', 'نعم ،'],
      [/[یکگۀ]/u, 'letters of Persian', 'کتاب'],
      [/اً/u, 'the tanwin behind its alif', 'شكراً'],
      [/ال(?:لعب|قص|رواي|مدين|تجرب|خدم|أغني|مكتب)ه(?![\p{L}\p{M}])/u, 'no taa marbuta', 'اللعبه'],
      [/(?<!\p{L})[وفبلك]?(?:الى|اول|اكثر|ايضا|انها|اعلان|اعلانات|الاعلانات|الاسبوع|اذا)(?![\p{L}\p{M}])/u, 'no hamza', 'الى'],
      [/(?<!\p{L})(?:حتي|الي|متي|لدي ال)(?![\p{L}\p{M}])/u, 'a dotted alif maqsura', 'حتي'],
      [
        /(?<!\p{L})(?:لعبة|أغنية|رواية|حزمة|بطاقة|قصة) (?:جديد|قديم|مجاني|جميل|صغير|كبير|طويل|قصير)(?![\p{L}\p{M}])/u,
        'a masculine adjective of a feminine noun',
        'لعبة جديد',
      ],
      [
        /(?<!\p{L})(?:تطبيق|كتاب|فيلم|مقال|مسلسل|بودكاست|صندوق) (?:جديدة|قديمة|مجانية|جميلة|صغيرة|كبيرة|طويلة|قصيرة)(?![\p{L}\p{M}])/u,
        'a feminine adjective of a masculine noun',
        'فيلم جديدة',
      ],
      [
        /هذا ال\p{L}+ة(?![\p{L}\p{M}])|هذه ال(?:تطبيق|كتاب|فيلم|مقال|مسلسل|صندوق)(?![\p{L}\p{M}])/u,
        'this of the other gender',
        'هذا اللعبة',
      ],
      [
        /(?<![٠-٩٬٫])(?:[٣-٩]|١٠) (?:مراجعة|يومًا|يوم|حلقة|محاولة|مرحلة|مفاجأة|مكافأة)(?![\p{L}\p{M}])/u,
        'three to ten of the singular',
        '٣ مراجعة',
      ],
      [
        /(?<![٠-٩٬٫])(?:[١-٩][١-٩]|[٢-٩]٠) (?:مراجعات|أيام|حلقات|محاولات|أرواح|مفاجآت|يوم)(?![\p{L}\p{M}])/u,
        'eleven and more of the plural',
        '١٢ أيام',
      ],
      [/[٠-٩]{4}/u, 'digits without groups', '١٢٣٤'],
      [/ر\.س(?!\.)/u, 'the currency cut short', '٥ ر.س'],
      [/(?<!\p{L})(?!خطوة|صورة|طق|تك|أربعة|هو)(\p{L}{2,}) \1(?![\p{L}\p{M}])/u, 'a word twice', 'في في'],
      [/^(?:ال)?(\p{L}{4,})(?!\p{L})[^\n:.،؛؟]{0,40} ال\1(?!\p{L})/u, 'a title that stutters', 'مدينة على أطراف المدينة'],
      [/(?:الحارس|الجار)، في [^.\n]*\. تقول/u, 'a man that is she', 'الحارس، في السادسة. تقول إنها'],
      [/(?:كانون|تشرين|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول)(?![\p{L}\p{M}])/u, 'months of another country', 'في نيسان'],
      [/الصمت الصامت|الحلم الحالم|الرسالة والرسائل/u, 'a noun and its own root', 'الصمت الصامت'],
      [/الصوت [^.\n]*، والصوت/u, 'two judgements of one sound', 'الصوت أجمل ما في الأمر، والصوت نقي'],
      [/حلقة اليوم: [^.\n]*\(/u, 'an episode with its brackets', 'حلقة اليوم: الباب (حلقة مباشرة)'],
      [/القبو[^\n]*الطابق الأخير/u, 'a cellar under the roof', 'القبو في الطابق الأخير'],
      [/مساءً[\s\S]*وعند المساء/u, 'an evening after the evening', 'وصلت مساءً. وعند المساء'],
      [/(?:مشي|جري|نوم) (?:خفيفة|سهلة)(?![\p{L}\p{M}])/u, 'a feminine adjective of a masculine verbal noun', 'مشي خفيفة'],
      [/لا يقول لي شيئًا/u, 'an idiom of another language', 'الكلام لا يقول لي شيئًا'],
    ],
  },
  hi: {
    market: 'IN',
    wrong: [
      ...everywhere,
      [/[A-Za-z]/u, 'Latin letters', 'app'],
      [/\p{Script=Devanagari}\.(?!\d)| ।|।।/u, 'a full stop for a danda', 'है.'],
      [
        /(?<![\p{L}\p{M}])(?:का|वाला|नया|पुराना|छोटा|बड़ा|पूरा|अपना) (?!खुद|[\p{L}\p{M}]+ने )[\p{L}\p{M}]+ (?:से|में|को|पर|ने|तक)(?![\p{L}\p{M}])/u,
        'no oblique case of what stands before a noun',
        'कंधे का दर्द से',
      ],
      [
        /(?<![\p{L}\p{M}])(?:महीना|हफ़्ता|बच्चा|लड़का|दूल्हा|कमरा|दरवाज़ा|रास्ता|किनारा|मेला|डिब्बा|किला|पन्ना|तोता|तरीका|मुकाबला|इलाका|चूहा|कछुआ|पिल्ला) (?:से|में|को|पर|ने|तक|का|की|के)(?![\p{L}\p{M}])/u,
        'no oblique case before a postposition',
        'महीना में',
      ],
      [
        /(?<![\p{L}\p{M}])(?:अच्छा|बड़ा|छोटा|नया|पुराना|पूरा|सारा) (?:किताब|कहानी|आवाज़|रात|सुबह|दुकान|बात|चीज़|तस्वीर|नींद|चिट्ठी)(?![\p{L}\p{M}])/u,
        'a masculine adjective of a feminine noun',
        'अच्छा किताब',
      ],
      [
        /(?<![\p{L}\p{M}])(?:अच्छी|बड़ी|छोटी|नई|पुरानी|पूरी|सारी) (?:घर|दिन|शहर|गाना|काम|मौसम|ऐप|गेम|फ़ोन|बाज़ार|खाना)(?![\p{L}\p{M}])/u,
        'a feminine adjective of a masculine noun',
        'नई घर',
      ],
      [/(?<![\p{L}\p{M}])(?:मैं|तू|हम|आप) ने(?![\p{L}\p{M}])/u, 'ने apart from its pronoun', 'मैं ने'],
      [
        /(?<![\p{L}\p{M}])(?:फोन|फिल्म|ज्यादा|सिर्फ|काफी|बाजार|जरूर|मुफ्त|हफ्ते|फोटो|साफ|दफ्तर|बडा|बडी|पढना|गाडी|थोडा)(?![\p{L}\p{M}])/u,
        'no nuqta',
        'ज्यादा',
      ],
      [/(?<![\d,])\d{3},\d{3}|₹\d{4}|₹ /u, 'digits without groups of two', '₹123,456'],
      one('समीक्षाएँ|कड़ियाँ|महीने|गाने'),
      [/(?<![\d,.])(?:[2-9]|\d{2,}) (?:समीक्षा|कड़ी|महीना|गाना)(?![\p{L}\p{M}])/u, 'several of one', '3 कड़ी'],
      [/(?<![\p{L}\p{M}])(है|हैं|का|की|के|में|से|को|पर|और|ने) \1(?![\p{L}\p{M}])/u, 'a word twice', 'है है'],
      [/(?<![\p{L}\p{M}])एक (?:महीने|हफ़्ते) (?:हो|बीत) गए/u, 'one of several', 'एक महीने हो गए'],
      [/इस (?:छाता|थैला|बस्ता|जूता|चश्मा|डिब्बा) (?:का|की|के|को|से|में|पर|ने)/u, 'no oblique case after इस', 'इस छाता की'],
      [/पैसे वाप|रिफ़ंड/u, 'money back for what may be free', 'पैसे वापस'],
      [/(?:है|हैं) और (?:₹[\d,.]+ में|कोई शुल्क)/u, 'a second subject left out', 'इसे बनाया है और ₹49.00 में'],
      [/(?<![\p{L}\p{M}])फुरसत/u, 'no nuqta in फ़ुरसत', 'फुरसत'],
      [/मैं[^।]* (?:नहीं बोला|चल पड़ा)।/u, 'a traveller of one gender, whoever wrote it', 'मैं चल पड़ा।'],
      [/की (?:आपकी|अपनी|रोज़ की) (?:बातचीत|बैठक|चर्चा|डायरी|खिड़की|गपशप)/u, 'two owners', 'चिनारघाट की आपकी खिड़की'],
      [/चुपके से आए/u, 'respect for a thing', 'चुपके से आए नन्ही बूँद'],
      [/(?:जनवरी|जुलाई) में [\s\S]*उसी दिन/u, 'a month that becomes a day', 'जुलाई में कुछ नहीं। उसी दिन'],
      [/रत्न(?:ों का थैला| पैक) .*सिक्के/u, 'gems counted as coins', 'रत्न पैक (60 सिक्के)'],
    ],
  },
  ja: {
    market: 'JP',
    wrong: [
      ...everywhere,
      [/[A-Za-z]/u, 'Latin letters', 'app'],
      [/,(?!\d{3})|[!?():;]|[｡-ﾟ]/u, 'half-width marks', 'はい!'],
      [/をを|がが|へに|にへ|はが/u, 'two particles', 'をを'],
      [/(?<!きれ|みた|ぐら|くら|てい|嫌)いでした|[しくなた]いだ。/u, 'an adjective in い with a verb of another', '安いでした'],
      [/(?:見|観|食べ|来|出|起き|寝)れ(?:る|ます|ません|た)/u, 'a potential cut short', '見れます'],
      [/¥[\d,]+円|¥\d{4}|¥ /u, 'a price as others write it', '¥500円'],
      [/(?<!「)ですです|ますます。|でしたでした/u, 'an ending twice', 'ですです'],
      [/(?:く|に)ない(?:です)?が、[^。]*ないが、/u, 'two concessions in one sentence', 'よくないが、安くないが、'],
      [/[~～]/u, 'another wave', '〇～〇'],
      [/」」|「「|、。|。、/u, 'marks that do not stand together', '、。'],
      [/返金/u, 'money back for what may be free', '返金'],
      [/開幕戦[^。\n]*試合連続/u, 'a row of games at the first', '開幕戦で四試合連続得点'],
      [/で(?:路面電車|自転車)で/u, 'one で after another', '町で路面電車で行く'],
      [/[上下広]は[りるっ]/u, 'a verb taken for a particle', '飽きない仕上はりです'],
      [
        /「[^」]*　[^」]*」(?:の|、案内役の|、聞き手の|、)[^。「」]{2,9}です。/u,
        'a show named with its episode',
        '「夜話　本と旅」の青木です。',
      ],
      [/月だけ[\s\S]*その日/u, 'a month that becomes a day', 'ある年の七月だけ白い。その日に'],
      [/(?:ジェム|宝石)[^\n]*枚）/u, 'gems counted as coins', 'ジェムパック（60枚）'],
      [/(?:蓮|美咲|湊|陽菜|結衣|大和|紗季|悠真|千尋|涼太|奈緒|真央|小夜)(?:教授|医師)/u, 'a given name with a title', '結衣教授'],
      [/限定(?!版|・|品|の|公)[^ァ-ヶ（」\n]*の[^\n]*（/u, 'no stop after what is limited', '冬限定旅する鷹の箱（1回）'],
      [/[一二三四五六七八九]つ人|人名|匹人|十つ|[〇一二三四五六七八九十百千]+[0-9]/u, 'a counter that does not follow', '十つ'],
    ],
  },
  ko: {
    market: 'KR',
    wrong: [
      ...everywhere,
      [/[A-Za-z]/u, 'Latin letters', 'app'],
      [/[、。「」『』]/u, 'marks of another language', '네。'],
      [new RegExp(`(?![${open}])[가-힣]를(?![가-힣])`, 'u'), '를 after a consonant', '책를'],
      [new RegExp(`(?![가마노고])[${open}]을(?![가-힣])`, 'u'), '을 after a vowel', '나무을'],
      [new RegExp(`(?![가나이지그부저모])[${open}]은 `, 'u'), '은 after a vowel', '나무은 '],
      [new RegExp(`(?![${open}])[가-힣]와(?![가-힣])`, 'u'), '와 after a consonant', '길와'],
      [new RegExp(`(?![${open}${rieul}경환통선])[가-힣]로(?![가-힣])`, 'u'), '로 after a consonant', '집로'],
      [new RegExp(`[${open}${rieul}]으로(?![가-힣])`, 'u'), '으로 after a vowel or ㄹ', '나무으로'],
      [new RegExp(`(?![${open}])[가-힣]예요|[${open}]이에요`, 'u'), '이에요 of the other form', '책예요'],
      [/[2459]을|[013678]를|[2459]이 |[2459]은 |[013678]는 /u, 'a particle that does not follow the digit', '3를'],
      [/₩[\d,]+원|₩\d{4}|₩ /u, 'a price as others write it', '₩500원'],
      [/(?:다섯|여섯|일곱|여덟|아홉|열|스무) (?:년|원|층|초)(?![가-힣])/u, 'native numerals before a Chinese counter', '다섯 년'],
      [/(?:하나|둘|셋|넷|스물) (?:명|개|권|가지|살|장|마리|번)(?![가-힣])/u, 'the numeral by itself before a counter', '셋 명'],
      [/이다”고|한쪽 하나/u, 'a quotation or a counter that does not follow', '책임이다”고'],
      [/되요|됬|할께|몇일|왠만|어떻해|뵈요/u, 'a usual misspelling', '되요'],
      [/별로이(?:고|지만|더라)|그대로이(?:고|지만|더라)/u, 'a copula too many', '별로이고'],
      [/환불/u, 'money back for what may be free', '환불'],
      [/‘[^’]*: [^’]*’(?:의|,) [가-힣]{2,5}입니다[.,]?$/mu, 'a show named with its episode', '‘뒷이야기: 육상’의 전민지입니다'],
      [/\d월만[\s\S]*그날/u, 'a month that becomes a day', '7월만 비었다. 그날'],
      [/이지러진/u, 'waned, of what is no moon', '이지러진 어시장'],
      [/되고 값은/u, 'price and terms run together', '한 번만 결제하면 되고 값은'],
      [/개막전[^.\n]*경기 연속/u, 'a row of games at the first', '개막전서 네 경기 연속 득점'],
      [/밑 위로/u, 'onto the underside', '고가 밑 위로'],
      [/(?<![가-힣])(?!자장|흔들)([가-힣]{2,}) \1(?![가-힣])/u, 'a word twice', '정말 정말'],
    ],
  },
}

/** What there is to read of three items of every genre, in worlds of several seeds. */
function composedTexts(language: Language, market: MarketCode, seeds: readonly number[]): string[] {
  return seeds.flatMap(seed => {
    const { catalogue } = openWorld(worldSpec({ seed, market: loadMarketPack(market) }))
    const items = Array.from({ length: catalogue.size }, (_, no) => catalogue.at(no))
    const chosen = itemKinds.flatMap(kind =>
      (genres[kind] as readonly Genre[]).flatMap(genre =>
        items.filter(item => item.kind === kind && item.genre === genre).slice(0, 3),
      ),
    )
    return chosen.flatMap(({ id }) => {
      const { title, description, body } = catalogue.texts(id, language)
      const reviews = catalogue.reviews(id).filter(review => review.language === language)
      return [title, description, ...(body === null ? [] : [body.text]), ...reviews.map(({ text }) => text)]
    })
  })
}

describe.each(Object.entries(rules) as [Language, Rules][])('%s', (language, { market, wrong }) => {
  const texts = composedTexts(language, market, [11, 12, 13])

  test('two thousand texts and more are read', () => {
    expect(texts.length).toBeGreaterThan(2000)
  })

  test.each(wrong.map(([pattern, why, example]) => ({ pattern, why, example })))('$why', ({ pattern, example }) => {
    expect(example, 'the rule does not see its own example').toMatch(pattern)
    expect(texts.filter(text => pattern.test(text)).slice(0, 3)).toEqual([])
  })
})
