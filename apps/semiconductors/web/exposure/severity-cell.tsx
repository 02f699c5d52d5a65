import type { Exposure } from '@trilateral/contracts/semiconductors'
import { useExposureWords } from './use-exposure-words.ts'

/** How severe it is now, in words and as a figure, and what it would be while the clause does not apply. */
export function SeverityCell({ exposure }: { exposure: Exposure }) {
  const { severity, ifInForce } = useExposureWords()
  const isLess =
    exposure.severity.high < exposure.ifInForce.high || exposure.severity.low < exposure.ifInForce.low
  return (
    <span className="severity">
      <strong>{severity(exposure.severity)}</strong>
      {isLess ? <span className="quiet">{ifInForce(exposure.ifInForce)}</span> : null}
    </span>
  )
}
