import { expect, test } from 'vitest'
import { UsageError } from '../base/errors.ts'
import { parseModelUri } from './model-uri.ts'

test.each<[string, object]>([
  ['openai:gpt-5', { kind: 'openai', model: 'gpt-5', baseUrl: 'https://api.openai.com/v1', api: 'responses', sampling: {} }],
  [
    'openai:ft:gpt-4o:org::id?api=chat&seed=-3&stop=%0A&stop=a%26b',
    { model: 'ft:gpt-4o:org::id', api: 'chat', sampling: { seed: -3, stop: ['\n', 'a&b'] } },
  ],
  ['anthropic:claude-x?temperature=0.0', { api: null, sampling: { temperature: 0, maxTokens: 4096 } }],
  ['anthropic:claude-x?max_tokens=8', { sampling: { maxTokens: 8 } }],
  ['google:models/gemini?top_p=.5'.replace('.5', '0.5'), { model: 'models/gemini', sampling: { topP: 0.5 } }],
  [
    'openai-compatible:org/m@rev:8b@http://LOCALHOST:8000/v1/?temperature=0',
    { model: 'org/m@rev:8b', baseUrl: 'http://localhost:8000/v1', sampling: { temperature: 0 } },
  ],
  ['openai-compatible:m@https://[::1]:443/', { baseUrl: 'https://[::1]' }],
  [
    'openai:gpt-5?base_url=https://gw.example/openai/v1&header=X-Team:TEAM&api_key_env=GW_KEY',
    { baseUrl: 'https://gw.example/openai/v1', headers: { 'x-team': 'TEAM' }, apiKeyEnv: 'GW_KEY' },
  ],
])('%s', (uri, expected) => {
  expect(parseModelUri(uri)).toMatchObject(expected)
})

test.each<[string, RegExp]>([
  ['gpt-5', /KIND:MODEL/],
  ['opnai:gpt-5', /did you mean "openai"/],
  ['openai:', /1 to 200 characters/],
  ['openai:gpt-5?temprature=0', /unknown parameter "temprature"; did you mean "temperature"/],
  ['openai-compatible:m@http://h/v1?base_url=http://h', /unknown parameter "base_url"/],
  ['google:g?api=chat', /unknown parameter "api"/],
  ['openai:gpt-5?api=chats', /did you mean "chat"/],
  ['openai:gpt-5?temperature=', /temperature is empty/],
  ['openai:gpt-5?temperature=0&temperature=1', /temperature stands 2 times/],
  ['openai:gpt-5?temperature=warm', /found "warm"/],
  ['openai:gpt-5?temperature=0x1', /found "0x1"/],
  ['openai:gpt-5?temperature=sk-hunter2-hunter2', /found something else$/],
  ['openai:gpt-5?temperature=-1', /from 0 up/],
  ['openai:gpt-5?top_p=0', /above 0/],
  ['openai:gpt-5?max_tokens=1.5', /whole number/],
  ['openai:gpt-5?max_tokens=0', /from 1 up/],
  ['openai:gpt-5?api=chat&seed=9007199254740993', /seed is a whole number/],
  ['openai:gpt-5?seed=1', /Responses API takes no seed; add api=chat/],
  ['openai:gpt-5?stop=x', /Responses API takes no stop; add api=chat/],
  ['anthropic:c?seed=1', /takes no seed/],
  ['anthropic:c?temperature=1.5', /from 0 to 1/],
  ['anthropic:c?temperature=1&top_p=0.5', /not both/],
  ['openai-compatible:m', /which server/],
  ['openai-compatible:@http://h/v1', /1 to 200 characters/],
  ['openai:gpt@https://h/v1', /base_url=URL/],
  ['openai:gpt?base_url=ftp://h', /http or https/],
  ['openai:gpt?base_url=https://h/v1?x=1', /holds a \?/],
  ['openai:gpt?header=Host:H', /set by the connection/],
  ['openai:gpt?header=X-A:A&header=x-a:B', /stands twice/],
  ['openai:gpt?header=X-A', /NAME:VARIABLE/],
])('%s is an error that says what to do', (uri, message) => {
  expect(() => parseModelUri(uri)).toThrow(UsageError)
  expect(() => parseModelUri(uri)).toThrow(message)
})

test.each([
  'openai-compatible:m@http://user:hunter2-secret@h/v1',
  'openai-compatible:m@htp://user:hunter2-secret@h/v1',
  'openai:gpt?base_url=https://user:hunter2-secret@h',
  'openai:gpt?api_key_env=hunter2-secret',
  'openai:gpt?header=Authorization:hunter2-secret',
  'openai:gpt?header=hunter2-secret',
  'openai:gpt?api_key=hunter2-secret',
])('%s: what is put where a secret has no place is not repeated', uri => {
  let message = ''
  try {
    parseModelUri(uri)
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).not.toBe('')
  expect(message).not.toContain('hunter2')
})
