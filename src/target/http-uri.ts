import { UsageError } from '../base/errors.ts'
import { headersOf } from '../model/uri/parameters.ts'
import { type AgentParameters, agentParameters, readAgentParameters } from './agent/parameters.ts'

/** `http:URL`, read. */
export interface HttpUri extends AgentParameters {
  url: string
  /** Header (in lower case) to environment variable. */
  headers: Readonly<Record<string, string>>
}

export const httpParameters: readonly string[] = [...agentParameters, 'header']

/**
 * Reads what follows `http:`, and the parameters after its `?`. The address stands as it is or, since it begins with the same
 * word, without its own `http:`. An error repeats nothing that could be a secret.
 * @throws UsageError
 */
export function parseHttpUri(rest: string, parameters: URLSearchParams): HttpUri {
  const url = URL.parse(rest.startsWith('//') ? `http:${rest}` : rest)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError('http:…: what follows is no http or https address; write it like http:http://HOST:PORT/PATH')
  }
  const about = `http:${url.origin}${url.pathname}`
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `${about}: the address holds a user or password; secrets come from the environment: use header=NAME:VARIABLE`,
    )
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError(`${about}: the address has a query or # of its own, which is not supported; use a path or a header`)
  }
  const usualName = `${url.host}${url.pathname.replace(/\/$/, '')}`
  return {
    ...readAgentParameters(parameters, { own: ['header'], usualName, about }),
    url: `${url.origin}${url.pathname}`,
    headers: headersOf(parameters.getAll('header'), about),
  }
}
