import { eventVersions, exampleDocument, registered } from '@trilateral/contracts/catalogue'
import { measureSuspended } from '@trilateral/contracts/critical-minerals'
import { readPartnerMessage } from '@trilateral/contracts/partner'
import { describe, expect, it } from 'vitest'
import { eventOfJson, eventOfMessage, NotAnEvent } from './read-event.ts'
import { messageOf, report } from './report.ts'

const fromPlatform = eventVersions(registered).filter(({ definition }) => definition.writtenBy === 'platform')
const documents = fromPlatform.map((each) => [each.file, each, exampleDocument(each)] as const)
const suspended = documents.find(([file]) => file.startsWith(`${measureSuspended.type}/`))?.[2] ?? {}

describe('an event of the platform', () => {
  it.each(documents)(
    '%s is read as JSON and as a record, typed by its definition',
    (_file, { definition }, json) => {
      const { data, datacontenttype, ...attributes } = json
      const headers = Object.fromEntries(
        Object.entries(attributes).map(([name, text]) => [`ce_${name}`, Buffer.from(String(text))]),
      )
      const record = {
        headers: { ...headers, 'content-type': Buffer.from(String(datacontenttype)) },
        value: Buffer.from(JSON.stringify(data)),
      }
      const event = eventOfJson(json)
      expect(event).toMatchObject({
        known: true,
        type: definition.type,
        sequence: 2,
        audience: ['jp', 'kr', 'us'],
      })
      // Whatever version it was written in, it is handed out as the current one.
      expect(definition.data.safeParse(event.data).success).toBe(true)
      expect(eventOfMessage(record)).toEqual(event)
    },
  )

  it('of a later version is read as what is known of it, and what is new stays in it', () => {
    const event = eventOfJson({
      ...suspended,
      dataschema: `urn:trilateral:schema:${measureSuspended.type}:7`,
      data: { ...measureSuspended.example, announcedBy: 'a later version' },
    })
    expect(event).toMatchObject({ known: true, version: 7, data: { announcedBy: 'a later version' } })
    if (event.known && event.type === 'critical-minerals.measure-suspended')
      expect(event.data.measure.id).toBe(measureSuspended.example.measure.id)
  })

  it('of a type of later is handed out as unknown, with its data', () => {
    const event = eventOfJson({ ...suspended, type: 'clean-energy.tender-opened', data: { tender: 1 } })
    expect(event).toMatchObject({ known: false, type: 'clean-energy.tender-opened', data: { tender: 1 } })
  })

  it.each([
    ['no object', []],
    ['without a type', { ...suspended, type: undefined }],
    ['marked with what is no marking', { ...suspended, tlp: 'PURPLE' }],
    ['saying what its version does not allow', { ...suspended, data: { measure: 1 } }],
  ])('is refused when it is none: %s', (_why, json) => {
    expect(() => eventOfJson(json)).toThrow(NotAnEvent)
  })
})

describe('a report of a ministry’s system', () => {
  const observed = {
    indicator: '019a1c00-0000-7000-8000-000000000201',
    period: '2026-11',
    releasedOn: '2026-12-14',
    value: 18.5,
    unit: 'weeks',
    source: { name: 'An example', url: null, accessedOn: '2026-12-14' },
  } as const
  const marking = { audience: ['us', 'jp'], tlp: 'GREEN', id: 'lead-time-2026-11' } as const

  it('is read by the platform as it was meant, as a record and as JSON', () => {
    const sent = report('jp-early-warning', 'partner.indicator-observed', observed, marking)
    const { headers, value } = messageOf(sent)
    const asRecord = readPartnerMessage({ key: null, headers, value: Buffer.from(value) })
    const asJson = readPartnerMessage({
      key: null,
      headers: { 'content-type': 'application/cloudevents+json' },
      value: Buffer.from(JSON.stringify(sent)),
    })
    expect(asRecord).toMatchObject({
      ok: true,
      value: { envelope: { id: 'lead-time-2026-11', audience: ['jp', 'us'], tlp: 'GREEN' }, data: observed },
    })
    expect(asJson).toEqual(asRecord)
  })

  it('is refused where it is made, with the field, when it says what its definition does not allow', () => {
    const wrong = { ...observed, period: 'November' }
    expect(() => report('jp-early-warning', 'partner.indicator-observed', wrong, marking)).toThrow(/period/)
  })
})
