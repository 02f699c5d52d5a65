import {
  Basis,
  Button,
  countryName,
  EmptyState,
  formatDate,
  KeyFigure,
  KeyFigures,
  PageHead,
  partyName,
  RecordText,
  Select,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { Grid } from '@trilateral/ui/desk'
import {
  isOfficial,
  QueryState,
  SearchBox,
  usePerson,
  useTitle,
  Views,
} from '@trilateral/work-program/screens'
import { PROJECT_KINDS, PROJECT_STATUSES } from '@trilateral/contracts/critical-minerals'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { PlantSummary } from '../../src/router.ts'
import { server, type Outputs } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { texts } from '../messages/texts.ts'
import { inShort, whole } from '../supply/figures.ts'
import { materialName, MATERIALS } from '../supply/names.ts'
import { newestCapacities } from '../../src/projects/newest-capacities.ts'
import { SaveProjects } from './save-projects.tsx'

const route = getRouteApi('/projects')

type List = Outputs['projects']['list']

/** Mines and plants, each once, with what is announced apart from what is committed. */
export function ProjectsScreen() {
  const t = useMessages(projectTexts)
  const { lang: _lang, ...question } = route.useSearch()
  const list = useQuery(server.projects.list.queryOptions(question, { placeholderData: keepPreviousData }))
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={list}>
      {(data) => (
        <>
          <ProjectsHead data={data} />
          <Views list="projects" asked={question} />
          <ProjectFilters />
          {data.items.length === 0 ? (
            <EmptyState title={t(data.visible === 0 ? 'empty' : 'none-found')} />
          ) : (
            <>
              <Totals totals={data.totals} />
              <ProjectTable data={data} />
              <SaveProjects question={question} data={data} />
            </>
          )}
        </>
      )}
    </QueryState>
  )
}

function ProjectsHead({ data }: { data: List }) {
  const t = useMessages(projectTexts)
  const person = usePerson()
  const { plants, records, illustrative } = data.totals
  return (
    <PageHead
      eyebrow={t('title')}
      title={t('finding', { plants, records })}
      lead={t('lead')}
      meta={illustrative > 0 ? <Basis value="illustrative" /> : null}
      actions={
        isOfficial(person) ? (
          <TextLink href="/projects/record" look="primary">
            {t('record.title')}
          </TextLink>
        ) : null
      }
    />
  )
}

function ProjectFilters() {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (change: Partial<typeof asked>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const any = { value: '', label: c('filter.any') } as const
  const isNarrowed = asked.kind ?? asked.status ?? asked.material ?? asked.search
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <Select
        label={t('kind')}
        value={asked.kind ?? ''}
        options={[any, ...PROJECT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        onChange={(kind) => ask({ kind: kind || undefined })}
      />
      <Select
        label={t('status')}
        value={asked.status ?? ''}
        options={[any, ...PROJECT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onChange={(status) => ask({ status: status || undefined })}
      />
      <Select
        label={t('materials')}
        value={asked.material ?? ''}
        options={[any, ...MATERIALS.map(([value]) => ({ value, label: materialName(value, language) }))]}
        onChange={(material) => ask({ material: material || undefined })}
      />
      <SearchBox value={asked.search ?? ''} onSearch={(search) => ask({ search: search || undefined })} />
      {isNarrowed === undefined ? null : (
        <Button
          onPress={() => ask({ kind: undefined, status: undefined, material: undefined, search: undefined })}
        >
          {c('filter.clear')}
        </Button>
      )}
    </search>
  )
}

function Totals({ totals }: { totals: List['totals'] }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  return (
    <KeyFigures>
      {totals.capacities.map(({ kind, unit, amount, plants }) => (
        <KeyFigure
          key={`${kind} ${unit}`}
          label={t('totals.capacity', { kind: t(`kind.${kind}`), unit: t(`unit.${unit}`) })}
          value={whole(amount, language)}
          meaning={t('totals.plants', { plants })}
        />
      ))}
      {totals.financing.map(({ currency, announced, committed }) => (
        <KeyFigure
          key={currency}
          label={t('totals.committed', { currency })}
          value={inShort(committed, language)}
          meaning={t('totals.announced', {
            amount: t('amount', { amount: inShort(announced, language), unit: currency }),
          })}
        />
      ))}
    </KeyFigures>
  )
}

function ProjectTable({ data }: { data: List }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const columns: readonly Column<PlantSummary>[] = [
    {
      key: 'name',
      header: t('project'),
      isRowHeader: true,
      cell: ({ project, alsoReported }) => (
        <>
          <TextLink href={`/projects/${project.id}`}>
            <RecordText text={project.name} isQuiet />
          </TextLink>{' '}
          {project.illustrative ? <Basis value="illustrative" /> : null}
          {alsoReported.length > 0 ? (
            <span className="quiet">
              {' '}
              {t('also-reported', {
                parties: alsoReported.map(({ originator }) => partyName(originator, language)).join(', '),
              })}
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'kind', header: t('kind'), cell: ({ project }) => t(`kind.${project.kind}`) },
    { key: 'country', header: t('country'), cell: ({ project }) => countryName(project.country, language) },
    {
      key: 'materials',
      header: t('materials'),
      cell: ({ project }) => project.materials.map((each) => materialName(each, language)).join(', '),
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status }) =>
        status
          ? t('status.since', {
              status: t(`status.${status.status}`),
              day: status.from ? formatDate(language, status.from) : c('date.unknown'),
            })
          : t('status.unknown'),
    },
    {
      key: 'capacity',
      header: t('capacity'),
      cell: ({ project }) =>
        newestCapacities(project.capacities)
          .map(({ amount, unit, year }) =>
            t('capacity.of', {
              amount: whole(amount, language),
              unit: t(`unit.${unit}`),
              year: String(year),
            }),
          )
          .join('; ') || c('value.unknown'),
    },
  ]
  return (
    <Grid
      caption={t('table.caption', { count: data.items.length })}
      columns={columns}
      rows={data.items}
      rowKey={({ project }) => project.id}
    />
  )
}
