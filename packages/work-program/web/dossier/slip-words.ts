import { useMessages } from '@trilateral/ui'
import { words } from '../frame/words.ts'

/** Days against the baseline, in words. */
export function useSlipWords() {
  const w = useMessages(words)
  return (days: number): string =>
    days === 0 ? w('slip.none') : w(days > 0 ? 'slip.later' : 'slip.earlier', { days: Math.abs(days) })
}
