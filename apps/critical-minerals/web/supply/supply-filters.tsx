import { HOLDERS } from '@trilateral/contracts/critical-minerals'
import { Button, Select, useLanguage, useMessages } from '@trilateral/ui'
import { SearchBox } from '@trilateral/work-program/screens'
import { getRouteApi } from '@tanstack/react-router'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { holderName, MATERIALS, materialName, stageName, stages } from './names.ts'

const route = getRouteApi('/supply')

/** What the list is narrowed to. It lives in the address, so that a link shows the same list. */
export function SupplyFilters() {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (change: Partial<typeof asked>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const any = { value: '', label: c('filter.any') } as const
  const isNarrowed = asked.material ?? asked.stage ?? asked.holder ?? asked.search
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <Select
        label={t('material')}
        value={asked.material ?? ''}
        options={[any, ...MATERIALS.map(([value]) => ({ value, label: materialName(value, language) }))]}
        onChange={(material) => ask({ material: material || undefined })}
      />
      <Select
        label={t('stage')}
        value={asked.stage ?? ''}
        options={[any, ...stages.map((value) => ({ value, label: stageName(value, language) }))]}
        onChange={(stage) => ask({ stage: stage || undefined })}
      />
      <Select
        label={t('holder')}
        value={asked.holder ?? ''}
        options={[any, ...HOLDERS.map((value) => ({ value, label: holderName(value, language) }))]}
        onChange={(holder) => ask({ holder: holder || undefined })}
      />
      <SearchBox value={asked.search ?? ''} onSearch={(search) => ask({ search: search || undefined })} />
      {isNarrowed === undefined ? null : (
        <Button
          onPress={() => ask({ material: undefined, stage: undefined, holder: undefined, search: undefined })}
        >
          {c('filter.clear')}
        </Button>
      )}
    </search>
  )
}
