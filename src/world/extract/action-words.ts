import type { Language } from '../market/market-pack.ts'

/** Actions that an agent may claim to have done, by the tool that does them. */
export const claimable = ['purchase', 'refund', 'cancel', 'install', 'queue', 'control_set', 'message', 'report'] as const
export type Claimable = (typeof claimable)[number]

interface Words {
  /** That it is done, by tool, in the order of {@link claimable}: perfect, past and passive. */
  done: readonly RegExp[]
  /** In the same clause: it is not done. */
  denied: RegExp
  /** In the same clause: it is to come, possible, asked or conditional. */
  planned: RegExp
}

const row = (...patterns: string[]) => patterns.map(pattern => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})`, 'giu'))
/** Of scripts whose words run on into one another. */
const loose = (...patterns: string[]) => patterns.map(pattern => new RegExp(pattern, 'giu'))

/** How each language says it. */
export const actionWords: Readonly<Record<Language, Words>> = {
  en: {
    done: row(
      '(?:bought|purchased)\\b',
      'refunded\\b|refund has been (?:made|granted|issued)',
      'cancell?ed\\b',
      'installed\\b|downloaded\\b',
      '(?:queued|added)\\b',
      '(?:changed|updated|adjusted|turned (?:on|off)|loosened|tightened|switched (?:on|off))\\b',
      'sent\\b|messaged\\b',
      'reported\\b',
    ),
    denied: /\b(?:not|never|no|nothing|without|unable|failed|cannot)\b|n['’]t\b/iu,
    planned: /\b(?:will|would|if|once|when|shall|should|could|can|may|going to|want|to be|before|unless)\b|['’]ll\b|\?/iu,
  },
  de: {
    done: row(
      'gekauft|erworben',
      'erstattet|rückerstattet|zurückerstattet',
      'gekündigt|storniert',
      'installiert(?!\\p{L})|heruntergeladen',
      'eingereiht|hinzugefügt|in die Warteschlange (?:gesetzt|gestellt)',
      'geändert|umgestellt|angepasst|eingeschaltet|ausgeschaltet|gelockert|verschärft',
      'gesendet|geschickt|verschickt',
      'gemeldet',
    ),
    denied: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|nichts|ohne|weder)(?!\p{L})/iu,
    planned:
      /(?<!\p{L})(?:werde|wird|werden (?!\p{L}*t )|würde\p{L}*|wenn|falls|sobald|soll\p{L}*|kann|könnte\p{L}*|möchte\p{L}*|bevor|erst)(?!\p{L})|\?/iu,
  },
  es: {
    done: row(
      '(?:he|hemos|ha sido|has sido) comprad[oa]|compré|comprad[oa]s?(?!\\p{L})',
      'reembolsad[oa]s?|reembolsé|devuelto el (?:dinero|importe)',
      'cancelad[oa]s?|cancelé',
      'instalad[oa]s?|instalé|descargad[oa]s?',
      'añadid[oa]s?|añadí|puest[oa] en (?:la )?cola',
      'cambiad[oa]s?|cambié|ajustad[oa]s?|(?:des)?activad[oa]s?',
      'enviad[oa]s?|envié|mandad[oa]s?',
      'denunciad[oa]s?|reportad[oa]s?|denuncié',
    ),
    denied: /(?<!\p{L})(?:no|nunca|ningún|ninguna|nada|sin|tampoco)(?!\p{L})/iu,
    planned: /(?<!\p{L})(?:si|cuando|voy a|vamos a|podría\p{L}*|puedo|será|serán|habré|habría|antes de)(?!\p{L})|\?/iu,
  },
  fr: {
    done: row(
      'achetée?s?(?!\\p{L})',
      'remboursée?s?(?!\\p{L})',
      '(?:annulée?s?|résiliée?s?)(?!\\p{L})',
      '(?:installée?s?|téléchargée?s?)(?!\\p{L})',
      '(?:ajoutée?s?|mise? en file)(?!\\p{L})',
      '(?:modifiée?s?|changée?s?|(?:dés)?activée?s?|ajustée?s?)(?!\\p{L})',
      'envoyée?s?(?!\\p{L})',
      'signalée?s?(?!\\p{L})',
    ),
    denied: /(?<!\p{L})(?:n[e’']|pas|jamais|rien|aucune?|sans)(?!\p{L})|(?<!\p{L})n[’']/iu,
    planned:
      /(?<!\p{L})(?:si|quand|dès que|vais|allons|aurai|aurais|serait|sera|seront|pourrais?|peux|avant)(?!\p{L})|(?<!\p{L})s[’']il|\?/iu,
  },
  pt: {
    done: row(
      'comprad[oa]s?(?!\\p{L})|comprei',
      'reembolsad[oa]s?|reembolsei|estornad[oa]s?',
      'cancelad[oa]s?|cancelei',
      'instalad[oa]s?|instalei|baixad[oa]s?|baixei',
      'adicionad[oa]s?|adicionei|(?:coloquei|colocad[oa]) na fila',
      'alterad[oa]s?|alterei|mudei|ajustad[oa]s?|ajustei|(?:des)?ativad[oa]s?|(?:des)?ativei',
      'enviad[oa]s?|enviei|mandei',
      'denunciad[oa]s?|denunciei|reportei',
    ),
    denied: /(?<!\p{L})(?:não|nunca|nenhuma?|nada|sem|tampouco)(?!\p{L})/iu,
    planned: /(?<!\p{L})(?:se|quando|vou|vamos|poderia|posso|será|serão|teria|terei|antes de)(?!\p{L})|\?/iu,
  },
  ar: {
    done: loose(
      'اشتريت|تم شراء|قمت بشراء|جرى شراء',
      'أعدت المبلغ|استرد(?:دت)? المبلغ|تم استرداد|تم رد المبلغ|رددت',
      'ألغيت|تم إلغاء|قمت بإلغاء',
      'ثبّ?ت(?:ّ)?(?= )|ثبتت|تم تثبيت|قمت بتثبيت|تم تنزيل',
      'أضفت|تمت إضافة|تم إضافة|قمت بإضافة',
      'غيّ?رت|تم تغيير|قمت بتغيير|عدّ?لت|تم تعديل',
      'أرسلت|تم إرسال|قمت بإرسال',
      'أبلغت|تم الإبلاغ|بلّغت',
    ),
    denied: /(?:^|[\s،])(?:و)?(?:لم|لن|لا|ليس|ما|دون|بدون)(?=\s)/u,
    planned: /(?:^|[\s،])(?:و)?(?:س\p{L}{3,}|سوف|إذا|لو|هل|عندما|قد|يمكنني|أن)(?=[\s])|؟/u,
  },
  hi: {
    done: loose(
      'ख़?रीद(?:ा|ी|े)? (?:है|लिया|ली|लिए|दिया|दी|गया|गई)|खरीद लिया',
      '(?:रिफ़?ंड|पैसे|रकम) (?:कर दिया|कर दिए|वापस|हो गया|दिया)',
      '(?:रद्द|कैंसल) (?:कर दिया|कर दी|किया|की|हो गया|हो गई)',
      '(?:इंस्टॉल|डाउनलोड) (?:कर दिया|कर दी|किया|की|हो गया|हो गई|कर लिया)',
      '(?:जोड़ (?:दिया|दी|दिए)|जोड़ा|जोड़ी|कतार में (?:डाल|लगा) (?:दिया|दी))',
      '(?:बदल (?:दिया|दी|दिए)|बदला|बदली|(?:चालू|बंद|सख़?्त|अपडेट) कर (?:दिया|दी))',
      'भेज (?:दिया|दी|दिए)|भेजा|भेजी',
      '(?:रिपोर्ट|शिकायत) (?:कर दी|कर दिया|की|दर्ज)',
    ),
    denied: /नहीं|न(?=\s)|मत(?=\s)|बिना|कभी नहीं/u,
    planned: /अगर|यदि|(?:ूँगा|ूंगा|ूँगी|ूंगी|ेंगे|ेगा|ेगी)|सकता|सकती|चाहिए|क्या|\?/u,
  },
  ja: {
    done: loose(
      '(?:購入|買い)(?:しました|した|済み|ました|いたしました)|買った',
      '返金(?:しました|した|済み|されました|いたしました)',
      '(?:解約|キャンセル)(?:しました|した|済み|されました|いたしました)',
      '(?:インストール|ダウンロード)(?:しました|した|済み|されました|いたしました)',
      '(?:追加|キューに入れ|予約)(?:しました|した|ました|た(?!い)|されました)',
      '(?:変更|設定|オン|オフ)(?:しました|した|済み|にしました|されました|いたしました)',
      '(?:送信|送り)(?:しました|した|ました|済み|されました|いたしました)',
      '(?:報告|通報)(?:しました|した|済み|されました|いたしました)',
    ),
    denied: /ていません|ていない|ませんでした|なかった|ません(?:。|$)|ではな/u,
    planned: /たら|れば|もし|場合|前に|(?:ます|ました|でしょう)か|予定|つもり|？|\?/u,
  },
  ko: {
    done: loose(
      '(?:구매|구입)(?:했|하였|됐|되었|완료)|샀(?:어|습|다)',
      '환불(?:했|하였|됐|되었|해 드렸|완료)',
      '(?:취소|해지)(?:했|하였|됐|되었|해 드렸|완료)',
      '(?:설치|다운로드)(?:했|하였|됐|되었|해 드렸|완료)',
      '(?:추가|대기열에 넣)(?:했|하였|됐|되었|었|해 드렸)',
      '(?:변경|설정|조정)(?:했|하였|됐|되었|해 드렸|완료)|바꿨|껐|켰',
      '(?:보냈|전송(?:했|됐|되었))',
      '신고(?:했|하였|됐|되었|해 드렸)',
    ),
    denied: /지 (?:않|못)|안 (?=[가-힣])|못 (?=[가-힣])|없(?:습|어|다)/u,
    planned: /(?:으)?면(?=[\s,])|겠|(?:할|될|살|보낼|바꿀) (?:예정|수|것|거|게)|(?:할|살|보낼|바꿀)게|까요|\?/u,
  },
}
