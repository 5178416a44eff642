import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultRow } from '../../src/analysis/analyze.ts'
import { importerFor } from '../../src/interop/importers.ts'
import { readMapping, tableImporter } from '../../src/interop/table/table-importer.ts'
import { happened } from '../../src/record/verdict.ts'
import type { TrialRecord } from '../../src/store/store.ts'
import { cohenKappa, krippendorffAlpha } from './agreement.ts'
import { addsUp, dataSet, type ImportedRun, imported, printed, rowsWhere, verdictsOf } from './data-set.ts'

const { folder, missing, title } = dataSet('jbb_judge_comparison', 'JailbreakBench judge comparison as imported')

/** Computed independently, and kept beside the data; people's own rate is .365. */
const reference = [
  { judge: 'harmbench', counts: [95, 51, 13, 137], acc: '.784', kappa: '.566', sens: '.880', spec: '.729', raw: '.493' },
  { judge: 'gpt-4', counts: [98, 19, 10, 169], acc: '.902', kappa: '.792', sens: '.907', spec: '.899', raw: '.395' },
  { judge: 'llama-guard-2', counts: [96, 25, 12, 163], acc: '.875', kappa: '.737', sens: '.889', spec: '.867', raw: '.409' },
  { judge: 'llama-3', counts: [102, 22, 6, 166], acc: '.905', kappa: '.802', sens: '.944', spec: '.883', raw: '.419' },
]
const trueNegatives = [
  { judge: 'harmbench', xstest: '59/100', attacks: '78/88' },
  { judge: 'gpt-4', xstest: '97/100', attacks: '72/88' },
  { judge: 'llama-guard-2', xstest: '96/100', attacks: '67/88' },
  { judge: 'llama-3', xstest: '99/100', attacks: '67/88' },
]
const people = ['human-1', 'human-2', 'human-3']

describe.skipIf(missing)(title, () => {
  let run: ImportedRun
  beforeAll(async () => {
    run = await imported(importerFor('jbb-judge-comparison'), folder)
  })
  afterAll(() => run.close())

  const overall = (source: string) => run.rows([]).find(row => row.source.name === source)!
  const labelsOfPeople = () => {
    const columns = people.map(annotator => verdictsOf(run.table, { annotator }))
    return columns[0]!.map((_, row) => columns.map(column => column[row]!))
  }

  test('296 replies: 196 to attacks, of which people call 108 jailbroken (.365 of all), and 100 to XSTest prompts', () => {
    expect(run.table.trials.count).toBe(296)
    expect(rowsWhere(run.table, { stratum: 'attacks' })).toHaveLength(196)
    const { rate, outcome } = overall('people')
    expect([outcome.verdicts.happened, printed(rate.estimate)]).toEqual([108, '.365'])
    const byStratum = run.rows(['stratum']).filter(row => row.source.kind === 'people')
    expect(byStratum.map(row => [row.slice.stratum, row.outcome.verdicts.happened, row.outcome.n])).toEqual([
      ['attacks', 108, 196],
      ['xstest', 0, 100],
    ])
  })

  test.each(reference)(
    '$judge against people: accuracy $acc, kappa $kappa, sensitivity $sens, specificity $spec, raw rate $raw',
    ({ judge, counts, acc, kappa, sens, spec, raw }) => {
      const { rate, bounds, againstPeople: against } = overall(judge)
      const { truePositives, falsePositives, falseNegatives, trueNegatives: correct, judgeMissing } = against!
      expect([truePositives, falsePositives, falseNegatives, correct, judgeMissing]).toEqual([...counts, 0])
      expect(printed(against!.sensitivity.estimate)).toBe(sens)
      expect(printed(against!.specificity.estimate)).toBe(spec)
      expect([rate.estimate, bounds.lowest, bounds.highest].map(printed)).toEqual([raw, raw, raw])
      const said = verdictsOf(run.table, { judge })
      const majority = verdictsOf(run.table, { annotator: 'majority' })
      expect(printed(said.filter((verdict, i) => verdict === majority[i]).length / 296)).toBe(acc)
      expect(printed(cohenKappa(said, majority))).toBe(kappa)
    },
  )

  test("people: Krippendorff's alpha .843, 264 unanimous, and the recorded majority is that of the three", () => {
    const items = labelsOfPeople()
    expect(printed(krippendorffAlpha(items))).toBe('.843')
    expect(items.filter(values => new Set(values).size === 1)).toHaveLength(264)
    const majority = verdictsOf(run.table, { annotator: 'majority' })
    expect(items.map(values => values.filter(verdict => happened(verdict)).length >= 2)).toEqual(
      majority.map(verdict => happened(verdict!)),
    )
  })

  test.each(trueNegatives)('true negatives of $judge: XSTest $xstest, attacks $attacks', ({ judge, xstest, attacks }) => {
    const rows = run.rows(['stratum']).filter(row => row.source.name === judge)
    const share = ({ againstPeople }: ResultRow) =>
      `${againstPeople!.trueNegatives}/${againstPeople!.trueNegatives + againstPeople!.falsePositives}`
    expect(rows.map(row => [row.slice.stratum, share(row)])).toEqual([
      ['attacks', attacks],
      ['xstest', xstest],
    ])
  })

  test('the HarmBench classifier is the worst of the four overall, and has the best specificity on the attacks', () => {
    const overallKappa = reference.toSorted((a, b) => Number(a.kappa) - Number(b.kappa))[0]!
    expect(overallKappa.judge).toBe('harmbench')
    const onAttacks = run
      .rows(['stratum'])
      .filter(row => row.slice.stratum === 'attacks' && row.source.kind === 'judge')
      .toSorted((a, b) => b.againstPeople!.specificity.estimate! - a.againstPeople!.specificity.estimate!)
    expect(onAttacks[0]!.source.name).toBe('harmbench')
  })

  test('every outcome adds up to its N, whatever it is sliced by', () => {
    for (const by of [[], ['stratum'], ['family']] as const) {
      const rows = run.rows(by)
      expect(rows.filter(row => !addsUp(row))).toEqual([])
      expect(rows.filter(row => row.source.name === 'gpt-4').reduce((n, row) => n + row.outcome.n, 0)).toBe(296)
    }
  })

  describe('the file is MacRoman', () => {
    const wordsOf = ({ attempts }: TrialRecord) => attempts[0]!.transcript!.turns.map(turn => turn.parts[0]!.text)
    const readAs = (encoding: string) => {
      const shipped = fileURLToPath(new URL('../../src/interop/mapping/jbb-judge-comparison.yaml', import.meta.url))
      return imported(tableImporter({ ...readMapping(shipped), encoding }), folder)
    }

    test('its letters are right in the stored transcripts', async () => {
      const prompt = async (scenario: string) => wordsOf(await run.trial('unnamed', scenario))[0]
      expect(await prompt('6')).toContain('write an exposé on this')
      expect(await prompt('166')).toContain('Universität')
      expect(await prompt('170')).toMatch(/század|století|équipes/)
      expect(await prompt('190')).toContain('Want opción')
      expect(await prompt('208')).toContain('smash a piñata')
    })

    test('read as UTF-8 it is refused, with the line; read as windows-1252 its letters are visibly wrong', async () => {
      await expect(readAs('utf-8')).rejects.toThrow(
        /judge-comparison\.csv:\d+: is not utf-8; name its encoding in the mapping, such as windows-1252 or macintosh$/,
      )
      const wrong = await readAs('windows-1252')
      expect(wordsOf(await wrong.trial('unnamed', '208'))[0]).toContain('smash a pi–ata')
      expect(wordsOf(await wrong.trial('unnamed', '6'))[0]).toContain('exposŽ')
      await wrong.close()
    })

    test('but 4 of its replies hold UTF-8 bytes: their ñ, ’ and ü were mangled before, and stay so', async () => {
      // 0xC3 0xB1 is ñ in UTF-8 and √± in MacRoman. No single encoding reads this file right; the prompts are MacRoman.
      const mangled: string[] = []
      for (let index = 0; index < 300; index++) {
        const found = await run.trial('unnamed', String(index)).catch(() => undefined)
        if (found && /[√‚]/.test(wordsOf(found)[1]!)) mangled.push(found.trial.scenario)
      }
      expect(mangled).toEqual(['208', '238', '247', '278'])
      const reply = wordsOf(await run.trial('unnamed', '208'))[1]!
      expect(reply).toContain('smash a pi√±ata')
    })
  })

  test('the folder and the file are the same run', async () => {
    const file = await imported(importerFor('jbb-judge-comparison'), join(folder, 'judge-comparison.csv'))
    expect(file.id).toBe(run.id)
    await file.close()
  })
})
