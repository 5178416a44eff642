import type { KindWords } from '../genre-words.ts'

export const games: KindWords<'game'> = {
  words: {
    mood: `perdido, dormido, secreto, olvidado, dorado, lejano, roto, escondido, antiguo, salvaje, eterno, blanco, rojo, azul, sereno, prohibido, errante, invisible, remoto, gris, quieto, inmenso, nuevo, hundido, encantado, oscuro, luminoso, infinito, ardiente, helado`,
    far: `del norte, del sur, del alba, del invierno, de la niebla, de los vientos, de cristal, de hierro, de arena, de papel, del crepúsculo, de la luna, del oeste, de las mareas, del valle, de la tormenta, del verano, sin nombre, de ceniza, de las cumbres`,
  },
  titles: `
{noun.bare} {mood}~{noun.g} {far}: {act}
{noun} {mood}~{noun.g} {far}: {act}
{noun} {far}: {noun2.bare} {mood}~{noun2.g}
{noun.bare} {mood}~{noun.g}: {noun2} {far}
{noun} {mood}~{noun.g} y {noun2} {mood2}~{noun2.g}
{noun} {mood}~{noun.g} y {noun2} {mood2}~{noun2.g}: {act}`,
  genres: {
    puzzle: {
      is: 'un juego de lógica',
      core: 'los niveles',
      words: {
        noun: `la pieza, el espejo, el laberinto, la llave, el engranaje, la cerradura, el mosaico, el cubo, la baldosa, el hilo, el nudo, la torre, el jardín, el péndulo, el reloj, la escalera, el eco, la sombra, el prisma, el autómata, la biblioteca, el teorema`,
        act: `encaja y respira, mil salidas, gira la pieza, doscientos acertijos, piensa dos veces, caminos cruzados, ordena el caos, sigue la línea, la última puerta, colores en orden, cuenta atrás, un paso más, nudos y llaves, rompecabezas de bolsillo, vuelta de tuerca, luz y espejos`,
        for: `quien juega a ratos, mentes tranquilas, quien disfruta de pensar sin reloj`,
      },
      does: `
propone más de doscientos acertijos [que se resuelven moviendo una sola pieza|sin límite de tiempo]
esconde en cada nivel [una salida secreta|una segunda solución]
sube la dificultad [poco a poco|sin saltos bruscos]
da pistas que orientan sin resolver
cambia las reglas cuando crees que ya las dominas
guarda la partida a mitad de nivel`,
    },
    racing: {
      is: 'un juego de carreras',
      core: 'las pistas',
      words: {
        noun: `el asfalto, la curva, el motor, la meta, el bólido, la recta, el circuito, la rueda, el derrape, la autopista, el relámpago, el trueno, el piloto, la ruta, el turbo, la polvareda, el chasis, la escudería, el desierto, la bandera`,
        act: `última vuelta, a todo gas, sin frenos, gran premio, curva a curva, carreras nocturnas, duelo en la recta, motores en marcha, contra el reloj, copa de invierno, rueda a rueda, vuelta rápida, asfalto mojado, la noche del derrape, salida lanzada, meta a la vista`,
        for: `quien disfruta de la velocidad, partidas cortas entre amistades, quienes coleccionan autos imposibles`,
      },
      does: `
reúne [treinta|cuarenta] circuitos entre el desierto y la costa
deja ajustar el motor, las ruedas y la pintura de cada auto
cambia el clima en plena carrera
enfrenta a [ocho|doce] pilotos en la misma pista
repite las mejores curvas a cámara lenta
incluye un modo tranquilo para conducir sin rivales`,
    },
    farming: {
      is: 'un juego de granja',
      core: 'el sistema de cultivos',
      words: {
        noun: `la granja, el huerto, la cosecha, el molino, el granero, la semilla, el trigal, el establo, la colmena, el manantial, la vendimia, el gallinero, la pradera, el olivar, la calabaza, el espantapájaros, el arroyo, la aldea, la huerta, el corral`,
        act: `siembra y espera, vida de campo, la primera cosecha, vecinos y vacas, un año en el valle, días de mercado, tierra fértil, cuatro estaciones, el pueblo despierta, pan y miel, feria de otoño, lluvia de abril, aperos y amigos, herencia de la abuela, vuelta al campo, gallinas al sol`,
        for: `quien busca una partida tranquila, familias que juegan por turnos, quienes quieren cuidar algo un rato cada día`,
      },
      does: `
da un terreno abandonado y cuatro estaciones para revivirlo
deja criar [gallinas y ovejas|vacas y abejas] con nombre propio
trae un mercado donde los precios cambian cada semana
llena el pueblo de vecinos con historias pequeñas
invita a pescar, cocinar y decorar la casa
hace crecer los cultivos aunque no estés jugando`,
    },
    'role-playing': {
      is: 'un juego de rol',
      core: 'el sistema de combate',
      words: {
        noun: `la corona, el reino, la espada, el dragón, la profecía, el juramento, la torre, el exilio, la runa, el heredero, la fortaleza, el grimorio, la reina, el bosque, la llama, el trono, el oráculo, la leyenda, el escudo, la alianza`,
        act: `crónicas del exilio, la prueba de fuego, juramento de sangre y sal, el último heredero, sendas de ceniza, el despertar, canción de espadas, la larga guardia, viaje al origen, pacto de piedra, hijos del trueno, la caída, memorias del reino, la puerta vieja, sombras y coronas, guardianes del paso`,
        for: `quien disfruta de historias largas, quienes deciden despacio, quien quiere un mundo al que volver`,
      },
      does: `
pone en tus manos un grupo de [cuatro|cinco] personajes con su propio pasado
recuerda cada decisión y [la devuelve horas después|cambia el final según ella]
alterna combates por turnos y conversaciones con varias salidas
abre un mapa con [siete|nueve] regiones enemistadas entre sí
permite aprender oficios además de armas
guarda finales distintos para quien vuelve a empezar`,
    },
    shooter: {
      is: 'un juego de disparos',
      core: 'los mapas',
      words: {
        noun: `la trinchera, el escuadrón, la órbita, el asalto, la frontera, el radar, la patrulla, el búnker, la señal, el eclipse, el comando, la zona, el acero, la estación, el satélite, el ataque, la brigada, el puesto, la niebla, el umbral`,
        act: `última posición, fuego cruzado, zona cero, código rojo, resistencia, alerta máxima, noche de asalto, sin retirada, equipo de rescate, línea de fuego, operación tormenta, blanco móvil, bajo asedio, rescate en la nieve, cuenta atrás, guerra de drones`,
        for: `equipos que se coordinan por voz, quien busca partidas intensas y breves, quienes prefieren la estrategia a la prisa`,
      },
      does: `
enfrenta a dos equipos en [doce|quince] mapas con rutas ocultas
mezcla partidas rápidas con una campaña en solitario
cambia el terreno a mitad de la batalla
obliga a elegir entre avanzar o cubrir al equipo
ofrece clases con habilidades que se complementan
incluye un campo de prácticas con blancos de madera`,
    },
    'card-collecting': {
      is: 'un juego de cartas coleccionables',
      core: 'las cartas',
      words: {
        noun: `la carta, el mazo, el as, la baraja, el duelo, el tapete, la reliquia, el arcano, la mano, el sello, el coleccionista, la bestia, el hechizo, el álbum, la criatura, el tahúr, la mesa, el torneo, el grifo, la esfinge`,
        act: `duelo de mazos, arte de barajar, bestias y reliquias, la mano ganadora, colección infinita, torneo de plata, turno a turno, la carta que faltaba, álbum de leyendas, gremio de tahúres, dos contra uno, robo y descarte, mazo en llamas, el intercambio, ases ocultos, mesa para cuatro`,
        for: `quien disfruta de coleccionar, duelos de pocos minutos, quienes planean tres turnos por delante`,
      },
      does: `
reúne más de trescientas cartas ilustradas a mano
deja montar mazos de [treinta|cuarenta] cartas y probarlos contra la máquina
organiza torneos cada fin de semana
permite intercambiar cartas repetidas
explica cada regla la primera vez que aparece
añade una criatura nueva [cada semana|cada mes]`,
    },
    word: {
      is: 'un juego de palabras',
      core: 'los tableros',
      words: {
        noun: `la palabra, la letra, el diccionario, la sílaba, el anagrama, el crucigrama, la tinta, el alfabeto, la vocal, el acento, el párrafo, la rima, el verbo, la sopa, el tablero, la pista, el sinónimo, la lengua, el enigma, el acróstico`,
        act: `letras revueltas, cruza y gana, sopa de letras, seis intentos, palabra del día, vocales en fuga, busca y une, sin diccionario, anagramas al sol, tilde y eñe, una letra menos, rimas cruzadas, tablero infinito, cadena de palabras, pista a pista, duelo de sinónimos`,
        for: `quien desayuna con crucigramas, partidas de cinco minutos, quienes disfrutan de la lengua`,
      },
      does: `
trae un tablero nuevo cada mañana
acepta palabras de todas las regiones donde se habla español
cuenta de dónde viene la palabra que acabas de encontrar
deja jugar por turnos con amistades [a distancia|sin prisa]
sube de seis a nueve letras cuando le tomas el gusto
guarda tu colección de palabras raras`,
    },
    football: {
      is: 'un juego de fútbol',
      core: 'los partidos',
      words: {
        noun: `el gol, la cancha, el regate, la grada, el área^f, el capitán, el balón, la liga, el vestuario, la remontada, el portero, la hinchada, el córner, el ascenso, la copa, el silbato, el delantero, la camiseta, el banquillo, la barriada`,
        act: `tiempo añadido, torneo de barrio, gol en la prórroga, once titular, camino a la final, balón al suelo, copa de verano, mercado de fichajes, pase al hueco, tanda de penaltis, ascenso directo, tarde de derbi, banda izquierda, el último minuto, cantera, gradas llenas`,
        for: `quien sueña con dirigir un equipo, partidas cortas con amistades, quienes siguen la liga cada domingo`,
      },
      does: `
deja dirigir un equipo de barrio hasta la primera división
simula [lluvia, cansancio y público|lesiones, ánimo y vestuario] en cada partido
permite diseñar la camiseta y el escudo
enfrenta tu táctica a la de otras personas
sigue la carrera de cada jugador [año tras año|desde la cantera]
resume el partido en tres minutos de jugadas`,
    },
    horror: {
      is: 'un juego de terror',
      core: 'los escenarios',
      words: {
        noun: `el sótano, el pasillo, la mansión, el sanatorio, la muñeca, el espejo, la linterna, el susurro, el faro, la cripta, el desván, la niebla, el pozo, la puerta, el internado, la cabaña, el pantano, el retrato, la campana, el huésped`,
        act: `no mires atrás, la noche número trece, quien respira ahí, puerta cerrada, cinco minutos de luz, voces en la pared, el huésped, pasos arriba, nadie contesta, la última vela, bajo la escalera, apaga la luz, lo que dejó la marea, habitación sin llave, tres golpes, el regreso`,
        for: `quien busca sustos de verdad, partidas de noche con auriculares, quienes prefieren esconderse a pelear`,
      },
      does: `
encierra a quien juega en [una casa|un hospital|un hotel] que cambia de forma
deja solo una linterna con poca batería
esconde la historia en cartas y grabaciones
mide el ruido que haces con el micrófono, si lo permites
guarda [tres|cuatro] finales según lo que te atrevas a abrir
construye el miedo con sonido más que con sustos`,
    },
    'life-simulation': {
      is: 'un juego de simulación de vida',
      core: 'el modo de construcción',
      words: {
        noun: `la casa, el barrio, la azotea, el vecindario, la mudanza, el balcón, la plaza, el café, la familia, el portal, la vida, el buzón, la avenida, el salón, la isla, el pueblo, el apartamento, la rutina, el domingo, la tienda`,
        act: `vidas cruzadas, mudanza nueva, día a día, café con vecinos, mi otra vida, la casa soñada, barrio en obras, domingos en pijama, amigos del portal, empezar de cero, llaves nuevas, planos y macetas, fiesta en la azotea, oficio y beneficio, sueños de ciudad, la vida lenta`,
        for: `quien disfruta de decorar, quienes inventan historias con sus vecinos, quien juega un rato antes de dormir`,
      },
      does: `
deja construir una casa y llenarla de gente
da a cada personaje [manías, horarios y sueños|un oficio y un secreto]
sigue a las familias durante generaciones
cambia el barrio según las decisiones de sus vecinos
ofrece más de mil muebles y plantas
celebra fiestas, mudanzas y reencuentros`,
    },
  },
}
