import { partySchema, tlpSchema, topicOf } from '@trilateral/contracts'
import { useLanguage, useMessages } from '@trilateral/ui'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import type { NoticePage } from '../../src/questions/notices.ts'
import { NOTICE_STEP_NAMES } from '../../src/rules/notices/names.ts'
import { formTexts } from '../form/form-texts.ts'
import { Readers } from '../form/readers.tsx'
import { readersTexts } from '../form/readers-texts.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useKeptDraft } from '@trilateral/ui/desk'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { noticeTexts } from './notice-texts.ts'

const draftSchema = z.object({
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})

/** From the draft to whom it concerns: who will see it stands here before it is sent. */
export function IssueForm({ page: { id, version, originator, state } }: { page: NoticePage }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const f = useMessages(formTexts)
  const r = useMessages(readersTexts)
  const { area } = useDesk()
  const server = useServer()
  const { draft, set, forget } = useKeptDraft(`issue-notice:${id}`, draftSchema, () => ({
    audience: [originator],
    tlp: '' as const,
  }))
  const issue = useMutation(server.notice.issue.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { audience, tlp } = draft
      if (tlp === '') throw new Error('a notice was issued before it was marked')
      return issue.mutateAsync({ requestId, id, expectedVersion: version, audience, tlp })
    },
    { audience: f('audience'), tlp: f('tlp') },
  )
  async function send() {
    const missing = draft.tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []
    const receipt = await recording.submit(missing)
    if (receipt) forget()
    return receipt
  }
  const isForOthers = draft.audience.some((party) => party !== originator)
  return (
    <StepForm
      title={NOTICE_STEP_NAMES.issue[language]}
      isNext
      recording={recording}
      ids={{ audience: 'audience', tlp: 'tlp' }}
      send={NOTICE_STEP_NAMES.issue[language]}
      onSend={send}
    >
      <p>{t('issue.lead')}</p>
      <ReleaseFields audience={draft.audience} tlp={draft.tlp} errorAt={recording.errorAt} onChange={set} />
      <section className="panel" aria-labelledby="issue-readers">
        <h3 id="issue-readers" className="notice-subhead">
          {t('issue.preview')}
        </h3>
        {isForOthers ? (
          <>
            <Readers
              audience={draft.audience}
              tlp={draft.tlp}
              originator={originator}
              topic={topicOf(area.code, draft.audience)}
            />
            <p>{r('people')}</p>
            {state.exercise ? <p>{t('issue.exercise')}</p> : null}
          </>
        ) : (
          <p>{t('issue.nobody')}</p>
        )}
      </section>
    </StepForm>
  )
}
