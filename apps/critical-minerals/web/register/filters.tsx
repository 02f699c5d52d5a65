import type { CalendarDate } from '@trilateral/contracts'
import { CLAUSE_STATES, MATERIALS, materialSchema } from '@trilateral/contracts/critical-minerals'
import { AsOfDate, Button, countryName, Select, stateName, useLanguage, useMessages } from '@trilateral/ui'
import { SearchBox } from '@trilateral/work-program/screens'
import { getRouteApi } from '@tanstack/react-router'
import { texts } from '../messages/texts.ts'

const route = getRouteApi('/measures')

/** The destinations that readers ask about: the three parties. */
const TARGETS = ['JP', 'KR', 'US'] as const

/** What the list is narrowed to. It lives in the address, so that a link shows the same list. */
export function Filters({ today }: { today: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (change: Partial<typeof asked>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const any = { value: '', label: t('filter.any') } as const
  const targets =
    asked.target && !TARGETS.some((each) => each === asked.target) ? [...TARGETS, asked.target] : TARGETS
  const isNarrowed = asked.target ?? asked.material ?? asked.state ?? asked.search
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <AsOfDate value={asked.on} today={today} onChange={(on) => ask({ on })} />
      <Select
        label={t('filter.target')}
        value={asked.target ?? ''}
        options={[any, ...targets.map((code) => ({ value: code, label: countryName(code, language) }))]}
        onChange={(target) => ask({ target: target || undefined })}
      />
      <Select
        label={t('filter.material')}
        value={asked.material ?? ''}
        options={[
          any,
          ...materialSchema.options.map((value) => ({ value, label: MATERIALS[value][language] })),
        ]}
        onChange={(material) => ask({ material: material || undefined })}
      />
      <Select
        label={t('filter.state')}
        value={asked.state ?? ''}
        options={[any, ...CLAUSE_STATES.map((value) => ({ value, label: stateName(value, language) }))]}
        onChange={(state) => ask({ state: state || undefined })}
      />
      <SearchBox value={asked.search ?? ''} onSearch={(search) => ask({ search: search || undefined })} />
      {isNarrowed === undefined ? null : (
        <Button
          onPress={() => ask({ target: undefined, material: undefined, state: undefined, search: undefined })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
