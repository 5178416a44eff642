/** A whole reply that went out. */
export interface Answer {
  body: string
  at: number
}

/** When a process was sent its end, and when it was seen to be gone. */
export interface Death {
  sentAt: number
  overAt: number
}

/** What was asked again although it had been answered: after which death, and what no death explains. */
export interface Repetitions {
  perDeath: number[]
  unexplained: (Answer & { againAt: number })[]
}

/**
 * A call is asked again for good reason where its process died between the two answers, and no more than `settledMs` after the
 * first: it had been answered, and was not yet on disk.
 */
export function repetitions(answers: readonly Answer[], deaths: readonly Death[], settledMs: number): Repetitions {
  const perDeath = deaths.map(() => 0)
  const unexplained: Repetitions['unexplained'] = []
  const before = new Map<string, number>()
  for (const { body, at } of answers.toSorted((a, b) => a.at - b.at)) {
    const first = before.get(body)
    before.set(body, at)
    if (first === undefined) continue
    const death = deaths.findIndex(({ sentAt, overAt }) => first >= sentAt - settledMs && first <= overAt && at >= sentAt)
    if (death < 0) unexplained.push({ body, at: first, againAt: at })
    else perDeath[death]!++
  }
  return { perDeath, unexplained }
}
