import type { Language } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import type { PartnerItem } from '../answers.ts'
import { partnersTexts } from '../texts/partners.ts'

type State = 'active' | 'no-credentials' | 'suspended'

export const stateOf = ({ state, credentialsSince }: PartnerItem): State =>
  state === 'suspended' ? state : credentialsSince === null ? 'no-credentials' : 'active'

/** `up to TLP:AMBER, all event types` */
export function ceilingWords({ ceiling: { tlp, eventTypes } }: PartnerItem, language: Language): string {
  const upTo = message(partnersTexts, language, 'ceiling.up-to', { tlp })
  const types = eventTypes.includes('*')
    ? message(partnersTexts, language, 'ceiling.all-types')
    : message(partnersTexts, language, 'ceiling.types', { count: eventTypes.length })
  return language === 'ja' ? `${upTo}、${types}` : `${upTo}, ${types}`
}
