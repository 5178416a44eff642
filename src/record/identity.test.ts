import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../testing/sample-records.ts'
import { toolCall, transcriptOf } from '../testing/transcript-of.ts'
import { callKey, runId, shortRun, shortTrial, transcriptDigest, trialId } from './identity.ts'
import type { RunSpec } from './manifest.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const allDifferent = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length)

describe('the id of a run', () => {
  const { spec } = sampleManifest()

  test('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(spec).reverse()) as RunSpec
    expect(runId(turned)).toBe(runId(spec))
  })

  test('changes with everything that stands in its spec', () => {
    const target = { name: 'target', kind: 'scripted', version: '1', options: {} }
    const other: Partial<RunSpec>[] = [
      {},
      { kind: 'import' },
      { instance: 2 },
      { suite: null },
      { suite: { ...spec.suite!, digest: 'b'.repeat(64) } },
      { policies: [{ id: 'p', version: 1, digest: 'c'.repeat(64) }] },
      { targets: [target, { ...target, name: 'second' }] },
      { targets: [{ ...target, options: { temperature: 0 } }] },
      { users: [target] },
      { judges: [] },
      { worlds: [target] },
      { importer: target },
      { sources: [{ file: 'a', bytes: 1, digest: 'd'.repeat(64) }] },
      { limits: { ...spec.limits!, timeoutMs: 1 } },
      { limits: { ...spec.limits!, turns: 1 } },
      { limits: { ...spec.limits!, attempts: 1 } },
      { sampling: { epochs: 2 } },
      { seeds: { order: 2 } },
    ]
    allDifferent(other.map(change => runId({ ...spec, ...change })))
  })
})

describe('the id of a trial', () => {
  const trial = { run: 'a'.repeat(64), target: 't', scenario: 's', epoch: 1 }

  test('is SHA-256 of its canonical JSON', () => {
    expect(trialId(trial)).toBe(sha256(`{"epoch":1,"run":"${'a'.repeat(64)}","scenario":"s","target":"t"}`))
  })

  test('changes with run, target, scenario and epoch, and with nothing else', () => {
    const others = [{}, { run: 'b'.repeat(64) }, { target: 'u' }, { scenario: 'u' }, { epoch: 2 }]
    allDifferent(others.map(change => trialId({ ...trial, ...change })))
    expect(trialId({ ...trial, ...{ judges: ['j'] } })).toBe(trialId(trial))
  })

  test('is not the same where letters move from one part of it to another', () => {
    allDifferent([
      trialId({ ...trial, target: 'ab', scenario: 'c' }),
      trialId({ ...trial, target: 'a', scenario: 'bc' }),
      trialId({ ...trial, target: 'c', scenario: 'ab' }),
    ])
  })
})

describe('the digest of a transcript', () => {
  test('is of what was said and done, whatever else is known of it', () => {
    const transcript = transcriptOf({ user: 'Hi' }, { assistant: ['Hello', ...toolCall('1', 'search', {}, { result: 1 })] })
    expect(transcriptDigest({ ...transcript, metadata: { file: 'a.jsonl' } })).toBe(transcriptDigest(transcript))
  })

  test('changes with words, roles, parts, tools and errors', () => {
    allDifferent(
      [
        transcriptOf(),
        transcriptOf({ user: 'Hi' }),
        transcriptOf({ user: 'hi' }),
        transcriptOf({ assistant: 'Hi' }),
        transcriptOf({ user: ['H', 'i'] }),
        transcriptOf({ user: 'H' }, { user: 'i' }),
        transcriptOf({ assistant: toolCall('1', 'search', {}) }),
        transcriptOf({ assistant: toolCall('1', 'buy', {}) }),
        transcriptOf({ assistant: toolCall('1', 'search', {}, { result: 'x' }) }),
        transcriptOf({ assistant: toolCall('1', 'search', {}, { error: 'x' }) }),
      ].map(transcriptDigest),
    )
  })
})

describe('the key of a model call', () => {
  const call = { request: { model: 'm', temperature: 0 }, epoch: 1, callIndex: 0 }

  test('changes with epoch and call index, so that five epochs stay five answers', () => {
    const epochs = [1, 2, 3, 4, 5].flatMap(epoch => [0, 1].map(callIndex => callKey({ ...call, epoch, callIndex })))
    allDifferent(epochs)
  })

  test('changes with anything in the request, but not with the order of its keys', () => {
    const requests = [{ model: 'n' }, { temperature: 0.1 }, { tools: [] }, { max_tokens: 5 }]
    allDifferent(requests.map(change => callKey({ ...call, request: { ...call.request, ...change } })))
    expect(callKey({ ...call, request: { temperature: 0, model: 'm' } })).toBe(callKey(call))
  })
})

test('people are shown the first five digits, and whether it is a run or a trial', () => {
  expect(shortRun('91c2e0ab')).toBe('r91c2e')
  expect(shortTrial('7f3ab1cd')).toBe('t7f3ab')
})
