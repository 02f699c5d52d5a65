import { areas, textFor } from '@trilateral/contracts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { Button, Disclosure, RatingDefinitions, stepsWorse, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramItem } from '../answers.ts'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gatewayClient } from '../gateway.ts'
import { ratingWords } from '../record/rating-words.ts'
import { totalText } from '../record/total.ts'
import { programsTexts } from '../texts/programs.ts'
import { termsTexts } from '../texts/terms.ts'
import { ProgramsFilter } from './programs-filter.tsx'
import type { ProgramsQuestion } from './programs-question.ts'
import { ProgramsTable } from './programs-table.tsx'

const route = getRouteApi('/programs')

/** A page of programs. More are asked for by the place where it ended, so that the next page costs what the first did. */
const LINES = 50

/** Programs of all areas side by side, the worst first. */
export function ProgramsPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(programsTexts)
  const terms = useMessages(termsTexts)
  const area = areas.find(({ code }) => code === question.area)?.code
  const { commitment: code, rating, party, status, order, search } = question
  const moment = useMomentAsked()
  const asked = { area, commitment: code, rating, party, status, order, search, ...moment }
  const list = useInfiniteQuery({
    queryKey: [['programs', 'list'], asked],
    queryFn: ({ pageParam }) =>
      gatewayClient.programs.list.query({ ...asked, after: pageParam, limit: LINES }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const [first] = list.data?.pages ?? []
  if (list.data === undefined || first === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const items = list.data.pages.flatMap((page) => page.items)
  const { total, asOf } = first
  const ask = (change: Partial<ProgramsQuestion>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const worst = items.find(({ standing }) => standing.declared !== null)
  const commitment = question.commitment === undefined ? undefined : commitmentByCode(question.commitment)
  const isWorstFirst = question.order === undefined || question.order === 'worst-first'
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={
        items.length === 0
          ? t('finding-none')
          : t(total.count === 1 && !total.more ? 'finding-one' : 'finding', {
              count: totalText(total),
              worst: worst === undefined || !isWorstFirst ? 'none' : worstWords(worst),
            })
      }
      lead={t('lead')}
      readAt={list.dataUpdatedAt}
      asOf={asOf}
    >
      <FilterFold narrowed={narrowedBy(question)}>
        <ProgramsFilter question={question} onChange={ask} />
      </FilterFold>
      {question.commitment === undefined ? null : (
        <p className="known-note">
          {t('filter.commitment', { code: question.commitment })}
          {commitment === undefined ? null : (
            <PageLink href={`/commitments/${commitment.code}`}>{commitment.summary[language]}</PageLink>
          )}
          <Button look="quiet" onPress={() => ask({ commitment: undefined })}>
            {terms('clear-one')}
          </Button>
        </p>
      )}
      {items.length === 0 ? (
        <NothingHere isNarrowed={narrowedBy(question) > 0} title={t('none')} why={t('none-why')}>
          <Button onPress={() => void navigate({ search: ({ on }) => ({ on }), replace: true })}>
            {terms('clear')}
          </Button>
        </NothingHere>
      ) : (
        <>
          <ProgramsTable
            caption={t(isWorstFirst ? 'caption' : 'caption-next')}
            items={items}
            today={asOf.on}
          />
          <output className="quiet">{t('shown', { shown: items.length, total: totalText(total) })}</output>
          {list.hasNextPage ? (
            <div>
              <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          ) : null}
        </>
      )}
      <Disclosure summary={terms('definitions')}>
        <RatingDefinitions />
      </Disclosure>
    </PortalPage>
  )

  function worstWords({ title, standing }: ProgramItem): string {
    const declared = standing.declared ?? 'not-assessed'
    const computed = standing.computed.rating ?? 'not-assessed'
    const name = textFor(title, language).text
    return (stepsWorse(declared, computed) ?? 0) > 0
      ? t('worst-computed', { title: name, declared, computed })
      : t('worst', { title: name, rating: ratingWords(declared, language) })
  }
}
