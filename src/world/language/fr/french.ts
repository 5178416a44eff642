import { grouped } from '../compose.ts'
import { composedPack, type PackTexts } from '../composed-pack.ts'
import type { LanguagePack } from '../language-pack.ts'
import { inEveryText } from '../respelt.ts'
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

const texts: PackTexts = {
  language: 'fr',
  words,
  told: ['town', 'woman', 'man', 'given', 'surname', 'hero'],
  providers: {
    words: providerWords,
    names: ['{head} {kind}', '{house} {head}', '{house} {head}', '{head} & {head2}', '{head} & [Filles|Fils|Associés]'],
  },
  kinds: { app, game, song, video, podcast, book, article, offer },
  credits: {
    song: ['Au chant : {people} ; une parution de {provider}.', 'Avec {people}, chez {provider}.'],
    video: ['Avec {people}, une production de {provider}.', '{provider} présente une production avec {people}.'],
    podcast: ['Au micro : {people}, pour {provider}.', 'Présenté par {people}, produit par {provider}.'],
    book: ['Écrit par {people}, publié par {provider}.', 'De {people}, chez {provider}.'],
    article: ['Par {people}, pour {provider}.', 'Un article de {people} pour {provider}.'],
  },
  byline: {
    app: [
      'Développée par {provider} ; {terms}.',
      'L’application est signée {provider} ; {terms}.',
      'Derrière l’application, {provider} ; {terms}.',
    ],
    game: ['Développé par {provider} ; {terms}.', 'Un jeu de {provider} ; {terms}.'],
    song: ['Une parution de {provider} ; {terms}.'],
    video: ['Produit par {provider} ; {terms}.'],
    podcast: ['Produit par {provider} ; {terms}.'],
    book: ['Publié par {provider} ; {terms}.'],
    article: ['Publié par {provider} ; {terms}.'],
    offer: ['Vendu par {provider} ; {terms}.', 'Une offre de {provider} ; {terms}.'],
  },
  terms: {
    free: ['c’est gratuit', 'il n’y a rien à payer', 'cela ne coûte rien'],
    once: ['{price} en une seule fois', 'on ne paie qu’une fois, {price}', 'un paiement unique de {price} suffit'],
    month: ['{price} par mois{trial}', 'l’abonnement revient à {price} par mois{trial}'],
    year: ['{price} par an{trial}', 'l’abonnement revient à {price} par an{trial}'],
  },
  trial: [', après un essai gratuit de {days}', ' au terme d’un essai gratuit de {days}'],
  trialDays: { one: '# jour', other: '# jours' },
  notes: [
    'Les parents doivent savoir que l’on y trouve {list}.',
    'Contient {list}.',
    'À l’attention des parents : contient {list}.',
  ],
  descriptors,
  signs,
  and: 'et',
  reviews,
  counts: {
    item: { one: '# titre', many: '# de titres', other: '# titres' },
    review: { one: '# avis', many: '# d’avis', other: '# avis' },
    day: { one: '# jour', many: '# de jours', other: '# jours' },
    month: { one: '# mois', many: '# de mois', other: '# mois' },
    song: { one: '# chanson', many: '# de chansons', other: '# chansons' },
    episode: { one: '# épisode', many: '# d’épisodes', other: '# épisodes' },
  },
  number: count => grouped(count, '\u202f'),
  labels,
  finish: spelt,
}

export const french: LanguagePack = composedPack(texts)
/** With no space before ; ! ? */
export const frenchOfCanada = (): LanguagePack =>
  composedPack({ ...inEveryText(texts, unspaced), finish: text => unspaced(spelt(text)) })

const unspaced = (text: string) => text.replace(/\u202f(?=[;!?])/gu, '')

/** Elision before a vowel, and the narrow space that French has within « » and before ; : ! ? */
function spelt(text: string): string {
  return text
    .replace(
      /(?<![\p{L}’-])([ld]|qu|jusqu|lorsqu|puisqu)[ea] (?=[aeiouyâàéèêîôûœAEIOUYÂÀÉÈÊÎÔÛŒ]|H(?:élo|éle|élè|enri|orten))(?!onze|oui(?!\p{L}))/giu,
      '$1’',
    )
    .replace(/ (?=[;:!?»])/gu, '\u202f')
    .replace(/« /gu, '«\u202f')
    .replace(/(?<=\d) (?=\d{3})/gu, '\u202f')
}
