import type { Clause, ClauseState } from '@trilateral/contracts/critical-minerals'
import { MATERIALS, RESTRICTION_NAMES } from '@trilateral/contracts/critical-minerals'
import { countryName, formatDate, StateBadge, useLanguage, useMessages } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'

/** How a clause stands, with the day that matters for it. */
export function Standing({ standing }: { standing: ClauseState }) {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const day = (text: string) => formatDate(language, text)
  const detail = () => {
    switch (standing.state) {
      case 'suspended':
        return standing.until === null
          ? t('clause.suspended-open')
          : t('clause.suspended-until', { date: day(standing.until) })
      case 'suspension-lapsed':
        return t('clause.lapsed', { date: day(standing.lapsedOn) })
      case 'in-force':
      case 'unconfirmed':
        return standing.since === null ? null : t('clause.since', { date: day(standing.since) })
      case 'not-yet-effective':
        return t('clause.from', { date: day(standing.from) })
      case 'ended':
        return t('clause.ended', { date: day(standing.on) })
      default:
        return null
    }
  }
  return (
    <span className="standing">
      <StateBadge state={standing.state} />
      <span className="standing-detail">{detail()}</span>
    </span>
  )
}

/** What a clause does, to which goods. */
export function ClauseSubject({ clause }: { clause: Clause }) {
  const { language } = useLanguage()
  const materials = clause.goods.map(({ material }) => MATERIALS[material][language]).join(' · ')
  return (
    <span className="clause-subject">
      {RESTRICTION_NAMES[clause.restriction][language]}: {materials}
    </span>
  )
}

/** At whom a clause is aimed. */
export function ClauseTarget({ clause }: { clause: Clause }) {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const { countries, endUse } = clause.target
  const whom =
    countries === null
      ? t('clause.everyone')
      : countries.map((code) => countryName(code, language)).join(' · ')
  return (
    <span className="clause-target">
      → {whom}
      {endUse === 'military' ? ` (${t('clause.military')})` : null}
    </span>
  )
}
