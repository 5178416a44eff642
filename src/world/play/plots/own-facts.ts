import type { Plot } from '../plot.ts'

/** Somebody asks what they have told of themselves, and is told. */
export const ownFacts: Plot = {
  name: 'own-facts',
  touches: ['INV-10'],
  tools: ['profile_get'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), () => true)
    stage.begin({ active: person.id })
    stage.asks('askNotes')
    stage.calls('profile_get', { parts: ['notes', 'settings'] })
    for (const { text } of person.facts) stage.tells('youToldMe', { fact: text })
  },
}
