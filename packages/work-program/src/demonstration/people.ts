import { englishFirst, type Party } from '@trilateral/contracts'
import type { Evidence, Person } from '@trilateral/contracts/work-program'
import type { Recorder } from '@trilateral/records'

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

/** Evidence that says of itself that there is none behind it. */
export const madeUpEvidence = (en: string, ja: string, ko: string): Evidence => ({
  title: englishFirst(`${en} (illustrative)`, `${ja}（例示）`, `${ko}(예시)`),
  source: { name: 'Illustrative: made up for demonstration', url: null, accessedOn: '2026-11-24' },
})
