import { expect, it } from 'vitest'
import { stagesToMagnet } from './stages-to-magnet.ts'

it('given neodymium, then its way runs from ore to magnet', () => {
  expect(stagesToMagnet('neodymium')).toEqual([
    'extraction',
    'processing',
    'separation',
    'metal',
    'alloy',
    'magnet',
  ])
})

it('given an element that no magnet needs, then its way ends at the metal', () => {
  expect(stagesToMagnet('lanthanum')?.at(-1)).toBe('metal')
})

it('given a material that nobody follows, then its way is not known', () => {
  expect(stagesToMagnet('kryptonite')).toBeUndefined()
})
