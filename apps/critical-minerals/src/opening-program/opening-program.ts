import type { RecordStore } from '@trilateral/records'
import { programSteps, takeSteps, type Step, type TakenSteps } from '@trilateral/work-program'
import { alerts } from './alerts.ts'
import { followUp } from './follow-up.ts'
import { meetingsAndActions } from './meetings-and-actions.ts'
import { demonstration } from './demonstration.ts'
import { earlyLook } from './programs/early-look.ts'
import { galliumAndGermanium } from './programs/gallium-and-germanium.ts'
import { graphiteAnode } from './programs/graphite-anode.ts'
import { magnets } from './programs/magnets.ts'
import { refining } from './programs/refining.ts'
import { separation } from './programs/separation.ts'

/** Made up to show the product, and marked so in each record; only the suspension that an alert tells of is real, and cited. */
export const OPENING_PROGRAMS = [separation, magnets, refining, graphiteAnode, galliumAndGermanium, earlyLook]

/** In an order in which each step finds what it leans on. */
export const OPENING_STEPS: readonly Step[] = [
  ...OPENING_PROGRAMS.flatMap((entry) => programSteps(demonstration, entry)),
  ...meetingsAndActions,
  ...followUp,
  ...alerts,
]

/** Enters the demonstration; what is there already stays. */
export const openProgram = (records: RecordStore, area: string): Promise<TakenSteps> =>
  takeSteps(records, area, OPENING_STEPS)
