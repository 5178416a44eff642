import type { KindWords } from '../genre-words.ts'

export const apps: KindWords<'app'> = {
  words: {
    tone: `claro, sereno, ágil, abierto, tranquilo, puntual, cercano, vivo, despierto, ligero, sencillo, libre, amable, curioso, lento, cálido, fresco, alto, nuevo, fiel, redondo, diario, propio, breve, secreto, azul, verde, blanco, rojo, dorado, violeta, de_bolsillo, sin_prisa, a_mano, en_calma, de_casa, de_hoy, al_día, por_horas, en_línea, de_barrio, del_sur, del_norte, a_pie, de_papel, en_casa, de_guardia, de_siempre`,
    extra: `sin cuenta, sin conexión, paso a paso, a tu ritmo, en un toque, sin complicaciones, con recordatorios, en tu teléfono, en una sola pantalla, con letra grande, en modo oscuro, en pocos minutos, con copia de seguridad, a tu manera, sin vueltas, con resumen semanal`,
  },
  titles: `
{brand.bare} {tone}~{brand.g}: {head} {tail}
{brand.bare} {tone}~{brand.g}: {head} {tail}, {extra}
{brand.bare} {tone}~{brand.g}: {head} {tail}, {extra}
{head} {tail}, {extra}: {^brand.bare} {tone}~{brand.g}`,
  genres: {
    'photo-editing': {
      is: 'una app de edición de fotos',
      core: 'los filtros',
      words: {
        brand: `el lienzo, la lente, el foco, el píxel, el encuadre, la retina, el revelado, el carrete, la lupa, el prisma, el brillo, la sombra, el matiz, el obturador, la instantánea, el álbum, la tinta, el contraste, la mirada, el destello`,
        head: `retoque, recorte, filtros, edición, luz y color, collages, marcos, retratos, ajustes finos, fondos, enfoque, restauración`,
        tail: `para tus fotos, de retratos, para paisajes, de tus viajes, para fotos antiguas, de tu galería, para tus recuerdos, de fotos familiares, para tu portada, de fotos nocturnas, para imágenes grandes, de tus mascotas, para blanco y negro, de álbumes`,
        for: `quien hace fotos con el teléfono y las quiere imprimir, quienes guardan cajas de fotos antiguas, quien prepara álbumes de viaje, quienes venden por internet y necesitan imágenes limpias`,
      },
      does: `
corrige la luz y el color [con un solo gesto|sin perder detalle]
recorta [fondos|personas y objetos] con bordes limpios
guarda cada versión para volver atrás cuando quieras
ofrece [cuarenta|sesenta|noventa] filtros que se pueden graduar
endereza horizontes y [quita el grano|reduce el ruido] de las fotos nocturnas
arma collages de hasta nueve fotos
exporta en tamaño completo y [sin marca de agua|listas para imprimir]`,
    },
    weather: {
      is: 'una app del tiempo',
      core: 'el pronóstico',
      words: {
        brand: `la nube, el cielo, la brisa, el paraguas, la veleta, la llovizna, el rayo, el barómetro, la escarcha, el viento, el claro, la borrasca, el relente, la gota, el alba^f, el termómetro, la neblina, el poniente, la marea, el granizo`,
        head: `lluvia y viento, pronóstico, radar, avisos, temperatura, nubes y claros, previsión, mapas, alertas, sol y sombra, humedad, polen y viento`,
        tail: `por horas, para tu barrio, de la semana, de la costa, para la montaña, de quince días, para tus viajes, de tu ciudad, para el campo, de fin de semana, para ciclistas, de madrugada, minuto a minuto, para tu jardín`,
        for: `quien sale de casa con prisa, quienes trabajan al aire libre, quien va en bicicleta, quienes tienen huerto o jardín`,
      },
      does: `
avisa [quince minutos|media hora] antes de que empiece a llover
compara tres modelos y dice [cuánto coinciden|cuál acierta más en tu zona]
muestra viento, humedad y sensación térmica hora por hora
guarda [varias ciudades|tus lugares de siempre] en una sola lista
dibuja la lluvia sobre un mapa que se mueve
recuerda [sacar el paraguas|tender la ropa|regar] según lo que viene
señala las horas de más sol y de más polen`,
    },
    budgeting: {
      is: 'una app de presupuesto',
      core: 'las gráficas',
      words: {
        brand: `la alcancía, el monedero, la hucha, el saldo, la balanza, el sobre, la cuenta, el cajón, el centavo, la libreta, el ahorro, el granero, la hormiga, la semilla, el bolsillo, el balance, la caja, el fondo, el recibo, el cuaderno`,
        head: `gastos, ahorro, presupuesto, cuentas claras, metas, recibos, ingresos y gastos, sobres digitales, planes de ahorro, facturas, control de gastos, números`,
        tail: `del mes, para parejas, de la casa, para estudiantes, para compartir, del día a día, para autónomos, de todo el año, para viajes, por categorías, de la semana, para casas compartidas, para empezar, de la familia`,
        for: `quien llega justo a fin de mes, quienes comparten gastos de la casa, quien ahorra para algo concreto, quienes cobran cada mes una cantidad distinta`,
      },
      does: `
reparte el sueldo en sobres [digitales|por categoría]
avisa cuando una categoría [se acerca al límite|se queda sin fondos]
calcula cuánto puedes gastar [hoy|hasta fin de mes]
divide los gastos comunes entre varias personas
apunta cada compra en [tres toques|pocos segundos]
resume el mes en una sola gráfica
exporta tus movimientos a una hoja de cálculo`,
    },
    notes: {
      is: 'una app de notas',
      core: 'el buscador',
      words: {
        brand: `la nota, el margen, la hoja, el cuaderno, la tinta, el apunte, la libreta, el borrador, la esquina, el lápiz, la ficha, el clip, la idea, el recado, la página, el garabato, el índice, la pizarra, el papel, el cajón`,
        head: `notas, listas, apuntes, ideas sueltas, diario, recordatorios, dictado, tareas, esquemas, fichas, borradores, notas de voz`,
        tail: `para clase, del trabajo, con etiquetas, para leer después, del día, para escribir mejor, con dibujos, para reuniones, en orden, para proyectos, de viaje, con fotos, para compartir, por carpetas`,
        for: `quien apunta todo y luego no lo encuentra, quienes estudian con apuntes largos, quien escribe en el autobús, quienes trabajan en equipo`,
      },
      does: `
encuentra cualquier nota por [una palabra suelta|la fecha o la etiqueta]
pasa la voz a texto [sin conexión|en segundos]
une texto, dibujos y fotos en la misma hoja
guarda [cada cambio|todas las versiones] por si te arrepientes
convierte listas en tareas con fecha
comparte cuadernos con quien tú elijas
se sincroniza entre el teléfono y la tableta`,
    },
    fitness: {
      is: 'una app de ejercicio',
      core: 'las rutinas',
      words: {
        brand: `el pulso, la zancada, el latido, la cumbre, el impulso, la meta, el salto, la pista, el músculo, la fuerza, el ritmo, la energía, el trote, la vuelta, el aliento, la pesa, el sendero, el paso, la racha, el estirón`,
        head: `rutinas, entrenamientos, estiramientos, carreras, fuerza, series cortas, yoga, movilidad, caminatas, ejercicios, planes, retos`,
        tail: `para casa, de diez minutos, para principiantes, de mañana, para la espalda, sin aparatos, para correr mejor, de tres días, para volver a empezar, de cuerpo entero, para mayores, al aire libre, de bajo impacto, para la oficina`,
        for: `quien empieza desde cero, quienes entrenan en casa con poco espacio, quien vuelve después de una pausa, quienes preparan su primera carrera`,
      },
      does: `
propone rutinas [de diez a cuarenta minutos|según el tiempo que tengas]
muestra cada ejercicio [en video y con voz|desde dos ángulos]
adapta el plan cuando faltas un día
cuenta series y descansos [por ti|sin que toques la pantalla]
dibuja tu progreso [semana a semana|mes a mes]
avisa cuando conviene descansar
reúne ejercicios suaves para la espalda y el cuello`,
    },
    'language-learning': {
      is: 'una app de idiomas',
      core: 'las lecciones',
      words: {
        brand: `la lengua, el acento, la charla, el verbo, la sílaba, el puente, el saludo, la frase, el diálogo, la voz, el glosario, la letra, el eco, el viaje, la palabra, el refrán, el loro, la torre, el idioma, el murmullo`,
        head: `idiomas, vocabulario, conversación, pronunciación, gramática, lecciones breves, escucha, frases útiles, cuentos bilingües, repaso, diálogos, cursos`,
        tail: `desde cero, para viajar, de cinco minutos, para el trabajo, con audio, para conversar, de nivel medio, para recordar, con tarjetas, para oídos atentos, de cada día, con historias, para familias, por temas`,
        for: `quien se muda a otro país, quienes tienen diez minutos al día, quien estudió un idioma y lo olvidó, quienes quieren perder el miedo a hablar`,
      },
      does: `
enseña frases que se usan [en la calle|de verdad] desde el primer día
repite cada palabra justo antes de que la olvides
corrige la pronunciación [sílaba a sílaba|con paciencia]
cuenta historias cortas que [suben de nivel poco a poco|se entienden sin diccionario]
explica la gramática con ejemplos y sin tecnicismos
prepara diálogos para [el médico, la tienda y el banco|viajes y entrevistas]
guarda las lecciones para escucharlas sin conexión`,
    },
    transit: {
      is: 'una app de transporte',
      core: 'los horarios',
      words: {
        brand: `el andén, la parada, el tranvía, la pista, el trayecto, la línea, el transbordo, el billete, el mapa, la esquina, el vagón, el carril, la estación, el metro, el plano, la rueda, el puente, la brújula, el cruce, el desvío`,
        head: `horarios, rutas, metro y autobús, trenes, transbordos, paradas, trayectos, llegadas, avisos, planos, salidas, mapas`,
        tail: `en tiempo real, de tu ciudad, para ir al trabajo, sin esperas, de madrugada, para llegar a tiempo, puerta a puerta, de fin de semana, con bicicleta, accesibles, de cercanías, para visitantes, de tu línea, con mapa`,
        for: `quien hace dos transbordos al día, quienes acaban de llegar a la ciudad, quien necesita rutas sin escaleras, quienes viajan de noche`,
      },
      does: `
dice cuándo llega [el próximo autobús|tu tren] a cada parada
busca rutas [sin escaleras|con el mínimo de transbordos]
avisa de retrasos antes de que salgas de casa
guarda los planos para usarlos sin conexión
calcula cuánto tardas [a pie, en bici y en metro|según la hora]
te avisa para que bajes en tu parada
indica en qué vagón conviene subir`,
    },
    recipes: {
      is: 'una app de recetas',
      core: 'las recetas',
      words: {
        brand: `la sartén, el fogón, la cuchara, el mantel, la despensa, el romero, la pizca, el delantal, la olla, el puchero, la miga, el tomillo, la mesa, el sabor, la canela, el horno, la sal, el laurel, la cazuela, el mortero`,
        head: `recetas, menús, platos, cocina casera, postres, cenas, guisos, ensaladas, panes, sopas, meriendas, compras y menús`,
        tail: `de temporada, para la semana, de veinte minutos, para dos, con lo que hay, de cuchara, para principiantes, de la abuela, sin horno, para llevar, de domingo, con legumbres, para mesas grandes, de mercado`,
        for: `quien llega tarde y con hambre, quienes cocinan para muchas personas, quien quiere aprovechar las sobras, quienes aprenden a cocinar`,
      },
      does: `
propone platos con lo que queda en la nevera
arma la lista de la compra [por pasillos|según el menú]
lee los pasos en voz alta mientras cocinas
ajusta las cantidades [para una o para diez personas|al número de platos]
cambia ingredientes [por alergias|cuando falta alguno]
pone un temporizador en cada paso
organiza [cenas|menús] de toda la semana en un minuto`,
    },
    sleep: {
      is: 'una app para dormir',
      core: 'los sonidos',
      words: {
        brand: `la almohada, la luna, el sueño, la noche, el silencio, la manta, el búho, el ensueño, el susurro, la pluma, el arrullo, la estrella, el farol, la penumbra, el edredón, la calma, la bruma, el reposo, la vela, el letargo`,
        head: `sonidos, sueño, relajación, cuentos, respiración, lluvia suave, descanso, rutinas, ruido blanco, despertar, meditación, siestas`,
        tail: `para dormir mejor, de media hora, para la noche, de mar y bosque, para mentes inquietas, antes de dormir, para apagar el día, con temporizador, de voz tranquila, para viajes, para toda la noche, sin sobresaltos, de invierno, para turnos de noche`,
        for: `quien da vueltas en la cama, quienes trabajan de noche, quien duerme en hoteles, quienes quieren dejar la pantalla antes`,
      },
      does: `
mezcla [lluvia, olas y viento|sonidos de bosque y de mar] a tu gusto
baja el volumen poco a poco hasta apagarse
propone una rutina corta [de respiración|de estiramientos] antes de dormir
despierta con luz y sonido en la fase más ligera
lleva un diario sencillo de tus noches
lee relatos tranquilos [con voz pausada|sin final brusco]
oscurece la pantalla a la hora que elijas`,
    },
    'drawing-for-children': {
      is: 'una app de dibujo infantil',
      core: 'los pinceles',
      words: {
        brand: `el crayón, la témpera, el garabato, la acuarela, el pincel, la tiza, el arcoíris, la mancha, el lápiz, la estampa, el dedito, la nube, el conejo, la cometa, el globo, la mariquita, el caracol, la jirafa, el pulpo, la cartulina`,
        head: `colores, dibujos, pinceles, formas, pegatinas, pintura, garabatos, plantillas, mandalas, trazos, sellos, láminas`,
        tail: `para niños, de animales, para manos pequeñas, de letras y números, para los más chicos, de dinosaurios, con sonidos, de cuentos, para compartir en familia, de la granja, del fondo del mar, para tardes de lluvia, de planetas, para imprimir`,
        for: `niñas y niños de tres a ocho años, familias que dibujan juntas, tardes de lluvia en casa, aulas de infantil`,
      },
      does: `
ofrece pinceles gordos que [no se salen de la línea|manos pequeñas manejan bien]
trae láminas de [animales, barcos y castillos|la granja, el mar y el espacio]
suena distinto con cada color
guarda los dibujos en un álbum [que la familia puede imprimir|para enseñarlos luego]
enseña a trazar letras y números jugando
no tiene tiempo límite ni puntos que perder
deja borrar y volver a empezar cuantas veces haga falta`,
    },
    'caller-id': {
      is: 'una app de identificación de llamadas',
      core: 'la lista de números',
      words: {
        brand: `el timbre, la llamada, el auricular, la voz, el tono, la señal, el teléfono, la centralita, el prefijo, la mirilla, el eco, el contacto, la guía, el portero, la línea, el aviso, la campana, el nombre, el filtro, la respuesta`,
        head: `llamadas, números, filtro, avisos, identificador, bloqueo, lista negra, llamadas molestas, contactos, agenda, buzón, prefijos`,
        tail: `bajo control, de desconocidos, con nombre, para la oficina, a la vista, de ventas, para personas mayores, por país, en silencio, antes de contestar, con horario, de spam, para negocios, al momento`,
        for: `quien recibe llamadas de ventas a todas horas, quienes cuidan de personas mayores, quien trabaja con su propio teléfono, quienes prefieren saber antes de contestar`,
      },
      does: `
muestra quién llama [antes de contestar|aunque no esté en tu agenda]
silencia los números [ocultos|marcados como molestos]
deja anotar por qué bloqueaste a alguien
separa las llamadas [del trabajo y de casa|personales y de ventas]
actualiza su lista cada noche
pasa al buzón las llamadas fuera de horario
explica por qué un número parece sospechoso`,
    },
    'device-cleaner': {
      is: 'una app de limpieza del teléfono',
      core: 'el análisis',
      words: {
        brand: `la escoba, el plumero, la esponja, el cepillo, la burbuja, el barrido, la brocha, el estuche, el baúl, el felpudo, la papelera, el trapo, la ventana, el estante, la caja, el hueco, el desván, la mudanza, el jabón, la percha`,
        head: `limpieza, espacio libre, fotos repetidas, archivos grandes, memoria, orden, duplicados, descargas, caché, batería, carpetas, copias`,
        tail: `en orden, para tu teléfono, de un vistazo, sin perder nada, para galerías llenas, de archivos viejos, cada semana, con aviso previo, por tamaño, para equipos antiguos, antes de borrar, de aplicaciones, por fecha, con papelera`,
        for: `quien ve cada día el aviso de memoria llena, quienes guardan miles de fotos, quien usa un teléfono de hace años, quienes heredan el equipo de otra persona`,
      },
      does: `
encuentra fotos repetidas y [propone cuál conservar|deja elegir una a una]
ordena los archivos por tamaño y por fecha
muestra qué ocupa más espacio [con una gráfica|de un vistazo]
mueve lo borrado a una papelera durante [quince|treinta] días
sugiere qué aplicaciones llevan meses sin usarse
vacía las descargas antiguas [cuando lo pides|con un aviso previo]
pregunta siempre antes de borrar`,
    },
    'location-sharing': {
      is: 'una app para compartir ubicación',
      core: 'el mapa',
      words: {
        brand: `el faro, la brújula, el punto, la baliza, la veleta, la huella, el norte, la señal, el alfiler, la cita, el camino, la esquina, el globo, la estela, el rastro, el círculo, la órbita, la plaza, el ancla^f, la vereda`,
        head: `ubicación, encuentros, mapa, llegadas, puntos de encuentro, rutas, avisos, trayectos, círculos, lugares, paseos, salidas`,
        tail: `en familia, entre amistades, por un rato, para excursiones, al llegar, con permiso, de la cuadrilla, para viajes en grupo, en tiempo real, por invitación, para el camino a casa, de fin de semana, con horario, para quedar`,
        for: `grupos que viajan en varios autos, familias con horarios distintos, quien vuelve tarde a casa, quienes quedan en lugares llenos de gente`,
      },
      does: `
muestra dónde estás [por una hora|durante el rato que elijas]
avisa cuando alguien llega [a casa|al punto de encuentro]
muestra a todo el grupo en un mismo mapa
deja de compartir con un solo toque
propone un punto de encuentro a medio camino
pide permiso cada vez que alguien entra en el círculo
guarda los lugares que más usas`,
    },
    'small-loans': {
      is: 'una app de préstamos pequeños',
      core: 'el trámite',
      words: {
        brand: `el puente, la cuota, el adelanto, la mano, el crédito, la moneda, el impulso, la firma, el respiro, la escalera, el plazo, la palanca, el aval, la llave, el apoyo, la balsa, el trato, la vuelta, el empujón, el umbral`,
        head: `préstamos, adelantos, créditos, cuotas, dinero, microcréditos, efectivo, anticipos, solicitudes, plazos, financiación, pagos`,
        tail: `para imprevistos, hasta fin de mes, en cuotas, de poco importe, para reparar el auto, sin papeles, de tres meses, para estudiantes, con calendario, para negocios pequeños, en línea, por semanas, para la casa, de un mes`,
        for: `quien tiene un gasto que no puede esperar, quienes abren un negocio pequeño, quien cobra a final de mes, quienes necesitan poco y por poco tiempo`,
      },
      does: `
presta cantidades pequeñas a devolver en [tres|seis|doce] cuotas
responde a la solicitud en [minutos|el mismo día]
muestra un calendario con cada pago
deja cambiar la fecha de una cuota
envía el dinero a la cuenta que indiques
simula el plazo antes de firmar
avisa [dos|tres] días antes de cada vencimiento`,
    },
    'video-calls': {
      is: 'una app de videollamadas',
      core: 'la imagen',
      words: {
        brand: `la ventana, el saludo, la sala, el espejo, la charla, la pantalla, el balcón, la reunión, el círculo, la sobremesa, el encuentro, la voz, la antena, el aula^f, el patio, la rueda, el puente, el sofá, la mesa, la tertulia`,
        head: `videollamadas, reuniones, charlas, encuentros, clases, salas, llamadas, grupos, conversaciones, visitas, tertulias, pantallas`,
        tail: `en grupo, con la familia, de trabajo, para la distancia, con subtítulos, en alta definición, para clases, de hasta veinte, con fondos, para abuelas y abuelos, sin instalar nada, por enlace, con pizarra, para amistades lejanas`,
        for: `familias repartidas por varios países, equipos que trabajan a distancia, quien da clases desde casa, personas mayores que prefieren botones grandes`,
      },
      does: `
reúne hasta [veinte|treinta] personas en la misma sala
mantiene el sonido aunque la conexión flaquee
subtitula la conversación [al momento|mientras hablas]
comparte la pantalla o una pizarra en blanco
desenfoca lo que hay detrás de ti
abre la sala con un enlace, sin instalar nada
reduce el ruido de la calle [y del teclado|durante la llamada]`,
    },
  },
}
