import { trippedBreaker, type Inbox } from '@trilateral/journal'

/** Whether reading goes on, as everybody may know: how many failed is told to those who may see each of them. */
export interface BreakerView {
  readonly reader: string
  readonly isTripped: boolean
  readonly since: string | null
  /** The rule that stopped it: so many in a row, or more than one in a hundred. */
  readonly rule: 'in-a-row' | 'share' | null
}

export async function readBreaker(reader: string, inbox: Inbox): Promise<BreakerView> {
  const tripped = await trippedBreaker(inbox)
  if (!tripped) return { reader, isTripped: false, since: null, rule: null }
  const rule = tripped.because.includes('in a row') ? 'in-a-row' : 'share'
  return { reader, isTripped: true, since: tripped.since.toISOString(), rule }
}
