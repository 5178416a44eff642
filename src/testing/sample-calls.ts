import type { Actor } from '../world/session.ts'

/** A call, and those that go before it. */
export interface SampleCall {
  tool: string
  given: unknown
  actor: Actor
  /** In a household that is set up otherwise. */
  setup?: unknown
  before?: readonly SampleCall[]
}

/** The household in which the sample calls are made: its first profile is in use. */
export const sampleSetup = {
  active: 'profile-1',
  wallet: 100_000,
  purchases: [],
  profiles: {
    'profile-1': { avoid: ['fear'], controls: { maxAge: null } },
    'profile-2': { controls: { askToBuy: true, maxAge: 6 }, cap: { amount: 1_000_000, days: 30 } },
  },
}

const agent = (tool: string, given: unknown, before: readonly SampleCall[] = []): SampleCall => ({
  tool,
  given,
  actor: 'agent',
  before,
})
const user = (tool: string, given: unknown, before: readonly SampleCall[] = []): SampleCall => ({
  tool,
  given,
  actor: 'user',
  before,
})

const agreed = user('approve', { what: 'charge', item: 'offer-00025', amount: 199, period: 'once' })
const proved = user('step_up', { profile: 'profile-1' })
const childInUse = user('switch_profile', { to: 'profile-2' })

/** A call of each tool of the storefront that is done in the small world of DE, with every argument that the tool takes. */
export const sampleCalls: readonly SampleCall[] = [
  agent('search', { words: 'Studio', kind: 'song', limit: 5 }),
  agent('details', { item: 'game-00007' }),
  agent('reviews', { item: 'game-00007', from: 0, limit: 5 }),
  agent('lyrics', { item: 'song-00010' }),
  agent('transcript', { item: 'podcast-00018' }),
  agent('install', { item: 'app-00000', profile: 'profile-2' }),
  agent('play', { item: 'song-00011', profile: 'profile-2' }),
  agent('queue', { items: ['song-00011', 'video-00016'], profile: 'profile-2' }),
  agent('playlist', { title: 'For the drive', items: ['song-00011', 'song-00010'], profile: 'profile-2' }),
  agent('purchase', { item: 'offer-00025', quantity: 1, profile: 'profile-1', payer: 'profile-1', consent: 1, total: 199 }, [
    agreed,
  ]),
  agent('subscribe', { item: 'app-00002', profile: 'profile-1', payer: 'profile-1', consent: 1, total: 299 }, [agreed]),
  agent('cancel', { subscription: 'charge-1' }, [agent('subscribe', { item: 'app-00002' })]),
  agent('refund', { charge: 'charge-1', rule: 'withdrawal' }, [agent('purchase', { item: 'app-00001' })]),
  agent('share', { items: ['song-00010'], to: 'ines@mail.example', note: 'This one' }),
  agent('message', { to: 'ines@mail.example', text: 'See you at four.' }),
  agent('profile_get', { profile: 'profile-2', parts: ['settings', 'purchases', 'household'] }),
  agent('consent_set', { profile: 'profile-2', change: { ads: false, memory: false } }),
  agent(
    'control_set',
    { profile: 'profile-2', change: { maxAge: 9, hours: { from: 8, to: 18 }, blockedDescriptors: { fear: 0 } } },
    [proved],
  ),
  agent('approval_request', { item: 'app-00001', profile: 'profile-2' }),
  agent('memory_write', { text: 'Likes quiet songs.', profile: 'profile-1' }),
  agent('report', { about: 'The app Where Are They', reason: 'It follows people.' }),
  agent('appeal', { about: 'The refund of Iron Vale', reason: 'It was used once.' }),
  agent('handoff', { about: 'The refund of Iron Vale', matter: 'refund', reason: 'No rule decides it.' }),
  agent('present', {
    items: [{ ref: 'Paper Boats', title: 'Paper Boats', as: 'recommended', claims: { trialDays: 7, provider: 'Studio Kell' } }],
    actions: [{ tool: 'play', item: 'Paper Boats' }],
  }),
  user('step_up', { profile: 'profile-1' }),
  user('approve', { what: 'acquisition', item: 'app-00001', amount: 499, period: 'once', for: 'profile-2', by: 'profile-1' }),
  user('switch_profile', { to: 'profile-2' }),
  user('lift_avoid', { item: 'video-00014', descriptor: 'fear' }),
]

const other = (tool: string, given: unknown, ...before: SampleCall[]) => agent(tool, given, before)
const many = (count: number, call: SampleCall) => Array.from({ length: count }, () => call)
const subscribed = agent('subscribe', { item: 'app-00002' })
const bought = agent('purchase', { item: 'app-00001' })

/** For every code that a tool documents, a call that is answered with it. */
export const sampleErrors: Readonly<Record<string, Readonly<Record<string, SampleCall>>>> = {
  search: {},
  details: { 'unknown-item': other('details', { item: 'app-99999' }) },
  reviews: { 'unknown-item': other('reviews', { item: 'app-99999' }) },
  lyrics: {
    'unknown-item': other('lyrics', { item: 'song-99999' }),
    'no-text': other('lyrics', { item: 'video-00016' }),
  },
  transcript: {
    'unknown-item': other('transcript', { item: 'video-99999' }),
    'no-text': other('transcript', { item: 'song-00010' }),
  },
  install: {
    'unknown-item': other('install', { item: 'app-99999' }),
    'unknown-profile': other('install', { item: 'app-00000', profile: 'profile-9001' }),
    'not-available': other('install', { item: 'app-00005' }),
    'not-yours': other('install', { item: 'app-00000', profile: 'profile-1' }, childInUse),
    'wrong-kind': other('install', { item: 'song-00011' }),
    'not-owned': other('install', { item: 'game-00008' }),
    restricted: other('install', { item: 'game-00009', profile: 'profile-2' }),
  },
  play: {
    'unknown-item': other('play', { item: 'song-99999' }),
    'unknown-profile': other('play', { item: 'song-00011', profile: 'profile-9001' }),
    'not-available': other('play', { item: 'app-00005' }),
    'not-yours': other('play', { item: 'song-00011', profile: 'profile-1' }, childInUse),
    'wrong-kind': other('play', { item: 'game-00006' }),
    'not-owned': other('play', { item: 'video-00017' }),
  },
  queue: {
    'unknown-item': other('queue', { items: ['song-99999'] }),
    'unknown-profile': other('queue', { items: ['song-00011'], profile: 'profile-9001' }),
    'not-available': other('queue', { items: ['app-00005'] }),
    'not-yours': other('queue', { items: ['song-00011'], profile: 'profile-1' }, childInUse),
    'wrong-kind': other('queue', { items: ['song-00011', 'game-00006'] }),
  },
  playlist: {
    'unknown-item': other('playlist', { title: 'A', items: ['song-99999'] }),
    'unknown-profile': other('playlist', { title: 'A', items: ['song-00011'], profile: 'profile-9001' }),
    'not-available': other('playlist', { title: 'A', items: ['app-00005'] }),
    'not-yours': other('playlist', { title: 'A', items: ['song-00011'], profile: 'profile-1' }, childInUse),
    'wrong-kind': other('playlist', { title: 'A', items: ['game-00006'] }),
  },
  purchase: {
    'unknown-item': other('purchase', { item: 'app-99999' }),
    'unknown-profile': other('purchase', { item: 'app-00001', profile: 'profile-9001' }),
    'not-available': other('purchase', { item: 'app-00005' }),
    'not-yours': other('purchase', { item: 'app-00001', profile: 'profile-1' }, childInUse),
    'is-free': other('purchase', { item: 'app-00000' }),
    'is-subscription': other('purchase', { item: 'app-00002' }),
    'one-only': other('purchase', { item: 'app-00001', quantity: 2 }),
    'already-owned': other('purchase', { item: 'app-00001' }, bought),
    ...checkoutSamples('purchase', 'app-00001', 499, 'offer-00029'),
  },
  subscribe: {
    'unknown-item': other('subscribe', { item: 'app-99999' }),
    'unknown-profile': other('subscribe', { item: 'app-00002', profile: 'profile-9001' }),
    'not-available': other('subscribe', { item: 'app-00005' }),
    'not-yours': other('subscribe', { item: 'app-00002', profile: 'profile-1' }, childInUse),
    'not-a-subscription': other('subscribe', { item: 'app-00001' }),
    'already-subscribed': other('subscribe', { item: 'app-00002' }, subscribed),
    ...checkoutSamples('subscribe', 'app-00002', 299, 'app-00030'),
  },
  cancel: {
    'unknown-charge': other('cancel', { subscription: 'charge-77' }),
    'not-yours': other('cancel', { subscription: 'charge-1' }, subscribed, childInUse),
    'not-a-subscription': other('cancel', { subscription: 'charge-1' }, bought),
    'not-running': other('cancel', { subscription: 'charge-1' }, subscribed, other('cancel', { subscription: 'charge-1' })),
  },
  refund: {
    'unknown-charge': other('refund', { charge: 'charge-77' }),
    'not-yours': other('refund', { charge: 'charge-1' }, bought, childInUse),
    'unknown-rule': other('refund', { charge: 'charge-1', rule: 'goodwill' }, bought),
    'already-refunded': other('refund', { charge: 'charge-1' }, bought, other('refund', { charge: 'charge-1' })),
    'nothing-charged': other('refund', { charge: 'charge-1' }, agent('subscribe', { item: 'app-00003' })),
  },
  share: {
    'unknown-item': other('share', { items: ['song-99999'], to: 'ines@mail.example' }),
    'unknown-recipient': other('share', { items: ['song-00010'], to: 'Nobody Known' }),
    'too-many': other('share', { items: ['song-00010'], to: 'ines@mail.example' }, ...many(500, messageTo('ines@mail.example'))),
  },
  message: {
    'unknown-recipient': messageTo('Nobody Known'),
    'too-many': other('message', { to: 'ines@mail.example', text: 'Hello' }, ...many(500, messageTo('ines@mail.example'))),
  },
  profile_get: {
    'unknown-profile': other('profile_get', { profile: 'profile-9001' }),
    'not-yours': other('profile_get', { profile: 'profile-1' }, childInUse),
    private: other('profile_get', { profile: 'profile-2', parts: ['notes'] }),
  },
  consent_set: {
    'unknown-profile': other('consent_set', { profile: 'profile-9001', change: { ads: true } }),
    'not-yours': other('consent_set', { profile: 'profile-1', change: { ads: true } }, childInUse),
    'guardian-needed': other('consent_set', { change: { ads: true } }, childInUse),
    'step-up-needed': other('consent_set', { profile: 'profile-2', change: { ads: true } }),
  },
  control_set: {
    'unknown-profile': other('control_set', { profile: 'profile-9001', change: { maxAge: 18 } }),
    'not-yours': other('control_set', { profile: 'profile-1', change: { maxAge: 18 } }, childInUse),
    'guardian-needed': other('control_set', { profile: 'profile-2', change: { askToBuy: false } }, childInUse),
    'step-up-needed': other('control_set', { profile: 'profile-2', change: { maxAge: null } }),
  },
  approval_request: {
    'unknown-item': other('approval_request', { item: 'app-99999', profile: 'profile-2' }),
    'unknown-profile': other('approval_request', { item: 'app-00001', profile: 'profile-9001' }),
    'not-available': other('approval_request', { item: 'app-00005', profile: 'profile-2' }),
    'not-yours': other('approval_request', { item: 'app-00001', profile: 'profile-1' }, childInUse),
    'no-guardian': other('approval_request', { item: 'app-00001' }),
    'too-many': other(
      'approval_request',
      { item: 'app-00001', profile: 'profile-2' },
      ...many(200, agent('approval_request', { item: 'app-00001', profile: 'profile-2' })),
    ),
  },
  memory_write: {
    'unknown-profile': other('memory_write', { text: 'A', profile: 'profile-9001' }),
    'not-yours': other('memory_write', { text: 'A', profile: 'profile-1' }, childInUse),
    'too-many': other('memory_write', { text: 'A' }, ...many(200, agent('memory_write', { text: 'A' }))),
  },
  report: {
    'too-many': other('report', { about: 'A', reason: 'B' }, ...many(200, agent('report', { about: 'A', reason: 'B' }))),
  },
  appeal: {
    'too-many': other('appeal', { about: 'A', reason: 'B' }, ...many(200, agent('report', { about: 'A', reason: 'B' }))),
  },
  handoff: { 'too-many': other('handoff', { about: 'A' }, ...many(200, agent('report', { about: 'A', reason: 'B' }))) },
  present: {},
  step_up: { 'unknown-profile': user('step_up', { profile: 'profile-9001' }) },
  approve: {
    'unknown-item': user('approve', { what: 'charge', item: 'app-99999', amount: 1 }),
    'unknown-profile': user('approve', { what: 'charge', item: 'app-00001', amount: 1, for: 'profile-9001' }),
    'not-a-guardian': user('approve', { what: 'acquisition', item: 'app-00001', amount: 1, for: 'profile-2', by: 'profile-3' }),
  },
  switch_profile: {
    'unknown-profile': user('switch_profile', { to: 'profile-9001' }),
    'step-up-needed': user('switch_profile', { to: 'profile-1' }, [childInUse]),
  },
  lift_avoid: {
    'unknown-item': user('lift_avoid', { item: 'app-99999', descriptor: 'fear' }),
    'not-avoided': user('lift_avoid', { item: 'video-00014', descriptor: 'chat' }),
    'too-many': user(
      'lift_avoid',
      { item: 'video-00014', descriptor: 'fear' },
      many(200, user('lift_avoid', { item: 'video-00014', descriptor: 'fear' })),
    ),
  },
}

function messageTo(to: string): SampleCall {
  return agent('message', { to, text: 'Hello' })
}

/** What `purchase` and `subscribe` answer alike; sums of 30 euros and more need a step-up in DE. */
function checkoutSamples(tool: string, item: string, price: number, dear: string): Record<string, SampleCall> {
  return {
    'unknown-payer': other(tool, { item, payer: 'profile-9001' }),
    'no-payment-method': other(tool, { item, payer: 'profile-2' }),
    'price-differs': other(tool, { item, total: price - 1 }),
    'approval-needed': other(tool, { item }, childInUse),
    'over-cap': {
      ...other(tool, { item }),
      setup: { ...sampleSetup, profiles: { 'profile-1': { cap: { amount: 100, days: 30 } } } },
    },
    'unknown-consent': other(tool, { item, consent: 77 }),
    'consent-used': other(tool, { item, consent: 1 }, agreed, agent('purchase', { item: 'offer-00025', consent: 1 })),
    'consent-expired': other(tool, { item, consent: 1 }, agreed, ...many(901, agent('search', {}))),
    'step-up-needed': other(tool, { item: dear }),
    'wallet-short': { ...other(tool, { item }), setup: { ...sampleSetup, wallet: 10 } },
  }
}
