import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../bin/assay.mjs', import.meta.url))

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts the real program, without a terminal, in a folder of the test's. */
export function startAssay(
  args: readonly string[],
  { cwd, env = {}, input }: { cwd: string; env?: Record<string, string>; input?: string },
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.on('error', () => {}).end(input)
  let stdout = ''
  let stderr = ''
  child.stdout!.setEncoding('utf8').on('data', text => (stdout += text))
  child.stderr!.setEncoding('utf8').on('data', text => (stderr += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
  })
  return { child, ended }
}

/** Runs the real program to its end. */
export function assay(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string>; input?: string },
): Promise<Ended> {
  return startAssay(args, options).ended
}

/** Its `--json` document. */
export async function assayJson<Document = { run: string }>(
  args: readonly string[],
  options: { cwd: string; input?: string },
): Promise<Document> {
  const { code, stdout, stderr } = await assay([...args, '--json'], options)
  if (code !== 0) throw new Error(`assay ${args.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
