import { PARTIES, type Decision, type Party, type Refusal } from '@trilateral/contracts'
import type { Receipt, Recorder } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { recordIndicator, recordObservations, type IndicatorParts } from '../../indicators/register.ts'
import { settleAllAlerts, type AlertParts } from '../../indicators/settle-alerts.ts'
import { demonstrationIndicators } from './demonstration-indicators.ts'

export interface OpenedIndicators {
  /** Indicators that stand, entered now or at an earlier start. */
  readonly standing: number
  /** What was refused: an official had changed it first, or our own figures do not hold. */
  readonly left: readonly { readonly what: string; readonly refusal: Refusal }[]
}

/** Ours alone, for ever: each entry's requests are made from it, so that it is entered once. */
const REQUESTS = '5e0f4f0a-9a52-5a3c-9a40-6d1f7a0c2b17'

const openingOf = (party: Party): Recorder => ({
  party,
  subject: 'opening-register',
  name: 'Opening register',
})

/**
 * Enters the made-up indicators that a demonstration opens with, through the same rules as an official's, and raises their alerts.
 * Starting again, or in several copies at once, enters nothing twice.
 */
export async function openIndicators(parts: IndicatorParts & AlertParts): Promise<OpenedIndicators> {
  const left: { what: string; refusal: Refusal }[] = []
  const note = (what: string, entered: Decision<Receipt>) => {
    if (!entered.ok) left.push({ what, refusal: entered.refusal })
    return entered.ok
  }
  for (const { id, party, audience, draft, said } of demonstrationIndicators) {
    const by = openingOf(party)
    const form = { ...draft, requestId: uuidv5(id, REQUESTS), audience, tlp: 'GREEN' as const }
    if (!note(id, await recordIndicator(parts, by, form, id))) continue
    const requestId = uuidv5(`${id} values`, REQUESTS)
    note(`${id} values`, await recordObservations(parts, by, { requestId, id, said }))
  }
  for (const refusal of await settleAllAlerts(parts, PARTIES)) left.push({ what: 'alert', refusal })
  return { standing: demonstrationIndicators.length, left }
}
