import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  Basis,
  countryName,
  ErrorState,
  formatDate,
  Loading,
  RecordText,
  Table,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { ProjectItem } from '../answers.ts'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { supplyTexts } from '../texts/supply.ts'
import { materialName } from './material-name.ts'
import { whole } from './write-figures.ts'

/** Mines and plants for a material. What was announced stands apart from what was committed. */
export function MaterialProjects({ material }: { material: string }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const moment = useMomentAsked()
  const projects = useQuery(
    gateway.supply.projects.queryOptions({ material, ...moment }, { placeholderData: keepPreviousData }),
  )
  if (projects.data === undefined)
    return (
      <Tile heading={t('projects')}>
        {projects.isError ? <ErrorState onRetry={() => void projects.refetch()} /> : <Loading lines={4} />}
      </Tile>
    )
  const { items, total } = projects.data
  const money = ({ financing }: ProjectItem, kind: 'announced' | 'committed') => {
    const sums = financing.filter((sum) => sum.kind === kind)
    if (sums.length === 0) return <span className="quiet">{t('unknown')}</span>
    return sums
      .map(({ amount, currency }) => t('money', { amount: whole(amount, language), currency }))
      .join(', ')
  }
  return (
    <Tile
      heading={t('projects')}
      finding={t('projects-finding', { total, material: materialName(material, language) })}
    >
      {items.length === 0 ? null : (
        <>
          <Table
            caption={t('projects')}
            isCaptionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                header: t('project.name'),
                isRowHeader: true,
                cell: ({ project, alsoReported, provenance }) => (
                  <span className="project-name">
                    <RecordText text={project.name} isQuiet />
                    <span className="quiet">{countryName(project.country, language)}</span>
                    {project.illustrative ? <Basis value="illustrative" /> : null}
                    {alsoReported.length === 0 ? null : (
                      <span className="quiet">{t('project.also', { count: alsoReported.length })}</span>
                    )}
                    <RecordProvenance provenance={provenance} />
                  </span>
                ),
              },
              { key: 'kind', header: t('project.kind'), cell: ({ project }) => t(`kind.${project.kind}`) },
              {
                key: 'status',
                header: t('project.status'),
                cell: ({ status }) =>
                  status === null ? (
                    t('unknown')
                  ) : (
                    <span>
                      {t(`status.${status.status}`)}
                      {status.from === null ? null : (
                        <span className="quiet">
                          {' '}
                          {t('status-since', { date: formatDate(language, status.from) })}
                        </span>
                      )}
                    </span>
                  ),
              },
              {
                key: 'capacity',
                header: t('project.capacity'),
                cell: ({ project }) =>
                  project.capacities.length === 0
                    ? t('unknown')
                    : project.capacities
                        .map(({ amount, unit, year }) =>
                          t('project.capacity-of', {
                            amount: whole(amount, language),
                            unit,
                            year: String(year),
                          }),
                        )
                        .join(', '),
              },
              {
                key: 'announced',
                header: t('project.announced'),
                cell: (item) => money(item, 'announced'),
              },
              {
                key: 'committed',
                header: t('project.committed'),
                cell: (item) => money(item, 'committed'),
              },
            ]}
          />
          <p className="quiet">{t('money-note')}</p>
        </>
      )}
    </Tile>
  )
}
