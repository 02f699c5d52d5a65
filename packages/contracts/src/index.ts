export { areas, audienceChangeOf, eventDefinition, eventFamilies, sharedEvents, speakers } from './areas.ts'
export { audienceChangedType } from './audience-changes.ts'
export {
  AUDIENCES,
  audienceCode,
  audienceOf,
  audienceSchema,
  topicOf,
  TOPIC_PARTITIONS,
  topicsOf,
  type Audience,
} from './audience.ts'
export {
  calendarDateSchema,
  daysBetween,
  isCalendarDate,
  shiftedDay,
  type CalendarDate,
} from './calendar-date.ts'
export { defineArea, type Area } from './define-area.ts'
export {
  dataschemaOf,
  defineEvent,
  stateKey,
  versionOf,
  type DataOf,
  type EventDefinition,
} from './define-event.ts'
export { envelopeSchema, type Envelope, type EventOf } from './envelope.ts'
export { sourceSchema, type Source } from './fact-source.ts'
export {
  englishFirst,
  isLanguage,
  LANGUAGES,
  languageSchema,
  multilingualTextSchema,
  type Language,
  type MultilingualText,
} from './language.ts'
export { TLP_LABELS, tlpSchema, type Tlp } from './marking.ts'
export { endOfMinistryDay, MINISTRY_ZONES, ministryDay } from './ministry-day.ts'
export { isParty, PARTIES, partySchema, type Party } from './party.ts'
export { decided, refused, type Decision, type Refusal } from './refusal.ts'
export type { DataByType } from './registered-events.ts'
export { foldedText, searchGrams } from './search-text.ts'
export { areaOfType, PORTAL, SHARED_PREFIX, sourceOf } from './source.ts'
export { textFor } from './text-for.ts'
export { decode, decoderOf, type Decode } from './wire/decode.ts'
export { encode } from './wire/encode.ts'
export { liftData, type Lifted } from './wire/lift-data.ts'
export type { ReceivedMessage, WireMessage } from './wire/message.ts'
export { underEveryType, underEveryTypeOf } from './wire/under-every-type.ts'
export type { UnreadableCode } from './wire/unreadable.ts'
