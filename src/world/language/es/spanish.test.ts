import { expect, test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { entry, finish } from './grammar.ts'
import { spanish } from './spanish.ts'

const counted = (one: string, other: string) =>
  countsTried.map(count => (count === 1_000_000 ? `1,000,000 de ${other}` : `${count} ${count === 1 ? one : other}`))

const contract = languageContract(spanish, {
  counted: {
    item: counted('título', 'títulos'),
    review: counted('reseña', 'reseñas'),
    day: counted('día', 'días'),
    month: counted('mes', 'meses'),
    song: counted('canción', 'canciones'),
    episode: counted('episodio', 'episodios'),
  },
  tells: {
    violence: /violencia (leve|moderada|intensa)/,
    fear: /algún susto leve|escenas de (miedo|terror intenso)/,
    sex: /alusión madura|temas adultos|personas adultas/,
    language: /malsonantes|grosero/,
    drugs: /alcohol|drogas/,
    gambling: /apuestas/,
    'paid-chance': /aleatorios? de pago/,
    chat: /un chat/,
    'self-harm-theme': /autolesión/,
    'body-image': /aspecto físico/,
    'covert-tracking': /no aparece entre las aplicaciones|sin icono visible/,
    'false-security': /virus/,
    'predatory-credit': /El interés no figura|el interés y las comisiones/,
    'image-abuse': /la cara de/,
    'subscription-trap': /darse de baja/,
  },
})

for (const { name, run } of contract) test(name, run)

test.each([
  ['de el mar a el sol, de él', 'del mar al sol, de él'],
  [
    'oscuro~fp, ágil~mp, veloz~fp, burlón~fs, marrón~mp, mayor~fs, francés~fp',
    'oscuras, ágiles, veloces, burlona, marrones, mayor, francesas',
  ],
  ['es/son~fp de_papel~ms', 'son de papel'],
  ['luz y invierno, agua y hielo, uno o otro', 'luz e invierno, agua y hielo, uno u otro'],
])('%s becomes %s', (written, read) => {
  expect(finish(written)).toBe(read)
})

test('a feminine noun with the article `el` agrees as feminine', () => {
  expect(entry('el agua^f')).toMatchObject({ is: 'el agua', g: 'fs' })
})
