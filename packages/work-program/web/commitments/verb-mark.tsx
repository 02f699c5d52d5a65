import { useLanguage, useMessages } from '@trilateral/ui'
import type { Commitment } from '../../src/statement/commitment.ts'
import { trackingOf, VERB_CLASS_NAMES } from '../../src/statement/verb-class.ts'
import { terms } from '../dossier/terms.ts'

/** How strongly ministers bound themselves, by their own verb, and what follows from it. */
export function VerbMark({ commitment }: { commitment: Commitment }) {
  const { language } = useLanguage()
  const t = useMessages(terms)
  const { verb, verbClass, classedBy } = commitment
  const [before, after] = t('verb.said', { verb: '\u0000' }).split('\u0000')
  return (
    <span className="verb-mark" data-verb={verbClass}>
      <strong>{VERB_CLASS_NAMES[verbClass][language]}</strong> · {t(`verb.${trackingOf(verbClass)}`)}{' '}
      <span className="soft">
        {before}
        <span lang="en">{verb}</span>
        {after} {classedBy === 'platform' ? t('verb.platform') : null}
      </span>
    </span>
  )
}
