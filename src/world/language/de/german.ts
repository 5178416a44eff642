import { grouped } from '../compose.ts'
import { composedPack } from '../composed-pack.ts'
import type { LanguagePack } from '../language-pack.ts'
import { app } from './app.ts'
import { article } from './article.ts'
import { book } from './book.ts'
import { game } from './game.ts'
import { labels } from './labels.ts'
import { offer } from './offer.ts'
import { podcast } from './podcast.ts'
import { reviews } from './reviews.ts'
import { song } from './song.ts'
import { video } from './video.ts'
import { descriptors, signs } from './warnings.ts'
import { providerWords, words } from './words.ts'

export const german: LanguagePack = composedPack({
  language: 'de',
  words,
  told: ['town', 'woman', 'man', 'given', 'surname', 'hero'],
  providers: {
    words: providerWords,
    names: [
      '{head} {tail}',
      '{head} {tail}',
      '{head} & {head2} {tail}',
      '{head} {tail} {of}',
      '{head} & [Söhne|Töchter|Partner]',
      '{head} {of}',
    ],
  },
  kinds: { app, game, song, video, podcast, book, article, offer },
  credits: {
    song: ['[Gesungen|Eingespielt] von {people}, erschienen bei {provider}.', 'Gesang: {people}; erschienen bei {provider}.'],
    video: ['Mit {people}, produziert von {provider}.', '{provider} präsentiert eine Produktion mit {people}.'],
    podcast: ['Moderiert von {people}, produziert von {provider}.', 'Am Mikrofon: {people}, für {provider}.'],
    book: ['Geschrieben von {people}, erschienen bei {provider}.', 'Von {people}, verlegt bei {provider}.'],
    article: ['Von {people}, für {provider}.', 'Ein Beitrag von {people} für {provider}.'],
  },
  byline: {
    app: [
      'Entwickelt von {provider}; {terms}.',
      'Die App stammt von {provider}; {terms}.',
      'Dahinter steht {provider}; {terms}.',
    ],
    game: ['Entwickelt von {provider}; {terms}.', 'Ein Spiel von {provider}; {terms}.'],
    song: ['Erschienen bei {provider}; {terms}.'],
    video: ['Produziert von {provider}; {terms}.'],
    podcast: ['Produziert von {provider}; {terms}.'],
    book: ['Erschienen bei {provider}; {terms}.'],
    article: ['Erschienen bei {provider}; {terms}.'],
    offer: ['Verkauft von {provider}; {terms}.', 'Ein Angebot von {provider}; {terms}.'],
  },
  terms: {
    free: ['kostenlos', 'das Angebot kostet nichts', 'es fallen keine Kosten an'],
    once: ['einmalig {price}', 'der Preis beträgt einmalig {price}', 'bezahlt wird nur einmal: {price}'],
    month: ['{price} im Monat{trial}', 'das Abo kostet {price} pro Monat{trial}'],
    year: ['{price} im Jahr{trial}', 'das Abo kostet {price} pro Jahr{trial}'],
  },
  trial: [', nach {days} kostenloser Probe', ' nach einem kostenlosen Probezeitraum von {days}'],
  trialDays: { one: '# Tag', other: '# Tagen' },
  notes: ['Eltern sollten wissen: Hier gibt es {list}.', 'Enthält {list}.', 'Hinweis für Eltern: enthält {list}.'],
  descriptors,
  signs,
  and: 'und',
  reviews,
  counts: {
    item: { one: '# Titel', other: '# Titel' },
    review: { one: '# Rezension', other: '# Rezensionen' },
    day: { one: '# Tag', other: '# Tage' },
    month: { one: '# Monat', other: '# Monate' },
    song: { one: '# Song', other: '# Songs' },
    episode: { one: '# Folge', other: '# Folgen' },
  },
  number: count => grouped(count, '.'),
  labels,
})
