import type { Language } from '../../codes.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { pt } from './pt.ts'
import type { WordTable } from './word-table.ts'

export const wordTables: Readonly<Record<Language, WordTable>> = { ar, de, en, es, fr, hi, ja, ko, pt }
