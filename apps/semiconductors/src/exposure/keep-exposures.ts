import type { Health, Logger, Part } from '@trilateral/service'
import { confirmRecalls, type ConfirmParts } from './confirm-recalls.ts'
import { reconcile, type ReconcileParts } from './reconcile.ts'

/** Milliseconds between two looks at what no call told of: another process's changes, and a day that begins at a ministry. */
const LOOK_EVERY = 15_000
/** Milliseconds after which a look that failed is tried again. */
const TRY_AGAIN = 1000

export interface KeepingExposures extends Part {
  /** To be called when a measure was heard, or the register changed. Many calls at once lead to one look. */
  readonly wake: () => void
  /** RFC 3339, UTC: as of when exposures were last found to follow from all that was known; null before the first time. */
  readonly asOf: () => string | null
  watch(health: Health): void
}

/** Keeps exposures as they follow from measures, register and calendar: at the start, after each change, and now and then. */
export function keepExposures(
  parts: ReconcileParts & ConfirmParts & { readonly logger: Logger },
): KeepingExposures {
  const { now, logger } = parts
  let asOf: Date | null = null
  let failure: unknown
  let isAwake = false
  let again = false
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    while (again) {
      if (!isAwake) return
      again = false
      const began = now()
      try {
        const written = await reconcile(parts)
        // One that was overtaken is looked at again, until there is nothing to write.
        if (written > 0) logger.info({ written }, 'exposures brought up to date')
        again ||= written > 0
        if (written === 0) await confirmRecalls(parts)
        asOf = began
        failure = undefined
      } catch (error) {
        if (failure === undefined)
          logger.warn({ err: error }, 'exposures could not be brought up to date; tried each second')
        failure = error
        setTimeout(wake, TRY_AGAIN).unref()
      }
    }
  }
  const wake = () => {
    again = true
    looking ??= look().finally(() => {
      looking = undefined
      // Woken between the last look and now.
      if (again && isAwake) wake()
    })
  }

  return {
    name: 'exposures',
    wake: () => {
      if (isAwake) wake()
    },
    asOf: () => asOf?.toISOString() ?? null,
    start() {
      isAwake = true
      wake()
      timer = setInterval(wake, LOOK_EVERY)
    },
    async stop() {
      isAwake = false
      clearInterval(timer)
      await looking
    },
    watch(health) {
      health.check('exposures', { required: false }, () => {
        if (failure !== undefined) throw failure
        return asOf === null ? 'not computed yet' : `as of ${asOf.toISOString()}`
      })
    },
  }
}
