import type { KindWords } from '../genre-words.ts'

/** Headlines say that something was done; the article goes on about it without repeating what. */
export const articles: KindWords<'article'> = {
  words: {
    stem: `Tresmolinos, Altabruma, Riomanso, Valdecierzo, Peñaclara, Aguamansa, Villazarza, Torrebrisa, Campovelo, Hontanilla, Marinalba, Llanoverde, Puentelargo, Sierralta, Robledana, Olmosviejos, Calaserena, Fuentelirio, Montebajo, Arenalia, Pozoclaro, Villacierva, Castrolindo, Nogalera, Rocalba, Hoyaverde, Navalbruma, Sotoclaro, Miralría, Pinarejo Alto, Alveria, Bruñel, Candria, Dorvela, Ermosa, Falcuera, Gavilla, Huelda, Islera, Larvea, Mornia, Nulvera, Olvia, Pradil, Ruvia, Sarvel, Torvia, Urbaza`,
    town: `[|||Puerto |Valle de |Vega de |Cuesta de |Torre de ]{stem}`,
    tail: `tras meses de espera, por segundo año, entre dudas y aplausos, por sorpresa, en pleno debate, pese a las críticas, antes del verano, contra todo pronóstico, según lo previsto, a la vista de todos, en una semana decisiva, después de una larga espera, como hace diez años, por primera vez, un año más, a última hora, por fin, otra vez, este otoño, en marzo, desde hoy, en junio, sin ruido, este mes, este año, en mayo`,
    day: `el lunes, el martes, el miércoles, el jueves, el viernes`,
    for: `leer con el café, una lectura de cinco minutos, leer sin prisa`,
  },
  titles: `
{who} {verb} {what} en {town}
{town}: {who} {verb} {what}
{who} {verb} {what} en {town} {tail}
{town}: {who} {verb} {what} {tail}
{who} {verb} {what} en {town} {tail}
{town}: {who} {verb} {what} {tail}
{who} {verb} {what} en {town} {tail}
{town}: {who} {verb} {what} {tail}`,
  genres: {
    'local-news': {
      is: 'una noticia local',
      core: 'la información',
      words: {
        who: `el ayuntamiento, la asociación de vecinos, la biblioteca municipal, el mercado de abastos, la escuela rural, el consejo del barrio, la cooperativa de taxis, el centro de salud, la piscina municipal, el cuerpo de bomberos, la oficina de turismo, el museo del puerto`,
        verb: `[estrena|presenta|aprueba|pone en marcha|anuncia|pide]`,
        what: `un carril para bicicletas, un huerto comunitario, una línea de autobús nocturna, un plan contra el ruido, la reforma de la plaza, un comedor para mayores, un calendario de podas, una red de fuentes, la apertura del parque los lunes, un censo de árboles, un punto de préstamo de herramientas, un mapa de sombras`,
        thing: `un turno de palabra, un café gratis, una ronda de preguntas, un aplauso breve`,
      },
      does: `
recoge las voces de quienes viven en la zona
explica qué cambia y desde cuándo
detalla el coste y de dónde sale el dinero
compara el plan con el de otros municipios
responde a las preguntas más repetidas
avisa de los cortes de calle previstos`,
      body: `
La noticia se conoció {day} por la [mañana|tarde], y hubo {thing}.
«[Llevábamos años esperando|Lo pedíamos desde hace tiempo]», dijo una vecina que [vive a dos calles|no se pierde una reunión].
[Los responsables|Las fuentes consultadas] aseguran que [todo estará listo|los primeros pasos se darán] [antes del verano|en otoño].
[No todo el mundo|No toda la zona] está de acuerdo: [el comercio|la parte alta] teme [el ruido|los cortes de calle] durante las obras.
El coste, según [el documento|la nota] que ha podido leer este medio, [se repartirá en dos años|saldrá del presupuesto ordinario].
[La oposición|Un grupo de residentes] pide [más detalles|una consulta]. La respuesta [llegará|se espera] en el próximo pleno.
[Mientras tanto|De momento], la vida sigue: esta mañana, como siempre, [abrió el mercado|salió el autobús de las siete].`,
    },
    economy: {
      is: 'un artículo de economía',
      core: 'el análisis',
      words: {
        who: `el banco central, la patronal del calzado, el sector del turismo, la cooperativa lechera, el pequeño comercio, la industria naval, el gremio de panaderos, la bolsa regional, el consejo de salarios, la caja rural, el mercado de flores, la oficina de estadística`,
        verb: `[revisa|analiza|debate|estudia|explica]`,
        what: `una subida moderada de precios, un acuerdo salarial, la previsión de crecimiento, un fondo para jóvenes, el coste de la energía, una rebaja de comisiones, un plan de exportación, la cuenta del alquiler, el precio del trigo, un registro de deudas, la meta de empleo, un pacto con las eléctricas`,
        number: `[dos|tres|cuatro] décimas`,
      },
      does: `
traduce las cifras a la cesta de la compra
compara los datos con los de hace diez años
consulta a tres economistas que no están de acuerdo
explica a quién beneficia y a quién no
incluye una tabla sencilla
señala qué vigilar en los próximos meses`,
      body: `
El anuncio llegó {day}, [media hora antes|poco después] de la apertura del mercado.
[Según|De acuerdo con] los datos publicados, la diferencia con lo previsto es de {number}.
[Parece poco|Sobre el papel es poco], pero en [una familia media|un comercio pequeño] equivale a [dos semanas de compra|un recibo de la luz].
«[El problema|Lo importante] no es la cifra, sino [su ritmo|quién la paga]», [advierte|resume] una economista consultada.
[Otras voces|Dos colegas suyos] son más [prudentes|optimistas] y recuerdan que [el empleo resiste|la cosecha fue buena].
[La reacción|El efecto] en los precios [tardará|se notará] entre [dos y tres|tres y seis] meses.
[Hasta entonces|Por ahora], nadie quiere [hablar de victoria|dar nada por hecho].`,
    },
    sport: {
      is: 'una crónica deportiva',
      core: 'la crónica',
      words: {
        who: `el equipo local, la selección juvenil, el club de remo, la capitana del voleibol, el ciclista más veterano, la corredora revelación, el conjunto visitante, la portera suplente, el recién ascendido, la pareja de dobles, el relevo femenino, el campeón de invierno`,
        verb: `[disputa|gana|celebra|prepara|se lleva]`,
        what: `una final de infarto, el derbi de la costa, la copa de otoño, un punto de oro, la carrera del puerto, un partido imposible, la última jornada, una eliminatoria a doble vuelta, el título regional, la prueba reina, un torneo sin favoritos, la vuelta a la comarca`,
        weather: `la lluvia, el viento, el barro, el calor`,
      },
      does: `
repasa las jugadas que decidieron el resultado
escucha a los dos vestuarios
dedica un párrafo al juego limpio
incluye las puntuaciones y la clasificación
mira lo que ocurrió fuera del campo
adelanta la próxima jornada`,
      body: `
Había [poco público|lleno] y mandaba {weather}. [A nadie le importó|Nadie se movió de su sitio].
[El arranque|La primera parte] fue [un intercambio de miedos|puro tanteo], con más [errores|nervios] que ideas.
[Todo cambió|El giro llegó] en el minuto [sesenta y tres|setenta y uno], cuando [el banquillo|la grada] se puso en pie.
«[Pensé en mi abuelo|No pensé en nada]», confesó después [la autora del tanto|quien lo decidió todo], todavía [con barro en la cara|sin aliento].
El rival [reclamó|tuvo dos más], pero {weather} y [los nervios|el reloj] jugaron para el otro lado.
Al final hubo [abrazos|lágrimas], [cánticos|una vuelta entera al campo] y un [silencio largo|pasillo de honor] para quienes perdieron.
La próxima cita será {day}; [ya no quedan entradas|hoy nadie quiere pensar en ella].`,
    },
    science: {
      is: 'un artículo de ciencia',
      core: 'las explicaciones',
      words: {
        who: `un equipo de oceanógrafas, el observatorio de la sierra, una red de aficionados, el laboratorio del puerto, la estación polar, un grupo de biólogas, el jardín botánico, una universidad pública, el telescopio del valle, un consorcio de hospitales, la reserva marina, el instituto de suelos`,
        verb: `[describe|estudia|documenta|investiga|explica]`,
        what: `un hongo que resiste la sequía, la voz de las ballenas jóvenes, un cometa muy lento, el sueño de los pulpos, una bacteria que come plástico, la memoria de las abejas, un eco bajo el hielo, el pulso de un volcán, una orquídea sin hojas, el canto de las ranas, un fósil diminuto, la sombra de un planeta`,
        place: `la bahía, el valle, el archipiélago, la sierra`,
      },
      does: `
explica el hallazgo sin exagerarlo
describe cómo se hicieron las mediciones
da la palabra a quienes no participaron en el estudio
separa el dato de la hipótesis
incluye un dibujo y una escala
recuerda cuánto falta por saber`,
      body: `
El resultado, publicado {day}, [ocupa cuatro páginas|cabe en una gráfica] y [ha costado|resume] [seis|nueve] años de trabajo.
Las primeras señales llegaron de {place}, [casi por casualidad|donde nadie las buscaba].
«Creímos que [el aparato estaba mal calibrado|era ruido]», [reconoce|cuenta] una de las autoras.
[Repitieron|Volvieron a tomar] las medidas en [tres|cinco] estaciones del año, con [otro equipo|dos métodos distintos].
[La hipótesis|La explicación] más probable es que [la temperatura|la luz] tenga un papel [mayor|distinto] del que se pensaba.
[Especialistas ajenos al estudio|Otros grupos] piden [cautela|más datos]: la muestra es [pequeña|de un solo lugar].
El próximo paso será volver a {place} con [sensores nuevos|un barco prestado]. [Hay lista de espera|La fecha depende del tiempo].`,
    },
    culture: {
      is: 'un artículo de cultura',
      core: 'la crítica',
      words: {
        who: `el teatro municipal, la filmoteca, una compañía de títeres, el museo del grabado, la orquesta joven, un coro de jubiladas, la feria del libro, el festival de danza, una librería de barrio, la escuela de circo, el archivo sonoro, una galería sin paredes`,
        verb: `[recupera|rescata|presenta|celebra|dedica un ciclo a]`,
        what: `una ópera olvidada, el cine de los pueblos, las canciones de las hilanderas, un retablo de papel, la obra de una grabadora, los sonidos de la ciudad, un siglo de carteles, el teatro de sombras, las cartas de una poeta, una danza de invierno, los oficios perdidos, el cómic de posguerra`,
        place: `la sala pequeña, el patio, la antigua fábrica, el claustro`,
      },
      does: `
cuenta lo que se ve y lo que se oye
conversa con quienes trabajan entre bastidores
sitúa la obra en su época
recomienda por dónde empezar
reconoce lo que no funciona
incluye horarios y accesos`,
      body: `
[Se apagan las luces|Se hace el silencio] en {place} y [durante un minuto|al principio] no ocurre nada.
[Luego|Después], [una mano|una voz] aparece por donde nadie miraba.
La propuesta, que se pudo ver por primera vez {day}, [confía en el público|no explica: sugiere].
«[Queríamos|Buscamos] que [se oyera respirar a la gente|la gente saliera despacio]», dice [la directora|una de sus responsables].
[Hay hallazgos|No todo encaja]: [el segundo acto se alarga|sobra alguna proyección], pero [la música lo sostiene|el final lo perdona todo].
[Lo mejor|Lo más raro] es que, al salir de {place}, [la calle parece otra|uno sigue escuchando].
[Quedan pocas funciones|Estará hasta fin de mes]. [Conviene ir sin prisa|Mejor llegar pronto].`,
    },
    health: {
      is: 'un artículo de salud',
      core: 'los consejos',
      words: {
        who: `el centro de salud, un equipo de enfermeras, el colegio de fisioterapia, la asociación de pacientes, un estudio con gemelos, la red de farmacias, el hospital comarcal, la escuela de matronas, un grupo de nutricionistas, la unidad del sueño, el servicio de rehabilitación, una encuesta nacional`,
        verb: `[recomienda|propone|defiende|aconseja|promueve]`,
        what: `paseos de veinte minutos, una cena más temprana, la siesta corta, el cuidado de la espalda, menos pantallas de noche, la lectura de etiquetas, el ejercicio en grupo, la vacunación de otoño, pausas en el trabajo, más legumbres y menos prisa, un botiquín sencillo, la higiene del sueño`,
        number: `[ochocientas|mil doscientas|dos mil] personas`,
      },
      does: `
distingue entre lo probado y lo prometedor
recuerda cuándo pedir cita
responde a las dudas más comunes
evita las recetas milagrosas
explica cómo se hizo el estudio
propone cambios pequeños y medibles`,
      body: `
La recomendación, difundida {day}, se apoya en [el seguimiento|los datos] de {number} durante [tres|cinco] años.
[No se trata de|Nadie propone] cambiarlo todo: [basta con empezar poco a poco|los cambios son modestos].
«Lo que más ayuda es [la constancia|hacerlo en compañía]», [señala|explica] una de las enfermeras del equipo.
Quienes [siguieron el plan|cambiaron de hábito] dijeron [dormir mejor|sentir menos cansancio] a las [seis|ocho] semanas.
[Hay límites|Conviene matizar]: entre esas {number} había [pocos hombres|poca gente joven].
Si hay [dolor|síntomas que duran], lo indicado es [consultar|pedir cita] y no [esperar|buscar atajos].
[Para empezar|Como primer paso], los especialistas sugieren [un diario de una semana|una meta muy pequeña].`,
    },
    politics: {
      is: 'un artículo de política',
      core: 'la información',
      words: {
        who: `el parlamento regional, la comisión de transparencia, el gobierno en funciones, la alcaldía, el grupo mixto, la junta comarcal, el defensor del pueblo, la diputación, la oposición, el tribunal de cuentas, la federación de municipios, la asamblea vecinal`,
        verb: `[debate|revisa|respalda|rechaza|cuestiona|pide aplazar]`,
        what: `la ley de aguas, el presupuesto de escuelas, una reforma del reglamento, el plan de vivienda, la jornada de treinta y cinco horas, un registro de intereses, la ley de bibliotecas, el impuesto a las viviendas vacías, el voto anticipado, la red de trenes, un pacto por el campo, la paridad en los consejos`,
        number: `[tres|cinco|siete] votos`,
      },
      does: `
resume los argumentos de cada grupo
explica qué pasa a partir de ahora
publica el resultado de la votación
contrasta lo dicho con lo escrito
recuerda los antecedentes
evita los adjetivos`,
      body: `
La sesión empezó {day} a las nueve y [terminó|acabó] [de madrugada|catorce horas después].
La diferencia fue de {number}, [menos|más] de lo que [se esperaba|anunciaban los pasillos].
[Los grupos minoritarios|Los partidos pequeños] [negociaron|pidieron] cambios hasta [el último minuto|la puerta de la sala].
«[No es el texto ideal|Es un comienzo], pero es [el posible|de todos]», dijo la ponente al [salir|cerrar su turno].
[Desde el otro lado|En la bancada contraria] hablaron de [prisa|falta de diálogo] y anunciaron [un recurso|enmiendas].
El documento [pasa ahora|vuelve] a comisión, donde esos {number} [pueden no bastar|volverán a contarse].
[El calendario|El plazo] es [ajustado|claro]: [un mes|seis semanas] para [alegaciones|el dictamen].`,
    },
    travel: {
      is: 'una crónica de viajes',
      core: 'las recomendaciones',
      words: {
        who: `el tren de la costa, la ruta de los faros, un pueblo de pescadores, la vía verde, el valle alto, un albergue sin reloj, la isla pequeña, el camino de la sal, un barrio de talleres, el ferri nocturno, la posada más antigua, el mercado flotante`,
        verb: `[propone|ofrece|promete|regala]`,
        what: `un viaje sin prisa, tres días de calma, una escapada de otoño, la mejor sopa de la comarca, un baño al amanecer, una noche de estrellas, un paseo entre salinas, otra manera de llegar, un desvío inesperado, rincones para leer, un invierno templado, la vuelta al mapa a pie`,
        place: `la estación, el embarcadero, la plaza, el mirador`,
      },
      does: `
propone un itinerario de dos días
dice qué conviene evitar
recomienda [tres mesas|dos camas] sin lujos
incluye horarios de trenes y barcos
prefiere las calles de atrás
cuenta cómo llegar sin auto`,
      body: `
[Se llega|Conviene llegar] temprano, cuando en {place} todavía [barren|huele a pan].
[No hay|Apenas hay] carteles. [Alguien señala|Un perro indica] el camino con [la barbilla|toda naturalidad].
[A media mañana|Hacia las once], el [viento|sol] [decide|cambia] los planes y lo mejor es [dejarse llevar|sentarse a mirar].
«Aquí [nadie corre|la prisa se queda en la carretera]», advierte la dueña de [la fonda|una cantina con seis mesas].
[Se come|La carta es] [lo que trajo la barca|lo que dio la huerta], y se paga [en efectivo|al salir, de memoria].
[Por la tarde|Después de la siesta], hay que volver a {place} y [quedarse|esperar] hasta que [enciendan el faro|cambie la luz].
El último [autobús|barco] sale a las [ocho|siete y media]. [Perderlo no es grave|Hay quien lo pierde a propósito].`,
    },
    technology: {
      is: 'un artículo de tecnología',
      core: 'la prueba',
      words: {
        who: `una empresa de sensores, la red de bibliotecas, un taller de reparación, el consorcio de satélites, una cooperativa de datos, la agencia de protección de datos, un grupo de estudiantes, el fabricante de baterías, la operadora rural, un laboratorio de robótica, la comunidad de código abierto, una escuela de oficios`,
        verb: `[presenta|prueba|mejora|estrena|comparte|lanza|ensaya|anuncia|muestra]`,
        what: `un teclado para una sola mano, una batería de sal, un mapa sin rastreadores, un robot que riega, una red de vecinos, un traductor de señas, un buscador de recetas, una antena de bajo consumo, un teléfono reparable, un archivo de voces, un sensor de humedad, un cargador universal`,
        number: `[doce|dieciocho|veinte] horas`,
      },
      does: `
prueba el aparato durante dos semanas
explica qué datos recoge y por qué
compara el producto con otras opciones
consulta a talleres de reparación
señala lo que falta
evita la jerga`,
      body: `
La presentación fue {day}, en [un taller|un salón de actos] con más [cables|preguntas] que [sillas|respuestas].
[Sobre el papel|Según la ficha], aguanta {number} sin [enchufe|conexión]. En [nuestra prueba|la calle] fueron [algunas menos|casi todas].
«[No queremos|No pretendemos] sorprender —dijo [el equipo|su responsable]—, sino [durar|que se pueda arreglar]».
[Lo hemos usado|Lo probamos] [dos|tres] semanas: [pesa poco|se aprende enseguida], y [el manual cabe en una hoja|apenas hace ruido].
[Queda|Hay] una duda: qué pasa con los datos [cuando cambias de aparato|si la empresa cierra].
La respuesta es [clara|breve]: se [borran a los treinta días|guardan en el propio equipo].
Quien necesite más de {number} [tendrá que esperar|hará bien en esperar] a la [segunda|próxima] versión.`,
    },
    opinion: {
      is: 'una columna de opinión',
      core: 'los argumentos',
      words: {
        who: `la prisa, el aburrimiento, la cortesía, el silencio, la sobremesa, el ascensor, la cola del pan, la siesta, el paraguas compartido, la carta manuscrita, el vecino que saluda, la duda`,
        verb: `[merece|necesita|reclama|nos debe|pide|exige|aún espera]`,
        what: `una segunda oportunidad, un ministerio propio, menos discursos, otra conversación, una defensa sincera, el lugar que le quitamos, un elogio tardío, más bancos a la sombra, nuestra manera de vivir, media hora al día, un minuto de atención, la paciencia de un país`,
        town: `[tiempos|días|años] de [ruido|prisa|pantallas|promesas|urgencias|cansancio|incertidumbre|distracción|atajos|titulares|algoritmos|abundancia|eslóganes|notificaciones|opinión|olvido|vértigo|consumo]`,
        tail: `aunque nadie lo pida, también los lunes, según mi abuela, antes que nada, después de todo, a estas alturas, pese a todo, de vez en cuando, más que nunca, al menos los domingos, cada tarde, y no es broma`,
        thing: `una silla al fresco, un reloj parado, una cuchara de palo, un banco sin sombra`,
      },
      does: `
parte de una escena corriente
defiende una idea impopular con buen humor
admite sus contradicciones
discute con lectores de la semana anterior
cita a una abuela y a ningún ministro
termina con una pregunta`,
      body: `
{^day} vi {thing} y [me quedé pensando|casi pierdo el autobús].
[Se dirá|Me dirán] que hay asuntos más [graves|urgentes]. [Los hay|Es verdad]; [también había ayer|por eso escribo de este].
[Hemos aprendido|Nos enseñaron] a [correr|opinar] antes de [saber adónde|escuchar], y [así nos va|se nota].
Mi abuela [lo resolvía|lo explicaba] mejor: «[Lo que no cabe en la mesa|Lo que se grita] no [se discute|se entiende]».
[No propongo|No pido] [una ley|un regreso]: me basta con una pausa.
[Quizá|Tal vez] me equivoque. [Me pasa a menudo|No sería la primera vez], y [casi siempre aprendo algo|suelo contarlo aquí].
Pero si esta semana encuentra alguien {thing}, que se detenga. [Después hablamos|El resto puede esperar], ¿no?`,
    },
  },
}
