import type { Refusal } from '@trilateral/contracts'
import type { RecordStore } from '@trilateral/records'
import { workProgramDesk } from '@trilateral/work-program'
import { alerts } from './alerts.ts'
import { followUp } from './follow-up.ts'
import { meetingsAndActions } from './meetings-and-actions.ts'
import { programSteps } from './program-steps.ts'
import { earlyLook } from './programs/early-look.ts'
import { galliumAndGermanium } from './programs/gallium-and-germanium.ts'
import { graphiteAnode } from './programs/graphite-anode.ts'
import { magnets } from './programs/magnets.ts'
import { refining } from './programs/refining.ts'
import { separation } from './programs/separation.ts'
import type { Step } from './step.ts'

/** Made up to show the product, and marked so in each record; only the suspension that an alert tells of is real, and cited. */
export const OPENING_PROGRAMS = [separation, magnets, refining, graphiteAnode, galliumAndGermanium, earlyLook]

/** In an order in which each step finds what it leans on. */
export const OPENING_STEPS: readonly Step[] = [
  ...OPENING_PROGRAMS.flatMap(programSteps),
  ...meetingsAndActions,
  ...followUp,
  ...alerts,
]

export interface OpenedProgram {
  /** Steps that stand as the opening program has them, taken now or at an earlier start. */
  readonly standing: number
  /** Steps that found officials' own work instead of what they lean on: theirs stays. */
  readonly left: readonly { readonly key: string; readonly refusal: Refusal }[]
}

/** Noon in London: the same day in Tokyo, Seoul and Washington, all year. */
const momentOf = (step: Step) => new Date(`${step.on}T12:00:00.000Z`)

/**
 * Takes the steps of the demonstration through the same rules as an official's, each as on its own day. Starting again, or in
 * several copies at once, takes nothing twice.
 */
export async function openProgram(records: RecordStore, area: string): Promise<OpenedProgram> {
  const left: { key: string; refusal: Refusal }[] = []
  for (const step of OPENING_STEPS) {
    const taken = await step.take(workProgramDesk({ records, area, now: () => momentOf(step) }))
    if (!taken.ok) left.push({ key: step.key, refusal: taken.refusal })
  }
  return { standing: OPENING_STEPS.length - left.length, left }
}
