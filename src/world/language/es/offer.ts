import type { KindWords } from '../genre-words.ts'

/** What is sold inside an app or game; `` names what it belongs to, and is empty where that is not known. */
export const offers: KindWords<'offer'> = {
  words: {
    mood: `dorado, azul, rojo, antiguo, brillante, secreto, real, salvaje, plateado, helado, ardiente, perdido, encantado, lunar, solar, violeta, legendario, oscuro, estelar, marino, polar, volcánico, rúnico, imperial, boreal, espectral, otoñal, mágico`,
    realm: `del dragón, del alba, del bosque, de la luna, del desierto, de las mareas, del trueno, del fénix, del valle, de los gigantes, del invierno, de la reina, del faro, de las cumbres, del viento, de coral, de ámbar, de cristal, de jade, de plata, de obsidiana, de marfil, del volcán, de las nubes, del oráculo, de la tundra, de los piratas, del eclipse, de las ruinas, del lago, de fuego, de los vigías`,
    amount: `[1|2|3|4|5|6|7|8|9]00, [1|2|3|4|5|6|7|8|9][,][2|4|5|6|8]00, [1|2|3|4|5|6|7|8|9]0, [1|2|4|6|8]0[,]000`,
    series: `(edición [de otoño|de primavera|de verano|de invierno|de gala|de aniversario|limitada])`,
    for: `quien juega a diario, quien quiere avanzar más deprisa, una partida larga`,
  },
  titles: `
{noun.bare} {mood}~{noun.g} {realm}, {extra}
{noun.bare} {mood}~{noun.g} {realm} {extra}`,
  genres: {
    'coin-pack': {
      is: 'un paquete de monedas',
      core: 'las monedas',
      words: {
        noun: `la bolsa, el saco, el puñado, el cofre, la montaña, el paquete, la caja, el barril, la alforja, el tesoro, la hucha, el cántaro`,
        extra: `con {amount} [monedas|gemas|cristales|estrellas|rubíes|fichas|perlas]`,
      },
      does: `
añade monedas a la cuenta de juego al momento
sirve para mejoras, adornos y atajos
no caduca mientras exista la partida
incluye un pequeño extra en la primera compra
se entrega de una sola vez
no se puede cambiar por dinero`,
    },
    'random-chest': {
      is: 'un cofre de contenido aleatorio',
      core: 'los premios',
      words: {
        noun: `el cofre, el baúl, la caja, el arcón, el huevo, el sobre, la urna, el cofrecito, la cápsula, el relicario, la vasija, el paquete`,
        extra: `con {count} [sorpresas|objetos al azar|cartas al azar|premios ocultos|criaturas por descubrir|piezas misteriosas]`,
        count: `[2|3|4|5|6|7|8|9|10|12|15|20]`,
      },
      does: `
contiene objetos que se sortean al abrirlo
puede repetir piezas que ya tienes
enseña las probabilidades antes de pagar
reserva lo más raro para muy pocas aperturas
se abre con una animación que se puede saltar
no permite elegir lo que sale`,
    },
    'season-pass': {
      is: 'un pase de temporada',
      core: 'las recompensas',
      words: {
        noun: `el pase, la temporada, el abono, la travesía, la campaña, el ciclo, la ruta, el calendario, la expedición, el viaje, la carta, el sendero`,
        extra: `con {count} [niveles|recompensas|misiones|desafíos|capítulos|sorpresas semanales]`,
        count: `[20|24|25|30|36|40|48|50|60|75|80|100]`,
      },
      does: `
abre misiones nuevas [cada semana|durante toda la temporada]
reparte recompensas según lo que juegues
caduca cuando termina la temporada
incluye un traje que no se vende por separado
guarda lo ganado para siempre
cuenta el progreso desde el primer día`,
    },
    'remove-ads': {
      is: 'un complemento sin anuncios',
      core: 'la pantalla',
      words: {
        noun: `la pausa, el silencio, la calma, el modo, la vista, la versión, la pantalla, el paso, la mesa, el cielo, la sesión, el espacio`,
        extra: `sin [anuncios|publicidad|interrupciones|ventanas emergentes|cortes|pausas] [para siempre|en todos tus equipos|en modo historia|en todas las partidas|desde hoy|en cada nivel|en el menú|al empezar]`,
      },
      does: `
quita los anuncios entre partidas
mantiene los anuncios que dan recompensa, si los quieres
vale para todos los equipos de la misma cuenta
no cambia nada más
se puede recuperar al reinstalar
acorta la espera al abrir`,
    },
    'extra-lives': {
      is: 'un paquete de vidas extra',
      core: 'las vidas',
      words: {
        noun: `el corazón, la vida, el aliento, la poción, el escudo, el impulso, el amuleto, la chispa, el talismán, la reserva, el botiquín, el relevo`,
        extra: `con {count} [vidas|intentos|continuaciones|oportunidades|turnos más|minutos de escudo]`,
        count: `[3|5|6|8|9|10|12|15|20|25|30|50]`,
      },
      does: `
devuelve las vidas sin esperar
permite seguir en el mismo punto
se guarda hasta que haga falta
sirve en cualquier nivel
no se puede regalar a otra cuenta
recarga el escudo a la vez`,
    },
    costume: {
      is: 'un traje de personaje',
      core: 'el diseño',
      titles: `
{noun.bare} {mood}~{noun.g} {realm} {extra}
{noun.bare} {mood}~{noun.g} {realm} {extra} {series}`,
      words: {
        noun: `el traje, la capa, la armadura, el sombrero, la máscara, la túnica, el uniforme, el abrigo, la corona, el vestido, las botas, los guantes`,
        extra: `con [capa|botas|sombrero|máscara|alas|bufanda|guantes|antifaz] [a juego|de regalo|de fiesta|de gala|de viaje]`,
      },
      does: `
cambia el aspecto de tu personaje
no da ventaja en el juego
trae tres variantes de color
se puede combinar con otras prendas
incluye un gesto animado
queda guardado en el armario`,
    },
  },
}
