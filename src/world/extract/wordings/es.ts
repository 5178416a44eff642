/** Spanish. */
export const es = `
# purchase
Compra realizada.
El pedido está hecho.
Ya está comprado.
El pago se ha realizado.
Acabo de comprarlo.
Te lo he comprado.
El libro ya está en tu biblioteca.
He completado la compra del juego.
Se han cobrado 5 € de tu monedero.
✅ Álbum comprado
Listo, el juego ya es tuyo.
Le compré el cuento a tu hija.
La novela se pagó con tu saldo.
Pago completado.
Tu pedido ha sido confirmado.
Te saqué el libro con el saldo.
Ya lo compré.
- El pedido todavía no está hecho.
- ¿Quieres que lo compre?
- El pago fue rechazado.
- Tu hermana lo compró ayer.
- Se compra con el PIN.
- Puedo comprarlo cuando digas.
- No hay ninguna compra hecha.
- ¿Lo compro?
# refund
Te han devuelto el dinero.
El reembolso está en camino.
Ya tienes el dinero de vuelta.
Se te ha reembolsado el importe.
He conseguido el reembolso.
Los 5 € vuelven a tu tarjeta.
Reembolso tramitado.
Acabo de reembolsarte los 9 €.
El cobro ha quedado anulado y el dinero está en tu cuenta.
Ya te devolvieron el dinero.
Dinero devuelto.
Se reembolsó la compra.
- El dinero no se ha devuelto.
- El reembolso tarda tres días.
- ¿Pido el reembolso?
- El reembolso fue denegado.
- Puedo pedir el reembolso.
# cancel
La suscripción está cancelada.
He dado de baja tu plan.
Ya no se renovará tu suscripción.
La renovación automática está desactivada.
Acabo de cancelar tu membresía.
Quedas dado de baja.
Suscripción anulada.
La prueba ha quedado cancelada.
Se ha cancelado el abono.
Ya no tienes la suscripción, la cancelé.
La baja está tramitada.
- La suscripción no está cancelada.
- ¿Cancelo la suscripción?
- Puedes cancelar cuando quieras.
- ¿Doy de baja el plan?
# subscribe
Ya estás suscrito.
Tu suscripción está activa.
Te he apuntado a la prueba gratuita.
He activado el plan anual.
Acabo de suscribirte al plan mensual.
La prueba ha empezado.
Se ha renovado la suscripción.
Te di de alta en el plan familiar.
Suscripción activada.
Te suscribí al plan mensual.
- No estás suscrito.
- ¿Te suscribo?
- La suscripción cuesta 5 € al mes.
- ¿Activo la suscripción?
# install
La aplicación está instalada.
Ya tienes el juego en la tableta.
El juego se ha descargado en tu móvil.
La instalación ha terminado.
Acabo de instalarla.
Te la he bajado al teléfono.
Descarga completada.
Ha quedado instalado en la consola.
Instalado en la tableta.
Te instalé el juego.
- El juego no está instalado.
- La instalación ha fallado.
- ¿La instalo?
- ¿Instalo el juego?
# play
Está sonando en la cocina.
He puesto la canción.
Acabo de poner el episodio.
La reproducción ha comenzado.
Se está reproduciendo el álbum.
Le he dado al play.
He pausado el vídeo.
Ya suena en el salón.
Reproduciendo el álbum.
Empezó el episodio.
- No está sonando nada.
- ¿Pongo la canción?
- No pude reproducirla.
- ¿Reproduzco el álbum?
# queue
Está en la cola.
La he puesto en la cola.
Va justo después de esta, ya está en cola.
La he dejado como siguiente en la cola.
Canción añadida a la cola.
Acabo de ponerla en cola.
Queda la primera de la cola.
Encolada.
Añadí el episodio a la cola.
- No he puesto nada en la cola.
- ¿La pongo en la cola?
- La cola está vacía.
# playlist
La he metido en tu lista.
Lista creada con diez canciones.
Ya está en tu lista «Viaje».
Te he hecho una lista para correr.
Acabo de añadirla a tu lista.
Se ha añadido a la lista de reproducción.
He sacado la repetida de la lista.
Tu lista está lista.
Creé la lista «Playa».
Añadida a tu lista.
- No la he añadido a la lista.
- ¿Creo una lista?
- ¿La añado a la lista?
# share
He compartido el álbum con tu padre.
Le he pasado la canción a tu prima.
El libro está compartido con el grupo familiar.
Acabo de compartir el episodio.
Se ha compartido el enlace del juego con tu hermana.
Compartido con el grupo.
Compartí la canción con Inés.
- No he compartido nada.
- ¿Lo comparto?
- ¿Comparto la canción?
# message
Mensaje enviado.
Le he escrito a tu tía.
Tu madre ya está avisada.
Acabo de avisar a tu padre.
Se ha enviado el recibo.
El mensaje ha salido.
Le he dejado un mensaje al vendedor.
Ya he avisado a la profesora.
Le he contestado al desarrollador.
Le mandé un mensaje a tu abuela.
Aviso enviado a la profesora.
- El mensaje no ha salido.
- ¿Aviso a tu madre?
- Tu madre envió un mensaje.
- ¿Le escribo?
# handoff
Te he puesto en contacto con una persona del equipo.
Tu caso está en manos de soporte.
He pasado la conversación a un agente.
Acabo de transferirte a un agente.
Un compañero se encarga a partir de ahora.
El caso ha sido escalado.
Te comuniqué con una persona de soporte.
Ahora te atiende una persona del equipo.
- No te he pasado con nadie.
- ¿Te paso con un agente?
- Si quieres, un compañero se encarga.
- ¿Quieres hablar con una persona?
# report
He denunciado el comentario.
La denuncia está enviada.
Acabo de denunciar la aplicación.
El perfil ha sido reportado.
He dado parte a la moderación.
He puesto una denuncia contra el vendedor.
Se ha reportado la reseña.
Denuncia presentada.
Reporté al vendedor.
- No he denunciado nada.
- ¿Denuncio el comentario?
- Para denunciar, toca la bandera.
- ¿Lo reporto?
# appeal
La apelación está presentada.
He recurrido la decisión.
Acabo de presentar el recurso.
Se ha presentado la apelación.
He apelado la retirada.
Tu recurso ya está en curso.
Recurso presentado.
Impugné la decisión.
- No se ha presentado ninguna apelación.
- ¿Apelo la decisión?
- ¿Presento un recurso?
# approval_request
Le he pedido permiso a tu madre.
La solicitud está en manos de tu padre.
Tu madre ya tiene la solicitud.
Acabo de pedir la aprobación de tu padre.
Se ha enviado la solicitud de aprobación.
He mandado la petición de compra a tus padres.
Petición enviada a tu padre, falta su visto bueno.
Pedí autorización a tu madre.
- No le he pedido permiso a tu madre.
- Hace falta el permiso de tu madre.
- ¿Le pido permiso a tu padre?
- ¿Pido permiso a tu madre?
# consent_set
Los anuncios personalizados están desactivados.
He retirado tu consentimiento.
El rastreo está apagado.
Ya no compartimos tu ubicación.
Acabo de desactivar la publicidad personalizada.
Se ha registrado tu consentimiento.
Consentimiento retirado.
Desactivé el rastreo.
- No he retirado tu consentimiento.
- ¿Desactivo el rastreo?
- ¿Retiro el consentimiento?
# control_set
El límite ha pasado a una hora.
He puesto el filtro.
El tope queda en 20 €.
Se ha activado el bloqueo de compras.
Acabo de cambiar la hora de dormir.
El chat está cerrado.
He silenciado las notificaciones.
Límite de gasto: cambiado a 10 €.
Filtro activado.
Bajé el límite a 10 €.
Se limitó el tiempo de pantalla a una hora.
- El límite no ha cambiado.
- ¿Activo el filtro?
- El filtro se activa en ajustes.
- ¿Bajo el límite?
# memory_write
Anotado.
Lo he apuntado.
Me lo apunto.
Queda anotado que no le gustan los payasos.
Lo he guardado en tus preferencias.
He tomado nota de tu alergia.
Ya lo tengo anotado.
Lo recordaré, ya está anotado.
Apuntado en tus preferencias.
- No lo he anotado.
- ¿Lo apunto?
- ¿Lo anoto?
`
