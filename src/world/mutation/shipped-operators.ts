import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AnyOperator } from './operator.ts'
import { parseOperators } from './operator-file.ts'
import { actOperators } from './shipped/act-operators.ts'
import { ageOperators } from './shipped/age-operators.ts'
import { approvalOperators } from './shipped/approval-operators.ts'
import { capOperators } from './shipped/cap-operators.ts'
import { claimOperators } from './shipped/claim-operators.ts'
import { consentOperators } from './shipped/consent-operators.ts'
import { controlOperators } from './shipped/control-operators.ts'
import { dataOperators } from './shipped/data-operators.ts'
import { guardianOperators } from './shipped/guardian-operators.ts'
import { itemOperators } from './shipped/item-operators.ts'
import { leakOperators } from './shipped/leak-operators.ts'
import { recourseOperators, remedyOperators } from './shipped/remedy-operators.ts'
import { setOperators } from './shipped/set-operators.ts'
import { statementOperators } from './shipped/statement-operators.ts'

const file = fileURLToPath(new URL('shipped/operators.yaml', import.meta.url))

/** The operators that are shipped: those that a mutant file can say, and those that have to know the world. */
export function shippedOperators(): readonly AnyOperator[] {
  return [
    ...parseOperators(readFileSync(file, 'utf8'), 'shipped/operators.yaml'),
    ...consentOperators,
    ...capOperators,
    ...approvalOperators,
    ...ageOperators,
    ...guardianOperators,
    ...controlOperators,
    ...claimOperators,
    ...dataOperators,
    ...leakOperators,
    ...actOperators,
    ...remedyOperators,
    ...statementOperators,
    ...recourseOperators,
    ...itemOperators,
    ...setOperators,
  ]
}
