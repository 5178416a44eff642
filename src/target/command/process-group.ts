import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** Groups that run now. Whatever ends this process in an orderly way ends them too. */
const running = new Set<ChildProcess>()

/** How long a process may take to end by itself, and after SIGTERM. */
const politeMs = 500
const termMs = 1_500
const killMs = 1_000

/** To be called when a process has begun that leads a group of its own. */
export function watchGroup(child: ChildProcess): void {
  if (running.size === 0) process.on('exit', killAll)
  running.add(child)
}

/**
 * Ends a process with all that it has begun: when its input is closed it may end by itself, then SIGTERM, then SIGKILL. Takes three
 * seconds at most. A process that has left the group is not found.
 * @param atOnce does not wait for it to end by itself
 */
export async function endGroup(child: ChildProcess, { atOnce }: { atOnce: boolean }): Promise<void> {
  child.stdin?.destroy()
  if (!atOnce) await ended(child, politeMs)
  if (isAlive(child)) {
    signalGroup(child, 'SIGTERM')
    const until = performance.now() + termMs
    while (isAlive(child) && performance.now() < until) await pause(10)
    signalGroup(child, 'SIGKILL')
  }
  await ended(child, killMs)
  // One that has left the group may still hold the other ends.
  child.stdout?.destroy()
  child.stderr?.destroy()
  running.delete(child)
  if (running.size === 0) process.off('exit', killAll)
}

function killAll(): void {
  for (const child of running) signalGroup(child, 'SIGKILL')
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

async function ended(child: ChildProcess, atMostMs: number): Promise<void> {
  if (hasEnded(child)) return
  const stop = new AbortController()
  await Promise.race([once(child, 'exit', { signal: stop.signal }), pause(atMostMs, undefined, { signal: stop.signal })]).catch(
    () => undefined,
  )
  stop.abort()
}

/** Whether anything of the group is left. */
function isAlive(child: ChildProcess): boolean {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') return !hasEnded(child)
  try {
    process.kill(-child.pid, 0)
    return true
  } catch {
    return false
  }
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    // There are no groups: the tree is ended instead, and always at once.
    if (!hasEnded(child))
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => child.kill())
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It is gone.
  }
}
