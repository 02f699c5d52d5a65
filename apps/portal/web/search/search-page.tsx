import './search.css'
import { SEARCH_KINDS } from '@trilateral/contracts/portal'
import { getRouteApi } from '@tanstack/react-router'
import {
  Button,
  ErrorState,
  Loading,
  PageHead,
  Select,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { SearchField } from '../filter/search-field.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useWorkAreas } from '../frame/use-work-areas.ts'
import { HeldStill } from '../live/held-still.tsx'
import { LiveBar } from '../live/live-bar.tsx'
import { searchTexts } from '../texts/search.ts'
import { termsTexts } from '../texts/terms.ts'
import { hitAddress } from './hit-address.ts'
import { HitFacts, HitTitle } from './hit-line.tsx'
import { pagesFound } from './pages.ts'
import type { SearchQuestion } from './search-question.ts'
import { useSearchAnswer } from './use-search.ts'

const route = getRouteApi('/search')

const OF_EACH = 10
const OF_ONE_KIND = 50

/** What is found, kind by kind, at an address that can be passed on: its reader finds what their own ministry may see. */
export function SearchPage() {
  const { q: query = '', kind } = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(searchTexts)
  const terms = useMessages(termsTexts)
  const areas = useWorkAreas(language)
  const answer = useSearchAnswer(query, { kind, limit: kind === undefined ? OF_EACH : OF_ONE_KIND })
  const groups = query === '' ? [] : (answer.data?.groups ?? [])
  const pages =
    query === '' || kind !== undefined
      ? []
      : pagesFound(
          query,
          language,
          areas.map(({ url, name }) => ({ url, name: { en: name, ja: name, ko: name } })),
        )
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0) + pages.length
  const title =
    query === '' || answer.data === undefined
      ? t('finding-none')
      : t('finding', { query, count, more: groups.some(({ more }) => more) ? t('finding-more') : '' })
  useTitle(title)
  const ask = (change: SearchQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  return (
    <>
      <PageHead eyebrow={t('title')} title={title} />
      <HeldStill>
        <LiveBar />
        <search className="filters" aria-label={terms('search')}>
          <SearchField
            label={t('field')}
            value={query}
            onChange={(asked) => ask({ q: asked || undefined })}
          />
          <Select<string>
            label={t('kind-label')}
            value={kind ?? ''}
            options={[
              { value: '', label: terms('any') },
              ...SEARCH_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
            onChange={(chosen) => ask({ kind: SEARCH_KINDS.find((each) => each === chosen) })}
          />
        </search>
        {answer.isError ? (
          <ErrorState onRetry={() => void answer.refetch()} />
        ) : answer.isLoading ? (
          <Loading />
        ) : query !== '' && count === 0 ? (
          <p>
            {t('found-none')}. {t('found-none-why')}
          </p>
        ) : null}
        {pages.length === 0 ? null : (
          <Tile heading={t('pages')}>
            <ul className="hits">
              {pages.map(({ href, name }) => (
                <li key={href}>
                  <TextLink href={href}>{name}</TextLink>
                </li>
              ))}
            </ul>
          </Tile>
        )}
        {groups.map(({ kind: of, hits, more }) => (
          <Tile key={of} heading={t(`kind.${of}`)}>
            <ul className="hits">
              {hits.map((hit) => (
                <li key={hit.id}>
                  <TextLink href={hitAddress(hit, areas)}>
                    <HitTitle hit={hit} query={query} />
                  </TextLink>
                  <HitFacts hit={hit} query={query} />
                </li>
              ))}
            </ul>
            {more && kind === undefined ? (
              <Button look="quiet" onPress={() => ask({ kind: of })}>
                {t('more', { kind: t(`kind.${of}`) })}
              </Button>
            ) : null}
          </Tile>
        ))}
      </HeldStill>
    </>
  )
}
