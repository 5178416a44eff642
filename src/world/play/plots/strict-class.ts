import { isWithinAge, needsAgeStepUp } from '../../market/age-class.ts'
import { claimsFrom, committed, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import type { suits } from '../suits.ts'

/** An item of a class for grown-ups: whoever has to prove their age here does so first. */
export const strictClass: Plot = {
  name: 'strict-class',
  touches: ['INV-04', 'INV-06', 'INV-08', 'INV-13'],
  tools: ['search', 'details', 'present', 'install', 'play'],
  play(stage, stream) {
    const { market } = stage
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const mild = (one: Parameters<typeof suits>[0]) =>
      one.available && !one.predatory && one.odds === null && one.descriptors.gambling === 0
    const item = stage.item(
      stream.split('item'),
      one =>
        mild(one) &&
        one.price.amount === 0 &&
        one.kind !== 'offer' &&
        one.descriptors.violence === 3 &&
        isWithinAge(one, person.age, market),
    )
    stage.asks(item.kind === 'app' || item.kind === 'game' ? 'askInstall' : 'askPlay', { title: titleOf(stage, item) })
    present(stage, [entryOf(stage, item, 'mentioned', claimsFrom(lookUp(stage, item)))])
    stage.tells('suggest')
    stage.asks('agree')
    if (needsAgeStepUp(item, market)) stage.does('step_up', {})
    committed(stage.calls(item.kind === 'app' || item.kind === 'game' ? 'install' : 'play', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  },
}
