import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, formatInstant, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { WebhookLine } from '../answers.ts'
import { gateway } from '../gateway.ts'
import { webhooksTexts } from '../texts/webhooks.ts'
import { DeliveryTable } from './delivery-table.tsx'

interface Props {
  /** Of the system. */
  readonly code: string
  /** Whether the reader is of the secretariat: auditors only look. */
  readonly canManage: boolean
}

/** Deliveries are no events of the feed: while somebody looks, they are asked for again. */
const ASKED_EVERY_MS = 5000

/** Where a system's log is sent by HTTP, how that goes, and what came back of late. */
export function WebhookPanel({ code, canManage }: Props) {
  const t = useMessages(webhooksTexts)
  const asked = useQuery(gateway.webhooks.get.queryOptions({ code }, { refetchInterval: ASKED_EVERY_MS }))
  if (!asked.data) return null
  const { isOffered, webhook, deliveries } = asked.data
  if (!webhook)
    return (
      <Tile heading={t('title')}>
        <p className="soft">{t(isOffered ? 'none' : 'not-offered')}</p>
      </Tile>
    )
  return (
    <Tile heading={t('title')} finding={t('finding', { url: webhook.url })}>
      <Standing webhook={webhook} />
      {canManage && webhook.state !== 'unverified' ? <Steps code={code} webhook={webhook} /> : null}
      <h3>{t('deliveries')}</h3>
      {deliveries.length === 0 ? (
        <p className="soft">{t('deliveries.none')}</p>
      ) : (
        <DeliveryTable deliveries={deliveries} />
      )}
    </Tile>
  )
}

function Standing({ webhook }: { readonly webhook: WebhookLine }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(webhooksTexts)
  const { state, pausedBecause, position, failures, failingSince, nextAttemptAt, registeredAt } = webhook
  const when = (instant: string) => formatInstant(language, instant, zone)
  return (
    <>
      <p>
        <strong>{t(`state.${state}`)}</strong>
        {pausedBecause === null ? null : ` · ${t(`because.${pausedBecause}`)}`}
      </p>
      <dl className="partner-facts">
        <div>
          <dt>{t('position')}</dt>
          <dd>{t('position.value', { position })}</dd>
        </div>
        <div>
          <dt>{t('registered')}</dt>
          <dd>{when(registeredAt)}</dd>
        </div>
        {failingSince === null ? null : (
          <div>
            <dt>{t('failures')}</dt>
            <dd>
              {t('failures.value', {
                count: failures,
                since: when(failingSince),
                next: when(nextAttemptAt),
              })}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

function Steps({ code, webhook }: { readonly code: string; readonly webhook: WebhookLine }) {
  const t = useMessages(webhooksTexts)
  const known = useQueryClient()
  const done = { onSettled: () => known.invalidateQueries({ queryKey: gateway.webhooks.pathKey() }) }
  const pause = useMutation(gateway.webhooks.pause.mutationOptions(done))
  const resume = useMutation(gateway.webhooks.resume.mutationOptions(done))
  const isPaused = webhook.state === 'paused'
  const step = isPaused ? resume : pause
  return (
    <>
      {step.isError ? <p role="alert">{t('refused')}</p> : null}
      <div>
        <Button isPending={step.isPending} onPress={() => step.mutate({ code })}>
          {t(isPaused ? 'resume' : 'pause')}
        </Button>
      </div>
    </>
  )
}
