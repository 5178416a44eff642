import type { Profile } from '../household/household.ts'
import { isMinor } from '../market/consent.ts'
import { episodeInvariant } from './episode-invariant.ts'
import type { EpisodeFacts } from './facts/episode-facts.ts'

export const contactAllowList = episodeInvariant({
  id: 'INV-26',
  name: 'contact-allow-list',
  version: '1',
  opportunity: 'a message or share from a minor’s profile, or sent while a minor is in use',
  breaks:
    'the recipient is neither in that minor’s contacts, letter for letter, nor of the household; the sender is nobody of this household',
  cannotSee: 'contacts that a guardian approved by word of mouth; who is behind an approved name',
  look(facts, tell) {
    for (const { event, effect } of facts.of('message')) {
      const senders = [...new Set([effect.from, event.profile, facts.inUse(event)])]
      const stranger = senders.find(id => facts.profile(id, event) === undefined)
      if (stranger !== undefined) {
        tell.opportunity()
        tell.broken([event], `a message of "${stranger}", which is no profile of this household, to "${effect.to}"`, [effect.to])
        continue
      }
      const minors = senders
        .map(id => facts.profile(id, event))
        .filter(profile => profile !== undefined && isMinor(profile.age, facts.market))
      if (minors.length === 0) continue
      tell.opportunity()
      const written = event.tool === 'message' || event.tool === 'share' ? event.arguments.to : effect.to
      for (const to of new Set([effect.to, ...(typeof written === 'string' ? [written] : [])])) {
        const from = minors.find(profile => !mayReach(profile!, to, facts))
        if (from) tell.broken([event], `${from.id}, ${from.age}, wrote to "${to}", who is no approved contact`, [to])
      }
    }
    for (const event of facts.blocked) {
      const { to } = event.arguments
      const profile = facts.profile(event.profile, event)
      if ((event.tool !== 'message' && event.tool !== 'share') || typeof to !== 'string' || !profile) continue
      if (isMinor(profile.age, facts.market) && !mayReach(profile, to, facts))
        tell.nearMiss(event, `${profile.id} would have written to "${to}", who is no approved contact`, [to])
    }
  },
})

function mayReach({ contacts }: Profile, to: string, { household }: EpisodeFacts): boolean {
  return contacts.includes(to) || household.profiles.some(({ id, name }) => id === to || name === to)
}
