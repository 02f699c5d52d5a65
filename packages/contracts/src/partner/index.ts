export { partner } from './area.ts'
export {
  disruptionReported,
  reportedDisruptionSchema,
  type ReportedDisruption,
} from './disruption-reported.event.ts'
export {
  ENVELOPE_REFUSALS,
  type EnvelopeRefusal,
  type PartnerAttributes,
  type PartnerEnvelope,
} from './envelope.ts'
export { eventRejected, rejectionSchema, type Rejection } from './event-rejected.event.ts'
export { examplePartnerEvent } from './example.ts'
export {
  indicatorObserved,
  observedIndicatorSchema,
  type ObservedIndicator,
} from './indicator-observed.event.ts'
export { partnerCodeSchema, partnerSource, partnerTopics } from './names.ts'
export {
  MESSAGE_REFUSALS,
  readPartnerMessage,
  type MessageRefusal,
  type PartnerEvent,
} from './read-message.ts'
export {
  WITHDRAWAL_REASONS,
  withdrawalConfirmed,
  withdrawalOrdered,
  withdrawalSchema,
  type Withdrawal,
} from './withdrawal.events.ts'
