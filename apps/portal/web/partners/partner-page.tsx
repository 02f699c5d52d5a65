import './partners.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { audienceOf } from '@trilateral/contracts'
import { audienceName, Button, PageHead, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import type { PartnerDetail } from '../answers.ts'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { NotFoundPage } from '../frame/not-found-page.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { refusalOf } from '../record/refusal-of.ts'
import { useSession } from '../session/use-session.ts'
import { partnersTexts } from '../texts/partners.ts'
import { WebhookPanel } from '../webhooks/webhook-panel.tsx'
import { CredentialsDialog } from './credentials-dialog.tsx'
import { draftOf, wishOf } from './partner-draft.ts'
import { PartnerForm } from './partner-form.tsx'
import { PartnerDeeds } from './partner-deeds.tsx'
import { PartnerRefusals } from './partner-refusals.tsx'
import { PartnerTiles } from './partner-tiles.tsx'
import { ceilingWords, stateOf } from './partner-words.ts'
import { PartnerWithdrawals } from './partner-withdrawals.tsx'
import { ASKED_EVERY_MS } from './partners-page.tsx'
import { ResumeDialog, SuspendDialog } from './state-dialogs.tsx'
import { usePartnerDeed } from './use-partner-deed.ts'

/** One system: what it may hold, what goes to it and comes from it, what was refused and what it has to remove. */
export function PartnerPage() {
  const { code } = useParams({ strict: false })
  const t = useMessages(partnersTexts)
  const asked = useQuery(
    gateway.partners.get.queryOptions({ code: code ?? '' }, { refetchInterval: ASKED_EVERY_MS }),
  )
  const title = asked.data ? t(`title.${stateOf(asked.data)}`, { name: asked.data.name }) : t('eyebrow')
  useTitle(title)
  if (refusalOf(asked.error)?.code === 'partner-not-found') return <NotFoundPage />
  if (asked.data === undefined) return <NotLoaded title={t('eyebrow')} query={asked} />
  return <Shown title={title} partner={asked.data} />
}

function Shown({ title, partner }: { title: string; partner: PartnerDetail }) {
  const { language } = useLanguage()
  const t = useMessages(partnersTexts)
  const address = useAddress()
  const { code, contact, because, ceiling } = partner
  const { data: person } = useSession()
  const audiences = ceiling.audiences.map((each) => audienceName(audienceOf(each) ?? [], language))
  return (
    <>
      <PageHead
        eyebrow={t('eyebrow')}
        title={title}
        lead={because === null ? undefined : t('because', { because })}
        actions={<Actions partner={partner} />}
        meta={
          <p className="quiet">
            <code>{code}</code> · {contact} · {t('particulars')}: {ceilingWords(partner, language)} ·{' '}
            {audiences.join(language === 'ja' ? '、' : '; ')}
          </p>
        }
      />
      <PartnerTiles partner={partner} />
      <PartnerRefusals partner={partner} />
      <PartnerWithdrawals partner={partner} />
      <WebhookPanel code={code} canManage={person?.roles.includes('secretariat') ?? false} />
      <PartnerDeeds partner={partner} />
      <p>
        <TextLink href={address('/partners')}>{t('back')}</TextLink>
      </p>
    </>
  )
}

type Open = 'amend' | 'credentials' | 'suspend' | 'resume'

function Actions({ partner }: { partner: PartnerDetail }) {
  const t = useMessages(partnersTexts)
  const { data: person } = useSession()
  const [open, setOpen] = useState<Open>()
  if (!person?.roles.includes('secretariat')) return null
  const close = () => setOpen(undefined)
  const isSuspended = partner.state === 'suspended'
  return (
    <div className="partner-actions">
      {isSuspended ? null : (
        <Button
          look={partner.credentialsSince === null ? 'primary' : 'secondary'}
          onPress={() => setOpen('credentials')}
        >
          {partner.credentialsSince === null ? t('issue') : t('rotate')}
        </Button>
      )}
      <Button onPress={() => setOpen('amend')}>{t('amend')}</Button>
      {isSuspended ? (
        <Button look="primary" onPress={() => setOpen('resume')}>
          {t('resume')}
        </Button>
      ) : (
        <Button look="danger" onPress={() => setOpen('suspend')}>
          {t('suspend')}
        </Button>
      )}
      {open === 'credentials' ? <CredentialsDialog partner={partner} onClose={close} /> : null}
      {open === 'suspend' ? <SuspendDialog partner={partner} onClose={close} /> : null}
      {open === 'resume' ? <ResumeDialog partner={partner} onClose={close} /> : null}
      {open === 'amend' ? <Amend partner={partner} owner={person.party} onClose={close} /> : null}
    </div>
  )
}

interface AmendProps {
  readonly partner: PartnerDetail
  readonly owner: 'jp' | 'kr' | 'us'
  readonly onClose: () => void
}

function Amend({ partner, owner, onClose }: AmendProps) {
  const t = useMessages(partnersTexts)
  const deed = usePartnerDeed(gateway.partners.amend.mutationOptions())
  // What one began with: while the form is open the page goes on asking.
  const [{ code, version }] = useState(partner)
  return (
    <PartnerForm
      title={t('amend')}
      lead={t('amend-lead')}
      owner={owner}
      first={draftOf(partner)}
      isNew={false}
      isBusy={deed.isPending}
      refused={deed.refused}
      onSave={async (draft) => {
        if (await deed.carryOut({ code, version, ...wishOf(draft) })) onClose()
      }}
      onClose={onClose}
    />
  )
}
