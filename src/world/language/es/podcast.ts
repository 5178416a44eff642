import type { KindWords } from '../genre-words.ts'

/** A title is `show: episode`; bodies have both as `{show}` and `{episode}`. */
export const podcasts: KindWords<'podcast'> = {
  words: {
    mood: `perdido, secreto, olvidado, nuevo, antiguo, incómodo, silencioso, inesperado, pendiente, cotidiano, roto, invisible, tardío, pequeño, lejano, discutido, prestado, raro, sencillo, largo`,
    number: `[Episodio|Capítulo] [2|3|5|7|8|11|14|19|23|36|41|58]`,
    turn: `[||||, primera parte|, segunda parte|, en directo|, con la audiencia]`,
    for: `escuchar de camino al trabajo, una tarde de plancha, un paseo largo, una noche sin pantallas`,
  },
  titles: `
{program}: {noun} {mood}~{noun.g} {about}{turn}
{program}: {noun} {mood}~{noun.g} {about} y {noun2} {mood2}~{noun2.g}{turn}
{program}: {noun} {about} y {noun2} {mood}~{noun2.g}{turn}
{program}: {noun2} {mood2}~{noun2.g} y {noun} {mood}~{noun.g} {about}`,
  genres: {
    history: {
      is: 'un podcast de historia',
      core: 'los relatos',
      words: {
        program: `[Voces|Papeles|Ecos|Sombras|Huellas|Memorias] [de archivo|del pasado|bajo el polvo|de otro siglo|sin fecha], [El siglo|La crónica|La hora] [de nadie|que no volvió|en voz baja|de ayer]`,
        noun: `la batalla, el imperio, el mapa, la reina, el puerto, la carta, la ruta, el asedio, el archivo, la moneda, el motín, la biblioteca, el pacto, la epidemia, el naufragio, la revuelta`,
        about: `que nadie firmó, de los boticarios, del puente de sal, antes de la guerra, que cambió un reino, en tres documentos, desde abajo, de las hilanderas, del año sin verano, en los márgenes`,
      },
      does: `
cuenta [un solo episodio|un día concreto] del pasado en cada entrega
lee cartas y actas que casi nadie ha abierto
desmonta una leyenda y explica quién la inventó
invita a [archiveras|historiadores] con las manos en el papel
mira las grandes guerras desde las cocinas
recrea sonidos de calles que ya no existen`,
      body: `
[Esto es|Bienvenidas y bienvenidos a] «{show}». Hoy: {episode}.
[Imagina|Empecemos por] una mesa, una vela y un legajo [atado con cuerda|que nadie abrió en trescientos años].
El primer papel dice [muy poco|apenas dos líneas]: un nombre, una cantidad y una fecha [tachada|borrada a medias].
[¿Quién la tachó?|¿Por qué tacharla?] Ahí empieza [nuestra historia|el problema].
Sabemos que aquel invierno [no llegó el trigo|se cerró el puerto] y que [el concejo calló|alguien mintió por escrito].
[La versión oficial|El cronista] lo resuelve en una frase; [los recibos|las cartas] cuentan otra cosa.
Vamos a leer despacio, [línea por línea|sin adelantarnos].
Y al final volveremos a esa fecha tachada, porque [ahora significa algo|no era un error].`,
    },
    technology: {
      is: 'un podcast de tecnología',
      core: 'las explicaciones',
      words: {
        program: `[Cables|Pantallas|Códigos|Botones|Señales|Bits] [a la vista|sin manual|y café|en castellano llano|de fondo], [La máquina|El enchufe|La nube] [de los jueves|por dentro|a ras de suelo]`,
        noun: `el algoritmo, la batería, la contraseña, el chip, el robot, la red, el cable, la pantalla, el dato, la antena, el satélite, la nube, el teclado, el sensor, la copia, el código`,
        about: `que escucha, en casa, tras tus datos, para no expertos, que no se apaga, a debate, cuando falla, bajo el mar, de segunda mano, en la escuela`,
      },
      does: `
explica un aparato [por dentro|de principio a fin] en veinte minutos
pregunta quién gana con cada novedad
traduce las siglas a lenguaje corriente
repara algo en directo, con éxito o sin él
responde dudas de la audiencia [cada jueves|sin burlarse de nadie]
recuerda inventos que llegaron antes de tiempo`,
      body: `
[Hola, esto es|Llega otra semana de] «{show}», y hoy toca {episode}.
[Antes de nada|Para empezar], una confesión: [yo tampoco lo entendía|lo usé mal durante años].
Así que llamamos a una ingeniera y le pedimos una sola cosa: [hablar sin siglas|responder preguntas tontas].
—Piensa en [una biblioteca|una oficina de correos] —nos dijo—: lo difícil no es guardar, [es encontrar|es repartir].
[Y ahí|De pronto] se entiende casi todo: [por qué tarda|por qué se calienta] y por qué a veces falla.
¿Y nuestros datos? [Buena pregunta|A eso vamos]. [Viajan más de lo que parece|No se quedan donde creemos].
En la segunda parte [lo probamos|hacemos la prueba] en casa, con un cronómetro.
Un adelanto: el cronómetro [perdió la paciencia|ganó] antes que yo.`,
    },
    'true-crime': {
      is: 'un podcast de crónica negra',
      core: 'la investigación',
      words: {
        program: `[Caso|Expediente|Sumario|Archivo] [abierto|pendiente|sin cerrar|del sur], [La última|Aquella|Una sola] [llamada|puerta|luz encendida|noche de mayo]`,
        noun: `la desaparición, el testigo, la coartada, la llamada, el sumario, la sentencia, el vecino, la carta, el coche, el silencio, la prueba, el pueblo, la estafa, el incendio, la duda, el careo`,
        about: `de la calle Norte, que nadie oyó, veinte años después, sin huellas, en la carretera vieja, del molino, en dos versiones, que cambió el juicio, de la noche del viernes, a puerta cerrada`,
      },
      does: `
sigue un solo caso durante [seis|ocho] episodios
habla con familias [y da tiempo a sus silencios|antes que con sospechosos]
contrasta cada dato con el sumario
reconoce lo que no se sabe
reconstruye una noche minuto a minuto
evita los detalles escabrosos`,
      body: `
[Era|Fue] un viernes de [mayo|octubre]. A las [once y cuarto|diez y media], una luz se quedó encendida.
Esto es «{show}». El episodio de hoy: {episode}.
[Durante años|Hasta ahora] se contó una sola versión: [que se marchó por su propio pie|que nadie oyó nada].
Pero en el folio [212|87] del sumario hay una frase [subrayada a lápiz|que no encaja].
«El perro no ladró», dijo [una vecina|el panadero]. [Nadie volvió a preguntarle|Nadie le pidió que lo explicara].
Hemos vuelto a hacer la pregunta, y la respuesta [es la misma|llegó con la hora exacta].
[No buscamos culpables|No traemos un culpable]; traemos [una pregunta|tres horas] que [el juicio dejó fuera|nadie ha contado].
Si escuchas hasta el final, [entenderás|verás] por qué importa aquella luz.`,
    },
    health: {
      is: 'un podcast de salud',
      core: 'los consejos',
      words: {
        program: `[Cuerpo|Pulso|Aire|Paso] [a paso|en calma|y cabeza|de cada día], [La consulta|La sala|La hora] [tranquila|sin prisa|sin bata|del descanso]`,
        noun: `la espalda, el sueño, el estrés, la rodilla, el descanso, la digestión, el dolor, la memoria, el azúcar, la respiración, la siesta, la tensión, el ejercicio, la piel, la cena, la pantalla`,
        about: `a los cincuenta, sin mitos, en el trabajo, de noche, en verano, con la ciencia en la mano, en la oficina, para empezar hoy, después del parto, que no se ve`,
      },
      does: `
separa los mitos de lo que sabe la ciencia
invita a [médicas y fisioterapeutas|enfermeros y dietistas] a responder sin prisa
recuerda cuándo conviene acudir a consulta
propone un cambio pequeño cada semana
cuenta historias de pacientes con su permiso
evita las promesas milagrosas`,
      body: `
[Respira hondo|Siéntate un momento]: empieza «{show}».
Hoy hablamos de un asunto que [llena nuestro buzón|vuelve cada semana]: {episode}.
[Lo primero|Una aclaración]: esto no sustituye a [una consulta|tu médica o tu médico].
[La mayoría|Casi todo el mundo] cree que hay que [aguantar|esperar a que se pase]. Nuestra invitada dice que [depende|no siempre].
«Apunta tres días seguidos [qué haces antes|a qué hora ocurre] —nos explica— y verás [un patrón|una costumbre]».
[No hace falta|Nadie te pide] cambiar de vida: bastan [diez|quince] minutos y [un cuaderno|algo de constancia].
Y si [dura más de dos semanas|empeora], [pide cita|no lo dejes pasar].
Después de la pausa, las preguntas de la audiencia.`,
    },
    economy: {
      is: 'un podcast de economía',
      core: 'los análisis',
      words: {
        program: `[Cuentas|Números|Precios|Monedas] [sobre la mesa|de la calle|y personas], [El bolsillo|El mercado|La factura] [de todos|a pie de calle|en zapatillas|del lunes]`,
        noun: `la hipoteca, el salario, la inflación, el impuesto, la deuda, el alquiler, la pensión, el mercado, la moneda, el pan, la factura, el ahorro, la huelga, el banco, la cosecha, el flete`,
        about: `en la mesa de casa, frente al precio del pan, que no baja, en tres gráficos, para quien empieza, en silencio, en la tienda, cuando sube todo, a cinco años, con letra pequeña`,
      },
      does: `
explica una cifra de la semana [con ejemplos de cocina|sin jerga]
pregunta quién paga cada medida
acompaña a una familia mientras hace sus cuentas
compara lo que se prometió con lo que pasó
entrevista a quienes fijan los precios
acaba siempre con una idea para el bolsillo`,
      body: `
[Buenos días|Muy buenas]: esto es «{show}» y hoy ponemos sobre la mesa {episode}.
[Ayer|El sábado] fuimos al mercado con [veinte|cincuenta] monedas y [una lista de hace cinco años|la lista de siempre].
Volvimos con [la mitad|dos tercios] de la bolsa vacía. [¿Qué pasó?|¿Adónde fue el resto?]
[Hay tres respuestas|La respuesta tiene tres partes]: [la energía|el transporte], el clima y [los sueldos que no se movieron|los márgenes].
«El precio es [una conversación|un pacto] —dice nuestra invitada—, [pero no todos hablan igual de alto|y alguien siempre llega tarde]».
[Miremos|Sigamos] una barra de pan desde el campo hasta la mesa.
En cada parada [alguien suma unas monedas|el precio crece un poco]; en la última, [pagas tú|se nota].
¿Se puede [cambiar|frenar]? [Un poco|En parte], y [empieza por entender la cuenta|de eso va la segunda mitad].`,
    },
    sport: {
      is: 'un podcast deportivo',
      core: 'las entrevistas',
      words: {
        program: `[Banquillo|Vestuario|Grada|Tribuna] [de los lunes|sin silbato|del sur], [La última|Otra|Media] [vuelta|jugada|hora de juego|temporada]`,
        noun: `el ascenso, la derrota, el entrenador, la prórroga, el fichaje, la maratón, el vestuario, la lesión, el penalti, la portera, el relevo, la final, el silbato, la cantera, el récord, la afición`,
        about: `de los modestos, en diez minutos, por dentro, que no se televisó, desde el banquillo, bajo la lluvia, sin medallas, de barrio, que lo cambió todo, a los cuarenta`,
      },
      does: `
repasa la jornada sin gritos
da la palabra a [utilleros, árbitras y porteros|quienes no salen en las portadas]
cuenta una derrota famosa desde el vestuario
explica una táctica con objetos de cocina
sigue a un equipo modesto todo el año
celebra el deporte femenino cada semana`,
      body: `
[Suena el silbato|Se abre el vestuario]: comienza «{show}», y hoy toca {episode}.
[Minuto ochenta y nueve|Última vuelta]. [Empate|Nadie respira] en la grada.
«Yo solo [oía|escuchaba] mi respiración», cuenta nuestra invitada, [capitana aquel día|que lo vivió desde dentro].
[Nadie|Ni la prensa] daba [nada|una moneda] por aquel equipo: [doce jugadoras|un autobús prestado] y dos balones nuevos.
[¿Qué se dijo|¿Qué pasó] en el descanso? [Poca cosa|Casi nada]: «Corran por la de al lado».
Y [corrieron|eso hicieron]. [La grada|El pueblo] todavía lo cuenta [como si fuera ayer|cada domingo].
[Después|Luego] vino la fama, [y con ella las lesiones|y con la fama el silencio].
Hoy, por primera vez, [lo explica con calma|vuelve a ver las imágenes] con nosotros.`,
    },
    parenting: {
      is: 'un podcast de crianza',
      core: 'los consejos',
      words: {
        program: `[Familias|Criar|Crecer|Mochilas] [sin prisa|en zapatillas|con ojeras|y cuentos], [La hora|El cuarto|La mesa] [de la merienda|de jugar|de los deberes|del baño]`,
        noun: `la rabieta, el sueño, la pantalla, el cuento, la mochila, el patio, la merienda, el hermano, la adolescencia, el miedo, la escuela, el enfado, la siesta, el juego, la mentira, el celular`,
        about: `a los tres años, sin gritos, en casa, entre hermanos, antes de dormir, en vacaciones, del primer día, con humor, cuando llueve, a la hora de cenar`,
      },
      does: `
comparte dudas de familias [muy distintas|de todo tipo]
invita a [maestras y pediatras|psicólogos y abuelas]
admite que a veces no hay respuesta
propone un juego sin pantallas en cada episodio
habla de límites sin gritos ni culpas
dedica un rato a quienes crían sin pareja`,
      body: `
[Shh, que por fin duerme|Café en mano]: empieza «{show}». Hoy, {episode}.
[Son las ocho|Martes, siete de la tarde]. [Hay sopa en el suelo|Nadie encuentra el pijama] y alguien llora. [A veces soy yo|No siempre es la criatura].
[Nos escribe|Nos llama] una madre: «[He probado con todo|Lo hago todo mal] y [nada funciona|mañana vuelta a empezar]».
[Pedimos ayuda a|Le preguntamos a] una maestra con [treinta|veinte] años de aula.
«Primero, agáchate [sin prisa|y baja la voz] —dice—. [A esa altura|Desde ahí abajo] el mundo [es otro|da más miedo]».
[No es magia|No siempre sale], pero [cambia el tono|da un minuto de tregua], y eso es mucho.
Esta semana [probamos|lo hemos probado] en tres casas: [funcionó en dos|en una acabó en risas].
[La tercera|Una de ellas] es la mía. Lo cuento ahora.`,
    },
    literature: {
      is: 'un podcast de literatura',
      core: 'las lecturas',
      words: {
        program: `[Páginas|Márgenes|Lecturas|Renglones] [en voz alta|de madrugada|con té], [La mesita|El punto|El club] [de noche|y aparte|de las erratas|del jueves]`,
        noun: `la novela, el poema, el narrador, la traducción, el final, la biblioteca, el borrador, la metáfora, el villano, la carta, el cuento, la errata, el prólogo, la heroína, el diario, la rima`,
        about: `que nadie acabó, en cien páginas, en voz alta, contra la prisa, de una sola noche, con sus fantasmas, sin final, que se escribió dos veces, a la luz de una vela, de segunda mano`,
      },
      does: `
lee un fragmento y lo conversa [sin solemnidad|con calma]
recomienda un libro [breve|olvidado] cada semana
pregunta a las traductoras qué se perdió por el camino
defiende los finales abiertos
reúne a un club de lectura muy poco puntual
visita bibliotecas de barrio`,
      body: `
[Abrimos el libro|Se abre la página] de «{show}». Hoy leemos despacio: {episode}.
[Dice así|Empieza así]: «[La casa|El tren] llegaba tarde a su propio recuerdo».
Pero ¿cómo puede llegar tarde algo así? [Ahí está el truco|Ahí nos tiene].
[Quien narra|La voz que cuenta] sabe más de lo que dice y [dice menos de lo que sabe|finge que no le importa].
En [el margen|la última página] de nuestro ejemplar, alguien anotó [a lápiz|hace medio siglo]: «[mentira|no le creas]».
Nos gusta pensar que [esa persona|quien lo escribió] leía en [un autobús|una cocina].
[Leer es|Una novela es] también eso: [discutir|conversar] con alguien que ya no está.
Vamos con el [segundo párrafo|párrafo siguiente], que [lo cambia todo|esconde otra trampa].`,
    },
    science: {
      is: 'un podcast de ciencia',
      core: 'las explicaciones',
      words: {
        program: `[Preguntas|Átomos|Hipótesis|Cometas] [a medianoche|de sobremesa|en zapatillas|sin bata], [El laboratorio|La lupa|La pizarra] [portátil|de guardia|del martes|de noche]`,
        noun: `el cometa, la neurona, el hongo, la marea, el genoma, la luz, el fósil, la bacteria, el volcán, la gravedad, el pulpo, la vacuna, el polen, la ballena, el eclipse, la memoria`,
        about: `en tu cocina, que no debería existir, a simple vista, según quien lo midió, de hace mil siglos, por azar, bajo el hielo, con una cuchara, a escala, en diez preguntas`,
      },
      does: `
responde una pregunta [de una niña de seis años|de la audiencia] en cada episodio
repite un experimento famoso con cosas de casa
entrevista a quien [mide, falla y vuelve a medir|pasa meses en el hielo]
distingue entre lo que se sabe y lo que se sospecha
celebra los errores que enseñaron algo
viaja del átomo a la galaxia en media hora`,
      body: `
[Una pregunta|Un misterio] para empezar «{show}»: ¿qué tienen en común [una cuchara|un charco] y [una estrella|un glaciar]?
La respuesta [pasa por|está en] el tema de hoy: {episode}.
[Hace un año|La primavera pasada], un equipo [pequeño|de cuatro personas] midió algo que [no cuadraba|nadie buscaba].
«Pensamos que era [un cable suelto|un fallo del aparato]», [recuerda|admite] la física que firmaba el cuaderno.
[Midieron otra vez|Repitieron la medida]. [Diez|Treinta] veces. [Seguía ahí|El número no se movía].
[Cuidado|Ojo]: un resultado [no es una certeza|solo es una pista], [y menos el primero|y hay que repetirlo muchas veces].
Pero si se confirma, [habrá que corregir un capítulo|tendremos que volver a dibujar el mapa].
[Vamos al laboratorio|Nos ponemos las gafas], que [hoy se puede tocar|la puerta está abierta].`,
    },
    interviews: {
      is: 'un podcast de entrevistas',
      core: 'las conversaciones',
      words: {
        program: `[Dos sillas|Una silla|Sobremesa|Café solo] [y un micro|a solas|con calma], [La pregunta|La respuesta|La charla] [que falta|larga|de los domingos|al oído]`,
        noun: `el oficio, la infancia, el fracaso, la espera, el primer sueldo, la vocación, el regreso, la duda, el miedo, la cocina, el mar, la risa, el silencio, la casa, el aplauso, la despedida`,
        about: `de una relojera, de un farero, con acento, a media voz, según una jueza, de quien empezó tarde, de un payaso, sin guion, de una piloto, con las manos sucias`,
      },
      does: `
conversa con [una sola persona|alguien poco conocido] durante una hora
deja respirar los silencios
pregunta por el oficio antes que por la fama
graba siempre en la cocina de quien invita
evita las preguntas de siempre
termina con un objeto y su historia`,
      body: `
—Gracias por abrirnos la puerta de tu cocina. Esto es «{show}».
—Adelante, que [el café está hecho|se enfría el café].
—El tema de hoy es {episode}. ¿Por dónde empezamos?
—Por [mi madre|mi abuela], que era [quien mandaba|la que sabía contar].
—¿Qué te [decía|enseñó] ella?
—Que [el trabajo se mira con las manos|nadie aprende mirando el reloj]. [Tardé veinte años en entenderlo|Yo me reía].
—¿Y [ahora|hoy]?
—Ahora [lo repito|se lo digo a mis aprendices] y [se ríen ellos|me oigo a mí]. [Es justo|Así va la rueda].
—Se te va la mirada a [la ventana|la repisa]. ¿Qué objeto es ese?
—Ese es [el primero que arreglé|el que no supe arreglar]. [Por eso lo guardo|Por eso no lo vendo].`,
    },
  },
}
