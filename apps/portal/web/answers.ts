import type { AppRouter } from '@trilateral/gateway/router'
import type { inferRouterOutputs } from '@trpc/server'

/** What the gateway answers, by the names that the screens use. */
type Answers = inferRouterOutputs<AppRouter>

export type Brief = Answers['brief']['get']
export type BriefException = Brief['exceptions'][number]
export type BriefNotice = Brief['notices'][number]
export type SectorLine = Brief['sectors'][number]
export type AreaBottomLine = Brief['bottomLines'][number]
export type Ministerial = Brief['figures']['ministerial']
export type Total = Brief['figures']['overdue']
export type Provenance = BriefException['provenance']
export type Owners = BriefException['owners']
export type SignalReason = BriefException['why'][number]
export type EventSummary = Answers['events']['list']['items'][number]

export type Calendar = Answers['calendar']['get']
export type CalendarEntry = Calendar['entries'][number]
export type CalendarDay = Calendar['days'][number]
export type CalendarFeed = Answers['calendar']['feeds'][number]

export type CommitmentList = Answers['commitments']['list']
export type CommitmentItem = CommitmentList['items'][number]
export type CommitmentDetail = Answers['commitments']['get']

export type ProgramList = Answers['programs']['list']
export type ProgramItem = ProgramList['items'][number]
export type ProgramDossier = Answers['programs']['get']
export type MilestoneLine = ProgramDossier['milestones'][number]
export type DependencyLine = ProgramDossier['dependsOn'][number]

export type TimelineAnswer = Answers['timeline']['get']

export type AlertList = Answers['alerts']['list']
export type RaisedAlert = AlertList['items'][number]
export type LapsingSuspension = AlertList['computed'][number]

export type NoticeItem = Answers['notices']['list']['items'][number]
export type RecallItem = Answers['recalls']['list']['items'][number]
export type RecallSystem = RecallItem['systems'][number]
export type WebhookLine = NonNullable<Answers['webhooks']['get']['webhook']>
export type DeliveryLine = Answers['webhooks']['get']['deliveries'][number]
export type SearchAnswer = Answers['search']['find']
export type SearchGroup = SearchAnswer['groups'][number]
export type SearchHit = SearchGroup['hits'][number]

export type SupplyList = Answers['supply']['positions']
export type SupplyItem = SupplyList['items'][number]
export type SupplyPositionDetail = Answers['supply']['get']
export type SupplyChain = Answers['supply']['chain']
export type SupplyComparison = Answers['supply']['compare']
export type ExposureList = Answers['exposure']['list']
export type ExposureItem = ExposureList['items'][number]

export type InputItem = Answers['supply']['inputs']['items'][number]
export type ProjectItem = Answers['supply']['projects']['items'][number]

export type Operation = Answers['operate']['get']
export type AreaOperation = Operation['areas'][number]

export type PartnerItem = Answers['partners']['list'][number]
export type PartnerDetail = Answers['partners']['get']
export type PartnerRefusalLine = PartnerDetail['refusalLines'][number]
export type CeilingChoices = Answers['partners']['choices']
export type IssuedCredentials = Answers['partners']['issue']
