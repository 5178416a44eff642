import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Tests that start the real program need dist/ to be as new as src/. */
export default function buildFirst(): void {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const newest = Math.max(...globSync(`${root}/src/**/*.*`).map(file => statSync(file).mtimeMs))
  const built = statSync(`${root}/dist/build-info.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < newest) execFileSync(process.execPath, [`${root}/tools/build.mjs`], { stdio: 'inherit' })
}
