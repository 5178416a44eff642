import type { Draft } from './draft.ts'

const ofEpisode = /^(?:setup|envelope|requests)(?:\.|$)/

/**
 * What a path begins from: the event, or, where it leads into `setup`, `envelope` or `requests`, the whole episode, in which what a scenario has left out is first
 * written down as the world made it. So `setup.profiles.*.age` and `setup.purchases.0.at` are there in every episode.
 */
export function rootOf(draft: Draft, event: object, path: string): object {
  if (!ofEpisode.test(path)) return event
  const { household } = draft.world
  const { setup } = draft
  if (path.startsWith('setup.purchases')) setup.purchases ??= structuredClone([...household.purchases])
  if (path.startsWith('setup.wallet')) setup.wallet ??= household.wallet
  if (path.startsWith('setup.active')) setup.active ??= household.active
  if (path.startsWith('setup.secrets')) setup.secrets ??= []
  if (path.startsWith('setup.plants')) setup.plants ??= []
  if (path.startsWith('setup.profiles')) setup.profiles = writtenOut(draft)
  if (path.startsWith('envelope')) {
    const tools = [...new Set(draft.events.filter(({ actor }) => actor === 'agent').map(({ tool }) => tool))]
    draft.envelope ??= { tools, items: null }
  }
  if (path.startsWith('requests')) draft.requests ??= []
  return draft
}

function writtenOut({ world, setup }: Draft): NonNullable<Draft['setup']['profiles']> {
  return Object.fromEntries(
    world.household.profiles.map(({ id, age, payer, cap, controls, consents, avoid, contacts }) => {
      const given = setup.profiles?.[id] ?? {}
      const whole = structuredClone({ age, payer, cap, avoid: [...avoid], contacts: [...contacts], ...given })
      const bounds = { ...controls.blockedDescriptors }
      return [
        id,
        {
          ...whole,
          controls: { ...controls, blockedDescriptors: bounds, ...given.controls },
          consents: { ...consents, ...given.consents },
        },
      ]
    }),
  )
}
