import type { ComputedSignal } from '@trilateral/contracts/work-program'
import { useLanguage } from '@trilateral/ui'
import { reasonInWords, type Named } from './reason-words.ts'

/** What the rules saw, worst first. */
export function SignalReasons({ signal, named }: { signal: ComputedSignal; named: Named }) {
  const { language } = useLanguage()
  if (signal.reasons.length === 0) return null
  return (
    <ul className="signal-reasons">
      {signal.reasons.map((reason) => {
        const said = reasonInWords(reason, named, language)
        return <li key={said}>{said}</li>
      })}
    </ul>
  )
}
