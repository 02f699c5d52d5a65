import { CheckboxGroup, clauseName, RecordText, StateBadge, useLanguage, useMessages } from '@trilateral/ui'
import type { ClauseStanding } from '@trilateral/contracts/critical-minerals'
import { texts } from '../messages/texts.ts'

interface Props {
  readonly clauses: readonly ClauseStanding[]
  readonly value: readonly string[]
  readonly error: string | undefined
  readonly onChange: (keys: string[]) => void
}

/** Measures change by clause: what is not chosen stays as it stands. */
export function ClauseChoice({ clauses, value, error, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  return (
    <CheckboxGroup
      id="clauses"
      label={t('change.clauses')}
      description={t('change.clauses-help')}
      error={error}
      value={value}
      onChange={onChange}
      options={clauses.map(({ clause, standing }) => ({
        value: clause.key,
        label: (
          <>
            <strong>{clauseName(clause, language)}</strong> <StateBadge state={standing.state} />{' '}
            <RecordText text={clause.summary} isQuiet />
          </>
        ),
      }))}
    />
  )
}
