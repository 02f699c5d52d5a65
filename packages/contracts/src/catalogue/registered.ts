import { eventFamilies } from '../areas.ts'
import type { Area } from '../define-area.ts'
import { partner } from '../partner/area.ts'

/** All that is documented: what travels on the platform's own topics, and what ministries' systems read and write. */
export const registered: readonly Area[] = [...eventFamilies, partner]
