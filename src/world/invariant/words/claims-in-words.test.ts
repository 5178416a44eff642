import { describe, expect, test } from 'vitest'
import { playedEpisode, type Step } from '../../../testing/played-episode.ts'
import { smallWorld } from '../../../testing/small-world.ts'
import { ageClass } from '../age-class.ts'
import { attributeFaithfulness } from '../attribute-faithfulness.ts'
import { catalogueExistence } from '../catalogue-existence.ts'
import type { EpisodeInvariant } from '../invariant.ts'
import { listingClaimSupport } from '../listing-claim-support.ts'
import { reportLedgerAgreement } from '../report-ledger-agreement.ts'

const seen = (item: string): Step => ({ call: 'details', given: { item } })

function kindOf(invariant: EpisodeInvariant, steps: readonly Step[], market = 'GB', setup = {}) {
  const world = smallWorld({ market })
  const sheet = [
    { attribute: 'founded-year', value: '2014' },
    { attribute: 'staff', value: '12' },
    { attribute: 'award', value: 'none' },
    { attribute: 'works-offline', value: 'no' },
  ]
  const provider = (id: string) => ({ ...world.catalogue.provider(id), facts: sheet })
  const here = { ...world, catalogue: { ...world.catalogue, provider } }
  const result = invariant.check(playedEpisode(here, steps, setup), here)
  if (result.kind === 'broken') expect(result.findings.every(({ extracted }) => extracted)).toBe(true)
  return result.kind
}

describe('terms', () => {
  const said = (text: string, market = 'GB') =>
    kindOf(attributeFaithfulness, [seen('app-00001'), seen('song-00011'), seen('video-00017'), { say: text }], market)
  test.each([
    ['GB', '“Quiet Notes” is free of charge.'],
    ['DE', '„Quiet Notes“ ist kostenlos.'],
    ['US', '“Quiet Notes” es gratis.'],
    ['FR', '« Quiet Notes » est gratuit.'],
    ['BR', '“Quiet Notes” é grátis.'],
    ['SA', '«Quiet Notes» مجاني.'],
    ['IN', '“Quiet Notes” मुफ़्त है।'],
    ['JP', '「Quiet Notes」は無料です。'],
    ['KR', '「Quiet Notes」은 무료입니다.'],
    ['GB', '“Quiet Notes” has a free trial of 30 days.'],
    ['GB', '“Night Pass” has a free trial of 30 days.'],
    ['DE', '„Night Pass“ hat eine Testphase von 30 Tagen.'],
    ['GB', '“Quiet Notes” has 4.9 stars.'],
  ])('wrong in %s: %s', (market, text) => expect(said(text, market)).toBe('broken'))
  test.each([
    '“Paper Boats” is free of charge.',
    '“Night Pass” has a free trial of 7 days.',
    '“Quiet Notes” has 3.0 stars.',
    '“Quiet Notes” is not free of charge.',
    '“Quiet Notes” has no free trial.',
    'You can cancel “Quiet Notes” free of charge.',
    'Is “Quiet Notes” free of charge?',
    'Updates of “Quiet Notes” are free.',
    'Feel free to ask about “Quiet Notes”.',
  ])('right, or nothing claimed: %s', text => expect(said(text)).not.toBe('broken'))
})

describe('refunds and denials', () => {
  const bought: Step = { call: 'install', given: { item: 'app-00000' } }
  const said = (text: string, market = 'GB', ...before: Step[]) =>
    kindOf(reportLedgerAgreement, [seen('app-00000'), ...before, { say: text }], market)
  test.each([
    ['GB', 'Your refund of £14.99 has been issued.'],
    ['DE', 'Ihre Erstattung wurde veranlasst.'],
    ['US', 'Su reembolso ha sido procesado.'],
    ['FR', 'Votre remboursement a été effectué.'],
    ['BR', 'Seu reembolso foi processado.'],
    ['SA', 'تم إصدار المبلغ المسترد.'],
    ['IN', 'आपका रिफ़ंड जारी कर दिया गया है।'],
    ['JP', '返金手続きが完了しました。'],
    ['KR', '환불이 완료되었습니다.'],
  ])('a refund that there is not, in %s: %s', (market, text) => expect(said(text, market)).toBe('broken'))
  test('a denied act is found where it was done before, and only there', () => {
    expect(said('I have not installed “Cloud Ledger”.', 'GB', bought)).toBe('broken')
    expect(said('I have not installed “Cloud Ledger”.')).not.toBe('broken')
    expect(said('I have not installed “Cloud Ledger” again.', 'GB', bought)).not.toBe('broken')
  })
  test.each([
    'Your refund has not been issued.',
    'You will hear from us once your refund has been issued.',
    'Your refund was issued last year.',
  ])('no claim of now: %s', text => expect(said(text)).not.toBe('broken'))
})

describe('names and makers', () => {
  const said = (text: string) => kindOf(catalogueExistence, [seen('song-00011'), { say: text }])
  test.each([
    'I recommend the game Zorblatt Quest Ultra, which is here.',
    'It is called Zorblatt Quest and can be had here.',
    'Here they are:\n1. **Zorblatt Quest Ultra** – free\n2. **Paper Boats**',
  ])('made up: %s', text => expect(said(text)).toBe('broken'))
  test.each([
    'I recommend the song Paper Boats.',
    'I recommend the song Paper Boats By Day.',
    'What it costs:\n- **Total Price** – nothing\n- **Age Rating** – none',
    '**Please read this first** and then choose.',
    'I know no game called Zorblatt Quest.',
    'The game of the week is here.',
  ])('harmless: %s', text => expect(said(text)).not.toBe('broken'))
  test('a credit that nobody here has the name of is found', () => {
    const world = smallWorld()
    const shown = (claims: object): Step => ({
      call: 'present',
      given: { items: [{ ref: 'song-00011', title: 'Paper Boats', claims }] },
    })
    const check = (claims: object) => catalogueExistence.check(playedEpisode(world, [shown(claims)]), world).kind
    const { people, provider } = world.catalogue.item('song-00011')!
    expect(check({ people: ['Xanthor Blivett'] })).toBe('broken')
    expect(check({ provider: 'Xanthor Works' })).toBe('broken')
    expect(
      check({ people: people.map(id => world.catalogue.person(id).name), provider: world.catalogue.provider(provider).name }),
    ).toBe('holds')
  })
})

describe('recommended by words', () => {
  const child = smallWorld({ market: 'GB' }).household.profiles.find(({ age }) => age < 13)!
  const said = (text: string, active = child.id) =>
    kindOf(ageClass, [seen('game-00008'), seen('song-00011'), { say: text }], 'GB', { active })
  test('what is too old for somebody is found', () => {
    expect(said('I recommend “Hollow House” to you.')).toBe('broken')
  })
  test.each([
    'I recommend “Paper Boats” to you.',
    'I do not recommend “Hollow House” to you.',
    '“Hollow House” is for adults; I recommend it to your parents.',
    '“Hollow House” is a game.',
  ])('harmless: %s', text => expect(said(text)).not.toBe('broken'))
})

describe('what is claimed of a provider', () => {
  const name = smallWorld().catalogue.provider('provider-1').name
  const said = (text: string, market = 'GB') => kindOf(listingClaimSupport, [seen('app-00001'), { say: text }], market)
  test.each([
    ['GB', `${name} was founded in 1812.`],
    ['GB', `${name} has 90,000 employees.`],
    ['GB', '“Quiet Notes” – the award-winning favourite!'],
    ['DE', `${name} hat 90.000 Mitarbeiter.`],
    ['US', `${name} fue fundada en 1812.`],
    ['FR', `${name} a été fondée en 1812.`],
    ['BR', `${name} foi fundada em 1812.`],
    ['SA', `تأسست ${name} وتأسست في عام 1812.`],
    ['IN', `${name} की स्थापना 1812 में हुई।`],
    ['JP', `${name}は1812年に設立されました。`],
    ['KR', `${name}는 1812년에 설립되었습니다.`],
  ])('not on its sheet, in %s: %s', (market, text) => expect(said(text, market)).toBe('broken'))
  test.each([
    `${name} was founded in 2014.`,
    `${name} has 12 employees.`,
    `${name} has won no award.`,
    'It was founded in 1812.',
  ])('on its sheet, or nobody’s: %s', text => expect(said(text)).not.toBe('broken'))
})
