import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedFile } from './violations.ts'

/** The files that imports may reach, by path from the root, with the text of those that are checked. */
export function readFiles(root: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const area of ['src', 'web', 'test', 'examples', 'perf']) if (existsSync(join(root, area))) walk(root, area, files)
  return files
}

function walk(root: string, folder: string, files: Map<string, string>): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name)) walk(root, path, files)
    if (entry.isFile()) files.set(path, checkedFile.test(path) ? readFileSync(join(root, path), 'utf8') : '')
  }
}
