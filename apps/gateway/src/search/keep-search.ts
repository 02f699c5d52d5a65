import type { Logger } from '@trilateral/service'
import type { Pool } from 'pg'
import { fileAll } from './file-search.ts'

export interface SearchKeeping {
  readonly pool: Pool
  /** That readers ask now; undefined while there is none. */
  readonly model: () => number | undefined
  readonly logger: Logger
}

/**
 * Files what is new whenever `wake` is called: after each batch, and every few seconds in case a call was missed. One run at a time;
 * it never throws, and what failed is tried again at the next call.
 */
export function keepSearch({ pool, model, logger }: SearchKeeping) {
  let running: Promise<void> | undefined
  let again = false
  let told = ''

  const run = async () => {
    do {
      again = false
      const number = model()
      if (number !== undefined) await fileAll(pool, number)
      // What was committed meanwhile woke nobody else.
    } while (again)
  }

  return {
    wake(): void {
      if (running) {
        again = true
        return
      }
      running = run()
        .catch((error: unknown) => {
          if (String(error) !== told) logger.warn({ err: error }, 'what is new cannot be searched yet')
          told = String(error)
        })
        .finally(() => {
          running = undefined
        })
    },
    stop: async (): Promise<void> => {
      await running
    },
  }
}
