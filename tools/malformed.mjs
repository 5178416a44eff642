// `npm run malformed`: 2,000 malformed inputs of every loader (300 in `npm test`), and those that would take all memory.
process.env.ASSAY_MALFORMED ??= '2000'
process.argv.push('run', 'test/strictness')
await import('../node_modules/vitest/vitest.mjs')
