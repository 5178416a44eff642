// Builds dist/: compiled source, the files it reads beside itself, and what the build was made from.
// With --if-stale: only where src/ has changed since.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

if (process.argv.includes('--if-stale') && isFresh()) process.exit(0)

const compiler = findCompiler()
if (!compiler) {
  console.error('assay: cannot build dist/: the compiler is not installed. Run npm install (without --omit=dev)')
  process.exit(1)
}

// Built aside and moved into place, so that a failed build leaves the last good one.
const out = `dist.new-${process.pid}`
rmSync(out, { recursive: true, force: true })
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', out], { stdio: 'inherit' })
if (compiled.status !== 0) {
  rmSync(out, { recursive: true, force: true })
  process.exit(compiled.status ?? 1)
}

for (const file of globSync('src/**/*.{yaml,md,sql}')) {
  const copy = join(out, file.slice('src/'.length))
  mkdirSync(dirname(copy), { recursive: true })
  cpSync(file, copy)
}
const lockFile = existsSync('package-lock.json')
  ? createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  : null
writeFileSync(join(out, 'build-info.json'), `${JSON.stringify({ lockFileDigest: lockFile })}\n`)
moveIntoPlace()

/** Another build may be doing the same: whichever comes last stands there, whole. */
function moveIntoPlace() {
  for (let tries = 0; ; tries++) {
    rmSync('dist', { recursive: true, force: true })
    try {
      return renameSync(out, 'dist')
    } catch (error) {
      if (tries === 20 || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error
    }
  }
}

/** True when dist/ was built after every change of src/. */
function isFresh() {
  const built = statSync('dist/build-info.json', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return globSync('src/**/*.*').every(file => statSync(file).mtimeMs <= built)
}

function findCompiler() {
  try {
    return join(dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')), 'bin', 'tsc')
  } catch {
    return undefined
  }
}
