import type { KindWords } from '../genre-words.ts'

export const books: KindWords<'book'> = {
  words: {
    mood: `perdido, secreto, dormido, antiguo, callado, blanco, roto, lejano, tardío, breve, prestado, ajeno, vacío, sereno, amargo, tibio, rojo, azul, errante, ciego, abierto, inmenso, oscuro, quieto, invisible, inútil, ligero, infinito, desnudo, olvidado`,
    woman: `Elvira, Amalia, Renata, Jimena, Aurora, Leonor, Catalina, Olalla`,
    man: `Anselmo, Ciro, Damián, Efraín, Gaspar, Lázaro, Nicanor, Ulises`,
    for: `leer de un tirón, leer poco a poco, una semana de lluvia, quien lee antes de dormir`,
    edition: `[|||||: edición ilustrada|: edición revisada|: segunda edición]`,
  },
  titles: `
{noun} de {noun2} {mood}~{noun2.g} {where}
{noun} {mood}~{noun.g} y {noun2} {where}
{noun} {where} y {noun2} {mood}~{noun2.g}
{noun} {mood}~{noun.g} de {noun2} {mood2}~{noun2.g}{edition}
{noun} {mood}~{noun.g} y {noun2} {mood2}~{noun2.g} {where}`,
  genres: {
    novel: {
      is: 'una novela',
      core: 'los personajes',
      words: {
        noun: `la casa, el naranjo, la sombra, el invierno, la hija, el faro, la costurera, la ciudad, el espejo, la lluvia, el relojero, la memoria, el jardín, el puerto, la ceniza, el tren, la biblioteca, el verano, la isla, el silencio, los huérfanos, las hermanas, los naranjos, las mareas`,
        where: `de Villabruma, al otro lado del río, bajo la nieve, de los lunes, en la memoria, sin puertas, del último verano, junto al mar, de mi abuela, entre dos guerras, que nadie vio, en la niebla, de las afueras, a la intemperie`,
        thing: `un baúl, una carta sin sello, un reloj mudo, una llave oxidada`,
        place: `la casa, la estación, el pueblo, la botica`,
      },
      does: `
sigue a tres generaciones [bajo el mismo techo|de una familia que no sabe despedirse]
cuenta un regreso que nadie esperaba
reconstruye una infancia a partir de [un baúl|veinte cartas]
transcurre en un pueblo donde siempre está a punto de llover
alterna dos voces separadas por cincuenta años
pregunta qué se hereda además de las casas`,
      body: `
El día en que {woman} volvió a {place}, [llovía|soplaba un viento] como si [nadie le hubiera avisado|el tiempo no hubiera pasado].
Traía {thing} y [la costumbre|el empeño] de no mirar atrás.
{man} la vio bajar [del autobús|por la cuesta] y [no dijo nada|dejó el vaso sobre la mesa]; llevaba [once|diecinueve] años ensayando una frase y acababa de olvidarla.
—[Has tardado|Qué delgada estás] —dijo al fin.
—[He venido|Solo he venido] a devolver esto.
Y [puso|dejó] su carga en el suelo, con [el cuidado|la delicadeza] de quien acuesta a un niño.
En {place}, desde entonces, [los relojes empezaron a sonar|las puertas empezaron a abrirse] a deshora, y hubo quien dijo que la memoria también tiene su manera de hacer ruido.`,
    },
    mystery: {
      is: 'una novela de misterio',
      core: 'la intriga',
      words: {
        noun: `el crimen, la llave, el huésped, la biblioteca, el retrato, la campana, el testamento, la coartada, el boticario, la sombra, el telegrama, la inspectora, el collar, la escalera, el anticuario, el enigma, la carta, el jardinero, el reloj, la niebla, los invitados, las huellas, los testigos, las velas`,
        where: `del hotel Miralba, a medianoche, en el tren de las nueve, sin culpable, de la torre, bajo la escalera, del tercer piso, en dos actos, del invernadero, de la calle Ámbar, a puerta cerrada, en la última página, del lago, entre líneas`,
        thing: `el collar, el reloj de bolsillo, el testamento, el cuaderno rojo`,
        place: `la biblioteca, el invernadero, el comedor, la galería`,
      },
      does: `
encierra a [nueve|doce] personas y un secreto en un hotel sin salida
pone en marcha a una inspectora jubilada que solo quería descansar
juega limpio y deja todas las pistas a la vista
esconde la clave en [una receta|un horario de trenes]
mezcla humor seco y mala conciencia
guarda una última vuelta para el epílogo`,
      body: `
[A las nueve y cuarto|Poco después de las diez], cuando se apagó la luz en {place}, había [siete|nueve] personas. Cuando volvió, [faltaba una|seguían siendo las mismas], y {thing} ya no estaba.
—Que nadie [salga|se mueva] —ordenó la inspectora {woman}, [con la servilleta aún en la mano|sin levantar la voz].
—¿[Está insinuando|Pretende decir] que ha sido uno de nosotros? —preguntó [el notario|el doctor].
—Estoy [contando|mirando] zapatos, [señor|caballero]. [Es más fiable|Mienten menos].
Junto a la ventana de {place} había [barro fresco|unas gotas de cera], y no había llovido [en toda la semana|desde el domingo].
{man}, el mayordomo, [carraspeó|bajó la vista]. Fue [un gesto mínimo|apenas un segundo], pero la inspectora [lo apuntó|lo guardó] junto a los otros.
Todavía no sabía quién [mentía|tenía la llave]. Sí sabía [por qué|desde cuándo].`,
    },
    biography: {
      is: 'una biografía',
      core: 'la investigación',
      words: {
        noun: `la vida, el cuaderno, la mirada, el exilio, la voz, el taller, la juventud, el viaje, la sombra, el oficio, la infancia, el retrato, la correspondencia, el camino, la herencia, el piano, la batalla, el laboratorio, el escenario, la lección, los años, las cartas, los días, las manos`,
        where: `de una botánica, de una relojera, de la primera aviadora, de una maestra rural, de la cartógrafa ciega, de una partera, de una inventora sin patente, en doce cartas, de una actriz olvidada, contra su época, de una impresora, de una violinista zurda, antes de la fama, a dos voces`,
        job: `botánica, cartógrafa, aviadora, violinista, maestra`,
        thing: `un cuaderno de tapas verdes, una brújula rota, tres cartas sin abrir, un retrato a medio pintar`,
      },
      does: `
recorre una vida desde [un cuaderno de infancia|sus cartas sin abrir]
devuelve su lugar a una mujer que su época prefirió olvidar
contrasta la leyenda con los archivos
se detiene en los años [de silencio|difíciles]
reúne testimonios de quienes trabajaron a su lado
incluye fotografías y documentos inéditos`,
      body: `
De los primeros años de {woman} queda [muy poco|casi nada]: {thing} y [una partida de nacimiento|la memoria de una vecina].
Nació en [un pueblo de sal|una casa junto al molino], [la tercera de seis hermanas|hija de un barquero], el invierno en que [se heló el río|se quemó la escuela].
[Su madre|Su padre] le enseñó a [leer con el almanaque|contar con garbanzos]; lo demás [lo aprendió sola|lo tomó prestado].
A los [diecisiete|diecinueve] años anunció que sería {job}. [Hubo risas|En la mesa nadie contestó].
«[Me reí|Callé] yo también —escribiría después—, pero [por otro motivo|ya tenía el billete]».
Este libro [empieza|arranca] ahí, con {thing} sobre la mesa y [un tren que sale|una puerta que se abre].
No pretende explicarla, sino acompañarla un trecho.`,
    },
    cookbook: {
      is: 'un libro de cocina',
      core: 'las recetas',
      words: {
        noun: `la olla, el pan, la mesa, el mercado, la cuchara, el fuego, la despensa, la huerta, el guiso, la sal, el domingo, la masa, la sopa, el horno, el arroz, la legumbre, la cocina, el caldo, la harina, el aceite, los postres, las brasas, los aromas, las cazuelas`,
        where: `de temporada, a fuego lento, para dos, de mi pueblo, en treinta minutos, sin desperdicio, de la costa, con cinco ingredientes, de todo el año, para quien empieza, de entre semana, sin horno, de las abuelas, en cien recetas`,
        dish: `las lentejas con laurel, el potaje de garbanzos, la sopa de ajo, el arroz con calabaza, las berenjenas al horno`,
        thing: `el laurel, el comino, el pimentón, la hierbabuena`,
      },
      does: `
reúne [ochenta|cien] recetas ordenadas por estación
enseña tres masas y veinte maneras de usarlas
aprovecha el producto entero, de la piel a la hoja
explica las técnicas [paso a paso|con dibujos]
incluye menús para [una semana completa|mesas de diez]
cuenta la historia de cada plato`,
      body: `
[En mi casa|En mi infancia], {dish} [anunciaba/anunciaban~{dish.g}|significaba/significaban~{dish.g}] que era [domingo|invierno].
[Nadie pesaba nada|No había balanza]: se medía [con la mano|a ojo] y se corregía [con el oído|probando].
[Este libro|Este capítulo] intenta poner [cifras|orden] a aquella [manera de mirar|música].
Necesitarás [una olla de fondo grueso|una cazuela de barro], [media hora|un rato sin prisa] y algo de {thing.bare}.
Empieza por [la cebolla|el ajo], a fuego [suave|muy bajo], hasta que [la cocina huela a promesa|se vuelva dulce].
[Entonces, y solo entonces|Después], añade lo demás [sin remover demasiado|de fuera hacia dentro].
Si al [levantar|mover] la tapa alguien pregunta [qué hay de cenar|cuánto falta], [vas bien|ya está casi].
El resto es [esperar|paciencia], que también [alimenta|se aprende].`,
    },
    poetry: {
      is: 'un poemario',
      core: 'los versos',
      words: {
        noun: `la luz, el hueso, la sal, el pájaro, la sed, el umbral, la espiga, la herida, el párpado, la raíz, el agua^f, la ceniza, el polen, la orilla, el musgo, la fiebre, el invierno, la piedra, el vuelo, el nombre, los espejos, las semillas, los puentes, las ventanas`,
        where: `de la luz, en la boca, sin orilla, de nadie, antes del agua, bajo la lengua, a media voz, de lo que falta, en la palma, contra el olvido, al borde, de los pájaros, en voz baja, para después`,
        thing: `una semilla, un hilo de luz, una piedra tibia, un pájaro quieto`,
        place: `el umbral, la orilla, el patio, la ventana`,
      },
      does: `
reúne [cuarenta|sesenta] poemas breves sobre lo que queda
mira [la casa, el patio y la madre|el mar desde la cocina] con palabras desnudas
alterna el verso libre y la prosa
repite tres imágenes hasta volverlas amuletos
se lee en una tarde y vuelve durante meses
dialoga con las canciones de cuna`,
      body: `
[Alguien|La mañana] dejó {thing}
en {place},
[como quien pide perdón|sin hacer ruido].

Yo [no sabía|ignoraba] que [la luz pesa|el silencio madura].
Lo supe [esta tarde|por tus manos],
al [barrer|cerrar] lo que quedaba del día.

Si preguntan qué guardo,
diré: {thing},
y {place} [abierto~{place.g}|encendido~{place.g}],
[por si la lluvia|por si tu nombre] quisiera entrar.`,
    },
    fantasy: {
      is: 'una novela fantástica',
      core: 'el mundo',
      words: {
        noun: `la corona, el dragón, la torre, el juramento, la llama, el hechicero, la espada, el bosque, la reina, el grimorio, la profecía, el trono, la runa, el exilio, la puerta, el cuervo, la marea, el gigante, el cetro, la sangre, los guardianes, las brujas, los reinos, las sombras`,
        where: `de ceniza, de los siete puertos, sin rey, del invierno largo, bajo la montaña, de Arvandel, que duerme, del último juramento, entre dos lunas, de sal y plata, del norte, de Ombría, tras el muro, de las mareas`,
        thing: `la espada, la corona, la brújula de hueso, el anillo`,
        place: `la torre, el puerto, la frontera, el bosque`,
      },
      does: `
abre una saga en un reino [sin rey|donde las mareas obedecen]
acompaña a una cartógrafa que dibuja lugares antes de que existan
tiene una magia con precio y con reglas
enfrenta dos juramentos que no pueden cumplirse a la vez
mezcla intrigas de corte y caminos embarrados
incluye un mapa y un glosario`,
      body: `
[Antes de que hubiera|Cuando aún no había] reyes en Ombría, {thing} [dormía|esperaba] bajo {place}.
Lo sabían [las ancianas|los barqueros], que [contaban los inviernos con nudos|no hablaban de ello después del ocaso].
{woman} tenía [doce|catorce] años cuando oyó la voz por primera vez.
—[No la escuches|Tápate los oídos] —dijo su [maestro|abuelo]—. Lo que llama desde abajo [siempre cobra|nunca pide una sola cosa].
Pero [esa noche|con la primera luna], el cielo se [partió|llenó de ceniza] y en {place} [ardieron las campanas|se abrió una grieta].
{man} el Tuerto fue el primero en [huir|arrodillarse]. {woman} fue [la única|la última] que [bajó|avanzó].
Llevaba [una lámpara|un cuchillo de pan] y una pregunta, y {thing}, allá abajo, [pronunció su nombre|empezó a cantar].`,
    },
    travel: {
      is: 'un libro de viajes',
      core: 'las crónicas',
      words: {
        noun: `el camino, la frontera, el tren, la maleta, el desierto, la costa, el mapa, la estepa, el puerto, la isla, el río, la carretera, el paso, la brújula, el equipaje, la orilla, el horizonte, la ruta, el billete, la montaña, los andenes, las fronteras, los faros, las islas`,
        where: `del fin del mundo, en bicicleta, sin mapa, de ida y vuelta, a pie, por el norte, en tercera clase, de los vientos, en cien días, tras la seda, de puerto en puerto, hacia el sur, con una mochila, bajo otra luna`,
        place: `la frontera, la estación, la posada, el transbordador`,
        thing: `una mochila, un cuaderno, un mapa doblado, dos mudas de ropa`,
      },
      does: `
cruza un continente [en trenes lentos|en bicicleta] y sin calendario
escucha a quienes viven junto al camino
sigue un río desde el deshielo hasta el mar
no esconde las esperas ni los errores
reúne [doce|quince] crónicas con sus mapas
prefiere los pueblos a los monumentos`,
      body: `
Llegué [por fin|al atardecer] a {place} con {thing} y [tres horas|un día] de retraso.
[El guarda|Una mujer] me miró como se mira [la lluvia|a quien no sabe adónde va]: [sin sorpresa|con algo de lástima].
—¿[Adónde|Hasta dónde]? —preguntó.
—Hasta [el final de la línea|donde alcance el dinero].
—Entonces [siéntate|hay tiempo] —dijo, y [sirvió té|cortó una naranja].
Aprendí [aquella tarde|en esa silla] que en {place} [las horas no se cuentan|se espera como se conversa].
[Cuando por fin|Al anochecer, cuando] llegó el [tren|autobús], ya no tenía prisa.
Anoté la primera cosa del viaje: [el olor de la leña mojada|el ruido de la lluvia en el techo].`,
    },
    'self-help': {
      is: 'un libro de desarrollo personal',
      core: 'los ejercicios',
      words: {
        noun: `la calma, el hábito, la pausa, el paso, la brújula, el método, la mañana, el orden, la paciencia, el descanso, la escucha, el límite, la pregunta, el cuaderno, la rutina, el silencio, la agenda, el comienzo, la decisión, el arte, los hábitos, las horas, los límites, las prioridades`,
        where: `de empezar de nuevo, en diez minutos, de decir que no, para días difíciles, sin culpa, en la oficina, de cada mañana, paso a paso, para mentes cansadas, de terminar lo que empiezas, en un mes, de vivir con menos, a tu medida, de pedir ayuda`,
        thing: `una libreta, un temporizador, un lápiz, un vaso de agua`,
        place: `la cocina, la oficina, el autobús, la cama`,
      },
      does: `
propone un ejercicio breve al final de cada capítulo
ayuda a [decir que no|poner orden] sin sentir culpa
avanza en pasos de diez minutos
prescinde de fórmulas mágicas
cuenta casos reconocibles y fracasos útiles
se puede abrir por cualquier página`,
      body: `
[Empecemos|Vamos a empezar] por [algo pequeño|lo que tienes cerca]: {thing}.
Que esté en {place}, [a la vista|bien a mano].
[No hace falta|No tienes por qué] cambiar tu vida [hoy|esta semana]; basta con [diez|cinco] minutos.
[Seguramente|Quizá] pienses que [ya lo intentaste|es lo mismo de siempre]. [Yo también lo pensé|Es normal].
Durante años confundí [la prisa|el cansancio] con [las ganas|la importancia], y [el cuerpo|mi agenda] me lo hizo saber.
[La pregunta|El truco] no es cuánto puedes, sino [qué vas a soltar|qué harás mañana otra vez].
Así que [respira|siéntate] y [escribe|di en voz alta] una sola frase: «Hoy, [esto basta|con esto empiezo]».
En el próximo capítulo hablaremos del segundo paso.`,
    },
    'picture-book': {
      is: 'un álbum ilustrado',
      core: 'las ilustraciones',
      words: {
        for: `leer antes de dormir, leer en voz alta, manos pequeñas`,
        noun: `la ballena, el zorro, la luna, el paraguas, la abuela, el caracol, la nube, el elefante, la hormiga, el calcetín, el oso, la cometa, el tren, la sopa, la jirafa, el botón, el erizo, la rana, el barquito, la bicicleta, los patitos, las nubes, los ratones, las estrellas`,
        where: `en el tejado, que quería volar, de colores, bajo la cama, que no podía dormir, en pijama, del jardín, de viaje, con botas de agua, en la bañera, que contaba hasta diez, del bosque, sin prisa, en la luna`,
        mood: `pequeño, azul, rojo, amarillo, verde, redondo, valiente, curioso, dormilón, contento, tímido, gigante, bailarín, soñador, blanco, dorado, suave, risueño, despistado, perdido`,
        animal: `el zorro, la rana, el erizo, la ardilla, el caracol`,
        place: `el jardín, el prado, la colina, el huerto`,
        thing: `una hoja, un botón, una cometa, una semilla`,
      },
      does: `
cuenta [la amistad|el primer viaje] de dos animales muy distintos
repite un estribillo para leer a coro
esconde [una hormiga|un botón rojo] en cada página
está pintado con acuarela y papel recortado
ayuda a hablar del miedo a la oscuridad
acaba con una página desplegable`,
      body: `
[Una mañana|Un día] de [viento|sol], {animal} encontró {thing} junto a {place}.
—¿De quién [será|serás]? —preguntó [en voz baja|muy bajito].
Preguntó [al pato|a la hormiga], y nada. Preguntó [a la nube|al árbol], y nada.
[Plin, plan|Chip, chop], y a seguir.
{^animal} cruzó {place} [de puntillas|dando saltitos], [uno, dos y tres|despacito, despacito].
—¡Lo buscaba yo! —dijo una vocecita—. Pero [si quieres|si te parece], [lo compartimos|jugamos a medias].
[Plin, plan|Chip, chop], y a reír.
Y aquella noche, en {place}, dos amigos [soñaron|durmieron] con {thing}.`,
    },
    history: {
      is: 'un libro de historia',
      core: 'el relato',
      words: {
        noun: `el imperio, la ruta, la peste, el mercado, la revuelta, el archivo, la frontera, el puerto, la reina, el trigo, la imprenta, el asedio, la seda, el siglo, la ciudad, el barco, la moneda, el pacto, la muralla, el mapa, los gremios, las guerras, los mercaderes, las reinas`,
        where: `de la sal, en tiempos de hambre, de los mercaderes, antes de la imprenta, desde abajo, de un puerto olvidado, en doce objetos, de las mujeres, entre dos imperios, del año sin verano, de los caminos, sin héroes, de las ciudades libres, en el mar interior`,
        thing: `un recibo de sal, un contrato rasgado, una carta de deuda, un plano del puerto`,
        place: `el puerto, la muralla, el mercado, la aduana`,
      },
      does: `
cuenta un siglo a través de doce objetos corrientes
sigue la ruta de la sal [de la mina a la mesa|de puerto en puerto]
da voz a quienes no firmaban documentos
discute la versión que se enseña en la escuela
apoya cada capítulo en archivos poco visitados
incluye mapas, cronología y una bibliografía comentada`,
      body: `
El documento [cabe en una mano|mide menos de un palmo]: {thing}, [con manchas de humedad|con un sello roto].
Lo [guardó|escribió] alguien que [trabajaba|hacía cuentas] en {place} [la víspera de la revuelta|el año de la gran helada].
Durante [siglos|mucho tiempo] se explicó aquella crisis por [la ambición de un rey|una batalla perdida]. [Este papel|Esta prueba] sugiere algo más [sencillo|incómodo]: [faltaba pan|nadie cobraba].
[Conviene|Hay que] recordar que en {place} [se hablaban cuatro lenguas|convivían seis gremios] y [ninguna ley|ninguna moneda] valía para todos.
Cuando [subió el precio del trigo|se cerró el paso del norte], [los gremios|las panaderas] lo notaron antes que nadie.
Las páginas que siguen reconstruyen aquel año desde la calle hacia el palacio, y no al revés.`,
    },
  },
}
