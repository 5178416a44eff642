import { UsageError } from '../../base/errors.ts'
import type { Sampling } from '../model.ts'
import type { ProviderKind } from '../providers.ts'
import { once } from './parameters.ts'

interface Protocol {
  kind: ProviderKind
  api: 'responses' | 'chat' | null
}

/** The sampling parameters of a URI. What the protocol has no field for is an error now, before anything is paid. */
export function samplingOf(parameters: URLSearchParams, protocol: Protocol, about: string): Sampling {
  const number = (name: string, form: RegExp, fits: (value: number) => boolean, what: string) => {
    const text = once(parameters, name, about)
    if (text === null) return undefined
    if (!form.test(text) || !fits(Number(text))) throw new UsageError(`${about}: ${name} is ${what}, found ${shown(text)}`)
    return Number(text)
  }
  const most = protocol.kind === 'anthropic' ? 1 : 100
  const temperature = number(
    'temperature',
    decimal,
    value => value <= most,
    most === 1 ? 'a number from 0 to 1' : 'a number from 0 up',
  )
  const topP = number('top_p', decimal, value => value > 0 && value <= 1, 'a number above 0, at most 1')
  const maxTokens = number('max_tokens', whole, value => value >= 1 && value <= 2 ** 31 - 1, 'a whole number from 1 up')
  const seed = number('seed', integer, Number.isSafeInteger, 'a whole number')
  const stop = parameters.getAll('stop')
  if (stop.includes('')) throw new UsageError(`${about}: stop is empty; give it a value or leave it out`)
  const sampling = {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop.length === 0 ? {} : { stop }),
  }
  refuse(sampling, protocol, about)
  return sampling
}

/** What is long may be a key that was put in its place. */
function shown(text: string): string {
  return /^[\w.,+-]{1,12}$/.test(text) ? `"${text}"` : 'something else'
}

const whole = /^\d{1,10}$/
const integer = /^-?\d{1,16}$/
const decimal = /^\d{1,3}(?:\.\d{1,12})?$/

function refuse({ temperature, topP, seed, stop }: Sampling, { kind, api }: Protocol, about: string): void {
  if (kind === 'anthropic' && seed !== undefined)
    throw new UsageError(`${about}: Anthropic's protocol takes no seed; leave it out`)
  if (kind === 'anthropic' && temperature !== undefined && topP !== undefined) {
    throw new UsageError(`${about}: Anthropic takes temperature or top_p, not both; leave one out`)
  }
  const missing = seed !== undefined ? 'seed' : stop !== undefined ? 'stop' : null
  if (api === 'responses' && missing !== null) {
    throw new UsageError(`${about}: OpenAI's Responses API takes no ${missing}; add api=chat, or leave it out`)
  }
}
