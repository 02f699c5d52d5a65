import * as fc from 'fast-check'
import { speakers } from '../areas.ts'
import { AUDIENCES } from '../audience.ts'
import type { EventOf } from '../envelope.ts'
import { TLP_LABELS } from '../marking.ts'
import { PARTIES } from '../party.ts'
import { exampleEvent } from './example-event.ts'

const definitions = speakers.flatMap((area) => area.events)
const token = fc.stringMatching(/^[\x21-\x7e]{1,200}$/)
const traceparent = fc.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)

/** Any event that we might write: every attribute that may vary does. */
export const arbitraryEvent: fc.Arbitrary<EventOf<unknown>> = fc
  .record({
    definition: fc.constantFrom(...definitions),
    attributes: fc.record(
      {
        id: fc.uuid({ version: 7 }),
        subject: token,
        partitionkey: token,
        time: fc
          .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        sequence: fc.integer({ min: 1, max: 9_999_999_999 }),
        audience: fc.constantFrom(...AUDIENCES).map((audience) => [...audience]),
        originator: fc.constantFrom(...PARTIES),
        tlp: fc.constantFrom(...TLP_LABELS),
        correlationid: fc.uuid(),
        causationid: fc.uuid(),
        traceparent,
      },
      {
        requiredKeys: [
          'id',
          'subject',
          'partitionkey',
          'time',
          'sequence',
          'audience',
          'originator',
          'tlp',
          'correlationid',
        ],
      },
    ),
  })
  .map(({ definition, attributes }) => {
    const { traceparent: _shown, ...example } = exampleEvent(definition)
    return { ...example, ...attributes }
  })
