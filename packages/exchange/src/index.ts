export { openExchange, type Exchange, type ExchangeSettings } from './exchange.ts'
export { exchangeRoutes } from './http/exchange-routes.ts'
export type { ExchangeHttpSettings } from './http/machine-request.ts'
export type { Outcome, PartnerMessage, Reason } from './incoming/partner-message.ts'
export { exchangeMigrations } from './migrations.ts'
export type { Holder, WithdrawalState } from './outgoing/holders.ts'
export type { Outgoing, OutgoingPage } from './outgoing/outgoing.ts'
export {
  CEILING_LABELS,
  PARTNER_REFUSALS,
  type Ceiling,
  type CeilingLabel,
  type Particulars,
  type Partner,
  type PartnerDraft,
  type PartnerRefusal,
} from './partners/partner.ts'
export type { Deed, PartnerDeed } from './partners/partner-store.ts'
export type { PartnerAccess, PartnerRegistry, Seen } from './partners/registry.ts'
export type { TakenReport, TellReport } from './incoming/tell-reports.ts'
export { busAccess } from './partners/bus-access.ts'
export { exchangePart, type ExchangePart, type ExchangePartSettings } from './run/exchange-part.ts'
export { EXCHANGE_READER, exchangeInbox } from './run/hear-events.ts'
export { sentencesOf } from './sentences/sentence.ts'
export { openWebhooks, type WebhookSettings } from './webhooks/open-webhooks.ts'
export type { PausedBecause, Webhook, WebhookDelivery } from './webhooks/webhook.ts'
export type { WebhookDesk } from './webhooks/webhook-desk.ts'
