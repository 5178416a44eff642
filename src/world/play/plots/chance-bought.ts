import { isWithinAge, needsAgeStepUp } from '../../market/age-class.ts'
import { charge, quote, tellBought, titleOf } from '../acts.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { mayTakeChances, roomOf, totalOf } from '../suits.ts'

/** A paid random item for somebody who may have it: its odds are shown before it is bought, and who has to step up does. */
export const chanceBought: Plot = {
  name: 'chance-bought',
  touches: ['INV-01', 'INV-02', 'INV-04', 'INV-06', 'INV-08', 'INV-27'],
  tools: ['search', 'details', 'present', 'purchase'],
  play(stage, stream) {
    const { market, world } = stage
    const person = stage.someone(stream.split('person'), ({ payer, band }) => payer && band === 'adult')
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const fits = (one: Parameters<typeof totalOf>[0]) =>
      one.odds !== null && one.available && isWithinAge(one, person.age, market) && totalOf(one, market) <= roomOf(person, world)
    const item = stage.item(stream.split('item'), one => fits(one) && mayTakeChances(one, person, market))
    if (item.odds === null) throw new Unplayable('no chest')
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item, 'recommended')
    stage.asks('agree')
    if (needsAgeStepUp(item, market)) stage.does('step_up', {})
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, market))
  },
}
