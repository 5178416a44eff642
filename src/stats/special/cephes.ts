import cephes from 'cephes'

// WebAssembly compiles asynchronously; awaited once, here, so that every function beside this file is synchronous.
await cephes.compiled

/**
 * Moshier's Cephes library, used where it is exact to the last digits: erfc, log-gamma, digamma, normal quantile.
 * Its incomplete beta and gamma functions lose digits above parameters of 10⁴ and throw on underflow; see
 * {@link betaTails} and {@link gammaTails}.
 */
export { cephes }
