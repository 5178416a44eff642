// Every npm script goes through here: `node tools/run.mjs PROGRAM ARGS`, PROGRAM being a script of this
// repository or the name of an installed command. On a new enough Node it runs in this very process;
// on an old one, under the Node that the clone carries.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { carriedNode, newEnough, runWith } from './carried-node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [program, ...args] = process.argv.slice(2)

if (newEnough()) {
  const file = programFile(program)
  if (program === 'bin/assay.mjs') buildIfStale()
  process.argv = [process.execPath, file, ...args]
  await import(pathToFileURL(file).href)
} else {
  const node = carriedNode()
  if (node) {
    process.exitCode = await runWith(node, [fileURLToPath(import.meta.url), program, ...args])
  } else {
    console.error(
      `assay: needs Node 22.19 or newer, found ${process.version}, and none is carried here. Run npm install first, which brings one along for Linux and Windows; elsewhere, install a newer Node.`,
    )
    process.exitCode = 1
  }
}

function buildIfStale() {
  const { status } = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs'), '--if-stale'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** `bin/assay.mjs` is a file; `vitest` is the bin of a package of that name (or of one scoped to it). */
function programFile(name) {
  if (existsSync(join(root, name))) return resolve(root, name)
  const packages = { biome: '@biomejs/biome', tsc: 'typescript' }
  const manifest = join(root, 'node_modules', packages[name] ?? name, 'package.json')
  if (!existsSync(manifest)) {
    console.error(`assay: ${name} is not installed: run npm install`)
    process.exit(1)
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name])
}
