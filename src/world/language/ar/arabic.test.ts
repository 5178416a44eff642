import { expect, test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { arabic } from './arabic.ts'
import { entry, finish } from './grammar.ts'

/** Of 0, 1, 2, 3, 5, 11, 21, 100 and a million: {@link countsTried}. */
const counted = (one: string, two: string, few: string, many: string, other: string) => {
  const told = [`٠ ${other}`, one, two, `٣ ${few}`, `٥ ${few}`, `١١ ${many}`, `٢١ ${many}`, `١٠٠ ${other}`, `١٬٠٠٠٬٠٠٠ ${other}`]
  expect(told).toHaveLength(countsTried.length)
  return told
}

const contract = languageContract(arabic, {
  counted: {
    item: counted('عنوان واحد', 'عنوانان', 'عناوين', 'عنوانًا', 'عنوان'),
    review: counted('مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة', 'مراجعة'),
    day: counted('يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'),
    month: counted('شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'),
    song: counted('أغنية واحدة', 'أغنيتان', 'أغانٍ', 'أغنية', 'أغنية'),
    episode: counted('حلقة واحدة', 'حلقتان', 'حلقات', 'حلقة', 'حلقة'),
  },
  tells: {
    violence: /عنف (خفيف|متوسط|شديد)/,
    fear: /مخيفة/,
    sex: /للكبار/,
    language: /ألفاظ نابية/,
    drugs: /كحول|مخدرات/,
    gambling: /قمار/,
    'paid-chance': /عشوائية (ال)?مدفوعة|العشوائية المدفوعة/,
    chat: /دردشة/,
    'self-harm-theme': /إيذاء النفس/,
    'body-image': /بشأن المظهر/,
    'covert-tracking': /أيقونة/,
    'false-security': /فيروسات/,
    'predatory-credit': /الفائدة/,
    'image-abuse': /وجه أي شخص|وجوه المعارف/,
    'subscription-trap': /الإلغاء/,
  },
})

for (const { name, run } of contract) test(name, run)

test.each([
  ['هادئ~f، بطيء~f، أزرق/زرقاء~f، أزرق/زرقاء~m', 'هادئة، بطيئة، زرقاء، أزرق'],
  ['النافذة ال+أحمر/حمراء~f والباب ال+قديم~m', 'النافذة الحمراء والباب القديم'],
  ['لا_يصلح/لا_تصلح~f', 'لا تصلح'],
])('%s becomes %s', (written, read) => {
  expect(finish(written)).toBe(read)
})

test('of three lams only two are written', () => {
  expect(entry('ليل^')).toMatchObject({ the: 'الليل', to: 'لليل', g: 'm' })
  expect(entry('محطة^')).toMatchObject({ the: 'المحطة', to: 'للمحطة', g: 'f' })
})
