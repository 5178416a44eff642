import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { UsageError } from '../../base/errors.ts'

/** That there is such a program is known before anything runs; Windows looks for it in ways of its own. @throws UsageError */
export function checkProgram(program: string, path: string, label: string): void {
  if (process.platform === 'win32') return
  const folders = program.includes('/') ? [''] : path.split(delimiter)
  if (folders.some(folder => canRun(folder === '' ? program : join(folder, program)))) return
  throw new UsageError(
    `${label}: ${program.includes('/') ? `${program} is no program that may be executed` : `there is no program "${program}" on the PATH; one in this folder is ./${program}`}`,
  )
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
