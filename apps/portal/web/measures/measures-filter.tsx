import {
  CLAUSE_STATES,
  MATERIALS,
  type ClauseState,
  type Material,
} from '@trilateral/contracts/critical-minerals'
import { PARTIES } from '@trilateral/contracts'
import {
  countryName,
  DateField,
  Select,
  stateName,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useEffect, useRef, useState } from 'react'
import { portal } from '../texts/texts.ts'
import type { MeasuresQuestion } from './measures-question.ts'

interface Props {
  readonly question: MeasuresQuestion
  readonly onChange: (change: Partial<MeasuresQuestion>) => void
}

const ANY = ''

export function MeasuresFilter({ question, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(portal)
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

/** Half a word is no question, least of all while an input method composes: it is asked when the typing rests. */
const TYPING_RESTS_MS = 250

function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const t = useMessages(portal)
  const [typed, setTyped] = useState(value)
  const [asked, setAsked] = useState(value)
  // The address changed by other means than typing here: filters were cleared, or a link was followed.
  if (value !== asked) {
    setAsked(value)
    setTyped(value)
  }
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      setAsked(text.trim())
      onChange(text.trim())
    }, TYPING_RESTS_MS)
  }
  return <TextField label={t('filter.search')} type="search" value={typed} onChange={type} />
}

const materialOptions = (language: 'en' | 'ja' | 'ko') =>
  (Object.keys(MATERIALS) as Material[]).map((value) => ({ value, label: MATERIALS[value][language] }))
