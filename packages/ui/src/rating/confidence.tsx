import type { Confidence as ConfidenceValue } from '@trilateral/contracts/work-program'
import { useMessages } from '../language/language.tsx'
import { ratingTexts } from './rating-messages.ts'

/** How far a rating can be relied on. A sentence of its own: ICD 203 bars joining it with the likelihood. */
export function Confidence({ value }: { value: ConfidenceValue | null }) {
  const t = useMessages(ratingTexts)
  return <p className="confidence">{t(`confidence.${value ?? 'unknown'}`)}</p>
}
