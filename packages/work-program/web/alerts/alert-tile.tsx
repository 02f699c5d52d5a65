import { textFor } from '@trilateral/contracts'
import type { Person, Alert } from '@trilateral/contracts/work-program'
import {
  Basis,
  formatDate,
  Marking,
  RecordText,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { RecordView } from '../../src/questions/views.ts'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { EvidenceList } from '../dossier/assessment-tile.tsx'
import { personInWords } from '../dossier/person-in-words.ts'
import { terms } from '../dossier/terms.ts'
import { useIsOfficial } from '../frame/desk.tsx'
import { useProgramTitles } from '../programs/use-program-titles.ts'
import { AlertSteps } from './alert-steps.tsx'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { alertTexts } from './alert-texts.ts'

/** One alert: evidence first, then what it touches, then who looks after it. */
export function AlertTile({ alert }: { alert: RecordView<Alert> }) {
  const { language } = useLanguage()
  const t = useMessages(alertTexts)
  const isOfficial = useIsOfficial()
  const titles = useProgramTitles()
  const { id, state, tlp, audience, originator, ours } = alert
  return (
    <Tile
      heading={<RecordText text={state.title} />}
      marks={<Basis value={state.basis} />}
      provenance={<Marking tlp={tlp} audience={audience} originator={originator} />}
    >
      <p className="entry-facts">
        <strong className="alert-status" data-status={state.status}>
          {t(`status.${state.status}`)}
        </strong>
        <span>{t(`kind.${state.kind}`)}</span>
        <span>{t('raised-on', { day: formatDate(language, state.raisedOn) })}</span>
      </p>
      <Judgement alert={state} />
      <dl className="dossier-facts">
        <div>
          <dt>{t('evidence')}</dt>
          <dd>
            <EvidenceList evidence={state.evidence} />
          </dd>
        </div>
        {state.commitments.length > 0 ? (
          <div>
            <dt>{t('commitments')}</dt>
            <dd>
              <ul className="plain">
                {state.commitments.map((code) => (
                  <li key={code}>{commitmentByCode(code)?.summary[language] ?? code}</li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          {state.programs.length > 0 ? (
            <>
              <dt>{t('programs')}</dt>
              <dd className="entry-steps">
                {state.programs.map((program) => (
                  <TextLink key={program} href={`/programs/${program}`}>
                    {titles(program)}
                  </TextLink>
                ))}
              </dd>
            </>
          ) : null}
          {state.about?.entity === 'measure' ? (
            <dd>
              <TextLink href={`/measures/${state.about.id}`}>{t('measure')}</TextLink>
            </dd>
          ) : null}
        </div>
      </dl>
      <Keepers alert={state} />
      {ours && isOfficial && state.status !== 'closed' ? <AlertSteps alert={alert} /> : null}
      {ours ? <SharingLink of={{ entity: 'alert', id }} title={textFor(state.title, language).text} /> : null}
    </Tile>
  )
}

/** Likelihood and confidence are two sentences: ICD 203 bars one that joins them. */
function Judgement({ alert: { likelihood, impact, confidence } }: { alert: Alert }) {
  const t = useMessages(alertTexts)
  const say = useMessages(terms)
  return (
    <p>
      {t('likelihood', { likelihood: say(`likelihood.${likelihood ?? 'happened'}`) })}{' '}
      {t('impact', { impact: say(impact === null ? 'unassessed' : `impact.${impact}`) })}{' '}
      <span>
        {t('confidence', {
          confidence: say(confidence === null ? 'unassessed' : `confidence.${confidence}`),
        })}
      </span>
    </p>
  )
}

function Keepers({ alert: { acknowledgedBy, assignedTo, closedBecause } }: { alert: Alert }) {
  const { language } = useLanguage()
  const t = useMessages(alertTexts)
  const who = (person: Person) => personInWords(person, language)
  return (
    <>
      <p className="soft">
        {acknowledgedBy ? `${t('acknowledged-by', { who: who(acknowledgedBy) })} ` : null}
        {assignedTo ? t('assigned-to', { who: who(assignedTo) }) : t('assigned-none')}
      </p>
      {closedBecause ? (
        <p>
          {t('closed-because')} <RecordText text={closedBecause} />
        </p>
      ) : null}
    </>
  )
}
