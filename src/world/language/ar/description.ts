import type { DescriptionTemplates } from '../template-pack.ts'

/** No sentence addresses the reader, who would have a gender; most have no verb, and so none that would have to agree. */
export const description: DescriptionTemplates = {
  what: `
«{title}» {kind} {does}.
«{title}»: {kind} {does}.
«{title}» هو/هي~{kind.g} {kind} {does}.`,
  whatOf: `
«{title}» {kind} ضمن «{parent}»، وهو/وهي~{kind.g} {does}.
ضمن «{parent}»: «{title}»، وهو/وهي~{kind.g} {kind} {does}.`,
  more: `
كما {does2}.
كما {does2}، و{does3}.
يناسب/تناسب~{kind.g} {for}، و{does2}.`,
  by: {
    app: `
من تطوير {provider}.
التطوير من عمل {provider}.`,
    game: `
من تطوير {provider}.
التطوير من عمل {provider}.`,
    song: `
من إصدار {provider}.
الإصدار من {provider}.`,
    video: `
من إنتاج {provider}.
الإنتاج من {provider}.`,
    podcast: `
من إنتاج {provider}.
الإنتاج من {provider}.`,
    book: `
صادر~{kind.g} عن {provider}.
من إصدار {provider}.`,
    article: `
منشور~{kind.g} لدى {provider}.
النشر لدى {provider}.`,
    offer: `
العرض من {provider}.
من عروض {provider}.`,
  },
  credits: {
    app: `
من تطوير {provider}، وعلى رأس الفريق {people}.`,
    game: `
من تطوير {provider}، وعلى رأس الفريق {people}.`,
    song: `
غناء {people}، من إصدار {provider}.
أداء {people}، والإصدار من {provider}.`,
    video: `
بمشاركة {people}، من إنتاج {provider}.
مع {people}، والإنتاج من {provider}.`,
    podcast: `
تقديم {people}، وإنتاج {provider}.
أمام الميكروفون {people}، والإنتاج من {provider}.`,
    book: `
تأليف {people}، وإصدار {provider}.
بقلم {people}، عن {provider}.`,
    article: `
بقلم {people}، ونشر {provider}.
كتابة {people}، والنشر لدى {provider}.`,
    offer: `
العرض من {provider}، والتصميم من {people}.`,
  },
  price: {
    free: `
مجاني~{kind.g} بالكامل
بلا مقابل
لا_يكلّف/لا_تكلّف~{kind.g} شيئًا`,
    once: `
السعر {price}، دفعة واحدة
الدفع مرة واحدة: {price}
السعر {price} بلا اشتراك`,
    month: `
الاشتراك {price} في الشهر
اشتراك شهري: {price}
السعر {price} كل شهر مع تجديد تلقائي`,
    year: `
الاشتراك {price} في السنة
اشتراك سنوي: {price}
السعر {price} كل سنة مع تجديد تلقائي`,
  },
  trial: `
، بعد تجربة مجانية مدتها {trial}
، ومدة التجربة المجانية {trial}`,
  family: `
تنبيه للأسر: {told}.
ملاحظة للوالدين: {told}.
مما يهم الأسر: {told}.`,
  signs: {
    'covert-tracking': `
بعد التثبيت يُطلب إذن دائم بالموقع وجهات الاتصال بلا تفسير، ثم تختفي الأيقونة من بين التطبيقات.
العمل يجري بلا أيقونة ظاهرة، والموقع يُرسل إلى شخص آخر من دون علم صاحب الهاتف.`,
    'false-security': `
وعدٌ بإزالة كل الفيروسات بلمسة واحدة، وإنذارات حمراء قبل أي فحص.
منذ الشاشة الأولى إعلان بأن الهاتف مصاب بالفيروسات، وبأن النسخة المدفوعة هي العلاج الوحيد.`,
    'predatory-credit': `
المال في دقائق؛ أما الفائدة والرسوم فلا تظهر إلا بعد الإذن بالوصول إلى جهات الاتصال.
الفائدة غير مذكورة في أي مكان، ورسائل التحصيل قد تصل إلى الأهل ومكان العمل.`,
    'image-abuse': `
يمكن وضع وجه أي شخص في صور غيره من دون إذنه.
الإعلان يعد بتركيب وجوه المعارف على الصور «من دون أن يعلم أحد».`,
    'subscription-trap': `
تتحول التجربة وحدها إلى اشتراك أسبوعي أغلى بكثير، والإلغاء لا يتم إلا بمكالمة في ساعات الدوام.
زر الإلغاء غير موجود: لا بد من رسالة بالبريد قبل ثلاثين يومًا.`,
  },
  descriptors: {
    violence: ['عنف خفيف', 'عنف متوسط', 'عنف شديد'],
    fear: ['لحظات مخيفة قليلة', 'مشاهد مخيفة', 'مشاهد مخيفة جدًا'],
    sex: ['تلميحات للكبار', 'موضوعات للكبار', 'موضوعات للكبار وحدهم'],
    language: ['ألفاظ نابية قليلة', 'ألفاظ نابية', 'ألفاظ نابية كثيرة'],
    drugs: ['ذكر للكحول أو التبغ', 'تعاطي الكحول والمخدرات', 'تعاطٍ متكرر للمخدرات'],
    gambling: ['إشارات إلى القمار', 'محاكاة للقمار', 'قمار متكرر'],
    'paid-chance': ['قليل من القطع العشوائية المدفوعة', 'قطع عشوائية مدفوعة', 'بيع متكرر لقطع عشوائية مدفوعة'],
    chat: ['دردشة محدودة', 'دردشة مع آخرين', 'دردشة مفتوحة مع غرباء'],
    'self-harm-theme': ['إشارة إلى إيذاء النفس', 'حديث متكرر عن إيذاء النفس', 'إيذاء النفس بوصفه موضوعًا أساسيًا'],
    'body-image': ['ضغط خفيف بشأن المظهر', 'ضغط بشأن المظهر', 'ضغط شديد بشأن المظهر'],
  },
}
