import { areas } from '@trilateral/contracts'
import { expect, it } from 'vitest'
import { HEARD_AREA } from './hearing.ts'

it('hears the area that the registry says it hears: what the registry does not say, the brokers refuse', () => {
  expect(areas.find(({ code }) => code === 'semiconductors')?.hears).toEqual([HEARD_AREA])
})
