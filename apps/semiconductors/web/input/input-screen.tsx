import { QueryState, RecordHistory, useTitle } from '@trilateral/work-program/screens'
import { useMessages } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { InputFigures } from './input-figures.tsx'
import { InputHead } from './input-head.tsx'
import { LinkedInputs } from './linked-inputs.tsx'
import { PartnerTable } from './partner-table.tsx'
import { ProviderShares } from './provider-shares.tsx'
import { RawMaterials } from './raw-materials.tsx'
import { Ties } from './ties.tsx'

const route = getRouteApi('/inputs/$id')

/** One input: who provides it, what depends on it, what it depends on, and each fact's year and source. */
export function InputScreen() {
  const { id } = route.useParams()
  const { share } = route.useSearch()
  const t = useMessages(inputTexts)
  const page = useQuery(server.chipInputs.get.queryOptions({ id }))
  useTitle(t('input.title'))
  return (
    <QueryState title={t('input.title')} query={page} back={{ label: t('input.to-map'), href: '/map' }}>
      {(data) => (
        <>
          <InputHead page={data} />
          <InputFigures page={data} share={share} />
          <LinkedInputs page={data} direction="up" />
          <ProviderShares page={data} />
          <PartnerTable page={data} />
          <LinkedInputs page={data} direction="down" />
          <RawMaterials page={data} />
          <Ties page={data} />
          <RecordHistory versions={data.versions} />
        </>
      )}
    </QueryState>
  )
}
