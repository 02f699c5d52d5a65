import type { Refusal } from '@trilateral/contracts'
import type { MeasureRegister, Recorder } from '../measures/register.ts'
import { announcement46Of2024 } from './announcement-46-of-2024.ts'
import { announcement18Of2025, announcement1Of2026 } from './announcements-18-of-2025-and-1-of-2026.ts'
import { announcementsOfOctober2025 } from './announcements-of-october-2025.ts'
import type { OpeningEntry } from './entry.ts'
import { licencesOf2023 } from './licences-of-2023.ts'

/** The measures that stood when the register was opened. */
export const OPENING_REGISTER: readonly OpeningEntry[] = [
  ...licencesOf2023,
  announcement46Of2024,
  announcement18Of2025,
  ...announcementsOfOctober2025,
  announcement1Of2026,
]

const idOf = (series: 'measure' | 'record' | 'suspend', number: string) =>
  `01989680-0000-7000-8000-${{ measure: '0', record: '1', suspend: '2' }[series]}000000000${number}`

/** The id of an opening measure, for records that are about it. */
export const openingMeasureId = (number: string): string => idOf('measure', number)

export interface Opened {
  /** Measures that stand as the opening register has them, entered now or at an earlier start. */
  readonly standing: number
  /** Entries that officials had entered, changed or worded otherwise before: theirs stays. */
  readonly left: readonly { readonly number: string; readonly refusal: Refusal }[]
}

/**
 * Enters the opening measures through the same rules as an official's, in the name of "opening register".
 * Starting again, or in several copies at once, enters nothing twice.
 */
export async function openRegister(register: MeasureRegister): Promise<Opened> {
  const left: { number: string; refusal: Refusal }[] = []
  for (const entry of OPENING_REGISTER) {
    const refusal = await enter(register, entry)
    if (refusal) left.push({ number: entry.number, refusal })
  }
  return { standing: OPENING_REGISTER.length - left.length, left }
}

async function enter(register: MeasureRegister, entry: OpeningEntry): Promise<Refusal | undefined> {
  const { number, originator, measure, suspension } = entry
  const by: Recorder = { party: originator, subject: 'opening-register', name: 'Opening register' }
  const recorded = await register.record(
    by,
    { ...measure, requestId: idOf('record', number), audience: ['jp', 'kr', 'us'], tlp: 'CLEAR' },
    idOf('measure', number),
  )
  if (!recorded.ok) return recorded.refusal
  if (!suspension) return undefined
  const suspended = await register.suspend(by, {
    ...suspension,
    clauses: [...suspension.clauses],
    requestId: idOf('suspend', number),
    id: recorded.value.id,
    expectedVersion: recorded.value.version,
  })
  return suspended.ok ? undefined : suspended.refusal
}
