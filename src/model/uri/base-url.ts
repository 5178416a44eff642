import { UsageError } from '../../base/errors.ts'

/**
 * The address below which the protocol's paths stand, in one form for all ways to write it.
 * The text itself is not repeated in an error: a password may stand in it.
 */
export function baseUrlOf(text: string, about: string): string {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`${about}: the base URL is no http or https address; write it like https://HOST/v1`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `${about}: the base URL of ${url.host} holds a user or password; secrets come from the environment: use header=NAME:VARIABLE`,
    )
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError(`${about}: the base URL of ${url.host} holds a ? or #, which no path can follow; leave it out`)
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
