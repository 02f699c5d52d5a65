import { textFor, type Language, type MultilingualText } from '@trilateral/contracts'
import {
  exposureChanged,
  exposureLowered,
  exposureRaised,
  type Exposure,
  type semiconductors,
} from '@trilateral/contracts/semiconductors'
import { readings, type ReadRecord } from './reading.ts'

type EventType = (typeof semiconductors)['events'][number]['type']
type ExposureEventType = Extract<EventType, `semiconductors.exposure-${string}`>

/** A reading for every event of an exposure: one that is added without it does not compile. */
export const exposureReadings: Readonly<Record<ExposureEventType, ReadRecord>> = readings(
  [exposureRaised, exposureChanged, exposureLowered],
  ({ exposure }) => ({
    state: exposure,
    title: exposureName(exposure),
    isOpen: exposure.state === 'standing' || exposure.state === 'unconfirmed',
    day: exposure.clause.since,
  }),
)

/** An exposure is called by what is exposed, and to what. */
function exposureName({ input, measure: { instrument } }: Exposure): MultilingualText {
  const to = (language: Language) => instrument.number ?? textFor(instrument.title, language).text
  return Object.fromEntries(
    Object.entries(input.title).map(([language, version]) => [
      language,
      { ...version, text: `${version.text} · ${to(language as Language)}` },
    ]),
  )
}
