import { spawnSync } from 'node:child_process'

/** A Python that has the modules a test needs: the one that ASSAY_PYTHON names. */
export interface Python {
  path: string
  /** Why its tests cannot run; undefined when they can. */
  missing: string | undefined
}

export function pythonWith(...modules: readonly string[]): Python {
  const path = process.env.ASSAY_PYTHON ?? ''
  if (path === '') return { path, missing: 'ASSAY_PYTHON is not set; it names a Python' }
  const { status, stderr } = spawnSync(path, ['-c', `import ${modules.join(', ')}`], { encoding: 'utf8' })
  return { path, missing: status === 0 ? undefined : `ASSAY_PYTHON lacks a module: ${stderr?.trim().split('\n').at(-1)}` }
}

/** The name of a group of tests, which says why they are skipped. */
export function titled(title: string, { missing }: Python): string {
  return missing ? `${title} (skipped: ${missing})` : title
}

/** What a Python program prints, as JSON. */
export function pythonJson<Document>(
  { path }: Python,
  program: string,
  { args = [], cwd, env = {} }: { args?: readonly string[]; cwd: string; env?: Record<string, string> },
): Document {
  const ended = spawnSync(path, ['-c', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (ended.status !== 0) throw new Error(`python ended with ${ended.status}: ${ended.stderr}`)
  return JSON.parse(ended.stdout)
}
