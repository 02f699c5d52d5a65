import { PROGRAM_STATUSES } from '@trilateral/contracts/work-program'
import { Button, ministryName, PARTY_ORDER, Select, useLanguage, useMessages } from '@trilateral/ui'
import { useCallback } from 'react'
import { COMMITMENTS } from '../../src/statement/commitments/commitments.ts'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { useDesk } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { REGISTER_ORDERS, type RegisterQuestion } from './register-question.ts'
import { registerTexts } from './register-texts.ts'
import { SearchBox } from './search-box.tsx'

interface Props {
  readonly question: RegisterQuestion
  readonly onAsk: (change: Partial<RegisterQuestion>) => void
}

export function ProgramFilters({ question, onAsk }: Props) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const w = useMessages(words)
  const d = useMessages(dossierTexts)
  const { area } = useDesk()
  const search = useCallback((typed: string) => onAsk({ search: typed || undefined }), [onAsk])
  const any = { value: '', label: w('any') } as const
  const own = COMMITMENTS.filter(({ followUp }) => followUp.area === area.code || followUp.area === null)
  const isNarrowed = Boolean(question.status ?? question.commitment ?? question.owner ?? question.search)
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <SearchBox value={question.search ?? ''} onSearch={search} />
      <Select
        label={t('filter.status')}
        value={question.status ?? ''}
        options={[any, ...PROGRAM_STATUSES.map((value) => ({ value, label: d(`status.${value}`) }))]}
        onChange={(status) => onAsk({ status: status || undefined })}
      />
      <Select
        label={t('filter.commitment')}
        value={question.commitment ?? ''}
        options={[any, ...own.map(({ code, summary }) => ({ value: code, label: summary[language] }))]}
        onChange={(commitment) => onAsk({ commitment: commitment || undefined })}
      />
      <Select
        label={t('filter.owner')}
        value={question.owner ?? ''}
        options={[
          any,
          ...PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) })),
        ]}
        onChange={(owner) => onAsk({ owner: owner || undefined })}
      />
      <Select
        label={t('filter.order')}
        value={question.order ?? 'changed'}
        options={REGISTER_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(order) => onAsk({ order: order === 'changed' ? undefined : order })}
      />
      {isNarrowed ? (
        <Button
          onPress={() =>
            onAsk({ status: undefined, commitment: undefined, owner: undefined, search: undefined })
          }
        >
          {w('filters.clear')}
        </Button>
      ) : null}
    </search>
  )
}
