import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { discreteHazard } from './discrete-hazard.ts'
import { grayTest } from './gray-test.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { logRank } from './log-rank.ts'
import { turnAutocorrelation } from './turn-autocorrelation.ts'

/** Conversations in families of four, ending at turn 1 to 12 with an event of cause 1 or 2, or censored. */
function simulated(n: number, seed: number) {
  const random = seededRandom(seed)
  const columns = {
    time: [] as number[],
    cause: [] as number[],
    event: [] as number[],
    cluster: [] as number[],
    group: [] as number[],
  }
  for (let i = 0; i < n; i++) {
    const cause = random.below(3)
    columns.time.push(1 + random.below(12))
    columns.cause.push(cause)
    columns.event.push(cause === 1 ? 1 : 0)
    columns.cluster.push(100 - Math.floor(i / 4))
    columns.group.push(random.below(2))
  }
  return columns
}

// Kaplan-Meier.

test('rows that are clusters of their own: robust errors are Greenwood’s, for the curve and the mean', () => {
  const { time, event } = simulated(80, 1)
  const rows = kaplanMeier({ time, event }, { tau: 9 })
  const own = kaplanMeier({ time, event, cluster: time.map((_, i) => i) }, { tau: 9 })
  rows.greenwoodSe.forEach((se, k) => {
    if (se === null) expect(own.robustSe![k]).toBeNull()
    else expect(own.robustSe![k]).toBeCloseTo(se, 12)
  })
  expect(own.rmst.se).toBeCloseTo(rows.rmst.se!, 12)
})

test('each row four times in a cluster: twice the standard error of four rows, the mean as well', () => {
  const { time, event } = simulated(30, 2)
  const four = (column: number[]) => column.flatMap(value => [value, value, value, value])
  const once = kaplanMeier({ time, event }, { tau: 8 })
  const copies = kaplanMeier({ time: four(time), event: four(event), cluster: four(time.map((_, i) => i)) }, { tau: 8 })
  expect(copies.estimate).toBeCloseTo(once.estimate!, 12)
  expect(copies.se).toBeCloseTo(once.se!, 12)
  expect(copies.rmst.se).toBeCloseTo(once.rmst.se!, 12)
})

test('clustered errors equal the formula summed row by row', () => {
  const { time, event, cluster } = simulated(40, 3)
  const fit = kaplanMeier({ time, event, cluster })
  fit.time.forEach((t, k) => {
    if (fit.survival[k] === 0) return
    const totals = new Map<number, number>()
    time.forEach((own, i) => {
      let sum = 0
      fit.time.forEach((s, j) => {
        if (s > t || own < s) return
        sum += ((own === s ? event[i]! : 0) - fit.nEvent[j]! / fit.nRisk[j]!) / (fit.nRisk[j]! - fit.nEvent[j]!)
      })
      totals.set(cluster[i]!, (totals.get(cluster[i]!) ?? 0) - fit.survival[k]! * sum)
    })
    expect(fit.robustSe![k]).toBeCloseTo(Math.sqrt([...totals.values()].reduce((sum, one) => sum + one ** 2, 0)), 12)
  })
})

test('without censoring the curve is the share that has not ended', () => {
  const fit = kaplanMeier({ time: [3, 1, 2, 2, 5], event: [1, 1, 1, 1, 1] })
  expect(fit.survival.map(value => Math.round(value * 5))).toEqual([4, 2, 1, 0])
  expect(fit.rmst.estimate).toBeCloseTo((3 + 1 + 2 + 2 + 5) / 5, 12)
  expect(fit).toMatchObject({ estimate: 0, se: null, lower: null })
  expect(fit.undefinedReason).toMatch(/survival is 0/)
})

test('the median of a level stretch at .5 is its middle', () => {
  expect(kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] }).median.estimate).toBe(2.5)
  expect(kaplanMeier({ time: [1, 2, 9, 9], event: [1, 1, 0, 0] }).median.estimate).toBe(5.5)
  expect(kaplanMeier({ time: [1, 2, 9, 9], event: [1, 0, 0, 0] }).median).toEqual({ estimate: null, lower: 1, upper: null })
})

test('edges of the horizon', () => {
  const columns = { time: [2, 3, 4], event: [1, 0, 0] }
  expect(kaplanMeier(columns, { tau: 1 })).toMatchObject({ estimate: 1, rmst: { estimate: 1, se: 0 }, lower: null })
  expect(kaplanMeier(columns, { tau: 1 }).undefinedReason).toMatch(/no event by tau/)
  expect(kaplanMeier(columns, { tau: 1, limits: 'log' }).warnings[0]).toMatch(/no width/)
  expect(kaplanMeier(columns, { tau: 2 }).estimate).toBeCloseTo(2 / 3, 12)
  expect(kaplanMeier(columns, { tau: 5 })).toMatchObject({
    estimate: null,
    rmst: { estimate: null },
    undefinedReason: 'tau 5 lies beyond the last time seen, 4',
  })
  expect(kaplanMeier({ time: [2, 3], event: [1, 1] }, { tau: 5 })).toMatchObject({ estimate: 0, rmst: { estimate: 2.5 } })
})

test('Kaplan-Meier is undefined for no rows, and its errors for one cluster', () => {
  expect(kaplanMeier({ time: [], event: [] })).toMatchObject({ estimate: null, tau: null, time: [], undefinedReason: 'no rows' })
  const fit = kaplanMeier({ time: [1, 2, 3], event: [1, 0, 1], cluster: [5, 5, 5] }, { tau: 2 })
  expect(fit).toMatchObject({
    se: null,
    lower: null,
    rmst: { se: null },
    undefinedReason: 'one cluster: robust errors cannot be told',
  })
  expect(fit.estimate).toBeCloseTo(2 / 3, 12)
})

// Log-rank.

test('log-rank: the order and the codes of the groups do not matter', () => {
  const { time, event, group } = simulated(60, 4)
  const [a, b] = [logRank({ time, event, group }), logRank({ time, event, group: group.map(code => 7 - 3 * code) })]
  expect(b.statistic).toBeCloseTo(a.statistic!, 10)
  expect(b.groups).toEqual([4, 7])
  expect(b.observed).toEqual(a.observed.toReversed())
})

test('log-rank: one stratum is none, and a copy of everything in a second stratum doubles the statistic', () => {
  const { time, event, group } = simulated(60, 5)
  const plain = logRank({ time, event, group })
  expect(logRank({ time, event, group, stratum: time.map(() => 3) }).statistic).toBeCloseTo(plain.statistic!, 10)
  const twice = logRank({
    time: [...time, ...time],
    event: [...event, ...event],
    group: [...group, ...group],
    stratum: [...time.map(() => 1), ...time.map(() => 2)],
  })
  expect(twice.statistic).toBeCloseTo(2 * plain.statistic!, 10)
})

test('log-rank is undefined where nothing can be compared', () => {
  expect(logRank({ time: [], event: [], group: [] })).toMatchObject({ statistic: null, df: 0, groups: [] })
  expect(logRank({ time: [1, 2], event: [1, 1], group: [3, 3] }).undefinedReason).toMatch(/no two groups/)
  expect(logRank({ time: [1, 2], event: [0, 0], group: [1, 2] }).pValue).toBeNull()
  expect(logRank({ time: [1, 2], event: [1, 1], group: [1, 2], stratum: [1, 2] }).statistic).toBeNull()
  // Group 3 is gone before the first event.
  const left = logRank({ time: [1, 2, 3, 4, 5, 6], event: [0, 1, 1, 1, 1, 0], group: [3, 1, 2, 1, 2, 1] })
  expect(left).toMatchObject({ df: 1, warnings: ['group 3 is never at risk beside another at an event time and is left out'] })
})

// Competing causes.

test('one cause: the incidence is one minus Kaplan-Meier, with its standard error', () => {
  const { time, event } = simulated(50, 6)
  const [incidence, survival] = [cumulativeIncidence({ time, cause: event }), kaplanMeier({ time, event })]
  incidence.causes[0]!.incidence.forEach((value, k) => {
    expect(value).toBeCloseTo(1 - survival.survival[k]!, 12)
    if (survival.greenwoodSe[k] !== null) expect(incidence.causes[0]!.se[k]).toBeCloseTo(survival.greenwoodSe[k]!, 12)
  })
})

test('incidences and survival of any event sum to 1; without censoring they are shares', () => {
  const { time, cause } = simulated(60, 7)
  const fit = cumulativeIncidence({ time, cause })
  const any = kaplanMeier({ time, event: cause.map(code => (code > 0 ? 1 : 0)) })
  fit.time.forEach((_, k) => {
    expect(fit.causes[0]!.incidence[k]! + fit.causes[1]!.incidence[k]! + any.survival[k]!).toBeCloseTo(1, 12)
  })
  const all = cumulativeIncidence({ time: [1, 2, 3, 4], cause: [1, 2, 1, 2] })
  expect(all.estimate).toBeCloseTo(0.5, 12)
  expect(all.se).toBeCloseTo(0.25, 12)
})

test('clustered incidence equals the same rows, each a cluster of its own, and clustered Kaplan-Meier', () => {
  const { time, cause, event, cluster } = simulated(60, 8)
  const [rows, own] = [cumulativeIncidence({ time, cause }), cumulativeIncidence({ time, cause, cluster: time.map((_, i) => i) })]
  expect(own.se).toBeCloseTo(rows.se!, 12)
  const [clustered, km] = [cumulativeIncidence({ time, cause: event, cluster }), kaplanMeier({ time, event, cluster })]
  km.robustSe!.forEach((se, k) => {
    if (se !== null) expect(clustered.causes[0]!.se[k]).toBeCloseTo(se, 12)
  })
})

test('incidence: edges and reasons', () => {
  expect(cumulativeIncidence({ time: [], cause: [] })).toMatchObject({ estimate: null, undefinedReason: 'no rows' })
  expect(cumulativeIncidence({ time: [1, 2], cause: [0, 2] })).toMatchObject({ estimate: 0, se: 0, lower: null, upper: null })
  expect(cumulativeIncidence({ time: [1, 2], cause: [1, 0] }, { tau: 3 })).toMatchObject({ estimate: null })
  expect(cumulativeIncidence({ time: [1, 2], cause: [1, 2] }, { tau: 3 })).toMatchObject({ estimate: 0.5 })
  expect(cumulativeIncidence({ time: [1, 2, 3], cause: [1, 2, 0], cluster: [4, 4, 4] })).toMatchObject({
    se: null,
    undefinedReason: 'one cluster: robust errors cannot be told',
  })
  expect(cumulativeIncidence({ time: [1, 2], cause: [1, 2] }, { causes: 3 }).causes).toHaveLength(3)
})

test('Gray: the codes and the order of the groups do not matter, three groups neither', () => {
  const { time, cause, cluster } = simulated(90, 9)
  const group = cluster.map(code => code % 3)
  const [a, b] = [grayTest({ time, cause, group }), grayTest({ time, cause, group: group.map(code => (code * 2) % 3) })]
  expect(a.df).toBe(2)
  expect(b.statistic).toBeCloseTo(a.statistic!, 9)
  const alike = grayTest({
    time: [...time, ...time],
    cause: [...cause, ...cause],
    group: [...time.map(() => 0), ...time.map(() => 1)],
  })
  expect(alike.statistic).toBeCloseTo(0, 10)
})

test('Gray is undefined where nothing can be compared', () => {
  expect(grayTest({ time: [1, 2], cause: [1, 2], group: [1, 1] }).undefinedReason).toBe('two groups are needed, got 1')
  expect(grayTest({ time: [1, 2], cause: [2, 2], group: [1, 2] }).undefinedReason).toBe('no event of cause 1')
  expect(grayTest({ time: [], cause: [], group: [] }).statistic).toBeNull()
})

// Turns.

test('discrete hazard: its survival is Kaplan-Meier’s; every row at risk may end', () => {
  const { time, event } = simulated(70, 10)
  const [hazard, km] = [discreteHazard({ time, event }), kaplanMeier({ time, event })]
  km.time.forEach((turn, k) => {
    expect(hazard.survival[turn - 1]).toBeCloseTo(km.survival[k]!, 12)
  })
  expect(discreteHazard({ time: [2, 2], event: [1, 1] })).toMatchObject({ hazard: [0, 1], survival: [1, 0], nRisk: [2, 2] })
  expect(discreteHazard({ time: [], event: [] })).toMatchObject({ estimate: null, turn: [], undefinedReason: 'no rows' })
})

test('autocorrelation: a series and its opposite have the same; a constant has none', () => {
  const x = [1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 0]
  const [a, b] = [turnAutocorrelation(x), turnAutocorrelation(x.map(value => 1 - value))]
  expect(a.df).toBe(10)
  expect(b.statistic).toBeCloseTo(a.statistic!, 10)
  expect(turnAutocorrelation([1, 1, 1], { maxLag: 2 })).toMatchObject({
    acf: [null, null],
    statistic: null,
    undefinedReason: 'every turn is 1: no variance',
  })
  expect(turnAutocorrelation([0]).undefinedReason).toBe('two turns are needed')
  expect(turnAutocorrelation([])).toMatchObject({ acf: [null], statistic: null, pValue: null })
})

test('arguments out of range name themselves', () => {
  expect(() => kaplanMeier({ time: [-1], event: [1] })).toThrow('time[0] is a finite number of at least 0, got -1')
  expect(() => kaplanMeier({ time: [1], event: [2] })).toThrow('event[0] is 0 or 1, got 2')
  expect(() => kaplanMeier({ time: [1], event: [1] }, { tau: 0 })).toThrow('tau is a number above 0, got 0')
  expect(() => kaplanMeier({ time: [1], event: [] })).toThrow('time and event are of one length, got 1 and 0')
  expect(() => logRank({ time: [1], event: [1], group: [0.5] })).toThrow(RangeError)
  expect(() => cumulativeIncidence({ time: [1], cause: [-1] })).toThrow(RangeError)
  expect(() => cumulativeIncidence({ time: [1], cause: [3] }, { causes: 2 })).toThrow(
    'causes is at least 3, the largest cause, got 2',
  )
  expect(() => grayTest({ time: [1], cause: [1], group: [1] }, { of: 0 })).toThrow('of is a cause from 1, got 0')
  expect(() => discreteHazard({ time: [0], event: [1] })).toThrow('time[0] is a turn from 1, got 0')
  expect(() => discreteHazard({ time: [1.5], event: [1] })).toThrow(RangeError)
  expect(() => turnAutocorrelation([0, 1, 0], { maxLag: 3 })).toThrow('maxLag is at most n − 1 = 2, got 3')
})
