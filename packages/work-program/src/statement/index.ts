export { BODIES, BODY_CODES, bodyOn, type Body, type BodyCode } from './bodies.ts'
export { CHAIRS, chairOn, type Chair } from './chairs.ts'
export {
  checkStatementText,
  LONGEST_STATEMENT_TEXT,
  type MatchedPointer,
  type StatementCheck,
  type UnmatchedPointer,
} from './check-statement-text.ts'
export { commitmentSchema, principleSchema, type Commitment, type Principle } from './commitment.ts'
export { commitmentByCode, COMMITMENTS } from './commitments/commitments.ts'
export { forwardCommitments, noForwardCommitment, ratedCommitments } from './forward-commitments.ts'
export type { Reading, Validity } from './in-turn.ts'
export { MINISTRIES, ministryOn, type Ministry } from './ministries.ts'
export { nextMinisterial, type NextMinisterial } from './next-ministerial.ts'
export { OFFICE_HOLDERS, officeHolderOn, type OfficeHolder } from './office-holders.ts'
export { partialDateSchema, type PartialDate } from './partial-date.ts'
export { displayName, type PersonName } from './person-name.ts'
export { CLAUSE_SPANS, POINTERS, type Pointer } from './pointers.ts'
export { PRINCIPLES } from './principles.ts'
export type { ReferenceSource } from './reference-source.ts'
export {
  FOLLOW_UP_AREAS,
  followUpAreaSchema,
  SECTION_CODES,
  sectionCodeSchema,
  SECTIONS,
  type FollowUp,
  type FollowUpArea,
  type SectionCode,
  type StatementSection,
} from './section.ts'
export { sentences, type SectionText, type Sentence } from './sentences.ts'
export { sha256 } from './sha256.ts'
export { STATEMENT, type Signatory, type Statement } from './statement.ts'
export { STATEMENT_TEXTS, type StatementTextKey } from './texts.ts'
export {
  compareVerbClasses,
  isRated,
  trackingOf,
  VERB_CLASS_NAMES,
  VERB_CLASSES,
  verbClassSchema,
  type Tracking,
  type VerbClass,
} from './verb-class.ts'
