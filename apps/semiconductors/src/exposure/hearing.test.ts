import { areas } from '@trilateral/contracts'
import { expect, it } from 'vitest'
import { HEARD_AREA } from './hearing.ts'

it('hears the area that the registry says it hears: what the registry does not say, the brokers refuse', () => {
  const heard = areas.find(({ code }) => code === 'semiconductors')?.hears?.map(({ area }) => area)
  expect(heard).toEqual([HEARD_AREA])
})
