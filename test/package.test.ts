import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
const { packages } = read('package-lock.json') as {
  packages: Record<string, { dev?: boolean; gypfile?: boolean; hasInstallScript?: boolean; resolved?: string; link?: boolean }>
}
const installed = Object.entries(packages).filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)

test('a production install is under 80 packages, the Node that only a clone carries included', () => {
  expect(installed.filter(([, entry]) => !entry.dev).length).toBeLessThan(80)
})

test('no package runs a script at install', () => {
  expect(installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual([])
  expect(packages['node_modules/better-sqlite3'], 'npm run lock writes it').toMatchObject({ gypfile: false })
})

test('the lock file names no download address', () => {
  expect(installed.filter(([, entry]) => /^https?:/.test(entry.resolved ?? '')).map(([path]) => path)).toEqual([])
})

test('the carried Nodes are of one version, new enough for this package', () => {
  const { optionalDependencies } = read('tools/runtime/package.json')
  const versions = new Set(Object.values(optionalDependencies))
  expect(versions.size).toBe(1)
  expect([...versions][0]).toMatch(/^24\.\d+\.\d+$/)
  expect(read('package.json').engines.node).toBe('>=22.19.0')
})
