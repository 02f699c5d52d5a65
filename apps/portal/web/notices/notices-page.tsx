import './notices.css'
import { areas } from '@trilateral/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Checkbox, ExerciseBanner, Select, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { noticesTexts } from '../texts/notices.ts'
import { termsTexts } from '../texts/terms.ts'
import { NoticeEntry } from './notice-entry.tsx'
import type { NoticesQuestion } from './notices-question.ts'

const route = getRouteApi('/notices')

/** What ministries told each other of disruptions; exercises in a list of their own, under their banner. */
export function NoticesPage() {
  const { exercises = false, ...question } = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(noticesTexts)
  const terms = useMessages(termsTexts)
  const area = areas.find(({ code }) => code === question.area)?.code
  const moment = useMomentAsked()
  const list = useQuery(
    gateway.notices.list.queryOptions(
      { area, open: question.open, exercises, ...moment },
      { placeholderData: keepPreviousData },
    ),
  )
  if (list.data === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const { items, total, asOf } = list.data
  const ask = (change: NoticesQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const late = items.filter(({ meeting }) => meeting?.state === 'breached').length
  return (
    <>
      {exercises ? <ExerciseBanner /> : null}
      <PortalPage
        eyebrow={t('eyebrow')}
        title={
          exercises
            ? t('finding-exercises', { count: total.count })
            : t('finding', { count: total.count, late })
        }
        lead={t('lead')}
        readAt={list.dataUpdatedAt}
        asOf={asOf}
      >
        <FilterFold narrowed={narrowedBy(question)}>
          <search className="filters" aria-label={terms('search')}>
            <Select<string>
              label={t('filter.area')}
              value={question.area ?? ''}
              options={[
                { value: '', label: terms('any') },
                ...areas.map(({ code, name }) => ({ value: code, label: name[language] })),
              ]}
              onChange={(code) => ask({ area: code || undefined })}
            />
            <Checkbox
              isSelected={question.open === true}
              onChange={(open) => ask({ open: open || undefined })}
            >
              {t('filter.open')}
            </Checkbox>
          </search>
        </FilterFold>
        <p>
          <PageLink href={exercises ? '/notices' : '/notices?exercises=true'}>
            {exercises ? t('real') : t('exercises', { count: list.data.exercises.count })}
          </PageLink>
        </p>
        {items.length === 0 ? (
          <NothingHere isNarrowed={narrowedBy(question) > 0} title={t('none')} why={t('none-why')}>
            <Button
              onPress={() =>
                void navigate({
                  search: ({ on }) => ({ on, exercises: exercises || undefined }),
                  replace: true,
                })
              }
            >
              {terms('clear')}
            </Button>
          </NothingHere>
        ) : (
          <Tile
            heading={t('list')}
            finding={
              items.length < total.count || total.more
                ? t('list-some', { count: items.length })
                : t('list-finding')
            }
          >
            <ul className="notices">
              {items.map((item) => (
                <NoticeEntry key={item.id} item={item} />
              ))}
            </ul>
          </Tile>
        )}
      </PortalPage>
    </>
  )
}
