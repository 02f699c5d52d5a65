import {
  STATEMENT_TEXTS,
  VERB_CLASS_NAMES,
  VERB_CLASSES,
  type Commitment,
} from '@trilateral/work-program/statement'
import { useLanguage, useMessages } from '@trilateral/ui'
import { commitmentsTexts } from '../texts/commitments.ts'

/** How strongly ministers bound themselves: the class by name and rank, and the verb that puts it there. */
export function VerbClassMark({ commitment }: { commitment: Commitment }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const { verbClass, verb, classedBy, undertakenBy } = commitment
  const rank = VERB_CLASSES.indexOf(verbClass) + 1
  return (
    <span className="verb-class" data-rank={rank}>
      <span className="verb-class-name">{VERB_CLASS_NAMES[verbClass][language]}</span>
      <span className="quiet">
        {t('class-of', { rank, all: VERB_CLASSES.length })} · <span lang="en">“{verb}”</span>
      </span>
      {classedBy === 'platform' ? (
        <span className="quiet">{STATEMENT_TEXTS[language]['class.platform']}</span>
      ) : null}
      {undertakenBy === 'ministers' ? null : (
        <span className="quiet">{STATEMENT_TEXTS[language][`undertaken-by.${undertakenBy}`]}</span>
      )}
    </span>
  )
}
