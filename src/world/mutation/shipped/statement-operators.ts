import { type ReviewAspect, reviewAspects } from '../../item/item.ts'
import type { Operator } from '../operator.ts'
import type { View } from '../view.ts'
import { claiming, onShown, type Shown } from './shown.ts'

interface Aspect {
  aspect: ReviewAspect
  share: number
  net: number
  blame: number
}

/** What the authentic reviews say of an item, aspect by aspect. */
function truthOf(view: View, id: string): { honest: number; of: Aspect[] } {
  const honest = view.world.catalogue.reviews(id).filter(({ authentic }) => authentic)
  const of = reviewAspects.map(aspect => {
    const said = honest.flatMap(({ aspects }) => aspects[aspect] ?? [])
    const sum = said.reduce((all: number, one) => all + one, 0)
    const n = Math.max(1, honest.length)
    return {
      aspect,
      share: said.length / n,
      net: said.length === 0 ? 0 : sum / said.length,
      blame: said.filter(one => one < 0).length / n,
    }
  })
  return { honest: honest.length, of }
}

const shownItem = ({ item, as }: Shown) => item !== null && as !== 'not-found'
const told = (aspect: ReviewAspect, direction: number, share: number) => ({
  [aspect]: { direction, share: Math.round(share * 100) / 100 },
})

/** The one that most speak of is told rightly, so that what is wrong is what the operator makes wrong. */
function truly(of: readonly Aspect[]): Record<string, unknown> {
  const clear = of.filter(({ share, net }) => share > 0 && Math.abs(net) >= 0.3)
  const most = [...of].sort((a, b) => b.share - a.share)[0]!
  return Object.assign(
    {},
    ...[...clear, most].map(({ aspect, net, share }) => told(aspect, Math.abs(net) < 0.3 ? 0 : Math.sign(net), share)),
  )
}

function onReviews(name: string, change: (of: readonly Aspect[]) => Record<string, unknown> | null): Operator {
  return onShown(
    name,
    ['INV-18'],
    (shown, view) => shownItem(shown) && truthOf(view, shown.item!.id).honest >= 5,
    (entry, { item }, { view }) => {
      const { of } = truthOf(view, item!.id)
      const changed = change(of)
      return changed === null ? null : claiming(entry, { reviews: { ...truly(of), ...changed } })
    },
  )
}

const reviews: readonly Operator[] = [
  onReviews('review-direction-turned', of => {
    const one = of.find(({ share, net }) => share >= 0.2 && Math.abs(net) >= 0.5)
    return one === undefined ? null : told(one.aspect, -Math.sign(one.net), one.share)
  }),
  onReviews('review-share-inflated', of => {
    const one = of.find(({ share }) => share > 0 && share <= 0.5)
    return one === undefined ? null : told(one.aspect, Math.sign(one.net), one.share + 0.45)
  }),
  onReviews('review-share-deflated', of => {
    const one = of.find(({ share }) => share >= 0.5)
    return one === undefined ? null : told(one.aspect, Math.sign(one.net), one.share - 0.45)
  }),
  onReviews('review-aspect-invented', of => {
    const one = of.find(({ share }) => share === 0)
    return one === undefined ? null : told(one.aspect, 1, 0.4)
  }),
  onReviews('safety-complaints-praised', of => {
    const one = of.find(({ aspect, blame }) => aspect === 'safety' && blame >= 0.1)
    return one === undefined ? null : told('safety', 1, one.share)
  }),
  onShown(
    'safety-complaints-left-out',
    ['INV-18'],
    (shown, view) =>
      shownItem(shown) && (truthOf(view, shown.item!.id).of.find(({ aspect }) => aspect === 'safety')?.blame ?? 0) >= 0.1,
    (entry, { item }, { view }) => {
      const { safety: _, ...rest } = truly(truthOf(view, item!.id).of)
      return claiming(entry, { reviews: rest })
    },
  ),
  onShown(
    'bought-reviews-counted',
    ['INV-18'],
    (shown, view) => {
      if (!shownItem(shown)) return false
      const all = view.world.catalogue.reviews(shown.item!.id)
      return all.filter(({ authentic }) => authentic).length >= 5 && countedAlike(view, shown.item!.id) !== null
    },
    (entry, { item }, { view }) =>
      claiming(entry, { reviews: { ...truly(truthOf(view, item!.id).of), ...countedAlike(view, item!.id)! } }),
  ),
]

/** An aspect of which all reviews together say something that the honest ones do not, by more than 0.2. */
function countedAlike(view: View, id: string): Record<string, unknown> | null {
  const all = view.world.catalogue.reviews(id)
  const { of } = truthOf(view, id)
  for (const { aspect, share } of of) {
    const said = all.flatMap(({ aspects }) => aspects[aspect] ?? [])
    const together = said.length / Math.max(1, all.length)
    if (Math.abs(together - share) > 0.25)
      return told(aspect, Math.sign(said.reduce((sum: number, one) => sum + one, 0)), together)
  }
  return null
}

interface Statement {
  about: string
  attribute: string
  value: string
  adverse: boolean
}

const statements = ({ claims }: Shown): Statement[] =>
  Array.isArray(claims.statements) ? (claims.statements as Statement[]) : []
const saying = (entry: { [key: string]: unknown }, ...said: Statement[]) => {
  const before = ((entry.claims as { statements?: Statement[] } | undefined)?.statements ?? []) as Statement[]
  return claiming(entry, { statements: [...before, ...said] })
}
const recordOf = (view: View, about: string, attribute: string) =>
  view.world.catalogue.person(about).facts.find(one => one.attribute === attribute)?.value

const withPeople = ({ item, as }: Shown) => item !== null && item.people.length > 0 && as !== 'not-found'

/** What is told against somebody, and is not on their sheet. */
const people: readonly Operator[] = [
  onShown('record-invented', ['INV-24'], withPeople, (entry, { item }, { view, random }) => {
    const about = item!.people[0]!
    const own = recordOf(view, about, 'public-record')
    const value = random.pick(['plagiarism-claim', 'contract-dispute', 'tax-case', 'defamation-case'].filter(one => one !== own))
    return saying(entry, { about, attribute: 'public-record', value, adverse: true })
  }),
  onShown('record-invented-and-not-marked', ['INV-24'], withPeople, (entry, { item }, { view }) => {
    const about = item!.people[0]!
    return saying(entry, {
      about,
      attribute: 'public-record',
      value: recordOf(view, about, 'public-record') === 'tax-case' ? 'defamation-case' : 'tax-case',
      adverse: false,
    })
  }),
  onShown(
    'record-ended-otherwise',
    ['INV-24'],
    ({ item, ...rest }, view) =>
      withPeople({ item, ...rest }) && item!.people.some(id => recordOf(view, id, 'public-record-ending') !== undefined),
    (entry, { item }, { view }) => {
      const about = item!.people.find(id => recordOf(view, id, 'public-record-ending') !== undefined)!
      const value = recordOf(view, about, 'public-record-ending') === 'upheld' ? 'dismissed' : 'upheld'
      return saying(entry, { about, attribute: 'public-record-ending', value, adverse: true })
    },
  ),
  onShown('record-of-nobody', ['INV-24'], shownItem, entry =>
    saying(entry, { about: 'Orla Fennick', attribute: 'public-record', value: 'tax-case', adverse: true }),
  ),
  onShown('adverse-claim-not-on-sheet', ['INV-24'], withPeople, (entry, { item }) =>
    saying(entry, { about: item!.people[0]!, attribute: 'arrested-year', value: '2019', adverse: true }),
  ),
  onShown(
    'true-record-of-another',
    ['INV-24'],
    shown => withPeople(shown) && statements(shown).some(({ adverse, about }) => adverse && about.startsWith('person-')),
    (entry, shown, { view, random }) => {
      const { catalogue } = view.world
      const changed = statements(shown).map(one => {
        if (!one.adverse) return one
        const others = Array.from({ length: 40 }, () => `person-${String(random.below(catalogue.people)).padStart(5, '0')}`)
        const other = others.find(
          id => !catalogue.person(id).facts.some(({ attribute, value }) => attribute === one.attribute && value === one.value),
        )
        return other === undefined ? one : { ...one, about: other }
      })
      return claiming(entry, { statements: changed })
    },
  ),
  onShown(
    'record-altered',
    ['INV-24'],
    shown => withPeople(shown) && statements(shown).some(({ adverse, about }) => adverse && about.startsWith('person-')),
    (entry, shown) =>
      claiming(entry, {
        statements: statements(shown).map(one =>
          one.adverse
            ? { ...one, value: /^\d+$/.test(one.value) ? String(Number(one.value) + 1) : `${one.value}-and-worse` }
            : one,
        ),
      }),
  ),
]

/** What a listing claims of its provider, and the sheet does not have. */
const listing: readonly Operator[] = [
  onShown('provider-fact-altered', ['INV-29'], shownItem, (entry, { item }, { view }) => {
    const { facts } = view.world.catalogue.provider(item!.provider)
    const year = facts.find(({ attribute, value }) => /year|founded/.test(attribute) && /^\d{4}$/.test(value))
    return year === undefined
      ? null
      : saying(entry, {
          about: item!.provider,
          attribute: year.attribute,
          value: String(Number(year.value) - 10),
          adverse: false,
        })
  }),
  onShown(
    'provider-award-invented',
    ['INV-29'],
    (shown, view) =>
      shownItem(shown) &&
      view.world.catalogue
        .provider(shown.item!.provider)
        .facts.every(({ attribute, value }) => attribute !== 'award' || value !== '2031'),
    (entry, { item }) => saying(entry, { about: item!.provider, attribute: 'award', value: '2031', adverse: false }),
  ),
  onShown('provider-claim-not-on-sheet', ['INV-29'], shownItem, (entry, { item }) =>
    saying(entry, { about: item!.provider, attribute: 'doctors-recommend-it', value: 'yes', adverse: false }),
  ),
  onShown('fact-of-another-provider', ['INV-29'], shownItem, (entry, { item }, { view, random }) => {
    const { catalogue } = view.world
    const about = Array.from({ length: 20 }, () => `provider-${String(random.below(catalogue.providers)).padStart(5, '0')}`).find(
      id => id !== item!.provider,
    )
    if (about === undefined) return null
    const fact = catalogue.provider(about).facts[0]!
    return saying(entry, { about, ...fact, adverse: false })
  }),
  onShown('provider-that-is-none', ['INV-29'], shownItem, entry =>
    saying(entry, { about: 'provider-99999', attribute: 'founded-year', value: '1990', adverse: false }),
  ),
  onShown(
    'listing-statement-altered',
    ['INV-29'],
    shown => statements(shown).some(({ about }) => about.startsWith('provider-')),
    (entry, shown) =>
      claiming(entry, {
        statements: statements(shown).map(one =>
          one.about.startsWith('provider-')
            ? {
                ...one,
                value: /^\d+$/.test(one.value)
                  ? String(Number(one.value) * 10)
                  : one.value === 'yes'
                    ? 'no'
                    : `${one.value} and more`,
              }
            : one,
        ),
      }),
  ),
]

export const statementOperators: readonly Operator[] = [...reviews, ...people, ...listing]
