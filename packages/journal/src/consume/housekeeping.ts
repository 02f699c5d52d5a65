import { pause } from '../back-off.ts'
import { BreakerTripped } from './breaker.ts'
import { drain, drainable } from './drain.ts'
import type { Inbox } from './inbox.ts'
import { readInbox } from './status.ts'

const EVERY_MS = 10_000
/** Two topics of one subject are read side by side, so a short gap is nothing; a longer one is. */
const GAP_ALARM_MS = 30_000
/** The memory of ids need not be for ever: a subject's sequence refuses what is older, whatever its id. */
const IDS_KEPT_MS = 30 * 24 * 3_600_000
const FORGET_EVERY_MS = 3_600_000

/** Applies what a crash left waiting, raises the alarm for gaps that stay, and forgets ids of long ago. */
export function keepHouse(
  inbox: Inbox,
  now: () => Date,
  onTripped: (reason: BreakerTripped) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const keeping = (async () => {
    let forgotten = 0
    while (!stopping.signal.aborted) {
      try {
        for (const subject of await drainable(inbox)) await drain(inbox, subject)
        await alarm(inbox, now())
        if (now().getTime() - forgotten >= FORGET_EVERY_MS) {
          await forget(inbox, now())
          forgotten = now().getTime()
        }
      } catch (error) {
        if (error instanceof BreakerTripped) onTripped(error)
        inbox.logger.warn({ err: error }, 'housekeeping of the inbox failed; it is tried again')
      }
      await pause(EVERY_MS, stopping.signal)
    }
  })()
  return {
    stop: () => {
      stopping.abort()
      return keeping
    },
  }
}

async function alarm(inbox: Inbox, now: Date): Promise<void> {
  const { waiting, oldest_gap: oldest } = await readInbox(inbox)
  if (!oldest || now.getTime() - oldest.getTime() < GAP_ALARM_MS) return
  inbox.logger.error({ waiting, since: oldest }, 'events wait for one that has not come: it may be lost')
}

/** Removes ids whose UUIDv7 time is longer ago than they are kept. */
export async function forget({ pool, schema }: Inbox, now: Date): Promise<number> {
  const hex = Math.max(0, now.getTime() - IDS_KEPT_MS)
    .toString(16)
    .padStart(12, '0')
  const floor = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
  const { rowCount } = await pool.query(`DELETE FROM ${schema}.seen WHERE id < $1`, [floor])
  return rowCount ?? 0
}
