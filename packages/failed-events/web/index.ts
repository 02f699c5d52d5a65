export { FailedEvents } from './failed-events.tsx'
export { useFinding } from './use-finding.ts'
export type { FailedEventsAnswer, FailedEventsServer } from './server.ts'
