import { decided } from '@trilateral/contracts'
import type { Foreseen, RecordStore } from './record-store.ts'

/**
 * A store for a trial run: whatever command is carried out against it goes through the same rules, is answered as it would be, and
 * changes nothing. It refuses to enter anything: what is not there yet has no row to foresee.
 */
export function foreseeing(
  store: RecordStore,
  onForeseen: (foreseen: Foreseen<unknown>) => void,
): RecordStore {
  return {
    ...store,
    enter: (_by, { entity }) => {
      throw new Error(`a new ${entity} cannot be foreseen`)
    },
    async change(by, definition, command, decide) {
      const foreseen = await store.foresee(by, definition, command, decide)
      if (!foreseen.ok) return foreseen
      onForeseen(foreseen.value)
      const { id, version } = foreseen.value.before
      return decided({ id, version: version + 1 })
    },
  }
}
