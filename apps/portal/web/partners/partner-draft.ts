import type { CeilingChoices, PartnerDetail } from '../answers.ts'

/** What the form holds. */
export interface PartnerDraft {
  readonly code: string
  readonly name: string
  readonly contact: string
  readonly tlp: CeilingChoices['labels'][number]
  readonly audiences: readonly string[]
  /** `*` alone for all. */
  readonly eventTypes: readonly string[]
}

export const emptyDraft = (owner: string): PartnerDraft => ({
  code: `${owner}-`,
  name: '',
  contact: '',
  tlp: 'GREEN',
  audiences: [],
  eventTypes: ['*'],
})

export const draftOf = ({ code, name, contact, ceiling }: PartnerDetail): PartnerDraft => ({
  code,
  name,
  contact,
  tlp: ceiling.tlp,
  audiences: ceiling.audiences,
  eventTypes: ceiling.eventTypes,
})

export const wishOf = ({ name, contact, tlp, audiences, eventTypes }: PartnerDraft) => ({
  name,
  contact,
  ceiling: { tlp, audiences: [...audiences], eventTypes: [...eventTypes] },
})

/** The id of the field that a refusal names. */
export const fieldId = (field: string) => `partner-${field.replace('ceiling.', '')}`
