/** When every episode begins, by the world's own clock: a Monday, four in the afternoon. Hours of the day are read off it as they stand. */
export const worldStart = Date.UTC(2027, 2, 1, 16)

export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
