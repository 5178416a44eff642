import type { Environment } from '../../model/uri/from-environment.ts'

/** What a program needs to be found, to find its files, and to write text; no key is kept under these names. */
const passed = new Set(
  ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TMP', 'TEMP'].concat(
    // Windows
    ['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA'],
  ),
)

/**
 * The environment of an agent's process: a few variables of the system and those that are named, so that a key that was set for
 * a judge does not reach the program that is being tested.
 */
export function agentEnvironment(env: Environment, named: readonly string[]): Record<string, string> {
  const kept = Object.entries(env).filter(([name, value]) => {
    const upper = name.toUpperCase()
    return value !== undefined && (passed.has(upper) || /^LC_[A-Z]+$/.test(upper) || named.includes(name))
  })
  // Python holds back what it writes to a pipe, and both sides would wait for each other.
  return { PYTHONUNBUFFERED: '1', ...(Object.fromEntries(kept) as Record<string, string>) }
}
