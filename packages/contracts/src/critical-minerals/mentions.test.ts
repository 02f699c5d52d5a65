import { describe, expect, it } from 'vitest'
import { measureRecorded } from './measure-recorded.event.ts'
import { mentions } from './mentions.ts'

const { measure } = measureRecorded.example

describe('a search among measures', () => {
  it.each([
    '46/2024',
    'announcement 46',
    '公告2024年',
    '갈륨',
    'ガリウム',
    'ｶﾞﾘｳﾑ',
    '４６／２０２４',
    'gallium cn',
    '',
    '  ',
  ])('given the words "%s", then it is found in whichever language and width they were typed', (search) => {
    expect(mentions(measure, search)).toBe(true)
  })

  it('given a word that stands nowhere in it, then it is not found', () => {
    expect(mentions(measure, 'gallium tungsten')).toBe(false)
  })
})
