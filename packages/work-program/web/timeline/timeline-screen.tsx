import { textFor } from '@trilateral/contracts'
import {
  Basis,
  Button,
  CopyLink,
  EmptyState,
  LastRead,
  PageHead,
  RecordText,
  Select,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { Timeline, type TimelineMilestone } from '@trilateral/ui/charts'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { TimelineRow } from '../../src/questions/timeline.ts'
import { dayFor } from '../../src/rules/days.ts'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { SlipCauses } from '../dossier/slip-causes.tsx'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { usePages } from '../programs/use-pages.ts'
import { programTexts } from '../program/program-texts.ts'
import { MinisterialLine } from './ministerial-line.tsx'
import { TIMELINE_STATUSES, type TimelineQuestion } from './timeline-question.ts'
import { timelineTexts } from './timeline-texts.ts'

interface Props {
  readonly question: TimelineQuestion
  readonly onAsk: (change: Partial<TimelineQuestion>) => void
}

const PAGE = 100

/** S5: milestones against their baselines, as a list first and as a Gantt chart second, with every slip's cause. */
export function TimelineScreen({ question, onAsk }: Props) {
  const t = useMessages(timelineTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const server = useServer()
  const { status, program } = question
  const { places, goOn } = usePages(JSON.stringify({ status, program }))
  const pages = useQueries({
    queries: places.map((after) =>
      server.timeline.queryOptions(
        { status, program, after, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
  })
  useTitle(t('title'))
  const [first] = pages
  const last = pages.at(-1)
  if (!first) return null
  const rows = [
    ...new Map(pages.flatMap(({ data }) => data?.items ?? []).map((row) => [row.id, row])).values(),
  ]
  const next = last?.data?.next ?? null
  return (
    <Asked title={t('title')} query={first} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              count: rows.length,
              late: rows.filter((row) => row.programRuns && row.standing.overdueDays > 0).length,
              slipped: rows.filter((row) => row.standing.slipDays > 0).length,
            })}
            actions={<CopyLink />}
            meta={
              <LastRead
                readAt={new Date(first.dataUpdatedAt)}
                isReached={!first.isError}
                everySeconds={everySeconds}
                lastChangeAt={null}
                party={person.party}
              />
            }
          />
          <MinisterialLine ministerial={data.ministerial} />
          <TimelineFilters question={question} rows={rows} onAsk={onAsk} />
          {rows.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          ) : (
            <TimelineFigure
              rows={rows}
              today={dayFor(data.today, person.party)}
              ministerial={data.ministerial.scheduled}
              lead={question.view === 'chart' ? 'chart' : 'table'}
            />
          )}
          {next === null ? null : (
            <p className="list-end">
              <span>{w('list.some', { shown: rows.length, count: data.total })}</span>
              <Button isPending={last?.isFetching ?? false} onPress={() => goOn(next)}>
                {w('list.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </Asked>
  )
}

function TimelineFilters({ question, rows, onAsk }: Props & { rows: readonly TimelineRow[] }) {
  const { language } = useLanguage()
  const t = useMessages(timelineTexts)
  const w = useMessages(words)
  const any = { value: '', label: w('any') } as const
  const programs = new Map(rows.map(({ state, programTitle }) => [state.program, programTitle]))
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <Select
        label={t('view')}
        value={question.view ?? 'list'}
        options={(['list', 'chart'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
        onChange={(view) => onAsk({ view: view === 'list' ? undefined : view })}
      />
      <Select
        label={t('filter.status')}
        value={question.status ?? ''}
        options={[any, ...TIMELINE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onChange={(status) => onAsk({ status: status || undefined })}
      />
      <Select
        label={t('filter.program')}
        value={question.program ?? ''}
        options={[
          any,
          ...[...programs].map(([value, title]) => ({ value, label: textFor(title, language).text })),
        ]}
        onChange={(program) => onAsk({ program: program || undefined })}
      />
    </search>
  )
}

interface FigureProps {
  readonly rows: readonly TimelineRow[]
  readonly today: string
  readonly ministerial: string | null
  readonly lead: 'chart' | 'table'
}

function TimelineFigure({ rows, today, ministerial, lead }: FigureProps) {
  const { language } = useLanguage()
  const t = useMessages(timelineTexts)
  const d = useMessages(dossierTexts)
  const isOfficial = useIsOfficial()
  const p = useMessages(programTexts)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const largest = (all: readonly TimelineRow[]) => {
    const [worst] = all.toSorted((a, b) => b.standing.slipDays - a.standing.slipDays)
    if (!worst || worst.standing.slipDays <= 0) return t('largest.none')
    return t('largest', { title: textFor(worst.state.title, language).text, days: worst.standing.slipDays })
  }
  const more: readonly Column<TimelineMilestone>[] = [
    {
      key: 'program',
      header: t('column.program'),
      cell: ({ key }) => {
        const row = byId.get(key)
        return row ? (
          <TextLink href={`/programs/${row.state.program}`}>
            <RecordText text={row.programTitle} isQuiet />
          </TextLink>
        ) : null
      },
    },
    ...(isOfficial
      ? [
          {
            key: 'next',
            header: t('column.next'),
            cell: ({ key, title }: TimelineMilestone) => {
              const row = byId.get(key)
              if (!row?.ours || !row.programRuns || row.state.reachedOn !== null) return '–'
              return (
                <span className="entry-steps">
                  {(['reach', 'slip'] as const).map((step) => (
                    <TextLink key={step} href={`/milestones/${key}/${step}`}>
                      <span aria-hidden="true">{p(step)}</span>
                      <span className="for-ears">{p(`${step}.of`, { title })}</span>
                    </TextLink>
                  ))}
                </span>
              )
            },
          },
        ]
      : []),
  ]
  return (
    <div className="timeline-figure">
      <Timeline
        finding={largest(rows)}
        sources={[]}
        note={d('critical.note')}
        today={today}
        ministerial={ministerial}
        lead={lead}
        more={more}
        milestones={rows.map(({ id, state }) => ({
          key: id,
          title: textFor(state.title, language).text,
          baseline: state.baseline,
          due: state.due,
          reachedOn: state.reachedOn,
          titleCell: (
            <span className="milestone-cell">
              <RecordText text={state.title} isQuiet />
              <span className="milestone-marks">
                <Basis value={state.basis} />
                {state.critical ? <span className="critical-mark">{d('critical')}</span> : null}
              </span>
            </span>
          ),
        }))}
      />
      <SlipCauses milestones={rows.map(({ state }) => state)} />
    </div>
  )
}
