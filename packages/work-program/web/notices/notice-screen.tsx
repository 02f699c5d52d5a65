import { textFor } from '@trilateral/contracts'
import { NOTICE_STATES, type NoticeState } from '@trilateral/contracts/work-program'
import {
  Basis,
  CopyLink,
  ExerciseBanner,
  Marking,
  PageHead,
  partyName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { Steps } from '@trilateral/ui/desk'
import { useQuery } from '@tanstack/react-query'
import type { NoticePage } from '../../src/questions/notices.ts'
import { NOTICE_STAGE_NAMES } from '../../src/rules/notices/names.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { ClockTile } from './clock-tile.tsx'
import { AssessmentTile, ReportTile, ResponseTile } from './fact-tiles.tsx'
import { HistoryTable } from './history-table.tsx'
import { noticeTexts } from './notice-texts.ts'
import { OthersTile } from './others-tile.tsx'
import { ParticularsTile } from './particulars-tile.tsx'
import { NextSteps } from './next-steps.tsx'

/** Everything of one notice, and what its reader can do next. */
export function NoticeScreen({ id }: { id: string }) {
  const t = useMessages(noticeTexts)
  const page = useQuery(useServer().notice.get.queryOptions({ id }))
  return (
    <Asked title={t('eyebrow')} query={page} back={{ label: t('back'), href: '/notices' }}>
      {(data) => <NoticeParts page={data} />}
    </Asked>
  )
}

function NoticeParts({ page }: { page: NoticePage }) {
  const { language } = useLanguage()
  const { state, stage, originator } = page
  useTitle(textFor(state.title, language).text)
  return (
    <>
      {state.exercise ? <ExerciseBanner /> : null}
      <NoticeHead page={page} />
      <div className="notice-stages">
        <Steps
          steps={stagesShown(page).map((key) => ({ key, label: NOTICE_STAGE_NAMES[key][language] }))}
          current={stage}
        />
      </div>
      <NextSteps page={page} />
      <ClockTile notice={state} meeting={page.meeting} originator={originator} />
      <ParticularsTile particulars={state.particulars} missing={page.missing} />
      <div className="two-columns">
        <ReportTile notice={state} />
        <div className="notice-column">
          <AssessmentTile assessment={state.assessment} />
          <OthersTile page={page} />
          <ResponseTile notice={state} />
        </div>
      </div>
      <HistoryTable versions={page.versions} />
    </>
  )
}

/** All stages, but for those that it came past without: nobody waits for acknowledgements, and a false alarm ends at once. */
function stagesShown({ stage, state, acknowledged }: NoticePage): NoticeState[] {
  const { issuedOn, assessment, meeting, response } = state
  const reached: Readonly<Record<NoticeState, boolean>> = {
    draft: true,
    issued: issuedOn !== null,
    acknowledged: acknowledged.length > 0,
    assessed: assessment !== null,
    'meeting-requested': meeting !== null,
    convened: meeting !== null && meeting.convenedOn !== null,
    response: response !== null,
    closed: state.closed !== null,
  }
  const now = NOTICE_STATES.indexOf(stage)
  return NOTICE_STATES.filter((each, index) => index >= now || reached[each])
}

function NoticeHead({ page }: { page: NoticePage }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const { id, state, tlp, audience, originator, ours } = page
  return (
    <PageHead
      eyebrow={t('eyebrow')}
      title={<RecordText text={state.title} />}
      actions={
        <>
          {ours && isOfficial && state.state !== 'closed' ? (
            <TextLink href={`/notices/${id}/amend`} look="secondary">
              {t('amend')}
            </TextLink>
          ) : null}
          {ours ? <SharingLink of={{ entity: 'notice', id }} look="secondary" /> : null}
          <CopyLink />
        </>
      }
      meta={
        <>
          <Marking tlp={tlp} audience={audience} originator={originator} />
          <Basis value={state.basis} />
          {ours ? null : (
            <span className="soft">{w('only-originator', { party: partyName(originator, language) })}</span>
          )}
        </>
      }
    />
  )
}
