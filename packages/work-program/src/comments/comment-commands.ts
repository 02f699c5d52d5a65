import type { Recorder } from '@trilateral/records'
import { personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { ChangeInput } from '../inputs/command.ts'
import { editComment, withdrawComment, writeComment } from '../rules/comments/comment.ts'
import { refuse } from '../rules/refusals.ts'
import { subjectOf } from './about.ts'
import { commentRecord, mentionRead } from './comment-record.ts'
import type { EditCommentInput, WriteCommentInput } from './inputs.ts'

export function commentCommands(parts: DeskParts) {
  const { records, now } = parts
  const at = () => now().toISOString()

  /** Names are borne by several; who wrote it is known by what the identity provider calls them. */
  async function isAuthor(by: Recorder, id: string): Promise<boolean> {
    const [first] = await records.versions(by.party, commentRecord, id)
    return first !== undefined && first.by.party === by.party && first.by.subject === by.subject
  }

  return {
    async write(by: Recorder, { requestId, audience, about, text, mentions }: WriteCommentInput) {
      const subject = await subjectOf(parts, by.party, about)
      if (!subject) return refuse('comment-about-nothing', 'about')
      const command = { requestId, request: { about, text, mentions }, audience, tlp: subject.tlp }
      return records.enter(by, commentRecord, command, (_look, id) =>
        writeComment(
          { about, text, mentions },
          { id, by: personOf(by), at: at(), audience, parent: subject },
        ),
      )
    },

    async edit(by: Recorder, { requestId, id, expectedVersion, text, mentions }: EditCommentInput) {
      const own = await isAuthor(by, id)
      const command = { id, requestId, expectedVersion, request: { text, mentions } }
      return records.change(by, commentRecord, command, ({ state, audience }) =>
        editComment(state, { text, mentions }, { isAuthor: own, at: at(), audience }),
      )
    },

    async withdraw(by: Recorder, { requestId, id, expectedVersion }: ChangeInput) {
      const own = await isAuthor(by, id)
      const command = { id, requestId, expectedVersion, request: 'withdraw' }
      return records.change(by, commentRecord, command, ({ state }) =>
        withdrawComment(state, { isAuthor: own, at: at() }),
      )
    },

    async markRead(by: Recorder, { ids }: { readonly ids: readonly string[] }): Promise<void> {
      for (const id of ids)
        if (await records.one(by.party, commentRecord, id))
          await records.personal.put(by, mentionRead, id, true)
    },
  }
}
