import type { KindWords } from '../genre-words.ts'

export const videos: KindWords<'video'> = {
  words: {
    mood: `perdido, secreto, roto, lejano, tardío, antiguo, dormido, callado, abierto, ajeno, pendiente, prestado, blanco, rojo, azul, nuevo, oculto, eterno, breve, vacío, amargo, tibio, ciego, lento, salvaje, invisible, sencillo, inmenso, sereno, imposible`,
    person: `Elisa, Marta, Julia, Irene, Clara, Noelia, Rosa, Inés`,
    man: `Tomás, Andrés, Bruno, Mateo, Samuel, Julián, Óscar, Elías`,
    for: `una noche de sofá, ver en compañía, una tarde de domingo, ver sin interrupciones`,
    part: `[|||||, primera parte|, segunda parte|: el regreso|: edición del director|: capítulo final|: episodio piloto]`,
  },
  titles: `
{noun} {mood}~{noun.g} {where}{part}
{noun.bare} {mood}~{noun.g} {where}{part}
{noun} de {noun2} {mood}~{noun2.g}{part}
{noun} {mood}~{noun.g} de {noun2}{part}
{noun.bare} y {noun2.bare} {where}{part}
{noun} {mood}~{noun.g} {where}: {noun2} {mood2}~{noun2.g}
{noun.bare} {where}: {noun2} {mood2}~{noun2.g} de {noun3}
{noun} {where} y {noun2} {mood}~{noun2.g}{part}`,
  genres: {
    drama: {
      is: 'una serie dramática',
      core: 'el guion',
      words: {
        noun: `la herencia, el silencio, la deuda, el regreso, la casa, la hija, el juicio, la promesa, el padre, la carta, la frontera, el invierno, el apellido, la mudanza, la fábrica, el perdón, la costa, el testamento, la víspera, el tren, los hermanos, las raíces, los ausentes, las cartas`,
        where: `de los Almendro, en la costa, tras la guerra, de mi padre, sin dueño, en otoño, de nadie, antes del juicio, en la otra orilla, bajo el mismo techo, al final del verano, de Santa Bruma, junto al puerto, a medianoche`,
        place: `la casa de la costa, el viejo taller, la finca, el piso de la abuela`,
        thing: `la llave, el testamento, la carta, el reloj del abuelo`,
      },
      does: `
reúne a tres hermanos [que llevan diez años sin hablarse|para vender la casa familiar]
sigue a una jueza que debe decidir [contra su propio pueblo|sobre un viejo amigo]
cuenta [una herencia|un regreso] que abre viejas heridas
transcurre en un puerto donde todos se conocen
avanza despacio hasta un juicio que lo cambia todo
deja que los silencios digan lo importante`,
      body: `
—[Llegas tarde|Has venido], {man}.
—[El tren se paró dos horas|Perdí el último autobús]. {^place} sigue igual, por lo que veo.
—[Mamá|Papá] dejó {thing} sobre la mesa y nadie [se ha atrevido a tocar nada|ha querido mirar siquiera].
—¿Y tú, {person}? ¿[Tampoco|Ni siquiera] tú?
—Yo [esperaba|prefería] que estuviéramos los dos.
[Se oye|De fondo suena] la lluvia contra los cristales.
—[Diez|Quince] años sin pisar {place} y lo primero que haces es preguntar por {thing}.
—Lo primero que hago es [preguntar por ti|mirarte a la cara], {person}. [Lo otro puede esperar|Lo demás vino solo].`,
    },
    documentary: {
      is: 'un documental',
      core: 'las entrevistas',
      words: {
        noun: `el río, la ciudad, el oficio, la memoria, el desierto, la frontera, el archivo, la mina, la ruta, el faro, la sal, el puente, la lengua, el mercado, el tren, la fábrica, el mapa, la isla, la escuela, el barrio, los pastores, las salinas, los telares, las voces`,
        where: `del sur, en cien años, que no existió, de los vientos, bajo el agua, de la sal, en la memoria, sin mapa, de piedra, contra el tiempo, a pie de calle, de ida y vuelta, en extinción, de las mujeres`,
        place: `el almacén, el puerto, la cuenca, el valle, el taller`,
        thing: `la sal, el corcho, el carbón, la lana, la seda`,
      },
      does: `
recorre [un río de punta a punta|una ruta que ya no sale en los mapas]
escucha a las últimas personas que conocen [el oficio|el camino]
rescata [películas familiares|grabaciones] de hace medio siglo
pregunta quién paga el precio del progreso
mezcla archivo y paisaje sin narrador solemne
vuelve al mismo lugar en cada estación del año`,
      body: `
[Cuando amanece|A las cinco de la mañana], en {place} ya hay [luz|alguien trabajando].
Durante [dos siglos|ciento cincuenta años], {thing} [dio de comer|puso nombre] a todo el pueblo.
{person} lo aprendió de su [madre|abuela], que lo aprendió [mirando|de la suya].
«Aquí no se [estudiaba|preguntaba]: se miraba», [dice|recuerda] mientras se seca las manos.
Hoy quedan [cuatro familias|seis personas], y la más joven tiene [sesenta|cincuenta y ocho] años.
Hemos vuelto a {place} en [cada estación|invierno y en verano] para filmar [lo que queda|lo que cambia].
Nadie sabe qué será de {thing} [dentro de diez años|cuando falten ellos].
Pero [esta mañana|hoy], como siempre, alguien [abre la puerta|enciende el fuego].`,
    },
    comedy: {
      is: 'una comedia',
      core: 'los diálogos',
      words: {
        noun: `la boda, la suegra, el vecino, la oficina, el divorcio, la mudanza, el cuñado, la dieta, el ascensor, la jefa, el gimnasio, la herencia, el perro, el jefe, la reunión, la portera, el balcón, la paella, el karaoke, el camping, los primos, las vacaciones, los novios, las vecinas`,
        where: `en apuros, a domicilio, de alquiler, sin invitación, del quinto, en cuotas, de emergencia, por sorpresa, al revés, de mi vida, en pijama, con retraso, de repuesto, a prueba`,
        place: `el ascensor, el salón de bodas, la escalera, la cocina`,
        thing: `la tarta, el perro, el traje, la lista de invitados`,
      },
      does: `
encierra a [dos familias|una comunidad de vecinos] en el mismo fin de semana
convierte una boda en una cadena de malentendidos
sigue a un jefe que nadie se atreve a despedir
se ríe de [las reuniones eternas|los grupos de mensajes] con cariño
acumula enredos hasta un último acto sin respiro
encuentra ternura en las peores ideas`,
      body: `
—{man}, dime que no has perdido {thing}.
—Perder es una palabra muy fuerte, {person}.
—¿[Y cuál usarías tú|Qué palabra propones]?
—[Traslado temporal|Préstamo sin fecha]. A {place}.
—¡Pero si {place} está [cerrado~{place.g} desde ayer|lleno~{place.g} de gente]!
—[Por eso|Exacto]: nadie va a mirar ahí.
[Suena el timbre|Se abre la puerta]. Entra la suegra con [una maleta|un ramo enorme].
—¿[Alguien|Quién] me explica qué hace {thing} en {place}?
—[Una tradición familiar|Un ensayo general], señora. [Empieza ahora mismo|Pase, pase].`,
    },
    horror: {
      is: 'una película de terror',
      core: 'el suspense',
      words: {
        noun: `la casa, el pozo, la niebla, el sótano, la campana, el retrato, la muñeca, el bosque, la huésped, el faro, la vigilia, el sueño, la ceniza, el espejo, la ermita, el umbral, la sombra, el cuarto, la cosecha, el eco, los pasos, las voces, los durmientes, las velas`,
        where: `bajo la casa, del norte, tras la puerta, sin rostro, a las tres, de la colina, en la pared, que respira, de medianoche, entre los pinos, del último piso, al apagar la luz, en la nieve, de los Cárcamo`,
        place: `el sótano, el cuarto del fondo, la ermita, el pozo`,
        thing: `la muñeca, la campana, el retrato, la linterna`,
      },
      does: `
lleva a una pareja a una casa [que nadie quiso comprar|sin vecinos]
deja lo peor fuera de cuadro
construye el miedo con [puertas, pasos y silencios|sonidos que nadie explica]
ocurre en una sola noche
gira sobre una promesa rota hace treinta años
guarda su única explicación para el último plano`,
      body: `
—¿Has [movido|tocado] tú {thing}?
—[No he bajado|Ni siquiera he entrado] a {place} desde ayer.
—Pues [estaba|anoche estaba] aquí, y ahora [ya no|mira].
[La luz|La bombilla] parpadea. [Un golpe|Tres golpes] detrás de la pared.
—{man}, [cierra la puerta|no contestes].
—La puerta está cerrada. [La cerramos los dos|Lo juro].
[Silencio|Una respiración]. Después, muy despacio, la voz de [una niña|alguien]: «{person}».
—Nadie aquí [sabe|conoce] ese nombre. [Nadie vivo|Nadie desde hace años].
En {place}, {thing} [empieza a sonar|cae al suelo].`,
    },
    animation: {
      is: 'una película de animación',
      core: 'los dibujos',
      words: {
        noun: `el zorro, la cometa, el robot, la isla, la tortuga, el dragón, la luna, el tren, la ballena, el erizo, la nube, el bosque, la abuela, el faro, la caracola, el globo, la princesa, el pingüino, la orquesta, el mapa, los duendes, las luciérnagas, los gigantes, las abejas`,
        where: `de papel, en las nubes, que perdió su sombra, del mar azul, sin miedo, de madera, en bicicleta, en la noche larga, de los mil colores, al otro lado del río, que quería cantar, bajo las estrellas, de vuelta a casa, del bosque`,
        place: `la isla, el bosque, la colina, el faro`,
        thing: `la cometa, la caracola, el mapa, la linterna`,
      },
      does: `
acompaña a [un zorro tímido|una tortuga muy curiosa] en su primer viaje
está pintada a mano, fondo por fondo
tiene [una canción|un estribillo] que se queda en casa
habla de la amistad sin dar lecciones
lleva a una isla donde las nubes se pescan
hace reír a pequeños y a mayores`,
      body: `
—¡{person}, [mira|corre], {thing} se ha movido solo~{thing.g}!
—Las cosas no se mueven solas, {man}. [Será el viento|Será la brisa].
—Aquí dentro no hay [viento|brisa]. [Solo|Únicamente] estamos tú y yo.
[Un brillo|Una luz pequeña] sale volando hacia {place}.
—¡[Vamos|Sígueme]! Si llegamos a {place} antes que la luna, [sabremos quién es|podremos preguntarle].
—¿Y si [nos perdemos|es muy lejos]?
—[Contamos|Cantamos] hasta cien y volvemos. [Siempre se puede volver|A la abuela le encantará la historia].
Y los dos echan a correr, con {thing} [por delante|brillando como una estrella].`,
    },
    thriller: {
      is: 'una serie de suspense',
      core: 'la trama',
      words: {
        noun: `el testigo, la llamada, el contrato, la cifra, el enlace, la coartada, el maletín, la grabación, el tercero, la frecuencia, el relevo, la trampa, el código, la huida, el informe, la filtración, el doble, la clave, el rastro, la cuenta, los infiltrados, las pruebas, los relojes, las sombras`,
        where: `sin salida, en cadena, a contrarreloj, de medianoche, bajo vigilancia, en blanco, del puerto, fuera de línea, sin nombre, en tres días, del piso doce, tras el cristal, de invierno, en clave`,
        place: `la estación, el aparcamiento, el muelle, el archivo`,
        thing: `el maletín, la grabación, el disco, la lista`,
      },
      does: `
arranca con una llamada [a un número equivocado|que nadie debía oír]
da a su protagonista [tres días|una sola noche] para probar que no miente
reparte la verdad entre cuatro testigos
cambia de bando sin hacer trampa
convierte un archivo en un lugar peligroso
cierra cada capítulo un segundo antes de la respuesta`,
      body: `
—No [cuelgues|digas mi nombre]. Tienes [once|seis] minutos.
—¿[Quién habla|Quién te dio este número]?
—Alguien que ha visto {thing}. [Sal|Baja] a {place} y no [corras|mires a la cámara].
—[Hay dos hombres|Hay un auto] en la puerta.
—[Lo sé|Ya lo veo]. Por eso te llamo a ti, {person}, y no a [la policía|nadie más].
[Un pitido|Un silencio]. Al fondo se oye [un tren|una sirena].
—Si {thing} no está en {place}, ¿[qué hago|adónde voy]?
—[Entonces|En ese caso] ya se nos ha adelantado alguien, y tú [nunca has oído esta voz|solo te has equivocado de número].`,
    },
    cooking: {
      is: 'un programa de cocina',
      core: 'las recetas',
      words: {
        noun: `la cuchara, el mercado, la olla, el fuego, la mesa, el pan, la sal, el arroz, la brasa, la despensa, el guiso, la harina, el horno, la huerta, el caldo, la sartén, el postre, la salsa, el mortero, la cocina, los fogones, las especias, los domingos, las sobras`,
        where: `de temporada, a fuego lento, en casa, sin receta, de la abuela, para cuatro, en veinte minutos, de mercado, del domingo, con lo que hay, de la huerta, al horno, de cuchara, en la mesa`,
        dish: `un guiso de lentejas, un arroz con verduras, un potaje de garbanzos, una sopa de calabaza, un pisto de verano`,
        thing: `el comino, el laurel, el tomillo, el romero, el pimentón`,
      },
      does: `
cocina [un plato completo|un menú de tres platos] en media hora
compra en el mercado antes de encender el fuego
explica cada truco [sin prisas|con el porqué]
rescata recetas de casas y de pueblos
enseña a aprovechar hasta la última hoja
termina siempre con la mesa llena`,
      body: `
[Hola y bienvenidos|Qué alegría verte] otra vez en esta cocina.
Hoy preparamos {dish}, [de los de siempre|como se hacía en casa], y [sobra para mañana|cabe en una sola olla].
[Primero|Para empezar], la cebolla, muy fina y [a fuego bajo|con paciencia]: [diez|quince] minutos, sin prisa.
[Huele|Fíjate en el color]: cuando se pone [dorada|transparente], entra {thing}.
Con {thing} hay que ir [poco a poco|con cuidado], porque [manda mucho|lo cubre todo].
[Ahora tapamos y bajamos el fuego|Tapamos y nos olvidamos] durante media hora.
[Mientras tanto|En ese rato], [pon la mesa|ordena un poco], que cocinar también es eso.
Y [aquí está|mira]: {dish}, con [un poco de {thing.bare} por encima|el aroma de {thing}]. ¡[A la mesa|Buen provecho]!`,
    },
    nature: {
      is: 'un documental de naturaleza',
      core: 'las imágenes',
      words: {
        noun: `el bosque, la marea, el glaciar, la selva, el nido, la manada, el arrecife, la laguna, el halcón, la migración, el desierto, la tundra, el lobo, la orca, el volcán, la sabana, el musgo, la estepa, el delta, el cóndor, los abismos, las dunas, los manglares, las cumbres`,
        where: `del sur, bajo cero, sin fronteras, en peligro, del fin del mundo, de noche, desde el aire, en silencio, de las mareas, al amanecer, bajo el hielo, de las alturas, tras la lluvia, en libertad`,
        place: `la laguna, el acantilado, la llanura, el manglar`,
        animal: `la zorra, la garza, la nutria, la tortuga, la loba`,
      },
      does: `
pasa un año entero junto a [una laguna|un acantilado]
filma de noche con luz de luna
sigue a una sola [manada|familia] de la nieve a la primavera
muestra [insectos y raíces|nidos y madrigueras] a tamaño gigante
deja sonar el viento en lugar de la música
cuenta lo que ya no está`,
      body: `
[Amanece|Todavía es de noche] en {place}.
Nada se mueve, salvo {animal}, que [vuelve sin nada|lleva horas esperando].
Ha recorrido [nueve|doce] kilómetros para [alimentar a sus crías|encontrar agua].
El viento [cambia|se detiene]. {^animal} levanta la cabeza.
En [esta época|los meses secos], cada error [cuesta un día|se paga con hambre].
Y entonces [ocurre|llega]: la primera [lluvia|niebla] de la estación cae sobre {place}.
En [una semana|tres días] todo será verde, y {animal} [ya no tendrá que irse|podrá descansar].
Pero hoy [solo hay espera|solo queda esperar], y el silencio de {place}.`,
    },
    crime: {
      is: 'una serie policiaca',
      core: 'el caso',
      words: {
        noun: `el caso, la pista, la inspectora, el cadáver, la huella, el puerto, la confesión, el sospechoso, la brigada, el expediente, la coartada, el farol, la celda, el juez, la noche, el crimen, la testigo, el barrio, la placa, el móvil, los culpables, las coartadas, los silencios, las huellas`,
        where: `del puerto, sin resolver, de la calle Olmo, a medianoche, en punto muerto, de provincia, bajo sospecha, del canal, en frío, sin testigos, de San Brumo Viejo, por resolver, de invierno, en la lluvia`,
        place: `el puerto, el canal, la azotea, el mercado`,
        thing: `el paraguas, el guante, el reloj, la llave`,
      },
      does: `
abre un caso que [el pueblo entero|la propia comisaría] quiere cerrar
une a una inspectora paciente y a un forense con prisa
resuelve un crimen por temporada, sin atajos
mira a las víctimas antes que a los culpables
recorre un puerto donde nadie vio nada
esconde la clave en la primera escena`,
      body: `
—¿Quién [encontró|avisó de] esto, {man}?
—[El guarda|Una vecina], a las [seis y diez|cinco y media]. Dice que [no tocó nada|oyó un auto].
—Entonces, ¿quién [movió|puso aquí] {thing}?
—[Nadie|Eso quisiera saber yo], inspectora.
[Llueve|Sopla el viento] sobre {place}. Ella [se agacha|toma nota] sin prisa.
—Ha llovido toda la noche y {thing} está seco~{thing.g}, [como recién puesto~{thing.g} aquí|sin una gota].
—¿[Cree|Piensa] que alguien volvió a {place}?
—Creo que alguien [no se ha ido|nos está mirando] todavía.`,
    },
    romance: {
      is: 'una comedia romántica',
      core: 'la pareja',
      words: {
        noun: `la boda, el verano, la librería, el café, la carta, la vecina, el tren, la promesa, el beso, la lluvia, el paraguas, la floristería, el baile, la cita, el andén, la azotea, el vals, el cartero, la primavera, el hotel, los novios, las cartas, los domingos, las flores`,
        where: `en primavera, de al lado, por correo, bajo la lluvia, a destiempo, de ida y vuelta, en el andén, de los jueves, sin ensayo, en otoño, para dos, de la esquina, con vistas, a la antigua`,
        place: `la librería, el café, el andén, la floristería`,
        thing: `el paraguas, la bufanda, el libro, la carta`,
      },
      does: `
junta a [una librera y un cartero|dos personas que se cruzan cada jueves] por un paraguas olvidado
cuenta un amor que llega a destiempo
pasea por una ciudad en primavera
prefiere las conversaciones a los golpes de efecto
tiene [un baile|un andén] que vale por toda la película
sonríe hasta cuando duele`,
      body: `
—Perdona, creo que eso es mi {thing.bare}.
—¿[Seguro|De verdad]? Yo lo~{thing.g} [encontré|dejé] aquí, en {place}, el [jueves|martes].
—[Mira|Fíjate]: mis iniciales.
—Entonces, {person}, [te debo un café|te debo una disculpa].
—¿Cómo sabes [mi nombre|cómo me llamo]?
—Está [ahí|ahí mismo], al lado de las iniciales. [Yo soy|Me llamo] {man}.
[Ríen|Se quedan en silencio]. Fuera [empieza a llover|se hace de noche].
—[Quédate|Ten], que llueve. Me lo~{thing.g} devuelves en {place}, [el jueves|mañana].
—¿Y si [no vengo|se me olvida]?
—[Vendrás|No se te va a olvidar].`,
    },
  },
}
