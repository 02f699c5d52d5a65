import type { Language } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import type { LapsingSuspension, RaisedAlert, Total } from '../answers.ts'
import { totalText } from '../record/total.ts'
import { alertsTexts } from '../texts/alerts.ts'

interface Alerts {
  readonly open: Total
  readonly items: readonly { readonly alert: Pick<RaisedAlert['alert'], 'status'> }[]
  readonly computed: readonly Pick<LapsingSuspension, 'daysLeft'>[]
}

/** The page's title: what is open, what nobody has acknowledged, and which suspensions run out. */
export function alertsTitle({ open, items, computed }: Alerts, language: Language): string {
  return message(alertsTexts, language, 'finding', {
    open: open.count,
    openText: totalText(open),
    unseen: items.filter(({ alert }) => alert.status === 'raised').length,
    lapsed: computed.filter(({ daysLeft }) => daysLeft < 0).length,
    soon: computed.filter(({ daysLeft }) => daysLeft >= 0).length,
  })
}
