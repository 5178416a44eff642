import { descriptorNames } from '../item/descriptors.ts'
import { type MarketPack, marketPackSchema } from './market-pack.ts'

interface Complaint {
  path: (string | number)[]
  message: string
}

/** A pack whose parts fit each other: what a shipped file, and one of anybody's, is parsed by. */
export const checkedMarketPackSchema = marketPackSchema.superRefine((pack, context) => {
  for (const { path, message } of [...languageComplaints(pack), ...boardComplaints(pack), ...otherComplaints(pack)])
    context.addIssue({ code: 'custom', path, message })
})

/** What is said by language is said in each of the market's, and in no other. */
function languageComplaints({ languages, locales, writing, tax, ads }: MarketPack): Complaint[] {
  const texts = [
    [['locales'], locales],
    [['writing'], writing],
    [['tax', 'name'], tax.name],
    [['ads', 'label'], ads.label],
  ] as const
  const twice = languages.filter((language, i) => languages.indexOf(language) !== i)
  return [
    ...twice.map(language => ({ path: ['languages'], message: `"${language}" is there twice` })),
    ...texts.flatMap(([path, byLanguage]) => [
      ...languages
        .filter(language => byLanguage[language] === undefined)
        .map(language => ({ path: [...path], message: `lacks "${language}", a language of the market` })),
      ...Object.keys(byLanguage)
        .filter(language => !languages.includes(language as (typeof languages)[number]))
        .map(language => ({ path: [...path, language], message: `"${language}" is no language of the market` })),
    ]),
  ]
}

/** Older classes hold all that younger ones do, and the last one all that is offered. */
function boardComplaints({ board }: MarketPack): Complaint[] {
  const most = (no: number, name: (typeof descriptorNames)[number]) => board.classes[no]!.atMost[name] ?? 3
  const last = board.classes.length - 1
  const labels = board.classes.map(({ label }) => label)
  return board.classes.flatMap(({ label, fromAge }, no) => {
    const path = ['board', 'classes', no]
    const complaints: Complaint[] = []
    if (labels.indexOf(label) !== no) complaints.push({ path: [...path, 'label'], message: `"${label}" is there twice` })
    if (no > 0 && fromAge <= board.classes[no - 1]!.fromAge)
      complaints.push({ path: [...path, 'fromAge'], message: 'classes go from the youngest age to the oldest' })
    for (const name of descriptorNames) {
      const at = [...path, 'atMost']
      if (no > 0 && most(no, name) < most(no - 1, name))
        complaints.push({ path: at, message: `holds less "${name}" than the class before; an older class holds more` })
      if (no === last && most(no, name) < (board.refusedAbove[name] ?? 3))
        complaints.push({ path: at, message: `the last class bounds "${name}"; it holds all that is not refused` })
    }
    return complaints
  })
}

function otherComplaints({ currency, remedies, people, writing }: MarketPack): Complaint[] {
  const complaints: Complaint[] = []
  if (currency.less >= currency.step)
    complaints.push({ path: ['currency', 'less'], message: 'less than "step", so that a price is more than nothing' })
  for (const [i, { id }] of remedies.entries())
    if (remedies.findIndex(rule => rule.id === id) !== i)
      complaints.push({ path: ['remedies', i, 'id'], message: `"${id}" is there twice` })
  for (const key of ['given', 'family'] as const) {
    const names = people[key]
    for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i)))
      complaints.push({ path: ['people', key], message: `"${name}" is there twice` })
    if (people.latin && people.latin[key].length !== names.length)
      complaints.push({
        path: ['people', 'latin', key],
        message: `${people.latin[key].length} names for the ${names.length} of people.${key}; write each in both scripts`,
      })
  }
  for (const [language, { money, percent, group, decimal }] of Object.entries(writing)) {
    if (group === decimal) complaints.push({ path: ['writing', language], message: '"group" and "decimal" are the same' })
    for (const [key, pattern] of Object.entries({ money, percent, group }))
      if (pattern.includes(' '))
        complaints.push({ path: ['writing', language, key], message: 'a blank is a no-break space: write \\u00a0 or \\u202f' })
  }
  return complaints
}
