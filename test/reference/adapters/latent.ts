import { dawidSkene } from '../../../src/stats/latent/dawid-skene.ts'
import { oneCoin } from '../../../src/stats/latent/one-coin.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'dawidSkene.fit': ({ labels, items, raters, classes, iterations, smoothing }) => {
    const fit = dawidSkene(columns(labels), { items, raters, classes, iterations, smoothing, tolerance: 0 })
    return { ...fit, posterior: rows(fit.posterior, classes), confusion: rows(rows(fit.confusion, classes), classes) }
  },
  'dawidSkene.oneCoin': ({ labels, items, raters, classes, iterations }) => {
    const fit = oneCoin(columns(labels), { items, raters, classes, iterations, tolerance: 0 })
    return { ...fit, posterior: rows(fit.posterior, classes) }
  },
}

function columns(labels: [number, number, number][]) {
  return {
    item: labels.map(([item]) => item),
    rater: labels.map(([, rater]) => rater),
    label: labels.map(([, , label]) => label),
  }
}

function rows<T>(values: ArrayLike<T> | null, width: number): T[][] {
  return Array.from({ length: (values?.length ?? 0) / width }, (_, i) => Array.from(values!).slice(i * width, (i + 1) * width))
}
