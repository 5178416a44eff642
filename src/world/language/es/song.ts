import type { KindWords } from '../genre-words.ts'

/** `{hook}` is the title as the refrain sings it. */
export const songs: KindWords<'song'> = {
  words: {
    version: `[||||||| (en vivo)| (acústica)| (maqueta)| (versión de estudio)| (a dos voces)| (remezcla)| (sesión de medianoche)| (toma única)]`,
    for: `escuchar de noche, un viaje largo, cantar en compañía, una tarde sin prisa, volver a empezar`,
  },
  titles: `
{noun} {mood}~{noun.g} de {noun2}{version}
{noun} {mood}~{noun.g} {where}{version}
{noun} {mood}~{noun.g} de {noun2} {mood2}~{noun2.g}{version}
{noun} {mood}~{noun.g} y {noun2} {mood2}~{noun2.g}{version}
{noun.bare} {mood}~{noun.g} y {noun2.bare} {where}{version}
{noun.bare} {where}, {noun2.bare} {where2}{version}`,
  genres: {
    pop: {
      is: 'una canción pop',
      core: 'el estribillo',
      words: {
        noun: `el verano, la luz, el corazón, la llamada, el espejo, la ciudad, el semáforo, la piel, el lunes, la sonrisa, el mensaje, la ventana, el neón, la promesa, el reloj, el secreto, la nube, el latido, la canción, el paraguas, la distancia, el café, las estrellas, los días, las llaves, los besos`,
        mood: `nuevo, dulce, rosa, eléctrico, infinito, valiente, loco, pequeño, perfecto, brillante, tonto, breve, fácil, favorito, imposible, de_nadie, de_cristal, en_pausa, sin_fin, a_medias`,
        where: `en tu balcón, a las seis, en mi pantalla, bajo la lluvia, en la otra acera, sin avisar, antes de dormir, contigo, en el ascensor, desde abril, a todo color, en cada esquina, por si vuelves, en modo avión, hasta mañana, en el último metro`,
        place: `la avenida, la estación, el parque, la azotea, el muelle, la terraza`,
        thing: `tu chaqueta, tu risa, tu canción, tu nombre, tu perfume, tu mensaje`,
      },
      does: `
habla de [un primer amor|una despedida] sin ponerse triste
suena a [verano|ciudad de noche] y se queda en la cabeza
une sintetizadores y palmas en un estribillo que crece
cuenta [un flechazo|un reencuentro] en tres minutos justos
empieza casi en susurros y acaba en un coro
cambia de tono justo antes del final`,
      body: `
Te vi pasar por {place} con [el pelo al viento|la prisa de siempre],
y [el semáforo en verde|todo lo demás] me pareció lento.
Guardé {thing} como quien guarda [el mar|un tesoro],
por si [la noche|el otoño] se quedaba sin coro.

{^hook},
[súbeme el volumen|dímelo despacio], que no quiero dormir.
{^hook},
si bailas conmigo, [yo me quedo aquí|no me quiero ir].

Ya van [tres|cuatro] veranos y {place} sigue igual,
con [tu luz en la esquina|dos luces encendidas] y mi andar casual.
Vuelvo a {place} por si [te vuelvo a encontrar|me sabes esperar],
con {thing} en la cabeza y ganas de cantar.`,
    },
    rock: {
      is: 'una canción de rock',
      core: 'las guitarras',
      words: {
        noun: `la carretera, el trueno, la herida, el motor, el asfalto, la tormenta, el perro, la gasolina, el puño, la cicatriz, el óxido, la jaula, el incendio, la cuneta, el diablo, la sirena, el acero, el cuervo, la madrugada, el barro, los huesos, las ruinas, los cables, las botas`,
        mood: `rojo, negro, salvaje, roto, feroz, cansado, eléctrico, oxidado, ciego, desnudo, perdido, amargo, terco, de_nadie, sin_freno, en_llamas, a_oscuras, sin_dueño, en_ruinas, duro`,
        where: `en la autopista, a medianoche, contra el muro, sin frenos, en el kilómetro cero, bajo la tormenta, en el garaje, a contramano, fuera de la ley, en la frontera, hasta el amanecer, en mi garganta, a todo volumen, por la cuneta, de vuelta a casa, en carne viva`,
        place: `la autopista, la frontera, el desierto, la fábrica, el puerto, el polígono`,
        thing: `mi guitarra, la radio, el motor, tu canción`,
      },
      does: `
arranca con una guitarra [afilada|sucia] y no afloja
cuenta una huida por carretera [sin mapa|de madrugada]
crece del susurro al grito en cuatro minutos
guarda un solo largo para el final
suena como si la banda tocara en un garaje
protesta contra [la rutina|el silencio de una ciudad dormida]`,
      body: `
[Arranca|Tiembla] {thing} camino de {place},
[no queda más luz que la que trae el viento|no hay más ley que la del que no vuelve atrás].
Dejé [la llave|mi nombre] colgando en la puerta
y [un perro ladrando a|todo el pueblo dormido en] la noche desierta.

¡{^hook}!
Que tiemble el suelo, [que arda el amplificador|que nadie pida perdón].
¡{^hook}!
Si hay que caerse, [que suene mejor|que sea de pie].

[Kilómetro cien|Kilómetro mil], y {place} no se acaba,
se rompe [la voz|el silencio] y la noche no se apaga.
Si preguntan por mí, [di que sigo rodando|diles que voy llegando],
con {thing} a mi lado y la lluvia cantando.`,
    },
    folk: {
      is: 'una canción folk',
      core: 'la guitarra',
      words: {
        noun: `el río, la vereda, el trigo, la abuela, el molino, la lumbre, el pañuelo, la siega, el cántaro, la golondrina, el romero, la ermita, el pastor, la nieve, el telar, la encina, el camino, la higuera, el gallo, la copla, los almendros, las campanas, los surcos, las amapolas`,
        mood: `viejo, manso, claro, hondo, blanco, callado, verde, seco, lejano, humilde, amargo, sereno, de_mi_tierra, sin_prisa, al_sol, del_monte, en_flor, de_abril, moreno, bajo`,
        where: `al pie del monte, junto al río, en la era, camino del pueblo, por San Juan, al caer la tarde, en la ladera, de mi aldea, tras la siega, en el pajar, bajo la encina, cuando llueve, a la orilla, de puerta en puerta, en tierra ajena, por la vereda`,
        place: `el molino, la fuente, la ladera, la ermita, el puente, la era`,
        thing: `un pañuelo, un cántaro, un jornal, un ramo de romero, una carta, un pan`,
      },
      does: `
recoge la memoria de un pueblo [de montaña|junto al río]
se sostiene en una guitarra y dos voces
cuenta una siega de hace muchos años
repite la copla como se repite un camino
nombra árboles, oficios y caminos que ya casi nadie nombra
acaba como empezó, con el agua de fondo`,
      body: `
Bajaba el agua [clara|despacio] por detrás de {place},
mi [madre|abuela] traía {thing} y una pena [sin nombre|callada].
Me dijo: «[Escucha|Aprende], que el río no miente,
se lleva [los años|las hojas] y deja la gente».

Ay, {hook},
[quién pudiera|si pudiera] volver a empezar.
Ay, {hook},
que [la tierra se acuerda|el camino se apiada] de quien sabe esperar.

Pasaron [los hombres|los trenes], pasó la cosecha,
[se cerró|quedó sola] la escuela, [cayó la alameda|se hundió la vereda].
Y aún vuelvo a {place} [por ver si me encuentro|con viento de frente],
con {thing} en las manos y el frío por dentro.`,
    },
    'hip-hop': {
      is: 'una canción de hip-hop',
      core: 'la letra',
      words: {
        noun: `el barrio, la acera, el bloque, la rima, el micro, la esquina, el humo, la libreta, el turno, la plaza, el billete, la gorra, el ascensor, la deuda, el apellido, la calle, el eco, la suela, el bajo, la palabra, los vecinos, las sirenas, los recibos, las azoteas`,
        mood: `crudo, sincero, gris, barato, propio, firme, terco, doble, limpio, callado, nocturno, de_nadie, sin_filtro, de_barrio, a_pulso, en_voz_alta, de_memoria, sin_corona, prestado, alto`,
        where: `en mi bloque, desde abajo, sin filtro, a las tres de la mañana, en el portal, con la misma ropa, en doble tiempo, de la nada, por mi gente, en el último turno, sobre el bombo, sin permiso, en la línea tres, de puño y letra, antes del cobro, en la cancha`,
        place: `el bloque, la cancha, el portal, la línea tres, la azotea, el mercado`,
        thing: `una libreta, dos monedas, un cable roto, la misma gorra, un bajo prestado, mil borradores`,
      },
      does: `
rima la vida de un edificio [sin adornarla|piso por piso]
va del turno de noche al sueño de tener estudio propio
descansa sobre un bajo hondo y una caja seca
encadena nombres, calles y recibos con humor
deja el estribillo a un coro de vecinos
cambia de ritmo en la segunda estrofa`,
      body: `
Crecí en {place}, con {thing} y [la luz cortada|la mesa contada],
[mi vieja|mi madre] doblando turno, yo doblando [la jugada|la mirada].
Me dijeron «no llegas», y [anoté|guardé] la frase,
hoy la canto en voz alta [con el bajo de base|para que no se pase].

{^hook},
[lo que no me regalaron|lo que nadie me firmó] lo escribí yo.
{^hook},
[sube el bombo|baja el humo], que [la esquina despertó|el barrio contestó].

Con {thing} [monté|armé] un disco, con [diez calles|dos amigos] un mapa,
no me visto de mentira [ni me tapo con la capa|ni presumo de la etapa].
Si paso por {place}, [brindo|pregunto] por los que faltan,
que [los nombres no se borran|los nombres no se pierden] cuando las voces los cantan.`,
    },
    electronic: {
      is: 'una pista electrónica',
      core: 'los sintetizadores',
      words: {
        noun: `la señal, el pulso, la órbita, el circuito, la frecuencia, el eco, la niebla, el satélite, la red, el espectro, la onda, el metal, la fibra, el vacío, la antena, el fotón, la marea, el píxel, la sombra, el bucle, las luces, los cables, las esferas, los motores`,
        mood: `frío, azul, lento, doble, digital, líquido, remoto, inmóvil, circular, violeta, polar, sintético, de_neón, en_bucle, sin_peso, en_fase, de_silicio, a_la_deriva, profundo, blanco`,
        where: `en la red, a ciento veinte, bajo cero, en bucle, sobre el hielo, al otro lado, sin gravedad, en órbita, por satélite, en baja frecuencia, tras el cristal, a cámara lenta, hasta el alba, en el vacío, desde el espacio, en la línea azul`,
        place: `la red, el cristal, la órbita, la ciudad, la antena, el túnel`,
        thing: `tu señal, tu voz, una luz, un pulso, tu reflejo, un eco`,
      },
      does: `
construye un muro de sintetizadores [nota a nota|capa a capa]
repite una sola frase hasta volverla ritmo
crece durante [cinco|siete] minutos sin romperse
alterna silencio y pulso como una respiración
convierte una voz en otro instrumento
suena a ciudad vista desde muy alto`,
      body: `
[Llega|Tiembla] {thing} detrás de {place},
[uno, dos|cero, uno], y [la noche|el pulso] se enciende sin más.

{^hook}.
[Otra vez|Más alto].
{^hook}.
[No te detengas|No mires atrás].

Si {thing} se apaga, [respira|repite],
[la piel es un cable|la noche es un mapa] que busca su límite.
[Todo da vueltas|Todo se mueve], todo vuelve a sonar:
{hook}, y [otra vez empezar|vuelta a empezar].`,
    },
    jazz: {
      is: 'una canción de jazz',
      core: 'el saxo',
      words: {
        noun: `la medianoche, el humo, la trompeta, el contrabajo, la copa, el piano, la lluvia, el sombrero, la barra, el blues, la luna, el taxi, la escoba, el cenicero, la silla, el vestido, la propina, el swing, la penumbra, el mozo, los zapatos, las teclas, los guantes, las horas`,
        mood: `azul, lento, ronco, elegante, tardío, vacío, ámbar, cómplice, solitario, tibio, distraído, de_terciopelo, sin_prisa, a_media_luz, de_madrugada, en_clave, fuera_de_hora, suave, gris`,
        where: `a media luz, en la barra, después de cerrar, en si bemol, con hielo, a la hora del cierre, en el bar de siempre, para dos, sin partitura, de sobremesa, bajo el farol, en la mesa del fondo, hasta las cuatro, por costumbre, en blanco y negro, entre dos aguas`,
        place: `la barra, la mesa del fondo, el piano, el guardarropa, la puerta, el farol`,
        thing: `tu sombrero, una copa vacía, un guante, la cuenta, un fósforo, tu bufanda`,
      },
      does: `
deja que el contrabajo camine [sin prisa|toda la noche]
suena a local pequeño y a última ronda
pasa el tema del saxo al piano y otra vez al saxo
canta un amor que llega [tarde|fuera de hora]
improvisa en el centro y vuelve a casa al final
respira entre nota y nota`,
      body: `
[Cierran|Apagan] las luces y queda {thing} junto a {place},
el piano [murmura|comenta] lo que nadie se atreve a pensar.
[Las dos|Las tres y diez], y la lluvia [llevando el compás|en la calle de atrás],
yo finjo que leo, tú finges [que te vas|que te quedarás].

{^hook},
[tócala lenta|otra ronda], que [no hay adónde ir|es temprano aún].
{^hook},
lo que no se dice [se aprende a oír|suena en algún blues].

Mañana dirán que [fue el vino|fue el saxo], que fue [la ocasión|la estación],
y yo guardaré {thing} como un solo [sin final|de salón].
Si vuelves por {place}, [no traigas razón|no pidas perdón],
que el bajo [ya sabe|recuerda] la conversación.`,
    },
    lullaby: {
      is: 'una canción de cuna',
      core: 'la melodía',
      words: {
        for: `la hora de dormir, una siesta tranquila, arrullar sin prisa`,
        noun: `la luna, el osito, la nube, el barquito, la estrella, el conejo, la manta, el grillo, la oveja, el caracol, la almohada, el búho, la pluma, el río, la cuna, el lucero, la hojita, el farol, la gatita, el sueño, las ovejas, los pajaritos, las hadas, los pececitos`,
        mood: `dormido, blanco, pequeño, suave, azul, dorado, tibio, redondo, quieto, lento, dulce, sereno, de_algodón, de_lana, de_leche, de_papel, de_plata, sin_prisa, callado, manso`,
        where: `en tu ventana, sobre el tejado, para dormir, junto a tu cuna, en la bahía, bajo la manta, camino del sueño, que se va, hasta mañana, en el jardín, con tu osito, de algodón, al pie del árbol, sin hacer ruido, en la nieve, por el cielo`,
        place: `el tejado, la colina, la bahía, el jardín, el bosque, la ventana`,
        thing: `una pluma, una nube, un barquito, una estrella, un osito, una manta`,
      },
      does: `
acuna con una melodía [de tres notas|muy sencilla]
pasea por un jardín donde todo se duerme
baja el tempo estrofa a estrofa
repite el estribillo hasta el susurro
se acompaña solo con [guitarra y caja de música|piano y voz]
cuenta ovejas, estrellas y barquitos`,
      body: `
[Duerme, mi cielo|Cierra los ojos], que {place} ya duerme,
y [el viento|la luna] te trae {thing} [para verte|sin que despierte].
Ya no hay [más ruido|otro ruido] que el de [una hoja|un grillo] al caer,
mañana a la luz [lo verás|saldrás] otra vez.

A la nana, nana, {hook},
a la nana, nana, [ya va a descansar|quédate a soñar].
A la nana, nana, {hook},
que [la noche es mansa|el sueño es un barco] y te sabe llevar.

Allá por {place} va un [tren de algodón|barco de sal],
que lleva {thing} [y una canción|y un poco de mar].
[Duerme, mi cielo|Cierra los ojos], que yo estoy aquí,
contando [las olas|estrellas] muy cerca de ti.`,
    },
    protest: {
      is: 'una canción de protesta',
      core: 'la letra',
      words: {
        noun: `la plaza, el pan, la voz, el muro, la marcha, el puño, la bandera, el salario, la escuela, el puente, la fábrica, el agua^f, la tierra, el silencio, la pancarta, el techo, la huelga, el pueblo, la semilla, el río, las manos, los nombres, las puertas, las madres`,
        mood: `digno, justo, libre, cerrado, común, rebelde, unido, firme, vacío, robado, despierto, callado, de_todos, en_pie, sin_dueño, que_falta, que_vuelve, sin_miedo, alto, nuestro`,
        where: `en la plaza, sin miedo, en pie, hasta que escuchen, de mano en mano, frente al muro, por el agua, de madrugada, en cada puerta, sin permiso, a viva voz, por los que faltan, desde abajo, en la calle, para mañana, contra el olvido`,
        place: `la plaza, el puente, la fábrica, la escuela, el puerto, la avenida`,
        thing: `el agua, el pan, la tierra, el techo, la palabra, el trabajo`,
      },
      does: `
pide [agua limpia|un salario digno|escuelas abiertas] con un coro que cualquiera puede cantar
nombra a quienes nadie nombra
une bombo, palmas y una sola guitarra
nació para cantarse caminando
responde a la indiferencia con ironía
cierra con el coro a capela`,
      body: `
Cerraron [la escuela|la fábrica] un lunes de enero
y [nadie explicó|nadie dijo] por qué;
nos fuimos juntando [de a uno|de a cuatro] en {place},
[primero fue un grupo|primero un murmullo], y después fuimos cien.

¡{^hook}!
[No es un favor lo que venimos a pedir|No hemos venido a pedir por favor]:
¡{^hook}!
{^thing}, y [un lugar donde vivir|la verdad y su valor].

Que apunten [los nombres|la fecha] de cada mañana
que [el miedo|el silencio] nos quiso callar;
si tapan {place}, [cantamos|marchamos] mañana
más [alto|despacio], más juntos, y en otro lugar.`,
    },
    ballad: {
      is: 'una balada',
      core: 'la voz',
      words: {
        noun: `la carta, el adiós, la espera, el invierno, la orilla, el anillo, la lluvia, el retrato, la ausencia, el tren, la maleta, el perdón, la herida, el silencio, la fotografía, el andén, la tarde, el olvido, la cama, el abrigo, las promesas, los años, las cenizas, los domingos`,
        mood: `tardío, vacío, largo, amargo, sincero, lento, herido, desierto, antiguo, prestado, imposible, eterno, sin_dueño, de_nadie, a_solas, en_blanco, sin_fecha, triste, pendiente`,
        where: `sin tu nombre, en el andén, antes del invierno, que no mandé, después de ti, en la mesilla, hasta el final, de aquel enero, bajo tu puerta, a medio escribir, sin despedida, en mi almohada, al otro lado, que aún me espera, de ida y vuelta, cuando me faltas`,
        place: `el andén, la orilla, la terraza, la iglesia, el jardín, la escalera`,
        thing: `tu abrigo, tu carta, tu anillo, tu retrato, tu llave, tu pañuelo`,
      },
      does: `
cuenta una despedida [en un andén|al pie de una escalera]
deja la voz casi sola hasta el segundo estribillo
crece con cuerdas sin perder la intimidad
pide perdón [tarde|sin excusas]
sigue una carta que nunca se envió
termina en una nota sostenida`,
      body: `
Aún está {thing} igual que al marcharte,
[la casa|la radio] no sabe dejar de esperarte.
Yo paso por {place} [fingiendo que olvido|si cae el frío],
y todo [me nombra|me cuenta] lo que hemos perdido.

{^hook},
[dime qué hago|quién me enseña] con tanto después.
{^hook},
[que duele|me pesa] en enero y [me abraza|se queda] otra vez.

No vengo a pedirte que [cambies|borres] la historia,
[me basta|me llevo] tu nombre en la buena memoria.
Y si una mañana [regresas|preguntas] por mí,
busca {thing}: [sigue|espera] justo ahí.`,
    },
    dance: {
      is: 'una canción de baile',
      core: 'el ritmo',
      words: {
        noun: `la pista, el ritmo, la cintura, el calor, la fiesta, el tambor, la noche, el bajo, la cadera, el sudor, la playa, el fuego, la arena, el sábado, la vuelta, el mar, la rumba, el paso, la ola, el cuerpo, los tacones, las palmas, los pies, las luces`,
        mood: `alegre, loco, suelto, dorado, bravo, feliz, tropical, nuestro, rápido, redondo, lleno, imparable, sin_freno, de_coral, en_llamas, de_enero, hasta_tarde, sin_control, ligero, vivo`,
        where: `hasta el lunes, en la arena, sin parar, a la orilla, de lado a lado, pegados al mar, en la azotea, hasta que amanezca, a toda marcha, en la fila uno, con tambor, de aquí no me muevo, en el Caribe, bajo los focos, otra vez, sin zapatos`,
        place: `la pista, la playa, la azotea, la plaza, el malecón, la tarima`,
        thing: `el tambor, el bajo, el calor, el bongó, el acordeón, el ritmo`,
      },
      does: `
está hecha para no sentarse [ni un minuto|en toda la noche]
mezcla tambores y bajos [de costa a costa|con un acordeón]
llama al coro y el coro responde
sube el pulso justo antes del estribillo
cabe en cualquier fiesta de sábado
invita a bailar [en pareja o en rueda|aunque no sepas los pasos]`,
      body: `
Ya [suena|llega] {thing} y se llena {place},
[quítate|suelta] los miedos, [que aquí no hacen falta|que nadie te manda].
Un paso [al costado|a la izquierda], dos pasos atrás,
y [si te equivocas|si pierdes el paso], lo vuelves a dar.

{^hook}, [eh, eh|oh, oh],
[que no se detenga|que siga, que siga], que quiero bailar.
{^hook}, [eh, eh|oh, oh],
[las manos arriba|arriba las palmas] hasta reventar.

Que [bajen|prendan] las luces, que suba el sudor,
{place} es de todos [y el cielo también|y suena mejor].
Si apagan {thing}, [seguimos|cantamos] igual,
que [el cuerpo|la noche] recuerda lo que es el compás.`,
    },
  },
}
