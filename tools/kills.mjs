// `npm run kills`: the kill test at its full length, 100 kills.
process.env.ASSAY_KILLS ??= '100'
process.argv.push('run', 'test/kill')
await import('../node_modules/vitest/vitest.mjs')
