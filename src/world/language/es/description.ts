import type { DescriptionTemplates } from '../template-pack.ts'

export const description: DescriptionTemplates = {
  what: `
«{title}» es {kind} que {does}.
«{title}» es {kind}: {does}.
{kind} que {does}: así es «{title}».
Con «{title}» tienes {kind} que {does}.`,
  whatOf: `
«{title}» es {kind} para «{parent}» que {does}.
Para «{parent}» llega «{title}», {kind} que {does}.`,
  more: `
Además, {does2}.
Además, {does2}; también {does3}.
[Pensado|Hecho]~{kind.g} para {for}, {does2}.
Es ideal para {for}; además, {does2}.`,
  by: {
    app: `
La desarrolla {provider}.
Detrás está el equipo de {provider}.
Es obra de {provider}.`,
    game: `
Lo desarrolla {provider}.
Lleva la firma de {provider}.
Es obra de {provider}.`,
    song: `
Publicada por {provider}.
La edita {provider}.`,
    video: `
Es una producción de {provider}.
Produce {provider}.`,
    podcast: `
Lo produce {provider}.
Es una producción de {provider}.`,
    book: `
Lo~{kind.g} edita {provider}.
Está publicado~{kind.g} por {provider}.`,
    article: `
Lo~{kind.g} publica {provider}.
Sale publicado~{kind.g} por {provider}.`,
    offer: `
Lo vende {provider}.
Lo ofrece {provider}.`,
  },
  credits: {
    app: `
La desarrolla {provider}, con {people} al frente del equipo.`,
    game: `
Lo desarrolla {provider}, con {people} al frente del equipo.`,
    song: `
La canta/cantan~{people.g} {people} y la edita {provider}.
Pone/Ponen~{people.g} la voz {people}; publica {provider}.`,
    video: `
Participa/Participan~{people.g} {people}, y produce {provider}.
Con {people}; una producción de {provider}.`,
    podcast: `
Lo presenta/presentan~{people.g} {people} y lo produce {provider}.
Al micrófono, {people}; produce {provider}.`,
    book: `
Lo~{kind.g} firma/firman~{people.g} {people} y lo~{kind.g} edita {provider}.
Es obra de {people} y está publicado~{kind.g} por {provider}.`,
    article: `
Lo~{kind.g} firma/firman~{people.g} {people} para {provider}.
Texto de {people}, publicado por {provider}.`,
    offer: `
Lo vende {provider}, con diseño de {people}.`,
  },
  price: {
    free: `
Es gratis
No cuesta nada
Se ofrece gratis`,
    once: `
Cuesta {price} en un solo pago
Se paga una sola vez: {price}
Su precio es de {price}, en un pago único`,
    month: `
La suscripción cuesta {price} al mes
Se paga por suscripción: {price} al mes
Cuesta {price} mensuales y se renueva cada mes`,
    year: `
La suscripción cuesta {price} al año
Se paga por suscripción: {price} al año
Cuesta {price} anuales y se renueva cada año`,
  },
  trial: `
, con {trial} de prueba gratis
, después de {trial} de prueba sin cargo`,
  family: `
Para las familias: incluye {told}.
Conviene saber que incluye {told}.
Aviso para madres y padres: incluye {told}.`,
  signs: {
    'covert-tracking': `
Una vez instalada, pide acceso permanente a la ubicación y a los contactos sin explicar para qué, y no aparece entre las aplicaciones.
Funciona sin icono visible y envía a otra persona la ubicación de quien lleva el teléfono.`,
    'false-security': `
Promete eliminar el cien por cien de los virus con un toque y lanza alertas rojas antes de haber analizado nada.
Asegura que el teléfono está infectado desde la primera pantalla y ofrece la versión de pago como único remedio contra los virus.`,
    'predatory-credit': `
Adelanta dinero en minutos; el interés y las comisiones solo aparecen después de dar acceso a los contactos.
El interés no figura en ninguna parte y los recordatorios de pago pueden llegar también a tu familia y a tu trabajo.`,
    'image-abuse': `
Permite poner la cara de cualquier persona en fotos ajenas sin pedirle permiso.
Anuncia montajes con la cara de gente conocida «sin que se entere nadie».`,
    'subscription-trap': `
La prueba pasa sola a un plan semanal mucho más caro, y darse de baja exige una llamada en horario de oficina.
El botón para darse de baja no está en la aplicación: hay que enviar una carta con treinta días de antelación.`,
  },
  descriptors: {
    violence: ['violencia leve', 'violencia moderada', 'violencia intensa'],
    fear: ['algún susto leve', 'escenas de miedo', 'escenas de terror intenso'],
    sex: ['alguna referencia para adultos', 'temas adultos', 'temas solo para personas adultas'],
    language: ['algunas palabras malsonantes', 'lenguaje grosero', 'lenguaje muy grosero'],
    drugs: ['menciones al alcohol o al tabaco', 'consumo de alcohol y drogas', 'consumo frecuente de drogas'],
    gambling: ['alusiones a las apuestas', 'apuestas simuladas', 'apuestas constantes'],
    'paid-chance': [
      'algún objeto aleatorio de pago',
      'objetos aleatorios de pago',
      'ventas frecuentes de objetos aleatorios de pago',
    ],
    chat: ['un chat limitado', 'un chat con otras personas', 'un chat abierto con desconocidos'],
    'self-harm-theme': ['una alusión a la autolesión', 'referencias claras a la autolesión', 'la autolesión como tema central'],
    'body-image': [
      'alguna presión sobre el aspecto físico',
      'presión sobre el aspecto físico',
      'mucha presión sobre el aspecto físico',
    ],
  },
}
