import { PARTIES, ministryDay, type Party } from '@trilateral/contracts'
import type { RecordStore } from '@trilateral/records'
import type { Logger, Part } from '@trilateral/service'
import { v5 as uuidv5 } from 'uuid'
import { noticeRecord } from './kept/definitions.ts'
import { breachDeadline } from './rules/notices/meeting-clock.ts'

export interface NoticeClockParts {
  readonly records: RecordStore
  readonly now: () => Date
  readonly logger: Logger
}

/** Milliseconds between two looks. A look that finds nothing reads one index a party. */
const LOOK_EVERY = 10_000

/** Breaches that are told in one look; what is left is told in the next. */
const AT_ONCE = 100

/** Names the telling of a breach by the notice: however many processes look, however often they start again, it is told once. */
const BREACHES = '019a1c00-0000-7000-8000-2024062600fd'

/** Acts for the ministry whose notice it is, since only that one changes it. */
const clockOf = (party: Party) => ({ party, subject: 'meeting-clock', name: 'Meeting clock (platform)' })

/** Tells, when the sixteenth day has begun at the ministry that asked for a meeting, that none was held: at once when the process starts, and then as days begin. */
export function noticeClock({ records, now, logger }: NoticeClockParts): Part {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    try {
      const told = await tellBreaches(records, now())
      if (told > 0) logger.info({ told }, 'meetings were not held in time')
    } catch (error) {
      logger.warn({ err: error }, 'the notices’ deadlines could not be looked at; the next look is soon')
    }
  }

  return {
    name: 'notice clock',
    async start() {
      await look()
      timer = setInterval(() => {
        looking = looking.then(look)
      }, LOOK_EVERY)
    },
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}

/** Tells of every meeting that is late at `now`, once each. Answers with how many it told of. */
export async function tellBreaches(records: RecordStore, now: Date): Promise<number> {
  let told = 0
  for (const party of PARTIES) {
    const today = ministryDay(party, now)
    const question = { status: 'meeting-requested', dueBefore: today, order: 'due', limit: AT_ONCE } as const
    const { items } = await records.page(party, noticeRecord, question)
    for (const { id } of items.filter(({ originator }) => originator === party)) {
      const command = { id, requestId: uuidv5(id, BREACHES), request: 'deadline breached' }
      const decision = await records.change(clockOf(party), noticeRecord, command, ({ state }) =>
        breachDeadline(state, { today }),
      )
      // Held, closed or told by another process in the meantime: there is nothing to tell.
      if (decision.ok) told += 1
    }
  }
  return told
}
