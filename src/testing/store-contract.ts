import type { Store } from '../store/store.ts'
import type { ContractCase } from './contract.ts'
import { cacheCases } from './store-contract/cache-cases.ts'
import type { StoreCase } from './store-contract/case.ts'
import { findCases } from './store-contract/find-cases.ts'
import { openTrialCases } from './store-contract/open-trial-cases.ts'
import { readBackCases } from './store-contract/read-back-cases.ts'
import { sharingCases } from './store-contract/sharing-cases.ts'
import { tableCases } from './store-contract/table-cases.ts'
import { writeCases } from './store-contract/write-cases.ts'

export interface StoreContractOptions {
  /**
   * Opens the store at a place, and makes it if there is none. Each case has a place of its own, and may have several
   * stores open on it.
   * @param location letters, digits and `-`; the implementation says where that is
   */
  open(location: string): Store | Promise<Store>
}

/**
 * What every store must do: read back what was written, keep the first of two records of one key, write all of a batch
 * or nothing, say what is still to be done, and let several work at once.
 */
export function storeContract({ open }: StoreContractOptions): ContractCase[] {
  const cases: StoreCase[] = [
    ...readBackCases,
    ...writeCases,
    ...openTrialCases,
    ...tableCases,
    ...findCases,
    ...cacheCases,
    ...sharingCases,
  ]
  return cases.map(({ name, check }, i) => ({
    name,
    async run() {
      const opened: Store[] = []
      const openHere = async () => {
        const store = await open(`contract-${i}`)
        opened.push(store)
        return store
      }
      try {
        await check(await openHere(), openHere)
      } finally {
        for (const store of opened) await store.close()
      }
    },
  }))
}
