import type { MultilingualText } from '@trilateral/contracts'
import type { Comment, Mention, Person } from '@trilateral/contracts/work-program'
import type { Kept, Recorder } from '@trilateral/records'
import type { DeskParts } from '../desk/desk-parts.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import { recordView, type RecordView } from '../questions/views.ts'
import { peopleIn, subjectOf, type Subject } from './about.ts'
import { commentRecord, mentionRead } from './comment-record.ts'
import type { About } from './inputs.ts'

export interface CommentView extends RecordView<Comment> {
  /** Whether the reader wrote it: only then may they change it. */
  readonly own: boolean
}

export interface Comments {
  /** Null: the reader does not see what they are about. */
  readonly subject: Omit<Subject, 'people'> | null
  /** Oldest first. */
  readonly items: readonly CommentView[]
  readonly more: boolean
  /** Whom one may address: who is named in the record and in what was said about it. */
  readonly people: readonly Person[]
}

export interface MentionView extends CommentView {
  readonly title: MultilingualText | null
  readonly isRead: boolean
}

const SHOWN = 100
const MENTIONS_SHOWN = 20

/** Rows looked through for the reader's own name: more mentions of a whole ministry than these nobody has waiting. */
const LOOKED_THROUGH = 200

/** What is said about a record. Whoever does not see the record sees none of it, whatever its own audience once was. */
export async function commentsOn(parts: DeskParts, by: Recorder, about: About): Promise<Comments> {
  const subject = await subjectOf(parts, by.party, about)
  if (!subject) return { subject: null, items: [], more: false, people: [] }
  const { records } = parts
  const page = await records.page(by.party, commentRecord, {
    parent: about.id,
    order: 'changed',
    limit: SHOWN,
  })
  const items = await Promise.all(page.items.map((kept) => commentView(parts, by, kept)))
  const { people, ...seen } = subject
  const said = items.map(({ state }) => state)
  return {
    subject: seen,
    items: items.toSorted((a, b) => a.state.writtenAt.localeCompare(b.state.writtenAt)),
    more: page.next !== null,
    people: peopleIn([people, said.map((comment) => comment.by), said.flatMap(({ mentions }) => mentions)]),
  }
}

async function commentView({ records }: DeskParts, by: Recorder, kept: Kept<Comment>): Promise<CommentView> {
  const view = recordView(kept, by.party)
  if (!view.ours) return { ...view, own: false }
  const [first] = await records.versions(by.party, commentRecord, kept.id)
  return { ...view, own: first?.by.subject === by.subject }
}

/** Addressed by name, or with their whole ministry. */
const isFor =
  ({ party, name }: Recorder) =>
  (mention: Mention): boolean =>
    mention.party === party && (mention.name === null || mention.name === name)

/** What was said to the reader, newest first, of records that they see today. */
export async function mentionsOf(parts: DeskParts, by: Recorder): Promise<readonly MentionView[]> {
  const { records } = parts
  const page = await records.page(by.party, commentRecord, {
    order: 'changed',
    status: 'standing',
    words: narrowed(undefined, [searchToken('mention', by.party)]),
    limit: LOOKED_THROUGH,
  })
  const mine = page.items.filter(({ state }) => state.mentions.some(isFor(by)))
  const found: MentionView[] = []
  for (const kept of mine) {
    if (found.length === MENTIONS_SHOWN) break
    const subject = await subjectOf(parts, by.party, kept.state.about)
    if (!subject) continue
    const view = await commentView(parts, by, kept)
    found.push({ ...view, title: subject.title, isRead: false })
  }
  const read = await records.personal.among(
    by,
    mentionRead,
    found.map(({ id }) => id),
  )
  const known = new Set(read.map(({ key }) => key))
  return found.map((view) => ({ ...view, isRead: known.has(view.id) }))
}
