import {
  formatDate,
  Marking,
  ministryName,
  PARTY_ORDER,
  RecordText,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { NoticePage } from '../../src/questions/notices.ts'
import { CORROBORATION_NAMES } from '../../src/rules/notices/names.ts'
import { EvidenceList } from '../dossier/assessment-tile.tsx'
import { terms } from '../dossier/terms.ts'
import { noticeTexts } from './notice-texts.ts'

/** Who has seen the notice, and what each found out by itself. */
export function OthersTile({ page }: { page: NoticePage }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { acknowledged, corroborations, originator, audience } = page
  const standing = (party: (typeof PARTY_ORDER)['en'][number]) => {
    if (party === originator) return t('others.issued')
    const seen = acknowledged.find((each) => each.party === party)
    if (seen) return t('others.seen', { day: formatDate(language, seen.on) })
    return t(audience.includes(party) ? 'others.waiting' : 'others.outside')
  }
  return (
    <Tile
      heading={t('others')}
      finding={t('others.finding', { seen: acknowledged.length, found: corroborations.length })}
    >
      <dl className="notice-pairs">
        {PARTY_ORDER[language].map((party) => (
          <div key={party}>
            <dt>{ministryName(party, language)}</dt>
            <dd>{standing(party)}</dd>
          </div>
        ))}
      </dl>
      {corroborations.map((each) => (
        <Corroboration key={each.id} corroboration={each} />
      ))}
    </Tile>
  )
}

function Corroboration({
  corroboration: { state, tlp, audience, originator },
}: {
  corroboration: NoticePage['corroborations'][number]
}) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const say = useMessages(terms)
  return (
    <section className="notice-finding">
      <h3 className="notice-subhead">{ministryName(originator, language)}</h3>
      <p>
        <strong>
          {t('others.found', {
            finding: CORROBORATION_NAMES[state.finding][language],
            day: formatDate(language, state.on),
          })}
        </strong>
      </p>
      <p>
        <RecordText text={state.judgement} />{' '}
        {t('assessment.confidence', { confidence: say(`confidence.${state.confidence}`) })}
      </p>
      <EvidenceList evidence={state.evidence} />
      <Marking tlp={tlp} audience={audience} originator={originator} />
    </section>
  )
}
