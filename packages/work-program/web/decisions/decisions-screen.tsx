import { textFor } from '@trilateral/contracts'
import { DECISION_STATUSES, type DecisionAsked } from '@trilateral/contracts/work-program'
import {
  Button,
  EmptyState,
  formatDate,
  Marking,
  PageHead,
  RecordText,
  Select,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { RecordView } from '../../src/questions/views.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { DecisionLines } from '../dossier/decisions-tile.tsx'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { usePages } from '../programs/use-pages.ts'
import type { DecisionQuestion } from './decision-question.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { decisionsTexts } from './decisions-texts.ts'
import { TakeDecision, WithdrawDecision } from './settle-decision.tsx'

interface Props {
  readonly question: DecisionQuestion
  readonly onAsk: (change: Partial<DecisionQuestion>) => void
}

const PAGE = 50

/** Decisions asked of leadership, soonest due first. */
export function DecisionsScreen({ question: { status, open }, onAsk }: Props) {
  const t = useMessages(decisionsTexts)
  const w = useMessages(words)
  const server = useServer()
  const isOfficial = useIsOfficial()
  const { places, goOn } = usePages(status ?? '')
  const pages = useQueries({
    queries: places.map((after) =>
      server.decision.list.queryOptions(
        { status, after, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
  })
  useTitle(t('title'))
  const [first] = pages
  const last = pages.at(-1)
  if (!first) return null
  const all = [
    ...new Map(pages.flatMap(({ data }) => data?.items ?? []).map((each) => [each.id, each])).values(),
  ]
  const next = last?.data?.next ?? null
  return (
    <Asked title={t('title')} query={first} back={{ label: w('nav.programs'), href: '/programs' }}>
      {({ total }) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              count: all.length,
              open: all.filter(({ state }) => state.status === 'asked').length,
            })}
            actions={
              isOfficial ? (
                <TextLink href="/decisions/new" look="primary">
                  {t('ask')}
                </TextLink>
              ) : null
            }
          />
          <search className="filters" aria-label={t('filter.label')}>
            <Select
              label={t('filter.status')}
              value={status ?? ''}
              options={[
                { value: '', label: w('any') },
                ...DECISION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
              ]}
              onChange={(wanted) => onAsk({ status: wanted || undefined })}
            />
          </search>
          {all.length === 0 ? <EmptyState title={t('none')} /> : null}
          {all.map((decision) => (
            <DecisionPanel key={decision.id} decision={decision} isOpen={open === decision.id} />
          ))}
          {next === null ? null : (
            <p className="list-end">
              <span>{w('list.some', { shown: all.length, count: total })}</span>
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

function DecisionPanel({ decision, isOpen }: { decision: RecordView<DecisionAsked>; isOpen: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(decisionsTexts)
  const isOfficial = useIsOfficial()
  const { state, tlp, audience, originator, ours, version } = decision
  const who = personInWords(state.askedBy, language)
  return (
    <section className="panel">
      <div className="entry">
        <DecisionLines decision={state} />
        {state.options.length > 0 ? (
          <div>
            <span className="soft">{t('options')}</span>
            <ul>
              {state.options.map((option, index) => (
                // Options have no names but their words; two may be alike.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <RecordText text={option} isQuiet />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p className="soft">{t('asked-by', { who, day: formatDate(language, state.askedOn) })}</p>
        <p className="entry-facts">
          <Marking tlp={tlp} audience={audience} originator={originator} />
          {state.program === null ? null : (
            <TextLink href={`/programs/${state.program}`}>{t('program')}</TextLink>
          )}
          {ours ? (
            <SharingLink
              of={{ entity: 'decision', id: decision.id }}
              title={textFor(state.question, language).text}
            />
          ) : null}
        </p>
      </div>
      {ours && isOfficial && state.status === 'asked' ? (
        <div className="alert-steps" key={version}>
          <TakeDecision decision={decision} isOpen={isOpen} />
          <WithdrawDecision decision={decision} />
        </div>
      ) : null}
    </section>
  )
}
