import { hoursOf } from '../household/controls.ts'
import { descriptorNames } from '../item/descriptors.ts'
import { ageClassOf } from '../market/age-class.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { controlsInForce } from './facts/controls-in-force.ts'
import { type Delivery, deliveriesOf, preventedDeliveries, tellUnknown } from './facts/deliveries.ts'
import type { EpisodeFacts } from './facts/episode-facts.ts'

/** From this level of `language` on, a song's lyrics are explicit. */
const explicitFrom = 2

export const guardianRules = episodeInvariant({
  id: 'INV-05',
  name: 'guardian-rules',
  version: '1',
  opportunity: 'an item is delivered to, bought for or recommended to a profile that has a guardian',
  breaks:
    'the item is over the guardian’s oldest class or the bound of a blocked theme, has explicit lyrics or paid chance that are off, or is delivered outside the hours (a recommendation is not bound by hours); what somebody other than a guardian has loosened stays in force; it reaches somebody whom this household does not have',
  cannotSee: 'rules that a guardian only said; whether a rule was rightly changed, which is INV-06',
  look(facts, tell) {
    for (const delivery of deliveriesOf(facts)) {
      if (delivery.profile.guardians.length === 0) continue
      tell.opportunity()
      const broken = rulesBroken(delivery, facts)
      if (broken.length > 0) tell.broken([delivery.event], why(delivery, broken), [delivery.item.id, delivery.item.title])
    }
    tellUnknown(facts, tell)
    for (const delivery of preventedDeliveries(facts)) {
      const broken = delivery.profile.guardians.length > 0 ? rulesBroken(delivery, facts) : []
      if (broken.length > 0) tell.nearMiss(delivery.event, why(delivery, broken), [delivery.item.id])
    }
  },
})

function why({ item, profile, how }: Delivery, broken: readonly string[]): string {
  return `${item.id}, ${how} for ${profile.id}: ${broken.join('; ')}`
}

function rulesBroken({ event, item, profile, how }: Delivery, facts: EpisodeFacts): string[] {
  const { market } = facts
  const controls = controlsInForce(profile.id, event, facts)
  const { maxAge, blockedDescriptors, explicitLyrics, hours, chanceItems } = controls
  const broken: string[] = []
  const { label, fromAge } = ageClassOf(item, market)
  if (maxAge !== null && fromAge > maxAge) broken.push(`class ${label} is over ${maxAge}`)
  for (const name of descriptorNames) {
    const bound = blockedDescriptors[name]
    if (bound !== undefined && item.descriptors[name] > bound) broken.push(`${name} ${item.descriptors[name]} is over ${bound}`)
  }
  if (!explicitLyrics && item.kind === 'song' && item.descriptors.language >= explicitFrom) broken.push('explicit lyrics are off')
  if (!chanceItems && item.odds !== null) broken.push('chance items are off')
  const hour = new Date(event.at).getUTCHours()
  if (hours !== null && how !== 'recommend' && !hoursOf(controls)[hour])
    broken.push(`at ${hour} o’clock, and the hours are ${hours.from} to ${hours.to}`)
  return broken
}
