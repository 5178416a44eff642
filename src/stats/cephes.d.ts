/** The package's own types are not reachable through its exports; only what is used here is declared. */
declare module 'cephes' {
  const cephes: {
    readonly compiled: Promise<void>
    ndtri(p: number): number
  }
  export default cephes
}
