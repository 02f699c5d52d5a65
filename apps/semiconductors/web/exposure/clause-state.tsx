import { exposingState, type Exposure } from '@trilateral/contracts/semiconductors'
import { datesOf, StateBadge } from '@trilateral/ui'
import { useExposureWords } from './use-exposure-words.ts'

/** How the clause stands, with its dates, and whether it is about military end use alone. */
export function ClauseStateOf({ exposure }: { exposure: Exposure }) {
  const { language, t } = useExposureWords()
  const standing = exposingState(exposure.clause)
  if (exposure.state === 'withdrawn') return <span>{t('state.withdrawn')}</span>
  return (
    <span className="severity">
      <StateBadge state={standing.state} />
      <span className="quiet">{datesOf(standing, language)}</span>
      {exposure.clause.target.endUse === 'military' ? <span className="quiet">{t('military')}</span> : null}
    </span>
  )
}
