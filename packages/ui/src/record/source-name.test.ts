import { expect, test } from 'vitest'
import { runsOf } from './source-name.tsx'

test('a source’s name says where it passes into another language, so that it is read out in it', () => {
  expect(runsOf('Korea AeroSpace Administration, almanac (월력요항)')).toEqual([
    { text: 'Korea AeroSpace Administration, almanac (', language: undefined },
    { text: '월력요항', language: 'ko' },
    { text: ')', language: undefined },
  ])
  expect(runsOf('国民の祝日, Cabinet Office')).toEqual([
    { text: '国民の祝日', language: 'ja' },
    { text: ', Cabinet Office', language: undefined },
  ])
  expect(runsOf('USGS')).toEqual([{ text: 'USGS', language: undefined }])
})
