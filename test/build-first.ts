import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Tests that start the real program need dist/ to be as new as src/. */
export default function buildFirst(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../tools/build.mjs', import.meta.url)), '--if-stale'], {
    stdio: 'inherit',
  })
}
