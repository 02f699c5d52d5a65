import { formatDate, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { NoticePage } from '../../src/questions/notices.ts'
import { useDesk, useIsOfficial } from '../frame/desk.tsx'
import { AssessForm } from './assess-form.tsx'
import { AnswerForm, CloseForm, ConveneForm } from './end-forms.tsx'
import { IssueForm } from './issue-form.tsx'
import { noticeTexts } from './notice-texts.ts'
import { AcknowledgeButton, CorroborateForm } from './reply-forms.tsx'
import { RequestForm } from './request-form.tsx'

/** What the reader can do about the notice now: its own ministry takes it further, the others say what they know. */
export function NextSteps({ page }: { page: NoticePage }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { party } = useDesk().person
  const isOfficial = useIsOfficial()
  const { state, ours, version, acknowledged } = page
  if (!isOfficial) return null
  if (state.state === 'closed')
    return (
      <Tile heading={t('steps')}>
        <p className="soft">{t('steps.none')}</p>
      </Tile>
    )
  const seen = acknowledged.find((each) => each.party === party)
  return (
    <Tile heading={t('steps')}>
      {ours ? (
        // A change makes a new wish: the forms begin anew with the next version.
        <div className="alert-steps" key={version}>
          <OwnStep page={page} />
          <CloseForm page={page} />
        </div>
      ) : (
        <>
          <p>{t('steps.others')}</p>
          <div className="alert-steps" key={page.corroborations.length}>
            {seen ? (
              <p>{t('acknowledge.done', { day: formatDate(language, seen.on) })}</p>
            ) : (
              <AcknowledgeButton page={page} />
            )}
            <CorroborateForm page={page} />
          </div>
        </>
      )}
    </Tile>
  )
}

function OwnStep({ page }: { page: NoticePage }) {
  switch (page.state.state) {
    case 'draft':
      return <IssueForm page={page} />
    case 'issued':
      return <AssessForm page={page} isNext />
    case 'assessed':
      return (
        <>
          <RequestForm page={page} />
          <AssessForm page={page} isNext={false} />
        </>
      )
    case 'meeting-requested':
      return (
        <>
          <ConveneForm page={page} />
          <AssessForm page={page} isNext={false} />
        </>
      )
    case 'convened':
      return (
        <>
          <AnswerForm page={page} />
          <AssessForm page={page} isNext={false} />
        </>
      )
    default:
      return null
  }
}
