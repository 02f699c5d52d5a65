import { LANGUAGES, type Language } from '@trilateral/contracts'
import { useMutation, useQuery } from '@tanstack/react-query'
import {
  Button,
  explainRefusal,
  formatInstant,
  Select,
  Table,
  TextField,
  Tile,
  useAnnounce,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useState } from 'react'
import type { CalendarFeed } from '../answers.ts'
import { gateway } from '../gateway.ts'
import { refusalOf } from '../record/refusal-of.ts'
import { calendarTexts } from '../texts/calendar.ts'

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' }

/** Addresses under which the reader's own calendar program fetches this calendar: made, shown once, listed, revoked. */
export function CalendarFeeds() {
  const t = useMessages(calendarTexts)
  const feeds = useQuery(gateway.calendar.feeds.queryOptions())
  const refetch = () => void feeds.refetch()
  return (
    <div data-screen-only>
      <Tile heading={t('feeds.heading')} finding={t('feeds.finding')}>
        <NewFeed onMade={refetch} />
        {feeds.data === undefined ? null : feeds.data.length === 0 ? (
          <p className="quiet">{t('feeds.none')}</p>
        ) : (
          <FeedTable feeds={feeds.data} onRevoked={refetch} />
        )}
      </Tile>
    </div>
  )
}

function NewFeed({ onMade }: { onMade: () => void }) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const [label, setLabel] = useState('')
  const [spoken, setSpoken] = useState(language)
  const create = useMutation(
    gateway.calendar.createFeed.mutationOptions({
      onSuccess: () => {
        setLabel('')
        onMade()
      },
    }),
  )
  const refusal = refusalOf(create.error)
  return (
    <form
      className="feed-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        create.mutate({ label, language: spoken })
      }}
    >
      <div className="filters">
        <TextField
          label={t('feeds.label')}
          description={t('feeds.label-hint')}
          value={label}
          error={
            create.error === null
              ? undefined
              : refusal === undefined
                ? t('feeds.failed')
                : explainRefusal(calendarTexts, language, refusal)
          }
          onChange={setLabel}
        />
        <Select
          label={t('feeds.language')}
          value={spoken}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          onChange={setSpoken}
        />
        <Button type="submit" isPending={create.isPending}>
          {t('feeds.create')}
        </Button>
      </div>
      {create.data === undefined ? null : <MadeFeed path={create.data.path} />}
    </form>
  )
}

function MadeFeed({ path }: { path: string }) {
  const t = useMessages(calendarTexts)
  const [answer, setAnswer] = useState('')
  const address = new URL(path, globalThis.location.href).href
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setAnswer(t('feeds.copied'))
    } catch {
      // no permission, or a page that is not served securely
      setAnswer(t('feeds.copy-failed'))
    }
  }
  return (
    <output className="feed-made">
      <p>
        <strong>{t('feeds.made')}</strong>
      </p>
      <p className="feed-address">
        <span className="for-ears">{t('feeds.address')}: </span>
        <code>{address}</code>
      </p>
      <Button onPress={() => void copy()}>{t('feeds.copy')}</Button> <span>{answer}</span>
    </output>
  )
}

function FeedTable({ feeds, onRevoked }: { feeds: readonly CalendarFeed[]; onRevoked: () => void }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(calendarTexts)
  const time = (instant: string) => formatInstant(language, instant, zone)
  return (
    <Table
      caption={t('feeds.list')}
      rows={feeds}
      rowKey={({ id }) => id}
      columns={[
        { key: 'label', header: t('feeds.column.label'), isRowHeader: true, cell: ({ label }) => label },
        { key: 'created', header: t('feeds.column.created'), cell: ({ createdAt }) => time(createdAt) },
        {
          key: 'fetched',
          header: t('feeds.column.fetched'),
          cell: ({ lastFetchedAt }) => (lastFetchedAt === null ? t('feeds.never') : time(lastFetchedAt)),
        },
        { key: 'expires', header: t('feeds.column.expires'), cell: ({ expiresAt }) => time(expiresAt) },
        {
          key: 'action',
          header: t('feeds.column.action'),
          cell: (feed) => <Revoke feed={feed} onRevoked={onRevoked} />,
        },
      ]}
    />
  )
}

/** Asks once more: what is revoked does not come back, and whoever subscribed has to begin anew. */
function Revoke({ feed: { id, label }, onRevoked }: { feed: CalendarFeed; onRevoked: () => void }) {
  const t = useMessages(calendarTexts)
  const announce = useAnnounce()
  const [isSure, setSure] = useState(false)
  const revoke = useMutation(
    gateway.calendar.revokeFeed.mutationOptions({
      onSuccess: () => announce(t('feeds.revoked', { label })),
      // One that is gone already goes from the list, too.
      onSettled: onRevoked,
    }),
  )
  if (!isSure)
    return (
      <Button look="quiet" aria-label={t('feeds.revoke-named', { label })} onPress={() => setSure(true)}>
        {t('feeds.revoke')}
      </Button>
    )
  return (
    <span className="feed-sure">
      <Button isPending={revoke.isPending} onPress={() => revoke.mutate({ id })}>
        {t('feeds.revoke-sure', { label })}
      </Button>{' '}
      <Button look="quiet" onPress={() => setSure(false)}>
        {t('feeds.keep')}
      </Button>
    </span>
  )
}
