import { decided, type Decision } from '@trilateral/contracts'
import { ALARM_LEVELS, MEASURED_IN, type Indicator } from '@trilateral/contracts/semiconductors'
import { thresholdFault } from '@trilateral/supply-risk/indicators'
import { checkCommitments } from '@trilateral/work-program/rules'
import { refuse } from './refusals.ts'

/** How an indicator is set up, without what its values made of it. */
export type IndicatorDraft = Omit<Indicator, 'id' | 'observations' | 'crossings'>

/** Whether an indicator can be what an official wrote. */
export function checkIndicator({
  measures,
  unit,
  thresholds,
  worse,
  commitments,
}: IndicatorDraft): Decision<null> {
  const units: readonly string[] = MEASURED_IN[measures]
  if (!units.includes(unit)) return refuse('unit-not-of-measure', 'unit', { measures, unit })
  const fault = thresholdFault(thresholds, worse, ALARM_LEVELS)
  if (fault) return refuse(fault.code, `thresholds.${fault.index}`)
  const known = checkCommitments(commitments)
  return known.ok ? decided(null) : known
}
