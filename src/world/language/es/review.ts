import type { ReviewTemplates } from '../template-pack.ts'

export const review: ReviewTemplates = {
  opening: {
    run: `
Acabo de empezar con {kind.it}
Todavía estoy explorando {kind.it}
Actualicé {kind.it} [ayer|esta mañana|el lunes]
[Llevo|Ya llevo] [dos semanas|un mes|tres meses|medio año|casi un año] con {kind.it}
Me hablaron de {kind.it} [en el trabajo|en una cena|en clase]
Instalé {kind.it} [en vacaciones|por recomendación de una amiga|el fin de semana pasado|antes de un viaje|por curiosidad]
[Suelo abrir|Abro] {kind.it} [a diario|dos o tres veces por semana|sobre todo por la noche|en el autobús|los fines de semana]
En casa tenemos {kind.it} [desde el verano|desde hace meses|en dos teléfonos]`,
    own: `
Todavía no [lo he probado todo|he usado ni la mitad]
Escribiré más cuando [tenga tiempo|acabe la semana]
Compré {kind.it} [ayer|la semana pasada|hace un mes]
[Es la segunda vez que compro|Acabo de comprar] {kind.it}
Le regalé {kind.it} a mi [hermano|hija mayor|pareja]
Compré {kind.it} para [mi sobrina|probar|las vacaciones]`,
    play: `
Tuve {kind.it} de fondo mientras cocinaba
[Le di una oportunidad a|Descubrí] {kind.it} [en un viaje|un domingo|en casa de mi hermana|en vacaciones]
[Puse|Pusimos] {kind.it} [anoche|el sábado|de camino a casa]
Me hablaron de {kind.it} [en el trabajo|en una cena|en clase]
Guardé {kind.it} para [el fin de semana|un viaje|una noche tranquila]
Es la [segunda|tercera|cuarta] vez que vuelvo a {kind.it}
Llegué a {kind.it} [por una amiga|por un comentario de la radio|por mi vecino|por mis hijos]`,
    read: `
Voy por la mitad de {kind.it}
Leo {kind.it} poco a poco
Leí {kind.it} [en el tren|de un tirón|anoche|el domingo|en la sala de espera]
Llegué a {kind.it} [por mi club de lectura|por recomendación de una amiga|por casualidad|por mi hermana|por un vecino]
Guardé {kind.it} para [el fin de semana|el tren|las vacaciones]
Me recomendaron {kind.it} [en el trabajo|en una librería|en clase]
Es la [primera|segunda] vez que abro {kind.it}`,
  },
  aspects: {
    'quality+run': `
{kind.it} está hecho~{kind.g} con [mucho cariño|un cuidado enorme] y {core} funciona/funcionan~{core.g} [de maravilla|como un reloj]
{core} cumple/cumplen~{core.g} [lo prometido|de sobra] y {kind.it} se maneja [sin pensar|con facilidad]
{core}, [muy bien resuelto~{core.g}|de diez]`,
    'quality-run': `
[con la ilusión que me hacía|después de leer la ficha], {core} me ha/han~{core.g} [decepcionado|sabido a poco]
{core} no funciona/funcionan~{core.g} [como debería/deberían~{core.g}|tan bien como en las capturas]
{core}, [flojo~{core.g}|a medio hacer]`,
    'quality+own': `
{core} [me encanta/encantan~{core.g}|supera/superan~{core.g} lo que esperaba], se nota el trabajo que hay detrás
{core} [es/son~{core.g} tal como se ve en la imagen|está/están~{core.g} bien hecho~{core.g}]
{core}, [impecable~{core.g}|muy cuidado~{core.g}]`,
    'quality-own': `
{core} [me ha/han~{core.g} decepcionado|deja/dejan~{core.g} mucho que desear], y me da pena
{core} [es/son~{core.g} peor~{core.g} que en la imagen|no está/están~{core.g} a la altura del juego]
{core}, [muy pobre~{core.g}|de poca calidad]`,
    'quality+play': `
{core} [me puso/pusieron~{core.g} la piel de gallina|es/son~{core.g} una delicia] y el sonido está cuidadísimo
{core} [está/están~{core.g} muy bien trabajado~{core.g}|tiene/tienen~{core.g} oficio], y la mezcla es limpia
{core}, [redondo~{core.g}|de primera]`,
    'quality-play': `
quería que me gustara, pero {core} [no me llega/llegan~{core.g}|suena/suenan~{core.g} a ensayo]
{core} [resulta/resultan~{core.g} descuidado~{core.g}|no está/están~{core.g} a la altura], y el sonido es pobre
{core}, [flojo~{core.g}|sin alma]`,
    'quality+read': `
{core} [es/son~{core.g} una maravilla|me atrapó/atraparon~{core.g} desde la primera línea], qué buen trabajo
{core} [está/están~{core.g} muy bien trabajado~{core.g}|se sostiene/sostienen~{core.g} hasta el final], y la edición es cuidada
{core}, [de lo mejor|impecable~{core.g}]`,
    'quality-read': `
me apetecía mucho, pero {core} [se queda/quedan~{core.g} en nada|no me convence/convencen~{core.g}]
{core} [resulta/resultan~{core.g} flojo~{core.g}|parece/parecen~{core.g} un borrador], y hay erratas
{core}, [muy pobre~{core.g}|con poco oficio]`,
    'price+': `
por lo que cuesta es [un regalo|una ganga], lo pagaría otra vez
el precio me parece [justo|razonable] para lo que ofrece
[barato|bien de precio]`,
    'price-': `
me duele decirlo, pero [cuesta demasiado|se han pasado con el precio]
el precio me parece [excesivo|alto] para lo que ofrece
[caro|demasiado caro], sin más`,
    'gratis+': `
que sea gratis me parece [un regalo|un lujo]
es gratis [de principio a fin|de verdad], sin cobros escondidos
[gratis y punto|sin pagar nada], bien`,
    'gratis-': `
me ilusionó que fuera gratis, pero [casi todo se paga aparte|enseguida piden dinero]
es gratis [solo al principio|a medias]: lo útil se cobra
[de gratis, poco|gratis solo en teoría]`,
    'stability+run': `
no se ha cerrado [ni una sola vez|nunca], [una gozada|qué alivio]
va [estable|fluido], incluso en un teléfono [antiguo|de gama baja]
cero [cierres|fallos]`,
    'stability-run': `
me desespera que se cierre [cada dos por tres|justo al guardar]
se queda [congelado|en blanco] [al abrir|después de actualizar] y hay que reiniciar
[se cuelga|se cierra] a diario`,
    'stability+own': `
llegó a mi cuenta [al instante|en un segundo], sin un solo problema
se activó [a la primera|sin reiniciar] y no ha dado errores
se activa [rápido|al momento]`,
    'stability-own': `
qué rabia: [desapareció|dejó de funcionar] al día siguiente
tardó [horas|dos días] en activarse y dio error [tres veces|al abrir el juego]
[no se activa|da error]`,
    'stability+play': `
se reproduce [de maravilla|sin un solo corte], hasta con mala conexión
carga [rápido|enseguida] y no se ha cortado
[ni un corte|cero cortes]`,
    'stability-play': `
me da rabia que se corte [a la mitad|justo en lo mejor]
se detiene [cada pocos minutos|al pasar a segundo plano] y hay que volver a empezar
[se corta|se para] todo el rato`,
    'stability+read': `
se abre [de maravilla|al instante] en todos mis dispositivos, y siempre por la misma página
el archivo [se abre sin problemas|carga rápido] y recuerda por dónde voy
[abre bien|abre rápido] siempre`,
    'stability-read': `
me desespera que el archivo [se cierre solo|pierda la página]
el archivo [tarda en abrir|se queda en blanco] y no recuerda por dónde voy
[no abre bien|se cierra solo]`,
    'support+': `
en atención al cliente [fueron un encanto|me ayudaron con una paciencia infinita]
el servicio de atención respondió [el mismo día|en pocas horas] y resolvió mi duda
atención al cliente [rápida|muy amable]`,
    'support-': `
escribí con toda la paciencia al servicio de atención y [nadie contestó|me ignoraron]
el servicio de atención [tardó dos semanas|respondió con un texto copiado] y no resolvió nada
atención al cliente [pésima|inexistente]`,
    'safety+': `
[qué tranquilidad|se agradece]: no pide datos de más y [la privacidad se respeta|todo queda protegido]
los ajustes de privacidad son [claros|fáciles de encontrar] y no pide permisos raros
[privacidad|seguridad]: bien`,
    'safety-': `
me preocupa [la cantidad de datos que pide|lo que hace con mis datos]
pide [permisos que no necesita|acceso a los contactos] y la privacidad no queda clara
[privacidad|seguridad]: mal`,
    'safety+own': `
[qué tranquilidad|se agradece]: pide la contraseña antes de cobrar
la compra pide [confirmación|permiso] y se entiende bien lo que se paga
[compra segura|pide confirmación], bien`,
    'safety-own': `
[qué susto|menudo disgusto]: mi hijo pudo comprarlo sin contraseña
se compra [con un solo toque|sin confirmar nada], y eso con niños es un peligro
[poco seguro|sin control de compra]`,
    'safety+play': `
[qué tranquilidad|se agradece]: se puede poner con niños delante sin sobresaltos
avisa [con claridad|antes de empezar] de las partes delicadas
[avisos claros|bien avisado todo], en mi opinión`,
    'safety-play': `
me dio un disgusto: sin aviso aparecen [partes muy duras|cosas que no son para niños]
no avisa [de las partes delicadas|antes de las partes duras] y lo oyeron mis hijos
[nada apto|poco apto] para niños`,
    'safety+read': `
[qué tranquilidad|se agradece]: lo pueden leer mis hijos sin sobresaltos
avisa [al principio|con claridad] de los pasajes delicados
[avisos claros|bien avisado todo], en mi opinión`,
    'safety-read': `
me dio un disgusto: sin aviso aparecen [pasajes muy duros|cosas que no son para niños]
no avisa [de los pasajes delicados|antes de los pasajes duros], y lo leyó mi hija
[nada apto|poco apto] para niños`,
    'ads+': `
[qué gusto|da gusto], ni un anuncio [en todo el rato|que interrumpa]
los anuncios son [pocos|discretos] y no molestan
[casi sin|sin apenas] anuncios`,
    'ads-': `
los anuncios [me sacan de quicio|lo estropean todo]
hay anuncios [cada dos minutos|a pantalla completa] que no se pueden saltar
[demasiados anuncios|anuncios por todas partes]`,
    'content+': `
hay [muchísimo|un montón] por descubrir y siempre aparece algo nuevo
el contenido es [variado|completo] y está bien elegido
[mucho contenido|contenido de sobra]`,
    'content-': `
me quedé con las ganas: [el contenido se acaba enseguida|hay poquísimo contenido]
el contenido es [repetitivo|escaso] y no se renueva
[poco contenido|contenido muy justo]`,
    'content+own': `
trae [muchas más cosas|bastante más] de lo que imaginaba, qué alegría
incluye [todo lo anunciado|lo que se ve en la ficha], sin sorpresas
[trae mucho|viene completo]`,
    'content-own': `
qué chasco: [trae poquísimo|casi todo lo que trae ya lo tenía]
incluye [menos de lo anunciado|cosas repetidas]
[trae poco|viene casi vacío]`,
    'content+play': `
lo que cuenta [me llegó muy adentro|me emocionó], y no se me va de la cabeza
el tema es [interesante|original] y está contado con detalle
[buen tema|tema bien elegido]`,
    'content-play': `
me habría encantado, pero lo que cuenta [está muy visto|no me dice nada]
el tema es [previsible|repetitivo] y se queda en la superficie
[tema muy visto|no cuenta nada]`,
    'content+read': `
lo que cuenta [me llegó muy adentro|me emocionó], y no se me va de la cabeza
el tema es [interesante|original] y está tratado con profundidad
[buen tema|tema bien elegido]`,
    'content-read': `
me habría encantado, pero lo que cuenta [está muy visto|no me dice nada]
el tema es [previsible|repetitivo] y se queda en la superficie
[tema muy visto|no cuenta nada]`,
  },
  both: `
{one}; además, {two}
{one}; por lo demás, {two}`,
  but: `
{one}, pero {two}
{one}; eso sí, {two}
{one}, aunque {two}`,
}
