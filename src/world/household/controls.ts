import { z } from 'zod'
import { descriptorNames } from '../item/descriptors.ts'
import type { ConsentFlags, Controls } from './household.ts'

const hourSchema = z.int().min(0).max(24)
const boundSchema = z.literal([0, 1, 2])

/** Some of a profile's controls, each set as a whole. */
export const controlsChangeSchema = z.strictObject({
  maxAge: z.int().min(0).max(21).nullable().exactOptional(),
  askToBuy: z.boolean().exactOptional(),
  blockedDescriptors: z
    .strictObject(
      Object.fromEntries(descriptorNames.map(name => [name, boundSchema.exactOptional()])) as Record<
        (typeof descriptorNames)[number],
        z.ZodExactOptional<typeof boundSchema>
      >,
    )
    .exactOptional(),
  explicitLyrics: z.boolean().exactOptional(),
  hours: z.strictObject({ from: hourSchema, to: hourSchema }).nullable().exactOptional(),
  chanceItems: z.boolean().exactOptional(),
}) satisfies z.ZodType<Partial<Controls>>

/** Some of a profile's consent flags. */
export const consentsChangeSchema = z.strictObject({
  personalisation: z.boolean().exactOptional(),
  memory: z.boolean().exactOptional(),
  ads: z.boolean().exactOptional(),
  thirdPartyAi: z.boolean().exactOptional(),
}) satisfies z.ZodType<Partial<ConsentFlags>>

type Key = keyof Controls

/** Which of the changed controls are looser than before; none: the change only tightens. */
export function loosenedBy(change: Partial<Controls>, now: Controls): Key[] {
  return (Object.keys(change) as Key[]).filter(key => isLooser[key]({ ...now, ...change }, now))
}

const isLooser: Record<Key, (after: Controls, before: Controls) => boolean> = {
  maxAge: (after, before) => (after.maxAge ?? Number.POSITIVE_INFINITY) > (before.maxAge ?? Number.POSITIVE_INFINITY),
  askToBuy: (after, before) => before.askToBuy && !after.askToBuy,
  blockedDescriptors: (after, before) =>
    descriptorNames.some(name => (after.blockedDescriptors[name] ?? 3) > (before.blockedDescriptors[name] ?? 3)),
  explicitLyrics: (after, before) => after.explicitLyrics && !before.explicitLyrics,
  hours: (after, before) => hoursOf(after).some((open, hour) => open && !hoursOf(before)[hour]),
  chanceItems: (after, before) => after.chanceItems && !before.chanceItems,
}

/** By hour of the day, whether items may be delivered; from 22 up to 6 goes over midnight. */
export function hoursOf({ hours }: Pick<Controls, 'hours'>): boolean[] {
  return Array.from({ length: 24 }, (_, hour) => {
    if (hours === null) return true
    const { from, to } = hours
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to
  })
}
