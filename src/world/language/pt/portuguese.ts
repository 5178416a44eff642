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

/** Portuguese as Brazil writes it; addresses the reader as `você`. */
export const portuguese: LanguagePack = templatePack({
  language: 'pt',
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
    house: `Estúdio, Oficina, Coletivo, Grupo, Casa, Fábrica, Cooperativa, Companhia, Laboratório, Ateliê`,
    thing: `o olmo, a bússola, a maré, o farol, a cegonha, o bonde, o cata-vento, o cajueiro, a lanterna, o alambique, a pipa, o tear, a gaivota, o ipê, o lampião, a concha, o moinho, a figueira, o sabiá, a ferradura, os girassóis, as andorinhas, os grilos, as papoulas`,
    look: `azul, alto, lento, noturno, claro, quieto, vermelho, branco, distante, novo, tranquilo, verde, sonoro, errante, sereno, tardio, manso, dourado, duplo, inteiro`,
    from: `do Sul, do Norte, de Papel, de Cobre, de Sal, da Aurora, de Abril, de Cristal`,
    name: `Arnal, Bracamo, Cebalhão, Dornelas e Luz, Esquivel Novo, Fonmaior, Garceiro, Hontório, Iturral, Lizarão, Montalvo Lima, Nogueiral, Olivano, Peralvo, Quirola, Robledão, Salvaterra, Tordélio, Urrabal, Vilameira`,
    city: `Alta Bruma, Serralta, Robledana, Olmeiros, Calaserena, Fontanela, Rocalva, Arenália`,
  },
  providers: `
{^thing.bare} {^look}~{thing.g}
{^thing.bare} {from}
{house} {^thing.bare} {^look}~{thing.g}
{house} {name}
{house} {name} e {^thing.bare}
{^thing.bare} e {^thing2.bare}
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
