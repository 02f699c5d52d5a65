import type { Language } from '@trilateral/contracts'
import type { HhiThreshold } from '@trilateral/ui/charts'
import { message } from '@trilateral/ui'
import { supplyTexts } from '../texts/supply.ts'

/** Steps of the shade, and the thresholds that are offered. Both come from merger control; neither was made for supply. */
export const LOWER_THRESHOLD = 1800
export const UPPER_THRESHOLD = 2500
const YEARS = new Map([
  [LOWER_THRESHOLD, { year: '2023', label: 'threshold.label-1800' }],
  [UPPER_THRESHOLD, { year: '2010', label: 'threshold.label-2500' }],
] as const)

/** The chosen threshold with what it is held to mean, and by whom. */
export function thresholdOf(value: number, language: Language): HhiThreshold {
  const known = [...YEARS].find(([each]) => each === value)?.[1]
  if (known === undefined)
    return {
      value,
      label: message(supplyTexts, language, 'threshold.label-own'),
      source: { name: message(supplyTexts, language, 'threshold.source-own'), url: null },
    }
  const { year, label } = known
  return {
    value,
    label: message(supplyTexts, language, label),
    source: { name: message(supplyTexts, language, 'threshold.source', { year }), url: null },
  }
}
