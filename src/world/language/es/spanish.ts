import type { LanguagePack } from '../language-pack.ts'
import { templatePack } from '../template-pack.ts'
import { apps } from './app.ts'
import { articles } from './article.ts'
import { books } from './book.ts'
import { description } from './description.ts'
import { games } from './game.ts'
import { counted, entry, finish, joined, kind } from './grammar.ts'
import { labels } from './labels.ts'
import { offers } from './offer.ts'
import { podcasts } from './podcast.ts'
import { review } from './review.ts'
import { songs } from './song.ts'
import { videos } from './video.ts'

/**
 * Spanish that neither Spain nor the Americas frowns at; addresses the reader as `tú`. Numbers are written as in the
 * United States, the one market of it.
 */
export const spanish: LanguagePack = templatePack({
  language: 'es',
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
    house: `Estudio, Taller, Colectivo, Grupo, Casa, Galería, Cooperativa, Compañía, Laboratorio, Fábrica`,
    thing: `el olmo, la brújula, la marea, el faro, la cigüeña, el tranvía, la veleta, el naranjo, la linterna, el alambique, la cometa, el telar, la gaviota, el almendro, el farol, la caracola, el molino, la encina, el zorzal, la herradura, los girasoles, las golondrinas, los grillos, las amapolas`,
    look: `azul, alto, lento, nocturno, claro, quieto, rojo, blanco, lejano, nuevo, tranquilo, verde, sonoro, errante, sereno, tardío, manso, dorado, ámbar, doble`,
    from: `del Sur, del Norte, de Papel, de Cobre, de Sal, del Alba, de Abril, de Cristal`,
    name: `Arnal, Bracamo, Ceballón, Dorrego y Luz, Esquivelo, Fuenmayra, Garcerán, Hontoria, Iturral, Lizarán, Montalbo, Nogueral, Olivana, Peralvo, Quirola, Robledán, Salvaterra, Tordelio, Urrabal, Villamera`,
    city: `Altabruma, Riomanso, Peñaclara, Marinalba, Sierralta, Calaserena, Campovelo, Torrebrisa`,
  },
  providers: `
{^thing.bare} {^look}~{thing.g}
{^thing.bare} {from}
{house} {^thing.bare} {^look}~{thing.g}
{house} {name}
{house} {name} y {^thing.bare}
{^thing.bare} y {^thing2.bare}
{house} {thing.name} de {city}
{house} {^thing.bare} {^look}~{thing.g} de {city}
{house} {^thing.bare} {from}`,
  description,
  review,
  labels,
  counted,
  entry,
  kind,
  number: count => (count === 1 ? 'ms' : 'mp'),
  finish,
  joined,
  lower: title => title.charAt(0).toLowerCase() + title.slice(1),
})
