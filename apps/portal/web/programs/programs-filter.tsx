import { areas } from '@trilateral/contracts'
import {
  isDeliveryRating,
  partyName,
  PARTY_ORDER,
  RATING_VALUES,
  ratingName,
  Select,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { SearchField } from '../filter/search-field.tsx'
import { programsTexts } from '../texts/programs.ts'
import { termsTexts } from '../texts/terms.ts'
import type { ProgramsQuestion } from './programs-question.ts'

interface Props {
  readonly question: ProgramsQuestion
  readonly onChange: (change: Partial<ProgramsQuestion>) => void
}

export function ProgramsFilter({ question, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(programsTexts)
  const terms = useMessages(termsTexts)
  const any = { value: '', label: terms('any') } as const
  return (
    <search className="filters" aria-label={terms('search')}>
      <SearchField
        label={terms('search')}
        value={question.search ?? ''}
        onChange={(search) => onChange({ search: search || undefined })}
      />
      <Select<string>
        label={t('filter.area')}
        value={question.area ?? ''}
        options={[any, ...areas.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        onChange={(area) => onChange({ area: area || undefined })}
      />
      <Select
        label={t('filter.rating')}
        value={question.rating ?? ''}
        options={[
          any,
          ...RATING_VALUES.map((value) => ({
            value,
            label: isDeliveryRating(value)
              ? `${value} ${ratingName(value, language)}`
              : ratingName(value, language),
          })),
        ]}
        onChange={(rating) => onChange({ rating: rating || undefined })}
      />
      <Select
        label={t('filter.party')}
        value={question.party ?? ''}
        options={[
          any,
          ...PARTY_ORDER[language].map((value) => ({ value, label: partyName(value, language) })),
        ]}
        onChange={(party) => onChange({ party: party || undefined })}
      />
      <Select
        label={t('filter.status')}
        value={question.status ?? ''}
        options={[
          any,
          { value: 'active', label: t('status.active') },
          { value: 'closed', label: t('status.closed') },
        ]}
        onChange={(status) => onChange({ status: status || undefined })}
      />
      <Select
        label={t('filter.order')}
        value={question.order ?? 'worst-first'}
        options={[
          { value: 'worst-first', label: t('order.worst-first') },
          { value: 'next-milestone', label: t('order.next-milestone') },
        ]}
        onChange={(order) => onChange({ order: order === 'worst-first' ? undefined : order })}
      />
    </search>
  )
}
