import { examplePartnerEvent } from '../partner/example.ts'
import { exampleEvent } from '../wire/example-event.ts'
import { structuredJson } from '../wire/structured-json.ts'
import type { EventVersion } from './event-version.ts'

/** A whole event of a version in CloudEvents JSON format, as whoever writes it would. */
export const exampleDocument = ({ definition, version }: EventVersion): Record<string, unknown> =>
  definition.writtenBy === 'partners'
    ? examplePartnerEvent(definition, version)
    : structuredJson(exampleEvent(definition, version))
