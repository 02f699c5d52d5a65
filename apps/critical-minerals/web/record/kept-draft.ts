import type { Party } from '@trilateral/contracts'
import { draftSchema, type Draft } from './draft.ts'
import { keepTyping, keptTyping } from '@trilateral/ui/desk'

const keptAs = (party: Party) => `record-a-measure:${party}`

export const keptDraft = (party: Party): Draft | undefined => keptTyping(keptAs(party), draftSchema)

export const keepDraft = (party: Party, draft: Draft | null): void => keepTyping(keptAs(party), draft)
