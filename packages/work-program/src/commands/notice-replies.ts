import { decided, type Decision } from '@trilateral/contracts'
import type { Look, Receipt, Recorder } from '@trilateral/records'
import { dayAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { AcknowledgeNoticeInput, CorroborateNoticeInput } from '../inputs/notices.ts'
import {
  acknowledgementId,
  noticeAcknowledgementRecord,
  noticeCorroborationRecord,
  noticeRecord,
} from '../kept/definitions.ts'
import { checkWithinAudience, type Linked } from '../rules/audience.ts'
import { acknowledgeNotice, corroborateNotice, type RepliedTo } from '../rules/notices/replies.ts'
import { refuse } from '../rules/refusals.ts'

/** What a ministry says of another one's notice: its own records, under the notice. The notice itself stays its originator's to change. */
export function noticeReplyCommands(parts: DeskParts) {
  const { records } = parts
  return {
    /** For exactly those who see the notice, as it may be passed on. */
    async acknowledge(
      by: Recorder,
      { requestId, notice }: AcknowledgeNoticeInput,
    ): Promise<Decision<Receipt>> {
      const seen = await records.one(by.party, noticeRecord, notice)
      if (!seen) return refuse('notice-not-found', 'notice')
      const { audience, tlp } = seen
      const id = acknowledgementId(notice, by.party)
      const command = { id, requestId, request: { notice }, audience, tlp }
      const decision = await records.enter(by, noticeAcknowledgementRecord, command, async (look, newId) => {
        const to = await repliedTo(look, notice)
        return acknowledgeNotice({ id: newId, by: personOf(by), today: dayAt(parts, by.party), to })
      })
      // The id is made of notice and ministry: that it is taken says that the ministry has done so already.
      return !decision.ok && decision.refusal.code === 'id-already-used'
        ? refuse('notice-already-acknowledged', 'notice')
        : decision
    },

    /** Its evidence may be for fewer than the notice is, and never for more. */
    corroborate(by: Recorder, input: CorroborateNoticeInput, id?: string) {
      const { requestId, audience, tlp, notice, ...draft } = input
      const command = { id, requestId, request: { notice, ...draft }, audience, tlp }
      return records.enter(by, noticeCorroborationRecord, command, async (look, newId) => {
        const to = await repliedTo(look, notice)
        const within = to === null ? decided(null) : checkWithinAudience(audience, [to])
        if (!within.ok) return within
        return corroborateNotice(draft, { id: newId, by: personOf(by), today: dayAt(parts, by.party), to })
      })
    },
  }
}

async function repliedTo(look: Look, id: string): Promise<(RepliedTo & Linked) | null> {
  const kept = await look.one(noticeRecord, id)
  return kept && { ...kept, notice: kept.state }
}
