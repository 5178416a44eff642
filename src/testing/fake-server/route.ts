import { messages } from './anthropic/messages.ts'
import { generateContent } from './google/generate-content.ts'
import { chatCompletions } from './openai/chat.ts'
import { responses } from './openai/responses.ts'
import type { Protocol } from './protocol.ts'

export type Route =
  | { kind: 'call'; protocol: Protocol; model: string; path: string }
  | { kind: 'models'; protocol: Protocol }
  | { kind: 'stats' | 'bodies' | 'reset' }
  | { kind: 'unknown'; protocol: Protocol }

const fixed = new Map<string, Protocol>([
  ['/v1/chat/completions', chatCompletions],
  ['/v1/responses', responses],
  ['/v1/messages', messages],
])

/** Where a request goes, by method and path. Unknown paths complain in the words of the vendor that they look like. */
export function routeOf(method: string, url: string, prefix: string, isAnthropic: boolean): Route {
  const [whole = ''] = url.split('?', 1)
  if (method === 'GET' && whole === '/__stats') return { kind: url.endsWith('?bodies') ? 'bodies' : 'stats' }
  if (method === 'POST' && whole === '/__reset') return { kind: 'reset' }
  const path = whole.startsWith(prefix) ? whole.slice(prefix.length) : ''
  const protocol = fixed.get(path)
  if (protocol && method === 'POST') return { kind: 'call', protocol, model: '', path }
  const google = /^\/v1beta\/models\/([^/:]+):generateContent$/.exec(path)
  if (google && method === 'POST') return { kind: 'call', protocol: generateContent, model: decoded(google[1]!), path }
  if (path === '/v1/models' && method === 'GET') return { kind: 'models', protocol: isAnthropic ? messages : chatCompletions }
  if (path === '/v1beta/models' && method === 'GET') return { kind: 'models', protocol: generateContent }
  return { kind: 'unknown', protocol: whole.includes('/v1beta/') ? generateContent : isAnthropic ? messages : chatCompletions }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The list of models, as each vendor gives it. */
export function modelList(protocol: Protocol, names: readonly string[]): unknown {
  if (protocol === messages) {
    const data = names.map(id => ({ type: 'model', id, display_name: id, created_at: '2025-01-01T00:00:00Z' }))
    return { data, has_more: false, first_id: names[0] ?? null, last_id: names.at(-1) ?? null }
  }
  if (protocol === generateContent) {
    const methods = { supportedGenerationMethods: ['generateContent'] }
    return { models: names.map(name => ({ name: `models/${name}`, version: '001', displayName: name, ...methods })) }
  }
  return { object: 'list', data: names.map(id => ({ id, object: 'model', created: 1_735_689_600, owned_by: 'fake' })) }
}
