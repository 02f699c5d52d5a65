import { textFor } from '@trilateral/contracts'
import {
  Basis,
  CopyLink,
  Marking,
  PageHead,
  partyName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { dayFor } from '../../src/rules/days.ts'
import { Comments } from '../comments/comments.tsx'
import { AssessmentTile } from '../dossier/assessment-tile.tsx'
import { DecisionsTile } from '../dossier/decisions-tile.tsx'
import { FactsTile } from '../dossier/facts-tile.tsx'
import { MilestonesTile } from '../dossier/milestones-tile.tsx'
import { RisksTile } from '../dossier/risks-tile.tsx'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { ActivityTable } from './activity-table.tsx'
import { BesideTile } from './beside-tile.tsx'
import { CloseProgram } from './close-program.tsx'
import { namedIn } from './named-in.ts'
import { programTexts } from './program-texts.ts'
import { VersionsTable } from './versions-table.tsx'

/** S3: everything of one program. */
export function ProgramScreen({ id }: { id: string }) {
  const t = useMessages(programTexts)
  const w = useMessages(words)
  const page = useQuery(useServer().program.get.queryOptions({ id }))
  return (
    <Asked title={t('eyebrow')} query={page} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => <ProgramParts page={data} />}
    </Asked>
  )
}

function ProgramParts({ page }: { page: ProgramPage }) {
  const { language } = useLanguage()
  const t = useMessages(programTexts)
  const { person } = useDesk()
  const today = dayFor(page.today, person.party)
  const isOfficial = useIsOfficial()
  const { state, ours, id } = page
  const canChange = ours && isOfficial && state.status === 'active'
  const ministerial = useQuery(useServer().timeline.queryOptions({ program: id, limit: 1 }))
  const title = textFor(state.title, language).text
  useTitle(title)
  return (
    <>
      <ProgramHead page={page} canChange={canChange} />
      <AssessmentTile program={state} standing={page.standing} named={namedIn(page)} today={today} />
      <MilestonesTile
        milestones={page.milestones.map((each) => each.state)}
        today={today}
        ministerial={ministerial.data?.ministerial.scheduled ?? null}
        more={
          canChange ? (
            <TextLink href={`/programs/${id}/milestones/new`} look="secondary">
              {t('set-milestone')}
            </TextLink>
          ) : null
        }
        actions={(milestone) =>
          isOfficial && isOurs(page, milestone.id) ? (
            <span className="entry-steps">
              {milestone.reachedOn === null && state.status === 'active' ? (
                <>
                  <MilestoneStep milestone={milestone} step="reach" language={language} />
                  <MilestoneStep milestone={milestone} step="slip" language={language} />
                </>
              ) : null}
              <SharingLink
                of={{ entity: 'milestone', id: milestone.id }}
                title={textFor(milestone.title, language).text}
              />
            </span>
          ) : null
        }
      />
      <div className="two-columns">
        <RisksTile
          risks={page.risks.map((each) => each.state)}
          more={
            isOfficial && state.status === 'active' ? (
              <TextLink href={`/programs/${id}/risks/new`} look="secondary">
                {t('record-risk')}
              </TextLink>
            ) : null
          }
          actions={(risk) =>
            isOfficial && page.risks.find((each) => each.id === risk.id)?.ours === true ? (
              <span className="entry-steps">
                <TextLink href={`/programs/${id}/risks/${risk.id}/amend`}>
                  <span aria-hidden="true">{t('amend-risk')}</span>
                  <span className="for-ears">
                    {t('amend-risk.of', { title: textFor(risk.title, language).text })}
                  </span>
                </TextLink>
                <SharingLink
                  of={{ entity: 'risk', id: risk.id }}
                  title={textFor(risk.title, language).text}
                />
              </span>
            ) : null
          }
        />
        <DecisionsTile decisions={page.decisions.map((each) => each.state)} />
      </div>
      <BesideTile page={page} today={today} />
      <FactsTile program={state} />
      <Comments about={{ entity: 'program', id }} />
      <VersionsTable versions={page.versions} today={today} />
      <ActivityTable activity={page.activity} />
    </>
  )
}

const isOurs = ({ milestones }: ProgramPage, id: string) =>
  milestones.find((each) => each.id === id)?.ours === true

function MilestoneStep(props: {
  milestone: ProgramPage['milestones'][number]['state']
  step: 'reach' | 'slip'
  language: 'en' | 'ja' | 'ko'
}) {
  const { milestone, step, language } = props
  const t = useMessages(programTexts)
  const title = textFor(milestone.title, language).text
  return (
    <TextLink href={`/milestones/${milestone.id}/${step}`}>
      <span aria-hidden="true">{t(step)}</span>
      <span className="for-ears">{t(`${step}.of`, { title })}</span>
    </TextLink>
  )
}

function ProgramHead({ page, canChange }: { page: ProgramPage; canChange: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(programTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const { state, tlp, audience, originator, id, ours, version } = page
  return (
    <PageHead
      eyebrow={t('eyebrow')}
      title={<RecordText text={state.title} />}
      lead={<RecordText text={state.purpose} />}
      actions={
        <>
          {canChange ? (
            <TextLink href={`/programs/${id}/update`} look="primary">
              {t('update')}
            </TextLink>
          ) : null}
          {canChange ? (
            <TextLink href={`/programs/${id}/amend`} look="secondary">
              {t('amend')}
            </TextLink>
          ) : null}
          {isOfficial ? (
            <TextLink href={`/programs/${id}/preview`} look="secondary">
              {t('preview')}
            </TextLink>
          ) : null}
          {ours ? <SharingLink of={{ entity: 'program', id }} look="secondary" /> : null}
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
          {canChange ? <CloseProgram id={id} version={version} /> : null}
        </>
      }
    />
  )
}
