import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { UsageError } from '../base/errors.ts'
import { specSchema } from '../record/manifest.ts'
import { makeApi } from './make-model.ts'

const clock = { now: () => 0 }
const env = {
  OPENAI_API_KEY: 'planted-1',
  ANTHROPIC_API_KEY: 'planted-2',
  GEMINI_API_KEY: 'planted-3',
  TEAM: 'planted-4',
  GW: 'planted-5',
}

test.each<[string, object, string | null]>([
  [
    'openai:gpt-5?temperature=0',
    { name: 'gpt-5', kind: 'openai', version: '1', options: { model: 'gpt-5', api: 'responses', sampling: { temperature: 0 } } },
    'OPENAI_API_KEY',
  ],
  [
    'anthropic:claude-x',
    { name: 'claude-x', kind: 'anthropic', version: '1', options: { model: 'claude-x', sampling: { max_tokens: 4096 } } },
    'ANTHROPIC_API_KEY',
  ],
  [
    'google:gemini-x?base_url=https://gw.example/v1&header=X-Team:TEAM&api_key_env=GW&stop=END&seed=1&top_p=0.5',
    {
      name: 'gemini-x',
      kind: 'google',
      version: '1',
      options: {
        model: 'gemini-x',
        base_url: 'https://gw.example/v1',
        sampling: { top_p: 0.5, seed: 1, stop: ['END'] },
        headers: { 'x-team': 'TEAM' },
        api_key_env: 'GW',
      },
    },
    'GW',
  ],
  [
    'openai-compatible:m@http://h:8000/v1',
    { name: 'm', kind: 'openai-compatible', version: '1', options: { model: 'm', base_url: 'http://h:8000/v1', sampling: {} } },
    null,
  ],
])('%s says what it is, and names no value of the environment', (uri, spec, keyEnv) => {
  const made = makeApi(uri, { env, clock })
  expect(made.spec).toEqual(spec)
  expect(specSchema.parse(JSON.parse(JSON.stringify(made.spec)))).toEqual(made.spec)
  expect(made.keyEnv).toBe(keyEnv)
  const seen = inspect(made, { depth: 20, showHidden: true }) + JSON.stringify(made)
  expect(seen).not.toContain('planted')
})

test('one address written in two ways is one model', () => {
  const [a, b] = ['http://H:80/v1/', 'http://h/v1'].map(url => makeApi(`openai-compatible:m@${url}`, { env, clock }))
  expect(a!.spec).toEqual(b!.spec)
  expect(a!.api.origin).toBe('http://h')
})

test.each<[string, Record<string, string>, RegExp]>([
  ['openai:gpt-5', {}, /OPENAI_API_KEY is not set/],
  ['openai:gpt-5', { OPENAI_API_KEY: '' }, /OPENAI_API_KEY is not set/],
  ['anthropic:c', {}, /ANTHROPIC_API_KEY is not set/],
  ['google:g', {}, /GEMINI_API_KEY is not set/],
  ['openai-compatible:m@http://h?api_key_env=MINE', {}, /MINE is not set/],
  ['openai-compatible:m@http://h?header=X-A:MINE', {}, /header "x-a".*MINE is not set/],
  ['openai:gpt-5', { OPENAI_API_KEY: 'hunter2\n' }, /OPENAI_API_KEY holds what no header can carry/],
  ['openai:gpt-5?api_key_env=AIzaHunter2', {}, /the variable that the URI names is not set/],
])('%s without what it needs is an error before anything is called', (uri, env, message) => {
  let error: unknown
  try {
    makeApi(uri, { env, clock })
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(UsageError)
  expect((error as Error).message).toMatch(message)
  expect((error as Error).message).not.toMatch(/hunter2/i)
})

test("a user's header may take the place of the key's", () => {
  const made = makeApi('openai:gpt-5?header=Authorization:GW', { env: { GW: 'Basic abc' }, clock })
  expect(made.keyEnv).toBe('GW')
})
