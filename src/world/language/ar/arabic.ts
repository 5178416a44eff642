import type { LanguagePack } from '../language-pack.ts'
import { templatePack } from '../template-pack.ts'
import { apps } from './app.ts'
import { articles } from './article.ts'
import { books } from './book.ts'
import { description } from './description.ts'
import { games } from './game.ts'
import { counted, entry, finish, joined, kind, listed, stutters } from './grammar.ts'
import { labels } from './labels.ts'
import { offers } from './offer.ts'
import { podcasts } from './podcast.ts'
import { review } from './review.ts'
import { songs } from './song.ts'
import { videos } from './video.ts'

/** Modern Standard Arabic in the digits of the Arab East; store copy speaks in verbal nouns and addresses nobody. */
export const arabic: LanguagePack = templatePack({
  language: 'ar',
  kinds: {
    app: apps,
    game: games,
    song: songs,
    video: videos,
    podcast: podcasts,
    book: books,
    article: articles,
    offer: offers,
  },
  words: {
    house: `استوديو, ورشة, مجموعة, دار, شركة, بيت, فريق, تعاونية, مختبر, مؤسسة`,
    thing: `دردارة^, بوصلة^, موجة^, منارة^, لقلق^, قطار^, سنونوة^, ليمونة^, قنديل^, طاحونة^, نول^, نورس^, لوزة^, فانوس^, صدفة^, سنديانة^, قبرة^, حدوة^, نخلة^, غيمة^, ساقية^, قافلة^, سنبلة^`,
    look: `أزرق/زرقاء, عالي/عالية, هادئ, ليلي, صافي/صافية, ساكن, أحمر/حمراء, أبيض/بيضاء, بعيد, جديد, أخضر/خضراء, رنان, تائه, وديع, ذهبي, قديم, كبير, صغير, شرقي, غربي`,
    field: `للإعلام, للفنون, للإبداع`,
    city: `تل الغيم, وادي الندى, عين الرمان, رأس السدر, مرج القصب, كفر البلوط, باب النوارس, دار الزعفران`,
  },
  providers: `
{house} {thing.the} ال+{look}~{thing.g}
{house} {thing.the} ال+{look}~{thing.g} في {city}
{house} {thing.the} و{thing2.the}
{thing.the} ال+{look}~{thing.g} {field}
{house} {thing.the} في {city}`,
  description,
  review,
  labels,
  counted,
  entry,
  kind,
  number: () => 'm',
  finish,
  joined,
  listed,
  stutters,
  lower: title => title,
})
