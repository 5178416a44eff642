/** Every public export, in the order of the flow. */
export { AssayError, InputError, StoreError, UsageError } from './base/errors.ts'
