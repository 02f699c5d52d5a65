import './exposure.css'
import { EmptyState, KeyFigure, KeyFigures, PageHead } from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server } from '../frame/server.ts'
import { ExposureTable } from './exposure-table.tsx'
import { HeardNote } from './heard-note.tsx'
import { useExposureWords } from './use-exposure-words.ts'

/** What chip making is exposed to, hardest first, and as of when that is known. */
export function ExposuresScreen() {
  const { t } = useExposureWords()
  const list = useQuery(server.exposures.list.queryOptions({}))
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={list}>
      {({ items, heard }) => {
        const count = (...states: string[]) =>
          items.filter(({ exposure }) => states.includes(exposure.state)).length
        const exposed = count('standing', 'unconfirmed')
        return (
          <>
            <PageHead
              eyebrow={t('title')}
              title={t('finding', { exposed })}
              lead={t('lead')}
              meta={<HeardNote heard={heard} />}
            />
            <KeyFigures>
              <KeyFigure label={t('figure.exposed')} value={exposed} meaning={t('figure.exposed-meaning')} />
              <KeyFigure
                label={t('figure.dormant')}
                value={count('dormant')}
                meaning={t('figure.dormant-meaning')}
              />
              <KeyFigure
                label={t('figure.measures')}
                value={heard.measures}
                meaning={t('figure.measures-meaning')}
              />
            </KeyFigures>
            {items.length === 0 ? (
              <EmptyState title={t('empty')}>
                <p>{t('empty.why')}</p>
              </EmptyState>
            ) : (
              <ExposureTable items={items} />
            )}
          </>
        )
      }}
    </QueryState>
  )
}
