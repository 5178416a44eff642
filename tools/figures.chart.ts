/** A small SVG chart: lines, bands, points, bars and reference lines on two axes, or intervals in rows. */

export type Point = readonly [x: number, y: number]

export interface Axis {
  label: string
  min: number
  max: number
  ticks: readonly number[]
  log?: boolean
  /** How a tick is written. */
  format?: (value: number) => string
}

export type Mark =
  | { kind: 'line'; points: readonly Point[]; label?: string; color?: number; dash?: boolean; step?: boolean }
  | { kind: 'band'; lower: readonly Point[]; upper: readonly Point[]; label?: string; color?: number; step?: boolean }
  | { kind: 'points'; points: readonly Point[]; label?: string; color?: number; hollow?: boolean }
  | { kind: 'bars'; points: readonly Point[]; width: number; label?: string; color?: number }
  | { kind: 'reference'; x?: number; y?: number; label?: string }

export interface Chart {
  title: string
  x: Axis
  y: Axis
  marks: readonly Mark[]
}

export interface IntervalRow {
  label: string
  estimate: number
  lower: number
  upper: number
  /** A second point in the row, hollow. */
  other?: number
  color?: number
}

export interface IntervalChart {
  title: string
  x: Axis
  rows: readonly IntervalRow[]
  reference?: number
  /** What the points are, where a row has two. */
  legend?: readonly [estimate: string, other: string]
}

/** Dark enough for text on white, told apart also by people who see few colours (after Okabe & Ito). */
const colors = ['#0060a8', '#c04a00', '#00795a', '#8c3f8c', '#5f5f5f']
const ink = '#1f2328'
const soft = '#d7dbe0'
const width = 720

export function chartSvg({ title, x, y, marks }: Chart): string {
  const named = marks.filter(mark => mark.label !== undefined && mark.kind !== 'reference')
  const legend = legendOf(named.map(mark => ({ label: mark.label!, key: legendKey(mark) })))
  const box = { left: 64, right: width - 30, top: 44 + legend.height, bottom: 44 + legend.height + 270 }
  const scaleX = scale(x, box.left, box.right)
  const scaleY = scale(y, box.bottom, box.top)
  const body = [
    ...y.ticks.map(
      tick =>
        line(box.left, scaleY(tick), box.right, scaleY(tick), soft) +
        text(box.left - 8, scaleY(tick) + 4, written(y, tick), 'end'),
    ),
    ...x.ticks.map(
      tick =>
        line(scaleX(tick), box.bottom, scaleX(tick), box.bottom + 5, ink) +
        text(scaleX(tick), box.bottom + 20, written(x, tick), 'middle'),
    ),
    line(box.left, box.bottom, box.right, box.bottom, ink),
    `<g clip-path="url(#plot)">${marks.map(mark => drawn(mark, scaleX, scaleY)).join('\n')}</g>`,
    ...marks.map(mark => (mark.kind === 'reference' ? referenceLabel(mark, scaleX, scaleY, box) : '')),
    text((box.left + box.right) / 2, box.bottom + 42, x.label, 'middle'),
    `<text x="18" y="${at((box.top + box.bottom) / 2)}" text-anchor="middle" transform="rotate(-90 18 ${at((box.top + box.bottom) / 2)})">${escaped(y.label)}</text>`,
  ]
  const clip = `<clipPath id="plot"><rect x="${box.left}" y="${box.top - 5}" width="${box.right - box.left}" height="${box.bottom - box.top + 10}"/></clipPath>`
  return svg(title, box.bottom + 56, [clip, legend.svg, ...body])
}

export function intervalsSvg({ title, x, rows, reference, legend: names }: IntervalChart): string {
  const legend = legendOf(names ? names.map((label, i) => ({ label, key: (px, py) => dot(px + 11, py, 0, i === 1) })) : [])
  const left = 24 + 7.8 * Math.max(...rows.map(row => row.label.length))
  const box = { left, right: width - 30, top: 44 + legend.height, bottom: 44 + legend.height + 30 * rows.length }
  const scaleX = scale(x, box.left, box.right)
  const body = [
    ...x.ticks.map(
      tick =>
        line(scaleX(tick), box.top, scaleX(tick), box.bottom, soft) +
        text(scaleX(tick), box.bottom + 20, written(x, tick), 'middle'),
    ),
    line(box.left, box.bottom, box.right, box.bottom, ink),
    ...(reference === undefined ? [] : [dashed(scaleX(reference), box.top, scaleX(reference), box.bottom)]),
    ...rows.map((row, i) => {
      const py = box.top + 30 * i + 15
      const ends = [row.lower, row.upper].map(value => Math.min(Math.max(scaleX(value), box.left), box.right))
      const color = colors[row.color ?? 0]!
      return [
        text(box.left - 12, py + 4, row.label, 'end'),
        line(ends[0]!, py, ends[1]!, py, color, 2.5),
        ...ends.map(px => line(px, py - 5, px, py + 5, color, 2)),
        row.other === undefined ? '' : dot(scaleX(row.other), py, row.color ?? 0, true),
        dot(scaleX(row.estimate), py, row.color ?? 0, false),
      ].join('')
    }),
    text((box.left + box.right) / 2, box.bottom + 42, x.label, 'middle'),
  ]
  return svg(title, box.bottom + 56, [legend.svg, ...body])
}

/** Whole steps from min to max. */
export function steps(min: number, max: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => min + ((max - min) * i) / count)
}

type Scale = (value: number) => number

function scale({ min, max, log = false }: Axis, from: number, to: number): Scale {
  const place = (value: number) => (log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min))
  return value => from + place(value) * (to - from)
}

function drawn(mark: Mark, x: Scale, y: Scale): string {
  const color = mark.kind === 'reference' ? ink : colors[mark.color ?? 0]!
  switch (mark.kind) {
    case 'line':
      return `<path d="${path(mark.points, x, y, mark.step)}" fill="none" stroke="${color}" stroke-width="2.2"${mark.dash ? ' stroke-dasharray="7 4"' : ''}/>`
    case 'band': {
      const back = mark.step ? stepped([...mark.upper]) : [...mark.upper]
      const there = mark.step ? stepped([...mark.lower]) : mark.lower
      return `<path d="${path([...there, ...back.reverse()], x, y)} Z" fill="${color}" fill-opacity="0.16"/>`
    }
    case 'points':
      return mark.points.map(([px, py]) => dot(x(px), y(py), mark.color ?? 0, mark.hollow ?? false)).join('')
    case 'bars':
      return mark.points
        .map(([px, py]) => {
          const [from, to] = [x(px - mark.width / 2), x(px + mark.width / 2)]
          return `<rect x="${at(from)}" y="${at(y(py))}" width="${at(to - from)}" height="${at(y(0) - y(py))}" fill="${color}" fill-opacity="0.75"/>`
        })
        .join('')
    case 'reference':
      return mark.x === undefined ? dashed(0, y(mark.y!), width, y(mark.y!)) : dashed(x(mark.x), 0, x(mark.x), 1000)
  }
}

function referenceLabel(mark: Mark & { kind: 'reference' }, x: Scale, y: Scale, box: { right: number; top: number }): string {
  if (mark.label === undefined) return ''
  return mark.x === undefined
    ? text(box.right - 4, y(mark.y!) - 6, mark.label, 'end')
    : text(x(mark.x) + 6, box.top + 10, mark.label, 'start')
}

function path(points: readonly Point[], x: Scale, y: Scale, step = false): string {
  return (step ? stepped(points) : points).map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${at(x(px))} ${at(y(py))}`).join('')
}

/** A curve that jumps at each point. */
function stepped(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => (i === 0 ? [point] : [[point[0], points[i - 1]![1]] as const, point]))
}

type Key = (x: number, y: number) => string

function legendKey(mark: Mark): Key {
  const color = mark.kind === 'reference' ? ink : colors[mark.color ?? 0]!
  if (mark.kind === 'points') return (x, y) => dot(x + 11, y, mark.color ?? 0, mark.hollow ?? false)
  if (mark.kind === 'band' || mark.kind === 'bars')
    return (x, y) =>
      `<rect x="${at(x)}" y="${at(y - 6)}" width="22" height="12" fill="${color}" fill-opacity="${mark.kind === 'band' ? 0.25 : 0.75}"/>`
  const dash = mark.kind === 'line' && mark.dash ? ' stroke-dasharray="7 4"' : ''
  return (x, y) =>
    `<line x1="${at(x)}" y1="${at(y)}" x2="${at(x + 22)}" y2="${at(y)}" stroke="${color}" stroke-width="2.2"${dash}/>`
}

/** Names beside their keys, in as many rows as they need. */
function legendOf(entries: readonly { label: string; key: Key }[]): { svg: string; height: number } {
  let [x, y] = [24, 50]
  const parts = entries.map(({ label, key }) => {
    const needed = 30 + 7.2 * label.length + 18
    if (x > 24 && x + needed > width - 10) [x, y] = [24, y + 20]
    const part = key(x, y) + text(x + 29, y + 4, label, 'start')
    x += needed
    return part
  })
  return { svg: parts.join('\n'), height: entries.length === 0 ? 0 : y - 50 + 24 }
}

function svg(title: string, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${at(height)}" width="${width}" height="${at(height)}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif" font-size="13" fill="${ink}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="24" y="26" font-size="15" font-weight="600">${escaped(title)}</text>
${parts.filter(part => part !== '').join('\n')}
</svg>
`
}

function dot(x: number, y: number, color: number, hollow: boolean): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="4.5" fill="${hollow ? '#ffffff' : colors[color]!}" stroke="${colors[color]!}" stroke-width="1.8"/>`
}

function line(x1: number, y1: number, x2: number, y2: number, color: string, weight = 1): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${color}" stroke-width="${weight}"/>`
}

function dashed(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${ink}" stroke-dasharray="3 4"/>`
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(content)}</text>`
}

function written({ format = String }: Axis, tick: number): string {
  return format(tick)
}

/** One decimal: enough for the eye, and the last bits of another platform's arithmetic do not show. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
