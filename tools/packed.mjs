// `npm run packed`: what a user of the published package gets. Packs it, installs the tarball into an empty folder with
// production dependencies only, counts what came along, and runs the main job there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const maxPackages = 80
const dir = mkdtempSync(join(tmpdir(), 'assay-packed-'))
const run = (command, args, cwd = dir) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' } })
try {
  run(process.execPath, [join(root, 'tools', 'build.mjs'), '--if-stale'], root)
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], root))
  writeFileSync(join(dir, 'package.json'), '{"name":"user","private":true}\n')
  run('npm', ['install', '--no-audit', '--no-fund', join(dir, packed.filename)])
  const { packages } = JSON.parse(readFileSync(join(dir, 'package-lock.json'), 'utf8'))
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  const scripted = installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)
  console.log(
    `  tarball ${(packed.size / 1024).toFixed(0)} KB, ${packed.entryCount} files; ${installed.length} packages (limit ${maxPackages}); with an install script: ${scripted.join(', ') || 'none'}`,
  )
  const assay = join(dir, 'node_modules', 'assay', 'bin', 'assay.mjs')
  console.log(run(process.execPath, [assay, 'demo']).split('\n').slice(0, 14).join('\n'))
  const library =
    "import { analyze, loadSuite, sqliteStore } from 'assay'; import { storeContract } from 'assay/testing'; console.log([analyze, loadSuite, sqliteStore, storeContract].every(f => typeof f === 'function'))"
  const whole = run(process.execPath, ['--input-type=module', '-e', library]).trim() === 'true'
  if (!whole) throw new Error('the library does not export what it says')
  if (installed.length >= maxPackages || scripted.length > 0) throw new Error('the install is larger than it may be')
} finally {
  rmSync(dir, { recursive: true, force: true })
}
