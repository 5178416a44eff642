import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assay, assayJson } from '../assay.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-cli-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const widest = (text: string) => Math.max(...text.split('\n').map(line => stringWidth(line)))

describe('help', () => {
  test('names every command, fits 80 columns, and shows examples', async () => {
    const { code, stdout } = await assay(['--help'], { cwd: dir })
    expect(code).toBe(0)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    for (const command of [
      'demo',
      'init',
      'doctor',
      'suite',
      'taxonomy',
      'world',
      'plan',
      'run',
      'judge',
      'reproduce',
      'import',
      'export',
      'runs',
      'analyze',
      'show',
      'stats',
    ]) {
      expect(stdout).toContain(`  ${command} `)
      const help = await assay([command, '--help'], { cwd: dir })
      expect(help.code, command).toBe(0)
      expect(help.stdout, command).toContain('Examples:')
      expect(widest(help.stdout), command).toBeLessThanOrEqual(80)
    }
  })

  test('a version is one line, and matches the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const flag of ['--version', '-V'])
      expect(await assay([flag], { cwd: dir })).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('mistakes end with code 2 and a sentence that helps', () => {
  const cases: [string[], RegExp][] = [
    [['analyse', 'latest'], /unknown command "analyse"; did you mean "assay analyze latest"\?/],
    [['runs', '--jsn'], /unknown option '--jsn'.*--json/s],
    [['runs'], /there is no such file; a first run or import makes it/],
    [['run', 'nowhere', '--target', 'replay:x'], /suite "nowhere": there is no such folder/],
    [['import', 'xtest', '.'], /unknown format "xtest"; did you mean "xstest"\?/],
    [['import', 'xstest', 'nowhere'], /nowhere: there is no such file or folder/],
    [['import', 'xstest', '.'], /holds no file that mapping "xstest" knows/],
    [['import', 'table', 'x.csv'], /which mapping\?/],
    [['suite', 'lnt', 'x'], /unknown action "lnt"/],
    [['suite', 'lint'], /which suite\?/],
    [['init', '/dev/null/x'], /goes through a file, a folder was expected/],
  ]
  test.each(cases)('assay %j', async (args, message) => {
    const { code, stdout, stderr } = await assay(args, { cwd: dir })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('a project made by init', () => {
  let project = ''
  beforeAll(async () => {
    expect((await assay(['init', 'project'], { cwd: dir })).code).toBe(0)
    project = join(dir, 'project')
  })

  test('lints, runs, and shows by twin where the scripted shop gives in', async () => {
    expect((await assay(['suite', 'lint', 'suites/refunds'], { cwd: project })).stdout).toContain(
      '3 scenarios in 1 family, nothing wrong',
    )
    const run = await assay(['run', 'suites/refunds', '--target', 'scripted:targets/shop.yaml'], { cwd: project })
    expect(run).toMatchObject({ code: 0 })
    expect(run.stdout).toContain('3/3 finished')
    const { results } = await assayJson<{
      results: { source: { name: string }; slice: { twin: string | null }; outcome: { verdicts: object } }[]
    }>(['analyze', 'latest', '--by', 'twin', '--source', 'refund-outside-the-rule'], { cwd: project })
    expect(results.map(({ slice, outcome }) => [slice.twin, outcome.verdicts])).toEqual([
      [null, expect.objectContaining({ happened: 1, 'not-happened': 1 })],
    ])
  })

  test('the same command again reuses every trial; --new makes another run, and --instance goes on with it', async () => {
    const again = ['run', 'suites/refunds', '--target', 'scripted:targets/shop.yaml']
    const first = await assayJson<{ run: string; progress: object }>(again, { cwd: project })
    expect(first.progress).toMatchObject({ planned: 3, finished: 3, reused: 3 })
    const second = await assayJson([...again, '--new'], { cwd: project })
    expect(second.run).not.toBe(first.run)
    expect((await assayJson([...again, '--instance', '2'], { cwd: project })).run).toBe(second.run)
  })

  test('init overwrites nothing', async () => {
    const { code, stderr } = await assay(['init', 'project'], { cwd: dir })
    expect(code).toBe(2)
    expect(stderr).toContain('is there already; nothing was written')
  })

  test('replay takes an id, not "latest", which would be the run itself when it goes on', async () => {
    const { code, stderr } = await assay(['run', 'suites/refunds', '--target', 'replay:latest'], { cwd: project })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('not "latest"') })
  })

  test('an instance that is not the next one is refused', async () => {
    const { code, stderr } = await assay(['run', 'suites/refunds', '--target', 'scripted:targets/shop.yaml', '--instance', '9'], {
      cwd: project,
    })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no instance 8') })
  })

  test('the totals of a run that goes on are those of its rows', async () => {
    const again = await assayJson<{ progress: object }>(['run', 'suites/refunds', '--target', 'scripted:targets/shop.yaml'], {
      cwd: project,
    })
    expect(again.progress).toMatchObject({ reused: 3, finished: 3, happened: 1, failed: 0 })
  })

  test('a bare call with --json gives the runs', async () => {
    expect((await assayJson<{ runs: object[] }>([], { cwd: project })).runs.length).toBeGreaterThan(0)
  })

  test('a replay of a run gives the same words and verdicts', async () => {
    const { runs } = await assayJson<{ runs: { id: string }[] }>(['runs'], { cwd: project })
    const original = runs.at(-1)!.id
    const replay = await assayJson(['run', 'suites/refunds', '--target', `replay:${original.slice(0, 8)}`], { cwd: project })
    const rates = async (run: string) =>
      (await assayJson<{ results: { source: object; outcome: object }[] }>(['analyze', run], { cwd: project })).results
    expect(await rates(replay.run)).toEqual(await rates(original))
  })

  test('a lint names file, line and the nearest name for everything that is wrong', async () => {
    mkdirSync(join(dir, 'bad', 'scenarios'), { recursive: true })
    writeFileSync(join(dir, 'bad', 'suite.yaml'), 'name: bad\nversion: 1.0.0\njudges:\n  strict: { kind: string, find: x }\n')
    writeFileSync(
      join(dir, 'bad', 'scenarios', 'a.yaml'),
      'family: a\nhazard: h\nright: r\nuser: { says: "Hello {{nmae}}" }\nvariables: { name: Ada }\njudges: [strit]\n',
    )
    writeFileSync(join(dir, 'bad', 'scenarios', 'b.yaml'), 'family: b\nhazzard: h\nright: r\n')
    const { code, stderr } = await assay(['suite', 'lint', 'bad'], { cwd: dir })
    expect(code).toBe(2)
    expect(stderr).toContain('bad/scenarios/a.yaml:4: missing variable "nmae" in scenario "a"; did you mean "name"?')
    expect(stderr).toContain(
      'bad/scenarios/a.yaml:6: unknown judge "strit" (suite.yaml declares the judges); did you mean "strict"?',
    )
    expect(stderr).toContain('bad/scenarios/b.yaml:2: unknown key "hazzard"; did you mean "hazard"?')
  })
})

describe('exit codes of a run', () => {
  test('trials without a final state make it incomplete (5), and are tried again within the bound', async () => {
    const cwd = join(dir, 'errors')
    await assay(['init', 'errors'], { cwd: dir })
    writeFileSync(
      join(cwd, 'targets', 'down.yaml'),
      'name: down\nrules:\n  - { when: { locale: de-DE }, fail: connection refused }\notherwise: You can appeal.\n',
    )
    const command = ['run', 'suites/refunds', '--target', 'scripted:targets/down.yaml', '--attempts', '2']
    const first = await assay(command, { cwd })
    expect(first.code).toBe(5)
    expect(first.stdout).toContain(`assay ${command.join(' ')}`)
    const second = await assay(command, { cwd })
    expect(second.code).toBe(5)
    expect(second.stdout).toContain('No tries are left')
    const { results } = await assayJson<{ results: { source: { name: string }; outcome: object; bounds: object }[] }>(
      ['analyze', 'latest', '--source', 'way-to-appeal'],
      { cwd },
    )
    expect(results[0]!.outcome).toMatchObject({
      n: 2,
      trials: { completed: 1, 'target-error': 1 },
      verdicts: { 'not-happened': 1 },
    })
    expect(results[0]!.bounds).toEqual({ lowest: 0, highest: 0.5 })
  })
})

describe('the demo', () => {
  test('its numbers are those of its JSON; worst and slices can be followed', async () => {
    const cwd = join(dir, 'demo')
    mkdirSync(cwd)
    const { code, stdout } = await assay(['demo'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('60 trials = 58 completed + 1 limit + 1 refused-by-provider')
    // A path is never cut: it is there to be copied.
    expect(widest(stdout.replace(/^ {2}Source.*$/m, ''))).toBeLessThanOrEqual(80)
    const document = await assayJson<{
      labelled: number
      progress: object
      results: { target: string; source: { name: string }; rate: { estimate: number } }[]
    }>(['demo'], { cwd })
    expect(document).toMatchObject({ labelled: 40, progress: { planned: 60, finished: 60, reused: 60 } })
    const rate = (target: string) =>
      document.results.find(row => row.target === target && row.source.name === 'oracles')!.rate.estimate
    expect(rate('careful')).toBeLessThan(rate('hasty'))
    expect(rate('hasty')).toBeLessThan(rate('eager'))
    for (const target of ['careful', 'hasty', 'eager'])
      expect(stdout).toMatch(new RegExp(`${target} +${(rate(target) * 100).toFixed(1)}%`))
    const [worst] = /assay show (t[0-9a-f]+)/.exec(stdout)!.slice(1)
    const shown = await assay(['show', worst!], { cwd })
    expect(shown.stdout).toContain('⟦')
    expect(widest(shown.stdout)).toBeLessThanOrEqual(80)
    const sliced = await assay(['analyze', 'latest', '--by', 'locale'], { cwd })
    expect(widest(sliced.stdout)).toBeLessThanOrEqual(80)
  })
})

describe('hostile text', () => {
  test('control characters of a transcript are shown, not obeyed', async () => {
    const line = {
      target: 'evil\u202etarget',
      scenario: 's/1',
      turns: [
        { role: 'user', parts: [{ type: 'text', text: 'hello' }] },
        {
          role: 'assistant',
          parts: [
            {
              type: 'text',
              text: '\u001b[2J\u001b]0;owned\u0007 \u009b31m red \u202egnp.exe \u2066x\u2069 bell\u0007 back\b\u0000 \u{e0041}',
            },
          ],
        },
      ],
      judgements: [
        {
          judge: 'j\u001b[1m'.replace('\u001b', ''),
          outcome: {
            kind: 'judged',
            verdict: 'violation',
            evidence: [{ part: '1.0', start: 0, end: 4, quote: 'never said' }],
            rationale: '\u001b[31mred',
          },
        },
        { judge: 'broken', outcome: { kind: 'failed', error: '\u001b[2J' } },
      ],
    }
    writeFileSync(join(dir, 'evil.jsonl'), `${JSON.stringify({ ...line, target: 'evil' })}\n`)
    const cwd = dir
    const { run } = await assayJson(['import', 'records', 'evil.jsonl', '--store', 'evil.db'], { cwd })
    const trials = await assay(['analyze', run, '--trials', '--store', 'evil.db'], { cwd })
    const [, trial] = /assay show (t[0-9a-f]+)/.exec(trials.stdout)!
    const { stdout } = await assay(['show', trial!, '--store', 'evil.db'], { cwd })
    expect(stdout + trials.stdout).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u,
    )
    expect(stdout).toContain('␛[2J')
    expect(stdout).toContain('‹U+202E›')
    expect(stdout).toContain('a quote that is not in the transcript, so no evidence')
    expect(stdout).not.toContain('⟦')
  })
})

describe('a store that cannot be used is a clear error', () => {
  test.each([
    [
      'not a database',
      () => 'hello, I am a text file, and quite long enough to be looked at as a database page'.repeat(20),
      /is not a store|no database/,
    ],
    ['empty', () => '', /no run yet/],
  ])('%s', async (name, content, message) => {
    const file = join(dir, `${name.replaceAll(' ', '-')}.db`)
    writeFileSync(file, content())
    const { stdout, stderr } = await assay(['runs', '--store', file], { cwd: dir })
    expect(stdout + stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
