import { existsSync, readFileSync } from 'node:fs'
import { digestOfBytes } from '../base/digest.ts'
import type { Manifest } from '../record/manifest.ts'

const root = new URL('../../', import.meta.url)

export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version
}

/** What made a run: stands in its manifest, and in one session row for every time it was resumed. */
export function programInfo(): Manifest['program'] {
  return {
    version: packageVersion(),
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    lockFileDigest: lockFileDigest(),
    priceTableVersion: null,
  }
}

/** A clone has the lock file itself; a published package has its digest, written when it was built. */
function lockFileDigest(): string | null {
  const lock = new URL('package-lock.json', root)
  if (existsSync(lock)) return digestOfBytes(readFileSync(lock))
  const info = new URL('dist/build-info.json', root)
  return existsSync(info) ? JSON.parse(readFileSync(info, 'utf8')).lockFileDigest : null
}
