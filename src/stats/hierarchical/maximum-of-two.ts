/** The maximum of a smooth function of two numbers. */
export interface MaximumOfTwo {
  x: number
  y: number
  value: number
  /** Inverse of the negative second derivatives, for x. */
  varianceX: number
}

/**
 * Newton's method with differences for derivatives (step 1e-3, five points: error about 1e-10), halved where it would
 * descend; undefined where it does not settle.
 */
export function maximumOfTwo(f: (x: number, y: number) => number, x: number, y: number): MaximumOfTwo | undefined {
  let value = f(x, y)
  for (let round = 0; round < 100; round++) {
    const { gx, gy, xx, xy, yy } = derivatives(f, x, y, value)
    const determinant = xx * yy - xy * xy
    const concave = xx < 0 && determinant > 0
    let [stepX, stepY] = concave ? [(xy * gy - yy * gx) / determinant, (xy * gx - xx * gy) / determinant] : [gx, gy]
    const length = Math.hypot(stepX, stepY)
    if (length < 1e-8 && concave) return { x, y, value, varianceX: -yy / determinant }
    if (length > 0.5) [stepX, stepY] = [(stepX * 0.5) / length, (stepY * 0.5) / length]
    let next = f(x + stepX, y + stepY)
    for (let half = 0; half < 40 && !(next >= value - 1e-13 * Math.abs(value)); half++) {
      stepX /= 2
      stepY /= 2
      next = f(x + stepX, y + stepY)
    }
    x += stepX
    y += stepY
    value = next
    if (Math.abs(y) > 50) return undefined
  }
  return undefined
}

function derivatives(f: (x: number, y: number) => number, x: number, y: number, value: number) {
  const h = 1e-3
  const [right, left, up, down] = [f(x + h, y), f(x - h, y), f(x, y + h), f(x, y - h)]
  const [right2, left2, up2, down2] = [f(x + 2 * h, y), f(x - 2 * h, y), f(x, y + 2 * h), f(x, y - 2 * h)]
  return {
    gx: (8 * (right - left) - (right2 - left2)) / (12 * h),
    gy: (8 * (up - down) - (up2 - down2)) / (12 * h),
    xx: (16 * (right + left) - (right2 + left2) - 30 * value) / (12 * h * h),
    yy: (16 * (up + down) - (up2 + down2) - 30 * value) / (12 * h * h),
    xy: (f(x + h, y + h) - f(x + h, y - h) - f(x - h, y + h) + f(x - h, y - h)) / (4 * h * h),
  }
}
