import './exposure.css'
import { Basis, Marking, PageHead } from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { ExposureChain } from './exposure-chain.tsx'
import { ExposureHistory } from './exposure-history.tsx'
import { HeardNote } from './heard-note.tsx'
import { SeverityTile } from './severity-tile.tsx'
import { useExposureWords } from './use-exposure-words.ts'

const route = getRouteApi('/exposure/$id')

/** One exposure: its way from measure to commitment, how severe and by which formula, and how it came to be so. */
export function ExposureScreen() {
  const { id } = route.useParams()
  const words = useExposureWords()
  const { t } = words
  const page = useQuery(server.exposures.get.queryOptions({ id }))
  useTitle(t('one.eyebrow'))
  return (
    <QueryState title={t('one.eyebrow')} query={page} back={{ label: t('back'), href: '/exposure' }}>
      {({ exposure, versions, heard, ...marking }) => (
        <>
          <PageHead
            eyebrow={t('one.eyebrow')}
            title={t('one.title', {
              input: words.title(exposure),
              material: words.joined(exposure.materials.map(words.needed)),
              measure: words.measure(exposure),
            })}
            meta={
              <>
                {exposure.input.illustrative ? <Basis value="illustrative" /> : null}
                <Marking tlp={marking.tlp} audience={marking.audience} originator={marking.originator} />
                <HeardNote heard={heard} />
              </>
            }
          />
          <ExposureChain exposure={exposure} />
          <SeverityTile exposure={exposure} />
          <ExposureHistory versions={versions} />
        </>
      )}
    </QueryState>
  )
}
