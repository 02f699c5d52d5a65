import './partners.css'
import { useQuery } from '@tanstack/react-query'
import {
  Button,
  formatInstant,
  PageHead,
  Table,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useState } from 'react'
import type { PartnerItem } from '../answers.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { useSession } from '../session/use-session.ts'
import { partnersTexts } from '../texts/partners.ts'
import { emptyDraft, wishOf } from './partner-draft.ts'
import { PartnerForm } from './partner-form.tsx'
import { ceilingWords, stateOf } from './partner-words.ts'
import { usePartnerDeed } from './use-partner-deed.ts'

/** What systems read and send is no event of the feed: while somebody looks, it is asked for again. */
export const ASKED_EVERY_MS = 5000

/** The systems of the reader's ministry. */
export function PartnersPage() {
  const t = useMessages(partnersTexts)
  const { data: person } = useSession()
  const list = useQuery(gateway.partners.list.queryOptions(undefined, { refetchInterval: ASKED_EVERY_MS }))
  const finding = useFinding()
  const [isOpen, setOpen] = useState(false)
  const title = list.data ? finding(list.data) : t('eyebrow')
  useTitle(title)
  if (list.data === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const maySet = person?.roles.includes('secretariat') ?? false
  const register = maySet ? (
    <Button look="primary" onPress={() => setOpen(true)}>
      {t('register')}
    </Button>
  ) : null
  return (
    <>
      <PageHead eyebrow={t('eyebrow')} title={title} lead={t('lead')} actions={register} />
      {list.data.length === 0 ? (
        <NothingHere title={t('finding.none')} why={t('none-why')} />
      ) : (
        <Tile heading={t('list-caption')}>
          <PartnerTable partners={list.data} />
        </Tile>
      )}
      {isOpen && person ? <Register owner={person.party} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function useFinding() {
  const t = useMessages(partnersTexts)
  return (partners: readonly PartnerItem[]) => {
    const count = partners.length
    const suspended = partners.filter(({ state }) => state === 'suspended').length
    const withdrawals = partners.reduce((sum, each) => sum + each.withdrawalsOutstanding, 0)
    if (count === 0) return t('finding.none')
    if (withdrawals > 0) return t('finding.withdrawals', { withdrawals })
    return suspended > 0 ? t('finding.suspended', { suspended, count }) : t('finding.fine', { count })
  }
}

function PartnerTable({ partners }: { partners: readonly PartnerItem[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  const address = useAddress()
  const when = (instant: string | null) =>
    instant === null ? t('never') : formatInstant(language, instant, zone)
  return (
    <Table
      caption={t('list-caption')}
      isCaptionHidden
      rows={partners}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'system',
          header: t('col.system'),
          isRowHeader: true,
          cell: ({ code, name }) => (
            <>
              <TextLink href={address(`/partners/${code}`)}>{name}</TextLink>
              <br />
              <code>{code}</code>
            </>
          ),
        },
        {
          key: 'state',
          header: t('col.state'),
          cell: (partner) => (
            <span className="partner-state" data-state={stateOf(partner)}>
              {t(`state.${stateOf(partner)}`)}
            </span>
          ),
        },
        { key: 'ceiling', header: t('col.ceiling'), cell: (partner) => ceilingWords(partner, language) },
        { key: 'out', header: t('col.out'), cell: ({ sentAt }) => when(sentAt) },
        { key: 'in', header: t('col.in'), cell: ({ wroteAt }) => when(wroteAt) },
        { key: 'refused', header: t('col.refused'), align: 'end', cell: ({ refusals }) => refusals },
        {
          key: 'withdrawals',
          header: t('col.withdrawals'),
          align: 'end',
          cell: ({ withdrawalsOutstanding }) => withdrawalsOutstanding,
        },
      ]}
    />
  )
}

function Register({ owner, onClose }: { owner: 'jp' | 'kr' | 'us'; onClose: () => void }) {
  const t = useMessages(partnersTexts)
  const deed = usePartnerDeed(gateway.partners.register.mutationOptions())
  return (
    <PartnerForm
      title={t('register')}
      lead={t('register-lead')}
      owner={owner}
      first={emptyDraft(owner)}
      isNew
      isBusy={deed.isPending}
      refused={deed.refused}
      onSave={async (draft) => {
        if (await deed.carryOut({ code: draft.code, ...wishOf(draft) })) onClose()
      }}
      onClose={onClose}
    />
  )
}
