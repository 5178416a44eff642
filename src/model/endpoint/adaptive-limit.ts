/** How many calls an endpoint bears at once, learnt from what it answers. */
export interface AdaptiveLimit {
  readonly limit: number
  /** Push-backs are common now: one says little of the call that met it. */
  readonly pressed: boolean
  /** Counts the times that the limit was lowered. A call remembers the round it was sent in. */
  readonly round: number
  served(round: number): void
  /** Whether this push-back was one too many. */
  pushedBack(round: number): boolean
}

/** The window is the last max(20, limit) answers. */
const fewest = 20
const fewestToGrow = 10
/** Over this share of push-backs the endpoint is overrun; under half of it, it bears more. */
const overrun = 1 / 4
/** The most that is taken for a background of faults. */
const mostBackground = 1 / 2

/**
 * Starts at the most that is allowed. Where more than a quarter of a window are push-backs, the limit falls to what was served, at
 * most to .3 and at least to .7 of itself. After a window with fewer than an eighth it grows, by 1, 2, 4 …, so that a hiccup is
 * soon made good, and by 1 again after a window that was not so clean.
 *
 * A lower limit shows only in calls sent under it, so answers to calls of an earlier round are not counted: the limit
 * falls at most once a round trip.
 *
 * Faults that come at random do not grow fewer with fewer calls. So where the share of push-backs is under a half and stays when the limit
 * has fallen, it is taken for a background, and only what exceeds it counts.
 * @source Chiu and Jain (1989), additive increase and multiplicative decrease; the fall in proportion to the share that was
 * pushed back is that of DCTCP (Alizadeh et al., 2010)
 */
export function adaptiveLimit(maximum: number): AdaptiveLimit {
  let limit = maximum
  let round = 0
  let step = 1
  let background = 0
  /** The share that made the limit fall, until a window under the new one is seen. */
  let fellAt: number | undefined
  let sinceLook = 0
  /** The last answers, 1 for a push-back: `length` of them, up to `end`. */
  const ring = new Uint8Array(Math.max(fewest, maximum))
  let end = 0
  let length = 0
  let pushBacks = 0

  const windowSize = () => Math.max(fewest, limit)
  /** Push-backs in a window that make an excess of this share over the background. */
  const atExcess = (share: number) => windowSize() * (background + (1 - background) * share)

  function record(pushBack: 0 | 1): void {
    while (length >= windowSize()) {
      pushBacks -= ring[(end + ring.length - length) % ring.length]!
      length--
    }
    ring[end] = pushBack
    end = (end + 1) % ring.length
    length++
    pushBacks += pushBack
    sinceLook++
  }

  function forget(): void {
    sinceLook = length = pushBacks = 0
  }

  /** Whether the limit fell, and the share stayed. */
  function stayed(share: number): boolean {
    return fellAt !== undefined && share <= mostBackground && share >= fellAt / 2
  }

  function fall(): void {
    const share = pushBacks / length
    step = 1
    if (stayed(share)) {
      background = share
      fellAt = undefined
    } else {
      limit = Math.max(1, Math.floor(limit * Math.min(0.7, Math.max(0.3, 1 - share))))
      round++
      fellAt = share
    }
    forget()
  }

  /** A whole window was not overrun. */
  function look(): void {
    sinceLook = 0
    const share = pushBacks / length
    if (stayed(share)) background = share
    else if (share < background) background = (background + share) / 2
    fellAt = undefined
    if (pushBacks > atExcess(overrun / 2)) {
      step = 1
    } else {
      limit = Math.min(maximum, limit + step)
      step *= 2
    }
  }

  return {
    get limit() {
      return limit
    },
    get pressed() {
      return limit < maximum || (length >= windowSize() && pushBacks > windowSize() * (overrun / 2))
    },
    get round() {
      return round
    },
    served(sentIn) {
      if (sentIn !== round) return
      record(0)
      if (limit < maximum && sinceLook >= Math.max(fewestToGrow, limit)) look()
    },
    pushedBack(sentIn) {
      if (sentIn !== round) return false
      record(1)
      if (pushBacks <= atExcess(overrun)) return false
      fall()
      return true
    },
  }
}
