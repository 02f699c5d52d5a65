import type { CalendarDate, Decision, MultilingualText, Party } from '@trilateral/contracts'
import type { Evidence, Owners, Person } from '@trilateral/contracts/work-program'
import type { Receipt, Recorder } from '@trilateral/records'
import type { WorkProgramDesk } from '@trilateral/work-program'
import { v5 as uuidv5 } from 'uuid'
import { text } from '../opening-register/entry.ts'

/** One thing that an official of the demonstration does at the desk. */
export interface Step {
  /** Its own for ever: the request's id is made of it, so that the step is taken once. */
  readonly key: string
  /** The day on which it is taken. */
  readonly on: CalendarDate
  readonly take: (desk: WorkProgramDesk) => Promise<Decision<Receipt>>
}

const REQUESTS = '01989680-0002-7000-8000-000000000000'

export const requestOf = (key: string): string => uuidv5(key, REQUESTS)

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

/** The id of a record of the opening program: a constant, so that whoever starts again enters the same one. */
export const idOf = (series: (typeof SERIES)[number], number: string): string =>
  `01989680-0001-7000-8000-${String(SERIES.indexOf(series)).padStart(2, '0')}${number.padStart(10, '0')}`

const COUNTRY: Readonly<Record<Party, string>> = {
  jp: 'Japan',
  kr: 'Republic of Korea',
  us: 'United States',
}

/** The people of the demonstration, named as the local identity providers name them: nobody real stands in this data. */
export const demoPerson = (party: Party): Person => ({ party, name: `Demo Official (${COUNTRY[party]})` })

export const demoRecorder = (party: Party): Recorder => ({
  ...demoPerson(party),
  subject: 'opening-program',
})

const OFFICES: Readonly<Record<Party, MultilingualText>> = {
  jp: text('Mineral resources desk, Japan', '日本側・鉱物資源担当', '일본 측 광물자원 담당'),
  kr: text('Mineral resources desk, ROK', '韓国側・鉱物資源担当', '한국 측 광물자원 담당'),
  us: text('Mineral resources desk, U.S.', '米国側・鉱物資源担当', '미국 측 광물자원 담당'),
}

export const officeOf = (party: Party): MultilingualText => OFFICES[party]

/** The desks of some ministries, with nobody named; the others have named none. */
export function owners(...parties: readonly Party[]): Owners {
  const owner = (party: Party) => (parties.includes(party) ? { office: OFFICES[party], person: null } : null)
  return { jp: owner('jp'), kr: owner('kr'), us: owner('us') }
}

/** Evidence that says of itself that there is none behind it. */
export const madeUpEvidence = (en: string, ja: string, ko: string): Evidence => ({
  title: text(`${en} (illustrative)`, `${ja}（例示）`, `${ko}(예시)`),
  source: { name: 'Illustrative: made up for demonstration', url: null, accessedOn: '2026-11-24' },
})
