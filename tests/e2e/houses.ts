import { inject } from 'vitest'
import type { House } from './shared-stacks.ts'

/** The product over each bus; what a walk leaves behind, those after it find. */
export const houses: readonly House[] = inject('houses')

/** Where it makes no difference which bus it is. */
export function house(): House {
  const [embedded] = houses
  if (!embedded) throw new Error('the product was not started for these walks')
  return embedded
}

export const portalOf = ({ state }: House): string => state.portal

export const deskOf = ({ state }: House, area = 'critical-minerals'): string => {
  const address = state.apps[area]
  if (address === undefined) throw new Error(`no desk of ${area} was started`)
  return address
}
