import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Import, Importer, RejectedRow } from '../interop/importer.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'

/** A folder with these files, and how to be rid of it. Objects are written as JSON, lists of lines as JSON Lines. */
export function folderWith(files: Readonly<Record<string, unknown>>): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'assay-import-'))
  for (const [name, content] of Object.entries(files)) {
    const lines = name.endsWith('.jsonl') && Array.isArray(content)
    const text = lines ? content.map(asLine).join('\n') : asLine(content)
    writeFileSync(join(folder, name), content instanceof Uint8Array ? content : text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const asLine = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** What an import brings, trials and rejects apart; the folder is left out of what names a place. */
export async function importedRows(importer: Importer, path: string) {
  const data: Import = await importer.open(path)
  const trials: RecordedTrial[] = []
  const rejected: RejectedRow[] = []
  for await (const row of data.trials()) {
    if ('trial' in row) trials.push(row.trial)
    else rejected.push({ ...row, at: row.at.replace(`${path}/`, ''), reason: row.reason.replaceAll(`${path}/`, '') })
  }
  return { data, trials, rejected }
}
