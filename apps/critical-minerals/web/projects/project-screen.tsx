import {
  Basis,
  countryName,
  formatDate,
  Marking,
  OutsideLink,
  PageHead,
  partyName,
  RecordText,
  Table,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  isOfficial,
  QueryState,
  RecordHistory,
  SharingLink,
  usePerson,
  useTitle,
} from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server, type Outputs } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { texts } from '../messages/texts.ts'
import { whole } from '../supply/figures.ts'
import { materialName } from '../supply/names.ts'

const route = getRouteApi('/projects/$id')

type Page = Outputs['projects']['get']

/** One plant: where it stands, what it can make, who pays, and who else reports it. */
export function ProjectScreen() {
  const { id } = route.useParams()
  const t = useMessages(projectTexts)
  const page = useQuery(server.projects.get.queryOptions({ id }))
  useTitle(t('project'))
  return (
    <QueryState title={t('project')} query={page}>
      {(data) => (
        <>
          <ProjectHead page={data} />
          <Facts page={data} />
          <Statuses page={data} />
          <Capacities page={data} />
          <Milestones page={data} />
          <Money page={data} />
          <RecordHistory versions={data.versions} />
        </>
      )}
    </QueryState>
  )
}

function ProjectHead({ page: { summary, ours } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const person = usePerson()
  const { project, status, tlp, audience, originator } = summary
  return (
    <PageHead
      eyebrow={t('project.eyebrow', {
        kind: t(`kind.${project.kind}`),
        country: countryName(project.country, language),
      })}
      title={<RecordText text={project.name} />}
      lead={
        status
          ? t('project.in', {
              country: countryName(project.country, language),
              status: t(`status.${status.status}`),
            })
          : t('status.unknown')
      }
      meta={
        <>
          {project.illustrative ? <Basis value="illustrative" /> : null}
          <Marking tlp={tlp} audience={audience} originator={originator} />
        </>
      }
      actions={
        ours && isOfficial(person) ? (
          <>
            <TextLink href={`/projects/${project.id}/amend`} look="primary">
              {t('amend.title')}
            </TextLink>
            <SharingLink of={{ entity: 'minerals-project', id: project.id }} look="secondary" />
          </>
        ) : null
      }
    />
  )
}

function Facts({ page: { summary, alsoReported } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const { project } = summary
  return (
    <dl className="facts panel">
      <div>
        <dt>{t('materials')}</dt>
        <dd>{project.materials.map((each) => materialName(each, language)).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('partners')}</dt>
        <dd>
          {project.partners
            .map(({ name, party }) =>
              party ? t('partner.of', { name, party: partyName(party, language) }) : name,
            )
            .join('; ') || t('unknown')}
        </dd>
      </div>
      <div>
        <dt>{t('source')}</dt>
        <dd>
          {project.source === null ? (
            t(project.illustrative ? 'source.none-made-up' : 'unknown')
          ) : project.source.url === null ? (
            project.source.name
          ) : (
            <OutsideLink href={project.source.url}>{project.source.name}</OutsideLink>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('counted')}</dt>
        <dd>
          {alsoReported.length === 0
            ? t('counted.alone')
            : alsoReported.map(({ id, originator, name }) => (
                <span key={id}>
                  {partyName(originator, language)}:{' '}
                  <TextLink href={`/projects/${id}`}>
                    <RecordText text={name} isQuiet />
                  </TextLink>{' '}
                </span>
              ))}
        </dd>
      </div>
    </dl>
  )
}

function Statuses({ page: { summary } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const rows = summary.project.statuses.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return (
    <Table
      caption={t('statuses.caption')}
      rows={rows}
      rowKey={({ status, from }) => `${status} ${from ?? ''}`}
      columns={[
        {
          key: 'status',
          header: t('status'),
          isRowHeader: true,
          cell: ({ status }) => t(`status.${status}`),
        },
        {
          key: 'from',
          header: t('from'),
          cell: ({ from }) => (from ? formatDate(language, from) : c('date.unknown')),
        },
      ]}
    />
  )
}

function Capacities({ page: { summary } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const { capacities } = summary.project
  if (capacities.length === 0) return <Nothing heading={t('capacity')} />
  return (
    <Table
      caption={t('capacity.caption')}
      rows={capacities.toSorted((a, b) => a.year - b.year)}
      rowKey={({ unit, year }) => `${unit} ${year}`}
      columns={[
        { key: 'year', header: t('year'), isRowHeader: true, cell: ({ year }) => year },
        { key: 'amount', header: t('capacity'), align: 'end', cell: ({ amount }) => whole(amount, language) },
        { key: 'unit', header: t('unit'), cell: ({ unit }) => t(`unit.${unit}`) },
      ]}
    />
  )
}

function Milestones({ page: { summary, today } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const { milestones } = summary.project
  if (milestones.length === 0) return <Nothing heading={t('milestones')} />
  return (
    <Table
      caption={t('milestones')}
      rows={milestones.toSorted((a, b) => (a.due < b.due ? -1 : 1))}
      rowKey={({ due, title }) => `${due} ${Object.values(title)[0]?.text ?? ''}`}
      columns={[
        {
          key: 'title',
          header: t('milestone'),
          isRowHeader: true,
          cell: ({ title }) => <RecordText text={title} isQuiet />,
        },
        { key: 'due', header: t('due'), cell: ({ due }) => formatDate(language, due) },
        {
          key: 'reached',
          header: t('reached'),
          cell: ({ reachedOn, due }) =>
            reachedOn
              ? formatDate(language, reachedOn)
              : t(due < today ? 'reached.overdue' : 'reached.not-yet'),
        },
      ]}
    />
  )
}

/** What was announced and what was committed: two tables, never one sum. */
function Money({ page: { summary } }: { page: Page }) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const { financing } = summary.project
  return (
    <div className="money">
      {(['announced', 'committed'] as const).map((kind) => {
        const rows = financing.filter((each) => each.kind === kind)
        if (rows.length === 0) return <Nothing key={kind} heading={t(`financing.${kind}`)} />
        return (
          <Table
            key={kind}
            caption={t(`financing.${kind}`)}
            rows={rows}
            rowKey={({ by, amount, on }) => `${by} ${amount} ${on ?? ''}`}
            columns={[
              { key: 'by', header: t('by'), isRowHeader: true, cell: ({ by }) => by },
              {
                key: 'amount',
                header: t('money'),
                align: 'end',
                cell: ({ amount, currency }) =>
                  t('amount', { amount: whole(amount, language), unit: currency }),
              },
              {
                key: 'on',
                header: t('on'),
                cell: ({ on }) => (on ? formatDate(language, on) : c('date.unknown')),
              },
            ]}
          />
        )
      })}
    </div>
  )
}

function Nothing({ heading }: { heading: string }) {
  const t = useMessages(projectTexts)
  return (
    <Tile heading={heading}>
      <p className="quiet">{t('nothing-recorded')}</p>
    </Tile>
  )
}
