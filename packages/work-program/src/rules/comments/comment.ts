import { decided, type Audience, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  commentEdited,
  commentWithdrawn,
  commentWritten,
  type Comment,
  type Mention,
  type Person,
} from '@trilateral/contracts/work-program'
import { checkPartyInAudience, checkWithinAudience, type Linked } from '../audience.ts'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'

/** How long its author may word a comment anew: others have read it by then, and answered. */
export const EDITABLE_HOURS = 24

export interface CommentWording {
  readonly text: MultilingualText
  readonly mentions: readonly Mention[]
}

export interface WriteContext {
  readonly id: string
  readonly by: Person
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly audience: Audience
  /** The record that it is about, as the author's ministry sees it; null: it sees none. */
  readonly parent: Linked | null
}

/** A comment is for those who see the record that it is about, or for fewer of them; nobody else is addressed. */
export function writeComment(
  { about, ...wording }: CommentWording & Pick<Comment, 'about'>,
  { id, by, at, audience, parent }: WriteContext,
): Decision<Change<Comment>> {
  if (parent === null) return refuse('comment-about-nothing', 'about')
  const within = checkWithinAudience(audience, [parent])
  if (!within.ok) return within
  const addressed = checkMentions(wording.mentions, audience)
  if (!addressed.ok) return addressed
  const comment: Comment = {
    id,
    about,
    text: wording.text,
    mentions: [...wording.mentions],
    by,
    writtenAt: at,
    editedAt: null,
    status: 'standing',
  }
  return decided(changed(comment, commentWritten, { comment }))
}

interface Author {
  /** Whether the same person wrote it, by their ministry's word and not by a name. */
  readonly isAuthor: boolean
  readonly at: string
}

export function editComment(
  comment: Comment,
  { text, mentions }: CommentWording,
  { isAuthor, at, audience }: Author & { readonly audience: Audience },
): Decision<Change<Comment>> {
  const own = checkOwn(comment, isAuthor)
  if (!own.ok) return own
  const hours = (Date.parse(at) - Date.parse(comment.writtenAt)) / 3_600_000
  if (hours > EDITABLE_HOURS) return refuse('comment-too-old', undefined, { hours: EDITABLE_HOURS })
  const addressed = checkMentions(mentions, audience)
  if (!addressed.ok) return addressed
  const edited: Comment = { ...comment, text, mentions: [...mentions], editedAt: at }
  return decided(changed(edited, commentEdited, { comment: edited }))
}

/** What it said is gone from where it is read; that there was a comment, by whom and when, stays, and so do its earlier versions. */
export function withdrawComment(comment: Comment, { isAuthor, at }: Author): Decision<Change<Comment>> {
  const own = checkOwn(comment, isAuthor)
  if (!own.ok) return own
  const withdrawn: Comment = { ...comment, text: null, mentions: [], editedAt: at, status: 'withdrawn' }
  return decided(changed(withdrawn, commentWithdrawn, { comment: withdrawn }))
}

function checkOwn({ status }: Comment, isAuthor: boolean): Decision<null> {
  if (!isAuthor) return refuse('comment-of-another')
  return status === 'withdrawn' ? refuse('comment-withdrawn') : decided(null)
}

function checkMentions(mentions: readonly Mention[], audience: Audience): Decision<null> {
  for (const [index, { party }] of mentions.entries()) {
    const told = checkPartyInAudience(party, audience, `mentions.${index}`)
    if (!told.ok) return told
  }
  return decided(null)
}
