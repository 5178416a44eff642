import wrapAnsi from 'wrap-ansi'
import { resolveTrial } from '../pipeline/resolve-run.ts'
import { shortRun, shortTrial } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Label } from '../record/label.ts'
import { isVerified, spanPath } from '../record/span.ts'
import type { Transcript } from '../record/transcript.ts'
import { sliceNames } from '../record/trial.ts'
import type { TrialRecord } from '../store/store.ts'
import { type CliCommand, examples, exitCodes } from './command.ts'
import { printJson } from './print/json.ts'
import { plural } from './print/numbers.ts'
import { safeLine } from './print/safe-text.ts'
import { type Mark, superscript, transcriptText } from './print/transcript.ts'
import type { Terminal } from './terminal.ts'

export const show: CliCommand = {
  define(command) {
    command.argument('<trial>', 'trial id, or a prefix of it')
    examples(command, [
      ['assay show t7f3a', 'the transcript, its evidence marked, and what was said of it'],
      ['assay show t7f3a --json', 'the whole record'],
    ])
  },
  async run([reference], _options, context) {
    const store = await context.openStore({ existing: true })
    const record = (await store.trial(await resolveTrial(store, reference!)))!
    await store.close()
    if (context.json) printJson(context, 'assay.trial/1', record)
    else context.terminal.print(trialText(record, context.terminal))
    return exitCodes.done
  },
}

function trialText(record: TrialRecord, terminal: Terminal): string {
  const { trial, attempts } = record
  const last = attempts.at(-1)
  const transcript: Transcript = last?.transcript ?? { turns: [] }
  const sayings = [...record.judgements.map(judgementSaying), ...record.labels.map(labelSaying)]
  const marks: Mark[] = sayings.flatMap((saying, i) => saying.evidence.map(evidence => ({ number: i + 1, evidence })))
  const slice = sliceNames.flatMap(name => (trial.slice[name] === null ? [] : [`${name} ${trial.slice[name]}`]))
  const head = [
    `trial ${shortTrial(trial.id)} of run ${shortRun(trial.run)} · target ${trial.target}`,
    `scenario ${trial.scenario} · epoch ${trial.epoch}`,
    slice.join(' · '),
    last
      ? `${last.state}${last.reason ? `: ${last.reason}` : ''}${attempts.length > 1 ? ` (after ${plural(attempts.length, 'attempt')})` : ''}`
      : 'not tried yet',
  ].filter(line => line !== '')
  const said = sayings.map((saying, i) => sayingText(saying, i + 1, record, transcript))
  const wrap = (text: string, indent: string) =>
    wrapAnsi(text, terminal.width - indent.length, { hard: true }).replaceAll('\n', `\n${indent}`)
  return [
    '',
    ...head.map(line => `  ${wrap(safeLine(line), '  ')}`),
    '',
    transcript.turns.length > 0 ? transcriptText(transcript, marks, terminal) : '  (no word was said)',
    '─'.repeat(terminal.width),
    ...(said.length > 0 ? said.map(text => `  ${wrap(text, '    ')}`) : ['  Nobody has judged it.']),
  ].join('\n')
}

interface Saying {
  who: string
  what: string
  words: string | undefined
  evidence: Mark['evidence'][]
}

function judgementSaying({ judge, clause, outcome }: Judgement): Saying {
  const who = `${judge}${clause ? ` on ${clause}` : ''}`
  if (outcome.kind === 'failed') return { who, what: 'FAILED', words: outcome.error, evidence: [] }
  if (outcome.kind === 'abstained') return { who, what: 'abstained', words: outcome.reason, evidence: [] }
  return { who, what: verdictText(outcome), words: outcome.rationale, evidence: outcome.evidence }
}

function labelSaying({ annotator, role, clause, outcome }: Label): Saying {
  const who = `${annotator} (person${role === 'annotator' ? '' : `, ${role}`})${clause ? ` on ${clause}` : ''}`
  if (outcome.kind === 'skipped') return { who, what: 'skipped', words: outcome.reason, evidence: [] }
  return { who, what: verdictText(outcome), words: outcome.comment, evidence: outcome.evidence }
}

function verdictText({
  verdict,
  severity,
  category,
}: {
  verdict: string
  severity?: number | undefined
  category?: string | undefined
}): string {
  return [
    verdict,
    ...(severity === undefined ? [] : [`severity ${severity}`]),
    ...(category === undefined ? [] : [category]),
  ].join(', ')
}

function sayingText(
  { who, what, words, evidence }: Saying,
  number: number,
  { trial }: TrialRecord,
  transcript: Transcript,
): string {
  const spans = evidence.map(item =>
    isVerified(transcript, item)
      ? spanPath(shortRun(trial.run), shortTrial(trial.id), item)
      : `a quote that is not in the transcript, so no evidence (${safeLine(item.part)})`,
  )
  return `${superscript(number)} ${safeLine(`${who}: ${what}${words ? `. ${words}` : ''}`)}${spans.length > 0 ? `\n${spans.join('\n')}` : ''}`
}
