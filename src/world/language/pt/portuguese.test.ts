import { expect, test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { finish } from './grammar.ts'
import { portuguese } from './portuguese.ts'

const counted = (one: string, other: string) =>
  countsTried.map(count => (count === 1_000_000 ? `1.000.000 de ${other}` : `${count} ${count <= 1 ? one : other}`))

const contract = languageContract(portuguese, {
  counted: {
    item: counted('título', 'títulos'),
    review: counted('avaliação', 'avaliações'),
    day: counted('dia', 'dias'),
    month: counted('mês', 'meses'),
    song: counted('música', 'músicas'),
    episode: counted('episódio', 'episódios'),
  },
  tells: {
    violence: /violência (leve|moderada|intensa)/,
    fear: /algum susto leve|cenas de (medo|terror intenso)/,
    sex: /alusão madura|temas adultos|pessoas adultas/,
    language: /palavrões|grosseira/,
    drugs: /álcool|drogas/,
    gambling: /apostas/,
    'paid-chance': /aleatórios? pagos?/,
    chat: /um bate-papo/,
    'self-harm-theme': /automutilação/,
    'body-image': /sobre a aparência/,
    'covert-tracking': /não aparece entre os aplicativos|sem ícone visível/,
    'false-security': /vírus/,
    'predatory-credit': /[Oo]s juros/,
    'image-abuse': /o rosto de/,
    'subscription-trap': /cancelamento/,
  },
})

for (const { name, run } of contract) test(name, run)

test.each([
  ['de o mar a a praia por as ruas em os dias, De o alto, para o sul', 'do mar à praia pelas ruas nos dias, Do alto, para o sul'],
  [
    'azul~mp, fácil~fp, incrível~mp, jovem~fp, gentil~mp, capaz~fp, simples~mp',
    'azuis, fáceis, incríveis, jovens, gentis, capazes, simples',
  ],
  ['sonhador~fs, melhor~fp, inglês~fs, brincalhão~fp', 'sonhadora, melhores, inglesa, brincalhonas'],
  ['é/são~fp de_papel~ms', 'são de papel'],
])('%s becomes %s', (written, read) => {
  expect(finish(written)).toBe(read)
})
