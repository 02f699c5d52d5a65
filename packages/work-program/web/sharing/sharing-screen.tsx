import { textFor } from '@trilateral/contracts'
import {
  audienceName,
  EmptyState,
  formatInstant,
  PageHead,
  partyName,
  RecordText,
  Table,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { SharingChangeView, SharingPage } from '../../src/sharing/sharing-questions.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { placeOf } from '../frame/record-places.ts'
import { words } from '../frame/words.ts'
import { SharingForm } from './sharing-form.tsx'
import { sharingTexts } from './sharing-texts.ts'
import { WaitingChange } from './waiting-change.tsx'

interface Props {
  readonly entity: string
  readonly id: string
}

/** Who may see a record: how it is shared, what a colleague proposed, and another audience. */
export function SharingScreen({ entity, id }: Props) {
  const t = useMessages(sharingTexts)
  const w = useMessages(words)
  // Asked again only when somebody wants it: what is looked at is what is confirmed.
  const asked = useQuery(
    useServer().sharing.page.queryOptions(
      { entity, id },
      { refetchInterval: false, refetchOnWindowFocus: false },
    ),
  )
  useTitle(t('title'))
  return (
    <Asked title={t('title')} query={asked} back={{ label: w('nav.my-work'), href: '/' }}>
      {(page) => <SharingParts page={page} onReload={asked.refetch} />}
    </Asked>
  )
}

function SharingParts({ page, onReload }: { page: SharingPage; onReload: () => Promise<unknown> }) {
  const { language } = useLanguage()
  const t = useMessages(sharingTexts)
  const { of, mine, title, audience, changes } = page
  const isOfficial = useIsOfficial()
  const back = placeOf(of.entity, of.id)
  const waiting = changes.find(({ state }) => state.status === 'proposed')
  const name = title ? textFor(title, language).text : t('unnamed')
  return (
    <>
      <PageHead
        eyebrow={t('title')}
        title={title ? <RecordText text={title} /> : name}
        lead={t('now', { audience: audienceName(audience, language) })}
        actions={
          <TextLink href={back} look="secondary">
            {t('back')}
          </TextLink>
        }
      />
      {!mine || !isOfficial ? (
        <NotOurs page={page} back={back} />
      ) : waiting ? (
        <WaitingChange
          key={waiting.version}
          change={waiting}
          seenVersion={mine.version}
          onReload={onReload}
        />
      ) : (
        <SharingForm key={mine.version} page={page} mine={mine} back={back} onReload={onReload} />
      )}
      {mine ? <Changes changes={changes} /> : null}
    </>
  )
}

function NotOurs({ page: { mine, originator }, back }: { page: SharingPage; back: string }) {
  const { language } = useLanguage()
  const t = useMessages(sharingTexts)
  const w = useMessages(words)
  const why = mine
    ? w('only-officials')
    : originator
      ? t('not-ours.of', { party: partyName(originator, language) })
      : t('not-ours')
  return <EmptyState title={why} action={{ label: t('back'), href: back }} />
}

function Changes({ changes }: { changes: readonly SharingChangeView[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(sharingTexts)
  const columns: readonly Column<SharingChangeView>[] = [
    {
      key: 'what',
      header: t('column.what'),
      isRowHeader: true,
      cell: ({ state: { from, to } }) =>
        t('change.what', { from: audienceName(from, language), to: audienceName(to, language) }),
    },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ state: { proposedAt, settledAt } }) => (
        <time dateTime={settledAt ?? proposedAt}>
          {formatInstant(language, settledAt ?? proposedAt, zone)}
        </time>
      ),
    },
    {
      key: 'by',
      header: t('column.by'),
      cell: ({ state: { proposedBy, settledBy } }) =>
        [proposedBy, settledBy].flatMap((each) => (each ? personInWords(each, language) : [])).join(' · '),
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: ({ state: { status, declinedBecause } }) => (
        <>
          {t(`status.${status}`)}
          {declinedBecause ? (
            <>
              {' · '}
              <RecordText text={declinedBecause} isQuiet />
            </>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <Tile heading={t('history')}>
      {changes.length === 0 ? (
        <p className="soft">{t('history.none')}</p>
      ) : (
        <Table
          caption={t('history')}
          isCaptionHidden
          columns={columns}
          rows={changes}
          rowKey={({ id }) => id}
        />
      )}
    </Tile>
  )
}
