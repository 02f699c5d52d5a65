export type { About, KnownEvent, PlatformEvent, UnknownEvent } from './event.ts'
export {
  partnerClient,
  type ClientSettings,
  type EventPage,
  type Followed,
  type PartnerClient,
  type Sent,
  type WithdrawalOrder,
} from './partner-client.ts'
export { ExchangeError, type Problem } from './problem.ts'
export { eventOfJson, eventOfMessage, NotAnEvent, type KafkaMessage } from './read-event.ts'
export { messageOf, report, type Marking, type Report, type ReportData } from './report.ts'
export { webhookCall, type WebhookCall, type WebhookRequest } from './webhook.ts'
