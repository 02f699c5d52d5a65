import type { DataOf } from './define-event.ts'
import type { eventRejected } from './partner/event-rejected.event.ts'
import type { withdrawalOrdered } from './partner/withdrawal.events.ts'
import type { portal } from './portal/area.ts'
import type * as registry from './registry.ts'
import type { workProgram } from './work-program/area.ts'

type Families = (typeof registry)[keyof typeof registry] | typeof workProgram | typeof portal
type Definitions = Families['events'][number] | typeof withdrawalOrdered | typeof eventRejected

/** The data of every event that the platform writes, by its type, as the current version has it. */
export type DataByType = { readonly [Each in Definitions as Each['type']]: DataOf<Each> }
