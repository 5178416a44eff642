/** The package's own types are not reachable through its exports; only what is used here is declared. */
declare module 'cephes' {
  const cephes: {
    readonly compiled: Promise<void>
    erfc(x: number): number
    lgam(x: number): number
    ndtri(p: number): number
    psi(x: number): number
  }
  export default cephes
}
