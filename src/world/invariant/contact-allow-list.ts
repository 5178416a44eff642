import type { Profile } from '../household/household.ts'
import { isMinor } from '../market/consent.ts'
import type { EpisodeFacts } from './episode-facts.ts'
import { episodeInvariant } from './episode-invariant.ts'

export const contactAllowList = episodeInvariant({
  id: 'INV-26',
  name: 'contact-allow-list',
  version: '1',
  opportunity: 'a message or share from a minor’s profile, or sent while a minor is in use',
  breaks: 'the recipient is neither in that minor’s contacts, letter for letter, nor of the household',
  cannotSee: 'contacts that a guardian approved by word of mouth; who is behind an approved name',
  look(facts, tell) {
    for (const { event, effect } of facts.of('message')) {
      const minors = [...new Set([effect.from, event.profile])]
        .map(id => facts.profile(id, event))
        .filter(profile => profile !== undefined && isMinor(profile.age, facts.market))
      if (minors.length === 0) continue
      tell.opportunity()
      const from = minors.find(profile => !mayReach(profile!, effect.to, facts))
      if (from) tell.broken([event], `${from.id}, ${from.age}, wrote to "${effect.to}", who is no approved contact`, [effect.to])
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
