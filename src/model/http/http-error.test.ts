import { expect, test } from 'vitest'
import { ModelError } from '../model-error.ts'
import { connectionFault } from './connection-fault.ts'
import { httpError } from './http-error.ts'
import { secretsOf } from './secrets.ts'

const about = { label: 'm', secrets: secretsOf(['the-key-itself']), hints: { 401: 'the key came from MY_KEY' }, now: 0 }
const error = (status: number, body: unknown, headers = {}) =>
  httpError({ status, statusText: '', headers, bytes: Buffer.from(JSON.stringify(body)) }, about)

test('an account without money is no rate limit that passes', () => {
  expect(error(429, { error: { message: 'No quota.', code: 'insufficient_quota' } })).toMatchObject({
    kind: 'rejected',
    retryable: false,
  })
  expect(error(429, { error: { message: 'Slow down.', code: 'rate_limit_exceeded' } })).toMatchObject({
    kind: 'rate-limit',
    retryable: true,
  })
})

test.each([
  [408, 'timeout'],
  [409, 'overloaded'],
  [504, 'overloaded'],
  [529, 'overloaded'],
  [400, 'rejected'],
  [418, 'rejected'],
])('HTTP %i is %s', (status, kind) => {
  expect(error(status, {})).toMatchObject({ kind, status })
})

test('it names model, status, the words without the key, and what to do', () => {
  expect(error(401, { error: { message: 'Bad key the-key-itself' } }).message).toBe(
    'm: HTTP 401: Bad key [secret]; the key came from MY_KEY',
  )
})

test('a redirect names where to, but no path, and none of the key', () => {
  expect(error(302, '', { location: 'https://user:the-key-itself@other.example/x?key=the-key-itself' }).message).toContain(
    'redirects to https://other.example;',
  )
})

test.each([
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['ENOTFOUND', 'connection'],
  ['CERT_HAS_EXPIRED', 'connection'],
  ['HPE_INVALID_CONSTANT', 'malformed'],
  ['UND_ERR_HEADERS_OVERFLOW', 'malformed'],
  ['UND_ERR_INVALID_ARG', 'rejected'],
  ['', 'connection'],
])('%s is %s, and what broke is no cause', (code, kind) => {
  const fault = connectionFault(Object.assign(new Error('the-key-itself'), { code, data: 'the-key-itself' }), 'm')
  expect(fault).toBeInstanceOf(ModelError)
  expect(fault).toMatchObject({ kind })
  expect(fault.cause).toBeUndefined()
  expect(fault.message).not.toContain('the-key-itself')
})
