// `npm run lock`, after `npm install --save …`: writes into package-lock.json what npm leaves out. A package that carries its
// binary says `gypfile: false`; from a lock file without that line npm takes its binding.gyp for an install script, and would call a
// compiler that many machines do not have.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
for (const [path, entry] of Object.entries(lock.packages)) {
  const manifest = new URL(`../${path}/package.json`, import.meta.url)
  if (path === '' || !existsSync(manifest)) continue
  if (JSON.parse(readFileSync(manifest, 'utf8')).gypfile !== false) continue
  entry.gypfile = false
  delete entry.hasInstallScript
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
