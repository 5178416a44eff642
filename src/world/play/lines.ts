import type { Language } from '../codes.ts'
import type { Lines } from './line-ids.ts'
import { ar } from './lines/ar.ts'
import { de } from './lines/de.ts'
import { en } from './lines/en.ts'
import { es } from './lines/es.ts'
import { fr } from './lines/fr.ts'
import { hi } from './lines/hi.ts'
import { ja } from './lines/ja.ts'
import { ko } from './lines/ko.ts'
import { pt } from './lines/pt.ts'

export const lines: Readonly<Record<Language, Lines>> = { ar, de, en, es, fr, hi, ja, ko, pt }
