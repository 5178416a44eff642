import { expect, test } from 'vitest'
import type { Spec } from '../../record/manifest.ts'
import { judgesItself } from './judges-itself.ts'

const spec = (kind: string, model: string, more: object = {}): Spec => ({
  name: `${kind}:${model}`,
  kind,
  version: '1',
  options: { model, ...more },
})
const at = (baseUrl: string, model = 'm') => spec('openai-compatible', model, { base_url: baseUrl })
const around = (model: Spec, kind: string): Spec => ({
  name: 'x',
  kind,
  version: '1',
  options: { model: { ...model }, system: 's' },
})

test.each<[string, Spec, Spec]>([
  ['the very same', spec('openai', 'gpt'), spec('openai', 'gpt')],
  [
    'other sampling',
    spec('openai', 'gpt', { sampling: { temperature: 0 } }),
    spec('openai', 'gpt', { sampling: { temperature: 1 } }),
  ],
  ['other capitals', spec('openai', 'GPT'), spec('openai', 'gpt')],
  ['Google’s long name', spec('google', 'models/gemini'), spec('google', 'gemini')],
  ['its home by name', spec('openai', 'gpt', { base_url: 'https://API.openai.com:443/v1/' }), spec('openai', 'gpt')],
  ['another protocol of one host', at('https://api.openai.com/v1', 'gpt'), spec('openai', 'gpt')],
  ['a slash', at('http://h/v1'), at('http://h/v1/')],
  ['another path of one host', at('http://h:8000'), at('http://h:8000/v1')],
  ['this machine by another name', at('http://localhost:11434/v1'), at('http://127.0.0.1:11434/v1')],
  ['this machine in IPv6', at('http://[::1]:11434/v1'), at('http://localhost:11434/v1')],
  ['a dot at the end', at('http://example.test.:80/v1'), at('http://example.test/v1')],
])('%s is itself', (_, judge, target) => {
  expect(judgesItself(judge, target)).toBe(true)
  expect(judgesItself(target, judge)).toBe(true)
  expect(judgesItself(around(judge, 'llm'), around(target, 'model'))).toBe(true)
})

test.each<[string, Spec, Spec]>([
  ['another model', spec('openai', 'gpt'), spec('openai', 'gpt-mini')],
  ['another provider', spec('openai', 'gpt'), spec('anthropic', 'gpt')],
  ['another host', at('http://a/v1'), at('http://b/v1')],
  ['another port', at('http://a:1/v1'), at('http://a:2/v1')],
  [
    'a target that is no model',
    spec('openai', 'gpt'),
    { name: 'http:x', kind: 'http', version: '1', options: { url: 'http://x' } },
  ],
  ['a model of no such form', spec('openai', 'gpt'), { name: 'x', kind: 'y', version: '1', options: { model: { name: 'gpt' } } }],
])('%s is not', (_, judge, target) => {
  expect(judgesItself(judge, target)).toBe(false)
  expect(judgesItself(target, judge)).toBe(false)
})

test('two replays are not one model', () => {
  const replay: Spec = { name: 'r', kind: 'replay', version: '1', options: {} }
  expect(judgesItself(replay, replay)).toBe(false)
})
