import {
  CLAUSE_STATES,
  MATERIALS,
  type ClauseState,
  type Material,
} from '@trilateral/contracts/critical-minerals'
import { PARTIES } from '@trilateral/contracts'
import { countryName, DateField, Select, stateName, useLanguage, useMessages } from '@trilateral/ui'
import { SearchField } from '../filter/search-field.tsx'
import { registerTexts } from '../texts/register.ts'
import type { MeasuresQuestion } from './measures-question.ts'

interface Props {
  readonly question: MeasuresQuestion
  readonly onChange: (change: Partial<MeasuresQuestion>) => void
}

const ANY = ''

export function MeasuresFilter({ question, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const any = { value: ANY, label: t('filter.any') } as const
  return (
    <search className="filters" aria-label={t('filter.title')}>
      <Select
        label={t('filter.target')}
        value={question.target ?? ANY}
        options={[
          any,
          ...PARTIES.map((party) => party.toUpperCase()).map((code) => ({
            value: code,
            label: countryName(code, language),
          })),
        ]}
        onChange={(target) => onChange({ target: target || undefined })}
      />
      <Select<Material | ''>
        label={t('filter.material')}
        value={question.material ?? ANY}
        options={[any, ...materialOptions(language)]}
        onChange={(material) => onChange({ material: material || undefined })}
      />
      <Select<ClauseState['state'] | ''>
        label={t('filter.state')}
        value={question.state ?? ANY}
        options={[any, ...CLAUSE_STATES.map((value) => ({ value, label: stateName(value, language) }))]}
        onChange={(state) => onChange({ state: state || undefined })}
      />
      <SearchField
        label={t('filter.search')}
        value={question.search ?? ''}
        onChange={(search) => onChange({ search: search || undefined })}
      />
      <DateField
        label={t('filter.known')}
        value={question.known ?? ''}
        onChange={(known) => onChange({ known: known || undefined })}
      />
    </search>
  )
}

const materialOptions = (language: 'en' | 'ja' | 'ko') =>
  (Object.keys(MATERIALS) as Material[]).map((value) => ({ value, label: MATERIALS[value][language] }))
