import { cronbachAlpha } from '../../../src/stats/reliability/cronbach-alpha.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'reliability.cronbachAlpha': ({ items, confidence }) => {
    const {
      estimate: alpha,
      lower: feldtLower,
      upper: feldtUpper,
      ...rest
    } = cronbachAlpha(transposed(items), { level: confidence })
    return { alpha, feldtLower, feldtUpper, ...rest }
  },
}

function transposed(rows: number[][]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column]!))
}
