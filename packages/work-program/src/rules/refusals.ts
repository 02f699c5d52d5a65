import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" of the work program's rules, with the facts that its explanation may name. Screens explain each in three languages. */
export const WORK_PROGRAM_REFUSAL_FACTS = {
  'action-already-done': ['on'],
  'action-not-found': [],
  'agreed-text-sets-no-date': [],
  'alert-already-acknowledged': ['party', 'name'],
  'alert-already-closed': [],
  'alert-not-found': [],
  'asked-in-anothers-name': ['party'],
  'audience-wider-than-linked': ['entity', 'audience'],
  'bottom-line-already-stands': [],
  'bottom-line-not-found': [],
  'closed-notice': [],
  'comment-about-nothing': [],
  'comment-not-found': [],
  'comment-of-another': [],
  'comment-too-old': ['hours'],
  'comment-withdrawn': [],
  'commitment-already-assigned': ['commitment'],
  'commitment-of-another-area': ['commitment', 'area'],
  'commitment-not-found': [],
  'commitment-repeated': ['commitment'],
  'convened-before-requested': ['requestedOn'],
  'day-still-to-come': ['today'],
  'deadline-not-passed': ['due'],
  'decided-before-asked': ['askedOn'],
  'decided-in-the-future': ['today'],
  'decision-already-settled': ['status', 'on'],
  'decision-not-found': [],
  'dependency-circle': ['length'],
  'dependency-on-itself': [],
  'dependency-repeated': [],
  'dependency-unknown': [],
  'done-in-the-future': ['today'],
  'due-before-asked': ['askedOn'],
  'ends-before-it-starts': ['startsOn'],
  'evidence-needed': [],
  'goods-needed': [],
  'held-in-the-future': ['today'],
  'meeting-already-over': ['status'],
  'meeting-not-found': [],
  'meeting-without-day': [],
  'milestone-already-reached': ['on'],
  'milestone-not-found': [],
  'next-milestone-already-reached': ['on'],
  'next-milestone-of-another-program': [],
  'notice-already-acknowledged': [],
  'notice-for-own-ministry': [],
  'notice-is-your-own': [],
  'notice-not-found': [],
  'notice-particulars-missing': ['missing'],
  'notice-step-already-taken': ['step', 'stage'],
  'notice-step-too-early': ['step', 'stage', 'needed'],
  'not-rated-by-verb': ['commitment', 'verb', 'verbClass'],
  'outcome-needed': [],
  'party-outside-audience': ['party', 'audience'],
  'percent-instead-of-rating': [],
  'percent-on-unrated-verb': ['commitment', 'verb', 'verbClass'],
  'program-already-closed': [],
  'program-closed': [],
  'program-not-found': [],
  'rating-needs-next-milestone': [],
  'reached-in-the-future': ['today'],
  'reason-needed': [],
  'request-day-needs-source': ['today'],
  'risk-already-closed': [],
  'risk-not-found': [],
  'saved-view-not-found': [],
  'sharing-change-already-proposed': ['name'],
  'sharing-change-already-settled': ['status'],
  'sharing-change-not-found': [],
  'sharing-changed-meanwhile': [],
  'sharing-needs-second-person': [],
  'sharing-not-offered': ['entity'],
  'sharing-subject-not-found': [],
  'sharing-takes-too-much-along': ['most'],
  'sharing-unchanged': [],
  'slip-needs-cause': [],
  'slip-to-the-same-day': ['due'],
  'too-many-views': ['most'],
  'undertaken-in-the-future': ['today'],
  'unknown-commitment': ['commitment'],
  'view-too-long': ['most'],
  // Said by the store of records, whichever entity it is about.
  'audience-missing': [],
  'audience-without-originator': ['originator'],
  'changed-meanwhile': ['version', 'by', 'at'],
  'id-already-used': ['id'],
  'not-the-originator': ['originator'],
  'request-already-used': [],
  // Said by the schemas of the contracts, field by field, before a rule is asked.
  'commitment-code-unknown': [],
  'cursor-unreadable': [],
  'date-not-a-calendar-day': [],
  'hs-line-not-in-form': [],
  'input-invalid': [],
  'text-needs-one-source-language': [],
} as const satisfies Record<string, readonly string[]>

export type WorkProgramRefusal = keyof typeof WORK_PROGRAM_REFUSAL_FACTS

export const WORK_PROGRAM_REFUSALS = Object.keys(
  WORK_PROGRAM_REFUSAL_FACTS,
) as readonly string[] as readonly WorkProgramRefusal[]

type Facts<Code extends WorkProgramRefusal> = Readonly<
  Record<(typeof WORK_PROGRAM_REFUSAL_FACTS)[Code][number], string | number>
>

/** `refused`, held to the list above so that no screen meets a code or lacks a fact that it needs to explain it. */
export function refuse<Code extends WorkProgramRefusal>(
  code: Code,
  ...rest: (typeof WORK_PROGRAM_REFUSAL_FACTS)[Code] extends readonly []
    ? [field?: string | undefined]
    : [field: string | undefined, facts: Facts<Code>]
): Decision<never> {
  const [field, facts]: readonly [field?: string | undefined, facts?: Refusal['facts']] = rest
  return refused(code, field, facts)
}
