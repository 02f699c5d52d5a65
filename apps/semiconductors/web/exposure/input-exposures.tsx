import './exposure.css'
import { Tile } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { server } from '../frame/server.ts'
import { ExposureTable } from './exposure-table.tsx'
import { HeardNote } from './heard-note.tsx'
import { useExposureWords } from './use-exposure-words.ts'

/** For an input's page: which measures restrict what it needs. */
export function InputExposures({ input }: { input: string }) {
  const { t } = useExposureWords()
  const list = useQuery(server.exposures.list.queryOptions({ input }))
  if (list.data === undefined) return null
  const { items, heard } = list.data
  return (
    <Tile
      heading={t('tile.title')}
      finding={t('tile.finding', { count: items.length })}
      freshness={<HeardNote heard={heard} />}
    >
      {items.length === 0 ? null : <ExposureTable items={items} isOfOneInput />}
    </Tile>
  )
}
