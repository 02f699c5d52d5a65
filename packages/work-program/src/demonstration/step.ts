import type { CalendarDate, Decision, MultilingualText, Party } from '@trilateral/contracts'
import type { Owners } from '@trilateral/contracts/work-program'
import type { Receipt } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import type { WorkProgramDesk } from '../desk/work-program-desk.ts'

/** One thing that an official of the demonstration does at the desk. */
export interface Step {
  /** Its own for ever: the request's id is made of it, so that the step is taken once. */
  readonly key: string
  /** The day on which it is taken. */
  readonly on: CalendarDate
  readonly take: (desk: WorkProgramDesk) => Promise<Decision<Receipt>>
}

const SERIES = [
  'program',
  'milestone',
  'risk',
  'decision',
  'meeting',
  'action',
  'commitment',
  'alert',
  'bottom-line',
] as const

export type Series = (typeof SERIES)[number]

/** What sets one area's demonstration apart from another's. */
export interface DemonstrationOf {
  /** Four hexadecimal digits of its own, for ever: the ids of its records are made of them. */
  readonly ids: string
  /** Four others, of which its requests are made. */
  readonly requests: string
  /** The desk in each ministry that answers for what is made up; nobody is named. */
  readonly offices: Readonly<Record<Party, MultilingualText>>
}

/** The ids, offices and steps of one area's demonstration. */
export function demonstrationOf({ ids, requests, offices }: DemonstrationOf) {
  const namespace = `01989680-${requests}-7000-8000-000000000000`
  const requestOf = (key: string): string => uuidv5(key, namespace)
  return {
    /** The id of a record: a constant, so that whoever starts again enters the same one. */
    idOf: (series: Series, number: string): string =>
      `01989680-${ids}-7000-8000-${String(SERIES.indexOf(series)).padStart(2, '0')}${number.padStart(10, '0')}`,

    officeOf: (party: Party): MultilingualText => offices[party],

    /** The desks of some ministries, with nobody named; the others have named none. */
    owners: (...parties: readonly Party[]): Owners => {
      const owner = (party: Party) =>
        parties.includes(party) ? { office: offices[party], person: null } : null
      return { jp: owner('jp'), kr: owner('kr'), us: owner('us') }
    },

    step: (
      key: string,
      on: CalendarDate,
      take: (desk: WorkProgramDesk, requestId: string) => ReturnType<Step['take']>,
    ): Step => ({ key, on, take: (desk) => take(desk, requestOf(key)) }),
  }
}

export type Demonstration = ReturnType<typeof demonstrationOf>
