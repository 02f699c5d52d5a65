import { Button, Dialog, formatInstant, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useState } from 'react'
import type { IssuedCredentials, PartnerDetail } from '../answers.ts'
import { gateway } from '../gateway.ts'
import { partnersTexts } from '../texts/partners.ts'
import { usePartnerDeed } from './use-partner-deed.ts'

interface Props {
  readonly partner: PartnerDetail
  readonly onClose: () => void
}

/** Hands out credentials: first what that means, then the secret, once. It is nowhere but in this dialog, and goes with it. */
export function CredentialsDialog({ partner, onClose }: Props) {
  const { code, name, version, credentialsSince } = partner
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  const deed = usePartnerDeed(gateway.partners.issue.mutationOptions({ gcTime: 0 }))
  const [issued, setIssued] = useState<IssuedCredentials>()
  if (issued) return <Secret name={name} issued={issued} onClose={onClose} />
  return (
    <Dialog title={credentialsSince === null ? t('issue') : t('rotate')} isOpen onClose={onClose}>
      <div className="partner-form">
        {credentialsSince === null ? null : (
          <p>{t('rotate-lead', { since: formatInstant(language, credentialsSince, zone) })}</p>
        )}
        <p>{t('issue-lead')}</p>
        {deed.refused ? (
          <p className="refusal" role="alert">
            {deed.refused.words}
          </p>
        ) : null}
        <div className="partner-actions">
          <Button
            look={credentialsSince === null ? 'primary' : 'danger'}
            isPending={deed.isPending}
            onPress={() =>
              void deed.carryOut({ code, version }).then((answer) => answer && setIssued(answer))
            }
          >
            {t('issue-do')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

interface SecretProps {
  readonly name: string
  readonly issued: IssuedCredentials
  readonly onClose: () => void
}

function Secret({ name, issued: { secret, ways }, onClose }: SecretProps) {
  const t = useMessages(partnersTexts)
  const [answer, setAnswer] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setAnswer(t('secret.copied'))
    } catch {
      // no permission, or a page that is not served securely
      setAnswer(t('secret.not-copied'))
    }
  }
  return (
    <Dialog title={t('secret.title', { name })} isOpen onClose={onClose}>
      <div className="partner-form">
        <p className="partner-warning">
          <strong>{t('secret.warning')}</strong>
        </p>
        <dl className="partner-facts">
          {ways.kafka ? (
            <div>
              <dt>{t('secret.user')}</dt>
              <dd>
                <code>{ways.kafka.username}</code>
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{t('secret.secret')}</dt>
            <dd>
              <code className="partner-secret" data-secret>
                {secret}
              </code>
            </dd>
          </div>
        </dl>
        <p>{ways.kafka ? t('secret.use') : t('secret.use-http')}</p>
        <div className="partner-actions">
          <Button onPress={() => void copy()}>{t('secret.copy')}</Button>
          <Button look="primary" onPress={onClose}>
            {t('secret.kept')}
          </Button>
        </div>
        <output aria-live="polite">{answer}</output>
      </div>
    </Dialog>
  )
}
