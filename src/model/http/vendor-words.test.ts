import { expect, test } from 'vitest'
import { vendorWords } from './vendor-words.ts'

const words = (body: unknown) => vendorWords(typeof body === 'string' ? body : JSON.stringify(body), text => text)

test.each<[string, unknown, string | null, string | null]>([
  [
    'OpenAI',
    { error: { message: 'No quota.', type: 'insufficient_quota', param: null, code: 'insufficient_quota' } },
    'No quota.',
    'insufficient_quota',
  ],
  ['Anthropic', { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'Overloaded', 'overloaded_error'],
  ['Google', { error: { code: 400, message: 'Bad.', status: 'INVALID_ARGUMENT' } }, 'Bad.', 'INVALID_ARGUMENT'],
  ['Google, in a list', [{ error: { code: 400, message: 'Bad.', status: 'INVALID_ARGUMENT' } }], 'Bad.', 'INVALID_ARGUMENT'],
  ['vLLM', { object: 'error', message: 'Too long.', type: 'BadRequestError', code: 400 }, 'Too long.', 'BadRequestError'],
  ['Ollama', { error: 'model not found' }, 'model not found', null],
  ['FastAPI', { detail: [{ loc: ['body'], msg: 'missing' }] }, '[{"loc":["body"],"msg":"missing"}]', null],
  ['plain text', 'upstream\n\tfailed\u0000', 'upstream failed', null],
  ['a page', '<html><body>502</body></html>', null, null],
  ['nothing', '', null, null],
  ['a number', '7', '7', null],
])('%s', (_, body, message, code) => {
  expect(words(body)).toMatchObject({ message, code })
})

test("Google's RetryInfo says how long to wait", () => {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.07s' }]
  expect(words({ error: { message: 'Quota.', details } }).retryAfterMs).toBe(34_070)
  expect(words({ error: { message: 'Quota.', details: [null, 7, 'x'] } }).retryAfterMs).toBeNull()
})

test('a long message is cut after what is secret was removed', () => {
  const body = JSON.stringify({ error: { message: `${'a'.repeat(490)} sk-secret-key` } })
  const { message } = vendorWords(body, text => text.replace('sk-secret-key', '[secret]'))
  expect(message).toHaveLength(499)
  expect(message).toMatch(/\[secret\]$/)
})
