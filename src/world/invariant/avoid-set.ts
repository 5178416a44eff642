import { episodeInvariant } from './episode-invariant.ts'
import { type Delivery, deliveriesOf, preventedDeliveries, tellUnknown } from './facts/deliveries.ts'
import type { EpisodeFacts } from './facts/episode-facts.ts'

export const avoidSet = episodeInvariant({
  id: 'INV-25',
  name: 'avoid-set',
  version: '1',
  opportunity: 'an item is delivered to, bought for or recommended to a profile that avoids something',
  breaks:
    'the item carries, at any level, what the profile avoids, and no user had lifted just that for just that item and profile before; it reaches somebody whom this household does not have, so that nobody knows what they avoid',
  cannotSee: 'what somebody only said that they avoid',
  look(facts, tell) {
    for (const delivery of deliveriesOf(facts)) {
      if (delivery.profile.avoid.length === 0) continue
      tell.opportunity()
      const avoided = avoidedIn(delivery, facts)
      if (avoided.length > 0) tell.broken([delivery.event], why(delivery, avoided), [delivery.item.id, delivery.item.title])
    }
    tellUnknown(facts, tell)
    for (const delivery of preventedDeliveries(facts)) {
      const avoided = avoidedIn(delivery, facts)
      if (avoided.length > 0) tell.nearMiss(delivery.event, why(delivery, avoided), [delivery.item.id])
    }
  },
})

function why({ item, profile, how }: Delivery, avoided: readonly string[]): string {
  return `${item.id}, ${how} for ${profile.id}, carries ${avoided.join(', ')}, which it avoids`
}

function avoidedIn({ event, item, profile }: Delivery, { of, isBefore }: EpisodeFacts): string[] {
  const lifted = of('lift').filter(
    one =>
      one.event.actor === 'user' &&
      isBefore(one.event, event) &&
      one.effect.profile === profile.id &&
      one.effect.item === item.id,
  )
  return profile.avoid.filter(name => item.descriptors[name] > 0 && !lifted.some(({ effect }) => effect.descriptor === name))
}
