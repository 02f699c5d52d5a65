import { describe, expect, it } from 'vitest'
import { eventVersions } from './event-version.ts'
import { registered } from './registered.ts'
import { travels } from './travels.ts'

const versions = eventVersions(registered)
const of = (type: string) => {
  const version = versions.find(({ definition }) => definition.type === type)
  if (!version) throw new Error(`${type} is not defined`)
  return travels(version, registered)
}

describe('who writes an event, and who reads it', () => {
  it('of an area: its own app, the areas that hear it, the gateway, and partners who may see it', () => {
    expect(of('critical-minerals.measure-suspended')).toEqual({
      from: ['critical-minerals'],
      areas: ['semiconductors'],
      gateway: true,
      partners: 'may-see',
      topics: ['wp.critical-minerals.{audience}', 'partner.{code}.out'],
    })
  })

  it('of the work program: every area’s app, each on its own topics', () => {
    expect(of('work-program.milestone-slipped')).toMatchObject({
      from: expect.arrayContaining(['critical-minerals', 'semiconductors']),
      topics: expect.arrayContaining(['wp.semiconductors.{audience}', 'partner.{code}.out']),
    })
  })

  it('of the portal: every area hears what is asked of it', () => {
    expect(of('portal.alert-handling-asked')).toMatchObject({
      from: ['portal'],
      areas: expect.arrayContaining(['critical-minerals', 'semiconductors']),
    })
  })

  it('of partners: from a ministry’s system to the gateway, or to the one system that it is about', () => {
    expect(of('partner.disruption-reported')).toMatchObject({
      from: 'partners',
      gateway: true,
      partners: 'none',
      topics: ['partner.{code}.in'],
    })
    expect(of('partner.withdrawal-ordered')).toMatchObject({
      partners: 'the-one',
      topics: ['partner.{code}.out'],
    })
    expect(of('partner.event-rejected').topics).toEqual(['partner.{code}.rejected'])
  })
})
