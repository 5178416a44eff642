import type { WordTable } from './word-table.ts'

const people = `hermanas?|hermanos?|madre|padre|mamá|papá|padres|hij[oa]s?|tí[oa]s?|abuel[oa]s?|prim[oa]s?|vecin[oa]s?|amig[oa]s?|compañer[oa]s?|editorial|estudio|empresa|tienda|banco|usuari[oa]s?|client[ea]s?|reseña|reseñas|crítica|autor|autora|protagonista|heroína|héroe|personaje|narrador|narradora|profesor|profesora|tutor|tutora|pareja|marido|mujer|niñ[oa]s?|chic[oa]|jef[ae]|sobrin[oa]s?|cuñad[oa]|suegr[oa]|artículo|vendedor|desarrolladora?|ayuntamiento|administrador|comunidad|productora|cantante|banda|detective|capitán|jugador|jugadora|oyente|lector|lectora`

/** What one says of oneself, and the participle that agrees: `compr` + é, ado, ada … */
const ar = (stems: string) =>
  `(?:${stems})(?:é|ad[oa]s?|amos)|acab(?:o|amos) de (?:${stems})ar\\p{L}{0,5}|se (?:(?:te|le|les|os) )?(?:${stems})(?:ó|aron)`
const er = (stems: string) => `(?:${stems})(?:í|id[oa]s?|imos)|acab(?:o|amos) de (?:${stems})[ei]r\\p{L}{0,5}`

/** Spanish. */
export const es: WordTable = {
  isSpaced: true,
  isVerbLast: false,
  acts: [
    ['cancel', `baja … (?:está |queda |ha sido )?(?:tramitada|hecha|confirmada|registrada)`, 'baja'],
    [
      'purchase',
      `(?:he|hemos) (?:hecho|completado|cerrado|finalizado|formalizado) … (?:compra|pedido|pago)|complet(?:é|amos) … (?:compra|pedido|pago)|acab(?:o|amos) de (?:hacer|cerrar|completar) … (?:compra|pedido|pago)`,
    ],
    [
      'refund',
      `(?:reembolso|devolución) … (?:en camino|en marcha|concedid[oa]|aceptad[oa]|hech[oa])|consegu(?:í|ido) … (?:reembolso|devolución|dinero)|(?:€|euros|dinero|importe|pesos) (?:vuelven?|regresan?|ha vuelto|han vuelto|está de vuelta|te llegan?) (?:a|en)`,
    ],
    ['cancel', `(?:ya )?no se renov(?:ará|ueva)|quedas (?:ya )?(?:de baja|dad[oa] de baja)|acab(?:o|amos) de dar\\p{L}* de baja`],
    ['subscribe', `acab(?:o|amos) de (?:suscrib\\p{L}+|dar\\p{L}* de alta)`],
    [
      'install',
      `ya (?:la |lo )?tienes … en (?:el|la|tu|su) (?:móvil|teléfono|tableta|tablet|celular|lector|consola|tele|ordenador)|(?:instalación|descarga) … (?:ha terminado|terminó|ha finalizado|acabó|está hecha)`,
    ],
    [
      'play',
      `(?:(?:he|hemos) puesto|acab(?:o|amos) de poner\\p{L}*|te pongo) … (?:canción|música|episodio|álbum|disco|vídeo|película|radio|podcast|pódcast|capítulo|serie)(?! (?:en|a) (?:la cola|tu lista|la lista))|reproducción … (?:ha comenzado|comenzó|ha empezado|empezó|iniciada|en curso|en marcha)`,
    ],
    [
      'queue',
      `(?:puest[oa]s?|poner\\p{L}*|dejad[oa]s?|metid[oa]s?|añadid[oa]s?|añadirl[oa]s?) (?:\\p{L}+ ){0,4}?(?:en|a|de) (?:la )?cola`,
    ],
    [
      'playlist',
      `(?:está|están|aparece|aparecen) en (?:tu|su|la) (?:lista|playlist)|(?:he|hemos) (?:hecho|armado|preparado|creado) … (?:lista|playlist)|(?:hice|hicimos) … (?:lista|playlist)|(?:sacado|saqué|quitado|quité|eliminado|borré) … de (?:la|tu|su) (?:lista|playlist)|lista (?:ya )?está (?:lista|creada|hecha|preparada|completa)|(?:acab(?:o|amos) de |he )(?:añadir|añadido|meter|metido|agregar|agregado)\\p{L}* (?:\\p{L}+ ){0,3}?(?:a|en) (?:tu|la|su) (?:lista|playlist)`,
    ],
    [
      'message',
      `(?:madre|padre|padres|tía|tío|hermana|hermano|abuela|abuelo|profesora?|vendedora?|prima|primo|vecina|vecino|amiga|amigo|mamá|papá|tutora?) (?:ya )?(?:está|están|queda|quedan|quedó) (?:ya )?(?:avisad[oa]s?|informad[oa]s?|enterad[oa]s?|al tanto|al corriente)|(?:he|hemos) (?:dejado|mandado|puesto|enviado|hecho llegar) … (?:mensaje|recado|nota|correo|aviso|recibo)|acab(?:o|amos) de (?:escribir|decir|responder)\\p{L}*`,
    ],
    ['report', `(?:di|dado|dimos|dar) parte|(?:puest[oa]|interpuesto|presentado|dejado) … (?:denuncia|queja|reporte)`],
    [
      'approval_request',
      `(?:madre|padre|padres|tía|tío|hermana|hermano|abuela|abuelo|profesora?|vendedora?|prima|primo|vecina|vecino|amiga|amigo|mamá|papá|tutora?) (?:ya )?(?:tienen?|recibió|recibieron|ha recibido|han recibido) (?:ya )?(?:la|tu|su|una) (?:solicitud|petición)|acab(?:o|amos) de (?:pedir|solicitar)\\p{L}* … (?:permiso|aprobación|autorización|visto bueno)`,
    ],
    ['appeal', `acab(?:o|amos) de (?:apelar|recurrir|impugnar|presentar … (?:recurso|apelación))`],
    [
      'consent_set',
      `ya no (?:se )?(?:compart\\p{L}+|rastre\\p{L}+|us\\p{L}+)`,
      'ubicación|datos|actividad|escuchas|publicidad|localización|historial',
    ],
    [
      'control_set',
      `(?:límite|tope|filtro|horario|hora de dormir) (?:ha pasado|pasa|pasó) a|(?:(?:he|hemos) puesto|acab(?:o|amos) de poner) … (?:límite|tope|filtro|candado|bloqueo|pin|contraseña|modo)`,
    ],
    ['memory_write', `(?:tomado|tomé|tomamos) (?:buena )?nota`],
    [
      'control_set',
      `baj(?:é|ad[oa])|sub(?:í|id[oa])|dej(?:é|ad[oa])`,
      'límite|tope|volumen|brillo|gasto|filtro|horario|edad|minutos|tiempo de pantalla|presupuesto',
    ],
    ['memory_write', `guard(?:é|ad[oa]) que|tengo (?:anotado|apuntado|guardado)|me (?:guardé|anoté|apunté)`],
    ['purchase', `me encargué de (?:la compra|el pago)`],
    ['playlist', `qued(?:ó|aron) en (?:tu|su|la|vuestra) (?:lista|playlist)`],
    [
      'appeal',
      `pedí (?:que (?:se )?revis\\p{L}+|una revisión)|llevé … (?:a revisión|ante)|reclamación … (?:presentada|admitida|enviada)|(?:presenté|interpuse|envié|metí|eché|puse) … (?:apelación|recurso|impugnación|alegaciones)`,
    ],
    [
      'cancel',
      `(?:borré|quité|corté|cerré|eliminé|terminé|liquidé|paré|frené|tumbé) … (?:suscripci[óo]n|renovación|plan|membresía|prueba|cuota)|puse fin|(?:no habrá|sin) más cobros|se acabó|te di de baja|le di de baja|os di de baja`,
    ],
    [
      'install',
      `(?:dejé|puse|metí|cargué|pasé|copié) … (?:móvil|teléfono|tableta|tablet|celular|lector|consola|tele|ordenador|dispositivo)|lista para (?:abrir|usar|jugar|leer)|ya la puedes abrir`,
    ],
    [
      'message',
      `(?:mandé|dejé|puse|pasé|hice llegar|escribí|envié) … (?:recado|mensaje|nota|correo|líneas|aviso|carta|whatsapp|factura|recibo)|está(?:n)? (?:ya )?(?:al tanto|avisad[oa]s?|enterad[oa]s?)|ya lo sabe|quedó avisad[oa]`,
    ],
    [
      'consent_set',
      `(?:apagué|corté|quité|cerré|retiré|revoqué|anulé|di) … (?:rastreo|ubicación|publicidad|anuncios personalizados|consentimiento|datos|perfilado|seguimiento|terceros)|ya no (?:se )?(?:comparte|comparten|rastrea|usa)`,
    ],
    [
      'purchase',
      `carrito (?:pagado|cerrado|confirmado)|cerré (?:la compra|el pedido|el trato)|(?:cargado|cargados|cargada) (?:a|en) (?:tu|su|la) (?:tarjeta|cuenta|monedero|cartera|saldo)|te (?:pillé|saqué|cogí|agarré|conseguí|traje|llevé)|le (?:saqué|conseguí|traje)|hecha la compra|salieron del`,
    ],
    [
      'queue',
      `(?:coloqué|dejé|metí|mandé|pasé|puse|añadí) … (?:cola|a continuación|después|detrás|siguiente|turno)|en (?:segundo|primer|tercer) lugar|lo que sigue`,
    ],
    [
      'play',
      `(?:puse|pongo ya|lancé|eché a andar|di) … (?:a sonar|en marcha|play)|(?:te )?(?:la|lo) (?:puse|dejé) sonando|suena (?:ya|ahora|en)|está puest[oa]`,
    ],
    [
      'refund',
      `(?:dinero|importe|€|euros|pesos|cargo|cobro|pago|plata) … (?:vuelve a estar|ha vuelto|volvió|volvieron|regresó|está de vuelta|de regreso|ya está en|anulad[oa]|revertid[oa]|devuelt[oa])|(?:te|le|les|os|se) (?:lo|la|los|las)? ?(?:he |han |hemos |ha )?(?:devuelto|reintegrado|abonado)|reversé|deshice (?:el|la) (?:cargo|cobro|compra)`,
    ],
    [
      'cancel',
      `(?:suscripci[óo]n|membresía|renovación|plan|prueba|abono|cuota|boletín) … (?:está|queda|quedó|ha sido|fue|ya no)? ?(?:fuera|cortad[oa]|anulad[oa]|cancelad[oa]|terminad[oa]|cerrad[oa]|de baja|detenid[oa]|desactivad[oa]|eliminad[oa]|se renueva|acabad[oa])|ya no (?:se )?renueva|dimos de baja|di de baja|dad[oa] de baja`,
    ],
    [
      'approval_request',
      `(?:pedí|mandé|envié|pasé|solicité|he pedido|he mandado|he enviado|hemos pedido) … (?:permiso|aprobación|autorización|visto bueno|solicitud|petición|ok)|(?:solicitud|petición|pedido de permiso) … (?:enviad[oa]|mandad[oa]|en camino|en manos|llegó|está con|salió|espera)`,
    ],
    [
      'appeal',
      `(?:apelación|recurso|impugnación|alegación) … (?:presentad[oa]|enviad[oa]|registrad[oa]|en marcha|en curso|hech[oa]|tramitad[oa]|admitid[oa]|interpuest[oa]|está|quedó)`,
    ],
    [
      'handoff',
      `en manos de (?:una persona|un compañero|una compañera|alguien|un agente|una agente|soporte|el equipo)|(?:una persona|un compañero|una compañera|un agente|una agente|alguien del equipo|una especialista|un especialista) … (?:sigue|tomó|ha tomado|lleva|atiende|se ocupa|continúa|ya tiene|se encarga|retoma)|te (?:pasé|comuniqué|conecté|derivé)`,
    ],
    [
      'consent_set',
      `(?:consentimiento|rastreo|ubicación|anuncios|publicidad|perfilado|seguimiento|permiso de datos) … (?:queda|quedó|quedaron|está|están|quedan)? ?(?:apagad[oa]s?|desactivad[oa]s?|retirad[oa]s?|revocad[oa]s?|activad[oa]s?|registrad[oa]s?|bloquead[oa]s?|concedid[oa]s?|otorgad[oa]s?|rechazad[oa]s?)`,
    ],
    [
      'memory_write',
      `(?:me (?:lo |la )?)(?:apunto|anoto|guardo|quedo con)|tomo nota|queda (?:anotad|apuntad|guardad|registrad|memorizad)[oa]|quedó (?:anotad|apuntad|guardad|registrad)[oa]|lo recuerdo|no se me olvida|en mis notas|lo tengo en cuenta|tenido en cuenta|tomé nota|me lo grabé`,
    ],
    [
      'subscribe',
      `(?:suscripci[óo]n|membresía|prueba|plan|abono) … (?:está|queda|quedó|ha)? ?(?:activ[oa]|activad[oa]|iniciad[oa]|empezad[oa]|en marcha|renovad[oa]|hech[oa]|list[oa]|contratad[oa]|vigente|arrancó|empezó|comenzó)|ya (?:eres|es|sois|son) (?:miembro|soci[oa]|suscriptor[a]?)`,
    ],
    [
      'queue',
      `(?:va|van|viene|vienen|suena|suenan|sigue|siguen) (?:justo |ya )?(?:después|detrás|a continuación|luego|enseguida|de segund[oa]|primer[oa])|(?:en|a|de) la cola|enseguida después|encolad[oa]s?|encolé|puse … (?:después|detrás|a continuación|siguiente)`,
    ],
    [
      'play',
      `está sonando|ya suena|suena ya|le di (?:a )?(?:play|reproducir)|di al play|dado al play|está en marcha|ya está puest[oa]|la tienes puesta|en antena|se está reproduciendo|comenzó a sonar|empezó a sonar|sigue donde|retomé|retomad[oa]|reanudé`,
    ],
    [
      'install',
      `ya (?:la|lo|las|los) (?:tienes|tiene) en (?:el|la|tu|su) (?:móvil|teléfono|tableta|tablet|celular|lector|consola|tele|ordenador)|(?:está|queda|quedó|quedaron) (?:ya )?(?:en (?:tu|su|el|la) (?:móvil|teléfono|tableta|tablet|celular|lector|consola|pantalla)|sin conexión|offline)`,
    ],
    [
      'message',
      `(?:mensaje|correo|nota|recado|aviso|factura|recibo|carta|whatsapp) … (?:enviad[oa]|mandad[oa]|entregad[oa]|salió|ha salido|llegó|va en camino|está en su|dad[oa]|escrit[oa])|di (?:el )?(?:recado|aviso)|(?:le|les|te|os) (?:he )?(?:escrit[oa]|dicho|dije|conté|hice saber)|puse al tanto|puse un (?:mensaje|correo)|dejé (?:un )?(?:mensaje|recado|nota)`,
    ],
    [
      'purchase',
      `ya (?:es|son) (?:tuy[oa]s?|suy[oa]s?|vuestr[oa]s?)|(?:compra|pedido|pago|orden) … (?:está|queda|quedó|salió)? ?(?:hech[oa]|cerrad[oa]|confirmad[oa]|list[oa]|completad[oa]|realizad[oa])|hice el pago|hice (?:la|una) compra|se (?:cargó|cargaron|cobró|cobraron|descontó|descontaron)|salieron de|salió de (?:tu|su|la)|ya está pagad[oa]|agarré|cogí|conseguí|en (?:tu|su|vuestra) (?:biblioteca|estantería)|saqué|prerreservé|aboné`,
    ],
    [
      'control_set',
      `(?:límite|tope|filtro|pin|horario|modo|bloqueo|chat|candado|reproducción automática|notificaciones|temporizador|presupuesto|compras|hora de dormir) … (?:queda|quedan|quedó|quedaron|está|están|pasa|pasó|es ahora|son)? ?(?:ahora |ya )?(?:(?<!se )activ[oa]s?|bloquead[oa]s?|apagad[oa]s?|en \\d|a las|fijad[oa]|limitad[oa]s?|cerrad[oa]s?|puest[oa]s?|encendid[oa]s?|desactivad[oa]s?)|cerré|endurecí|endurecid[oa]|acorté|acortad[oa]|suavicé|recorté|recortad[oa]|prohib(?:í|id[oa])|permití|adelanté|retrasé`,
    ],
    [
      'share',
      `compartid[oa]s?|compartí|compartimos|acab(?:o|amos) de compartir\\p{L}*|pasé (?:la|el|los|las|una|un|tu|su) (?:canción|libro|episodio|juego|álbum|lista|novela|cuento|pódcast|película|título|disco)`,
    ],
    [
      'approval_request',
      `${ar('envi|mand|solicit|pas|tramit|present')}|pedí|pedimos|(?:he|hemos) pedido|pregunté|preguntado|recibió|le llegó|hice|hecha|está en manos|espera`,
      'permiso|aprobación|autorización|visto bueno|solicitud|petición|consentimiento de (?:tu|su)',
    ],
    [
      'appeal',
      `${ar('present|envi|registr|tramit|ingres|mand|solicit|inici|elev')}|interpuse|interpuest[oa]|abrí|abiert[oa]|${er('remit')}|en curso|puse|puest[oa]|hech[oa]|hice`,
      'apelación|recurso|impugnación|alegación|alegaciones|objeción|reclamación contra|revisión de la (?:decisión|clasificación)',
    ],
    ['appeal', `${ar('apel|impugn')}|${er('recurr')}`],
    [
      'handoff',
      `${ar('pas|deriv|traslad|deleg|entreg|asign|escal|dej|conect|comuniqu|comunic')}|${er('transfer|remit')}|transferí|puse|puest[oa]|tomó|tomado|se encarga|se hizo cargo|se hace cargo|atiende|asumió|lleva ya|contacté`,
      'persona|soporte|agente|compañer[oa]|equipo|humano|atención al cliente|especialista|alguien|expediente|asesor[a]?|operador[a]?|departamento|encargad[oa]|caso|en manos',
    ],
    [
      'refund',
      `${ar('reembols|reintegr|abon|acredit|revert')}|${er('revert|devolv')}|devuelt[oa]s?|devolv(?:í|imos|ieron)|reembolsaron|recuperé|recuperad[oa]s?|reembolso … (?:hecho|tramitado|aprobado|listo|completado|realizado|emitido|procesado|efectuado|salió|confirmado)|(?:dinero|importe|€|euros|pesos) … (?:de vuelta|otra vez en|ya está en)|devolución … (?:hecha|tramitada|lista|completada|realizada|procesada|aprobada|emitida|en marcha)|(?:${ar('tramit|proces|emit')}|hice|emití) … (?:reembolso|devolución)|volvieron a`,
    ],
    [
      'consent_set',
      `${ar('desactiv|activ|retir|revoc|quit|otorg|registr|apag|cambi|bloque|autoriz|deneg|anul|cancel|marc|actualiz|cort|dej')}|di|dado|concedí|concedid[oa]|encendí|desactivad[oa]s|permit(?:í|ido)`,
      'consentimiento|consentimientos|anuncios personalizados|publicidad|personalizad[oa]s?|ubicación|rastreo|seguimiento|datos|perfilado|elaboración de perfiles|terceros|estadísticas?|analítica|privacidad|grabaciones|micrófono|entrenamiento',
    ],
    [
      'cancel',
      `${ar('cancel|anul|termin|desactiv|cort|par|deten|finaliz|rescind')}|rescind(?:í|id[oa])|di … de baja|dad[oa]s? de baja|di(?:mos)? de baja|de baja|fuera|eliminad[oa]|eliminé|detenid[oa]|detuve|quitad[oa]|quité|${ar('cerr')}|acabó`,
      'suscripci[óo]n(?:es)?|plan|renovación|membresía|prueba|abono|baja|cuota|pase|mensualidad|boletín|servicio',
    ],
    [
      'cancel',
      `${ar('cancel|anul')}|dad[oa]s? de baja|di(?:mos)? … de baja|baja (?:hecha|tramitada|confirmada)|cancelación … (?:hecha|lista|confirmada|completada|tramitada)`,
    ],
    [
      'subscribe',
      `suscrit[oa]s?|suscribí|(?:te|le|os|les|la|lo) … suscrib\\p{L}+|${ar('renov|activ|contrat|inici|empez|reactiv|apunt|inscrib|registr|prorrog')}|inscrit[oa]|apuntad[oa]|di(?:mos)? de alta|dad[oa]s? de alta|de alta|en marcha|comenzó|empezó|renovad[oa]`,
      'suscri\\p{L}+|prueba|plan|membresía|al mes|mensual|anual|por un año|mes|alta|premium|abono|pase|radio|boletín|cuota',
    ],
    [
      'report',
      `${ar('denunci|report|notific|señal|marc')}|(?:puse|presenté|envié|hice|mandé|abrí|formulé|dejé) … (?:denuncia|queja|reporte)|(?:denuncia|queja|reporte) … (?:enviad[oa]|presentad[oa]|hech[oa]|puest[oa]|registrad[oa])|reclamé`,
      'denunci\\p{L}*|report\\p{L}+|queja|comentario|reseña|vendedor|abuso|fraude|estafa|perfil|anuncio|plataforma|usuario|spam|tienda|moderación|contenido|app|juego|reclam\\p{L}+|ofensiv\\p{L}+|falso|plagio',
    ],
    [
      'memory_write',
      `${ar('anot|apunt|registr|guard|memoriz|grab|archiv')}|tom(?:o|é|ada) nota|tomada nota|en (?:mi|la) memoria|lo tengo apuntado|nota (?:hecha|tomada)`,
      'prefer\\p{L}+|gust\\p{L}*|nota|notas|memoria|recordar|alergia|cuenta|próxim\\p{L}+|anotad\\p{L}+|apuntad\\p{L}+|no (?:vuelve|volver|hable)|registrado:|anoté|apunté|odia\\p{L}*|le encanta\\p{L}*|perfil|dato|letra',
    ],
    [
      'queue',
      `${ar('añad|agreg|coloc|sum|dej|adelant|encol|mand|pas|program')}|añad(?:í|id[oa]s?)|puse|puest[oa]s?|met(?:í|id[oa]s?)|sub(?:í|id[oa]s?)|está[n]?|va[n]?|suena después|sigue`,
      'cola|a continuación|después de|lo siguiente|la siguiente|detrás|por orden|en espera|próxim[oa]',
    ],
    ['queue', `${ar('encol')}|en (?:la )?cola`],
    [
      'playlist',
      `${ar('agreg|guard|coloc|cre|mont|arm|sum|elimin|quit|orden|incorpor|renombr|integr')}|añad(?:í|id[oa]s?)|met(?:í|id[oa]s?)|puse|puest[oa]s?|inclu(?:í|id[oa]s?)`,
    ],
    [
      'play',
      `suena|sonando|reproduciendo|reproduciéndose|escuchándose|arrancó|arrancad[oa]|${ar('inici|arranc|reanud|paus')}|puse|puest[oa] en marcha|en marcha|en reproducción|empezó|comenzó|ya se oye|ya se escucha|en pantalla|puest[oa]|${er('reproduc')}|reproduje`,
    ],
    [
      'install',
      `${ar('instal|descarg|baj|carg|copi')}|quedó en (?:tu|su|el) (?:móvil|teléfono|tableta)|descarga … (?:lista|completa|completada|hecha|terminada)|instalación … (?:lista|completa|completada|hecha|terminada)|disponible sin conexión|(?:la|lo|las|los) puse en (?:tu|su|el|la) (?:móvil|teléfono|tableta|tablet|celular|lector)`,
    ],
    [
      'share',
      `${ar('compart|reenvi|pas|envi|mand')}|compart(?:í|id[oa]s?|imos)`,
      'compart\\p{L}+|enlace|canción|libro|álbum|lista|episodio|juego|grupo|disco|podcast|pódcast|novela|cuento',
    ],
    [
      'message',
      `${ar('envi|avis|mand|notific|contact|inform|reenvi|comunic|contest')}|escrib(?:í|imos)|escrito|remit(?:í|id[oa]s?)|respond(?:í|ido)|avisad[oa]s?|dije|hice llegar|entregad[oa]|le llegó|recibió (?:el|tu|su|mi) (?:mensaje|aviso|correo)`,
    ],
    [
      'purchase',
      `${ar('compr|pag|encarg|alquil|reserv|cobr|abon|gast|regal|contrat|factur')}|adquir(?:í|id[oa]s?)|pedí|(?:he|hemos|queda|está|quedó|ha sido) pedid[oa]s?|hice (?:el|la|tu|su) (?:compra|pedido)|(?:compra|pedido|pago) … (?:hech[oa]|realizad[oa]|confirmad[oa]|list[oa]|completad[oa]|cerrad[oa])|(?:la|lo|las|los) tiene[sn]? en (?:tu|su) (?:biblioteca|cuenta)|ya es (?:tuy[oa]|suy[oa])|ya está en (?:tu|su) biblioteca|me hice con|pillé|llevé|tramit(?:é|ado|ada)`,
    ],
    [
      'control_set',
      `${ar('cambi|ajust|activ|desactiv|bloque|desbloque|limit|baj|subi|fij|configur|levant|quit|apag|silenci|restaur|reactiv|aument|rebaj|actualiz|modific|ampli|restring|endurec|relaj|autoriz|ocult|coloc|cerr|program|habilit|inhabilit')}|sub(?:í|id[oa])|redu(?:je|cid[oa])|restring(?:í|id[oa])|encend(?:í|id[oa])|puse|puest[oa]|establec(?:í|id[oa])|(?:límite|tope|filtro|pin|horario|modo|bloqueo) … (?:queda|quedó|está|es|pasa a|pasó a)`,
    ],
    [
      'share',
      `pas(?:é|ad[oa])|mand(?:é|ad[oa])`,
      'canción|libro|álbum|episodio|juego|novela|cuento|pódcast|podcast|película|disco',
    ],
    ['subscribe', `apunté|apuntad[oa]|inscribí`],
    [
      'control_set',
      `mov(?:í|id[oa])|dej(?:é|ad[oa]) en|pas(?:é|ad[oa]) a|rebajé|recort(?:é|ad[oa])|veté|vetad[oa]|cap(?:é|ad[oa])|tap(?:é|ad[oa])`,
      'límite|tope|filtro|pin|horario|modo|chat|volumen|hora|compras|gasto|minutos|tiempo|contenido|edad|notificaciones',
    ],
    ['playlist', `añad(?:í|id[oa]s?)|agregu?(?:é|ad[oa]s?)`],
  ],
  settled: `ya no (?:se )?(?:compart\\p{L}+|rastre\\p{L}+|us\\p{L}+|renueva|renovará|cobrará\\p{L}*)|no se renovará|(?<=(?:anotad[oa]|apuntad[oa]|guardad[oa]|nota|anoté|apunté|guardé|cuenta|registrad[oa]|recuerdo) )(?:de )?que [^.,;]*`,
  denied:
    'no|vací[oa]s?|nunca|ningún|ninguna|nada|sin (?:haber|que|\\p{L}+[aei]r)|tampoco|nadie|ni|jamás|todavía no|en vez de|en lugar de',
  failed:
    'intenté|intentado|falló|fallado|fallida?|rechazad[oa]|rechazó|error|no pude|no se pudo|imposible|no ha sido posible|no fue posible|no llegó|lamentablemente|traté de',
  planned:
    'si|cuando|voy a|vamos a|podría\\p{L}*|puedo|puede[ns]?|podemos|será|serán|habré|habría|antes de|hasta que|en cuanto|tan pronto|quiere[s]?|querría|debo|debe[ns]?|hay que|tengo que|tiene[s]? que|mañana|luego|por favor|quizá|salvo|a menos|para (?:que|instalar|comprar|pagar|cancelar)|una vez|prefiere[s]?|permíteme|pendiente de|falta|faltaría|podrá[sn]?|quizás|iba a|iban a|habrías?|haya[sn]?',
  condition: 'si|cuando|en cuanto|una vez|antes de|hasta que|salvo|como no|mientras no|tan pronto|de haber|siempre que',
  others: `(?<!se(?: (?:te|le|les|os))?) (?:ha|han|había|habían|habías|has)(?: ya| también)?|(?:^|[^\\p{L}])(?:(?:tu|su|mi|el|la|los|las|un|una|al|a (?:tu|su|la|mi))(?: \\p{L}+)? (?:${people})(?![\\p{L}])(?:(?! (?:yo|te|le|les|os|un|el|la) )[^.!?,;:]{0,50})?|alguien|él|ella|ellos|ellas|usted|tú|ustedes|quien|que|otr[oa] (?:usuari[oa]|persona|client[ea]))(?: (?:ya|lo|la|los|las|se|me|le|les|también|mism[oa]|ha|había|has|habías|han|habían|nunca|ayer|una|sí))*`,
  by: `por (?:alguien|error|(?:tu|su|el|la|una?) (?:\\p{L}+ )?(?:${people}))`,
  self: 'yo|he|hemos|ya|te|le|os|ahora',
  joints: 'pero|y|e|sino|aunque|porque|pues|mientras|así que|como|ya que',
}
