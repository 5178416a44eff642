import { UsageError } from '../base/errors.ts'
import { readTextFile } from '../base/text-file.ts'
import { type ModelTargetOptions, modelTarget } from '../target/model.ts'
import type { Target } from '../target/target.ts'
import type { Models } from './make-models.ts'

/**
 * The target of a model URI. Besides what the model takes: `system=FILE`, a system prompt of the target's own, and `steps=N`,
 * calls within one turn.
 * @throws UsageError
 */
export function targetOfModel(uri: string, models: Models): Target {
  const [head, query] = split(uri)
  const parameters = new URLSearchParams(query)
  const options: ModelTargetOptions = {}
  const system = parameters.get('system')
  if (system !== null) options.system = promptIn(system, uri)
  const steps = parameters.get('steps')
  if (steps !== null) {
    options.steps = Number(steps)
    if (!/^[1-9]\d{0,3}$/.test(steps)) throw new UsageError(`--target ${head}: steps is a whole number from 1, found "${steps}"`)
  }
  parameters.delete('system')
  parameters.delete('steps')
  const rest = parameters.toString()
  return modelTarget(models.of(rest === '' ? head : `${head}?${rest}`, `--target`), options)
}

function split(uri: string): [string, string] {
  const at = uri.indexOf('?')
  return at < 0 ? [uri, ''] : [uri.slice(0, at), uri.slice(at + 1)]
}

function promptIn(file: string, uri: string): string {
  return readTextFile(file, { shown: `--target ${split(uri)[0]}: system=${file}` }).toWellFormed()
}
