// `npm run live-kills`: the kill test of live runs at its full length, 100 kills.
process.env.ASSAY_LIVE_KILLS ??= '100'
process.argv.push('run', 'test/live/kills.test.ts')
await import('../node_modules/vitest/vitest.mjs')
