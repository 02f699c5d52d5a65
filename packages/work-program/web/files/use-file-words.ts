import {
  ALERT_KINDS,
  ALERT_STATUSES,
  BASES,
  IMPACTS,
  PROGRAM_STATUSES,
  TRENDS,
} from '@trilateral/contracts/work-program'
import { basisName, trendName, useLanguage, useMessages } from '@trilateral/ui'
import { alertTexts } from '../alerts/alert-texts.ts'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { terms } from '../dossier/terms.ts'
import { worded } from './worded.ts'

/** What the screen says for the codes that a file of it holds. */
export function useFileWords(of: 'programs' | 'alerts'): Record<string, string> {
  const { language } = useLanguage()
  const a = useMessages(alertTexts)
  const d = useMessages(dossierTexts)
  const say = useMessages(terms)
  const bases = worded(BASES, (basis) => basisName(basis, language))
  return of === 'programs'
    ? {
        ...bases,
        ...worded(PROGRAM_STATUSES, (status) => d(`status.${status}`)),
        ...worded(TRENDS, (trend) => trendName(trend, language)),
      }
    : {
        ...bases,
        ...worded(ALERT_STATUSES, (status) => a(`status.${status}`)),
        ...worded(ALERT_KINDS, (kind) => a(`kind.${kind}`)),
        ...worded(IMPACTS, (impact) => say(`impact.${impact}`)),
      }
}
