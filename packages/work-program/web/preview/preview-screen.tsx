import {
  Basis,
  EmptyState,
  PageHead,
  ratingName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { keptDraft } from '@trilateral/ui/desk'
import { useQuery } from '@tanstack/react-query'
import type { Preview } from '../../src/questions/preview.ts'
import { dayFor } from '../../src/rules/days.ts'
import { AssessmentTile } from '../dossier/assessment-tile.tsx'
import { DecisionsTile } from '../dossier/decisions-tile.tsx'
import { FactsTile } from '../dossier/facts-tile.tsx'
import { MilestonesTile } from '../dossier/milestones-tile.tsx'
import { RisksTile } from '../dossier/risks-tile.tsx'
import { Readers } from '../form/readers.tsx'
import { readersTexts } from '../form/readers-texts.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { words } from '../frame/words.ts'
import { explain } from '../refusals/explain.ts'
import { keptUpdate, missingInUpdate, updateDraftSchema, updateFrom } from '../update/update-draft.ts'
import { previewTexts } from './preview-texts.ts'

interface Props {
  readonly id: string
  /** With the update that is being typed in this tab. */
  readonly isOfDraft: boolean
}

/** S8: exactly what leadership will see, and who that is. */
export function PreviewScreen({ id, isOfDraft }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(previewTexts)
  const w = useMessages(words)
  const { person } = useDesk()
  const server = useServer()
  const isOfficial = useIsOfficial()
  const typed = isOfDraft ? keptDraft(keptUpdate(id, person.party), updateDraftSchema) : undefined
  const isComplete = typed !== undefined && missingInUpdate(typed).length === 0
  const update = typed && isComplete ? updateFrom(typed) : null
  const draft = update && { ...update, evidence: [...update.evidence] }
  const preview = useQuery(
    server.preview.queryOptions(
      { programId: id, draft },
      { enabled: isOfficial, staleTime: 0, retry: false },
    ),
  )
  useTitle(t('title'))
  const back = { label: t('back'), href: `/programs/${id}/update` }
  if (!isOfficial)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState
          title={w('only-officials')}
          action={{ label: w('back.program'), href: `/programs/${id}` }}
        />
      </>
    )
  const [refusal] = failureOf(preview.error).refusals
  if (refusal && draft)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('refused')} action={back}>
          <p>{explain(language, refusal, zone)}</p>
        </EmptyState>
      </>
    )
  return (
    <Asked title={t('title')} query={preview} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={<RecordText text={data.program.title} />}
            lead={t(draft ? 'of-draft' : 'as-it-stands')}
            actions={
              <TextLink href={isOfDraft ? back.href : `/programs/${id}`} look="secondary">
                {isOfDraft ? back.label : w('back.program')}
              </TextLink>
            }
          />
          {isOfDraft && !isComplete ? <p className="release-note">{t('begin')}</p> : null}
          <Seen preview={data} />
          <PreviewReaders preview={data} />
        </>
      )}
    </Asked>
  )
}

/** The dossier, in a frame that says that it is a preview. */
function Seen({ preview }: { preview: Preview }) {
  const { language } = useLanguage()
  const t = useMessages(previewTexts)
  const { party } = useDesk().person
  const { program, milestones, risks, decisions, standing, exception, keptBack } = preview
  const today = dayFor(preview.today, party)
  return (
    <div className="preview-frame">
      <div className="preview-head">
        <p className="preview-title">
          <RecordText text={program.title} />
        </p>
        <p>
          <RecordText text={program.purpose} />
        </p>
        <Basis value={program.basis} />
      </div>
      <p>
        {exception === null
          ? t('no-exception')
          : t('exception', { rating: `${exception.rating} ${ratingName(exception.rating, language)}` })}
      </p>
      {keptBack > 0 ? <p className="release-note">{t('kept-back', { count: keptBack })}</p> : null}
      <AssessmentTile
        program={program}
        standing={standing}
        named={{ milestones, risks, decisions }}
        today={today}
      />
      <MilestonesTile milestones={milestones} today={today} ministerial={null} />
      <div className="two-columns">
        <RisksTile risks={risks} />
        <DecisionsTile decisions={decisions} />
      </div>
      <FactsTile program={program} />
    </div>
  )
}

function PreviewReaders({ preview: { readers } }: { preview: Preview }) {
  const t = useMessages(readersTexts)
  return (
    <section className="panel" aria-labelledby="readers-title">
      <h2 id="readers-title">{t('title')}</h2>
      <Readers {...readers} />
      <p>{t('people')}</p>
      <p>{t('permanent')}</p>
    </section>
  )
}
