#!/usr/bin/env node
// The launcher. It has no static import, so that an old Node can read it to the end
// and be told (or, in a clone, be replaced) before anything newer is loaded.
const [major, minor] = process.versions.node.split('.').map(Number)

if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  await tellVersion()
} else if (major > 22 || (major === 22 && minor >= 19)) {
  dieWithLauncher()
  await start()
} else {
  await startUnderCarriedNode()
}

/** Whatever Node runs it. */
async function tellVersion() {
  const { readFileSync } = await import('node:fs')
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
}

async function start() {
  const { existsSync } = await import('node:fs')
  const root = new URL('../', import.meta.url)
  const main = new URL('dist/cli/main.js', root)
  if (!existsSync(main) && !(await build(new URL('tools/build.mjs', root)))) {
    process.exitCode = 1
    return
  }
  // V8 would let its young generation grow to 128 MB, and its old one to four times what is alive. Held at 16 MB (two halves of
  // 8, reached while the program loads) and at one and a half times, a run needs a third less memory, and no more time.
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=8')
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--concurrent-turbofan-max-threads=1')
  const { main: run } = await import(main.href)
  setFlagsFromString('--semi-space-growth-factor=1')
  process.exitCode = await run(process.argv.slice(2))
}

/** The first use of a clone: it has the source, and not yet what is made of it. */
async function build(builder) {
  const { spawnSync } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  console.error('assay: building dist/ (first use of this clone)')
  return spawnSync(process.execPath, [fileURLToPath(builder)], { stdio: 'inherit' }).status === 0
}

/** Only a clone carries a Node; the published package says what is needed in one line. */
async function startUnderCarriedNode() {
  const { existsSync } = await import('node:fs')
  const { fileURLToPath } = await import('node:url')
  const finder = new URL('../tools/carried-node.mjs', import.meta.url)
  const carried = existsSync(finder) ? await import(finder.href) : undefined
  const node = carried?.carriedNode()
  if (!node) {
    console.error(
      `assay: needs Node 22.19 or newer, found ${process.version} (${process.execPath}). In a clone, run npm install first: it brings one along for Linux and Windows. Elsewhere, install a newer Node.`,
    )
    process.exitCode = 1
    return
  }
  process.exitCode = await carried.runWith(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)])
}

/**
 * Under an old Node this process is the child of a launcher. If that launcher is killed outright it can pass on
 * no signal; its closing channel is the sign, and a run nobody watches must not go on writing.
 */
function dieWithLauncher() {
  if (!process.channel) return
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
