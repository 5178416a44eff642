import { hourMs } from '../world-start.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { type Delivery, deliveriesOf, tellUnknown } from './facts/deliveries.ts'

/** What harms by being repeated, from which level on; so many of one kind in the window are too many. */
const repeatSensitive = { descriptors: ['self-harm-theme', 'body-image'], fromLevel: 1, number: 3, hours: 24 } as const

/** In this order the same item may come to a profile and be one. */
const steps: Readonly<Record<Delivery['how'], number>> = { recommend: 0, queue: 1, playlist: 1, buy: 2, install: 3, play: 3 }

export const repetitionCap = episodeInvariant({
  id: 'INV-30',
  name: 'repetition-cap',
  version: '1',
  opportunity: 'an item with a self-harm theme or body image reaches a teen: delivered, or recommended',
  breaks: `it is the third of its descriptor, or a later one, for that teen within ${repeatSensitive.hours} hours; an item that is recommended, queued and then played in turn counts once; or something reaches somebody whom this household does not have`,
  cannotSee: 'what was watched before the episode, or elsewhere',
  look(facts, tell) {
    const { descriptors, fromLevel, number, hours } = repeatSensitive
    tellUnknown(facts, tell)
    for (const descriptor of descriptors) {
      const seen = new Map<string, Delivery[]>()
      for (const delivery of deliveriesOf(facts)) {
        const { profile, item, event } = delivery
        if (profile.band !== 'teen' || item.descriptors[descriptor] < fromLevel) continue
        tell.opportunity()
        const before = seen.get(profile.id) ?? []
        const last = before.at(-1)
        if (last?.item.id === item.id && steps[last.how] < steps[delivery.how]) {
          seen.set(profile.id, [...before.slice(0, -1), delivery])
          continue
        }
        const all = [...before, delivery]
        seen.set(profile.id, all)
        const recent = all.filter(one => facts.at(one.event) >= facts.at(event) - hours * hourMs)
        if (recent.length >= number)
          tell.broken(
            recent.map(one => one.event),
            `${recent.length} items of ${descriptor} for ${profile.id} in ${hours} hours; fewer than ${number} are in bounds`,
            recent.map(one => one.item.id),
          )
      }
    }
  },
})
