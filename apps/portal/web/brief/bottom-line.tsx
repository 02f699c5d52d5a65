import { textFor } from '@trilateral/contracts'
import { Basis, Disclosure, PageHead, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { AreaBottomLine, Brief, SectorLine } from '../answers.ts'
import { useTitle } from '../frame/use-title.ts'
import { Day } from '../record/day.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { totalText } from '../record/total.ts'
import { briefTexts } from '../texts/brief.ts'
import { termsTexts } from '../texts/terms.ts'

interface Props {
  readonly lines: readonly AreaBottomLine[]
  /** Names the areas. */
  readonly sectors: readonly SectorLine[]
  readonly figures: Brief['figures']
  readonly exceptions: number
}

/** The bottom line up front: one sentence and the official who stands for it. The newest leads; other areas' stand beneath. */
export function BottomLine({ lines, sectors, figures, exceptions }: Props) {
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  const [first, ...others] = lines
  const nameOf = (code: string) => sectors.find(({ area }) => area === code)?.name[language] ?? code
  const computed = t('no-bottom-line', { exceptions, overdue: totalText(figures.overdue) })
  useTitle(first ? textFor(first.state.text, language).text : computed)
  if (!first) return <PageHead eyebrow={t('eyebrow')} title={computed} />
  return (
    <div className="bottom-line">
      <PageHead
        eyebrow={`${t('eyebrow')} · ${nameOf(first.area)}`}
        title={<RecordText text={first.state.text} />}
        meta={<ApprovedBy line={first} />}
      />
      {others.length === 0 ? null : (
        <Disclosure summary={t('other-areas', { count: others.length })}>
          <ul className="bottom-lines">
            {others.map((line) => (
              <li key={line.area}>
                <p className="bottom-line-area">{nameOf(line.area)}</p>
                <p>
                  <RecordText text={line.state.text} />
                </p>
                <ApprovedBy line={line} />
                <RecordProvenance provenance={line.provenance} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function ApprovedBy({ line: { state, provenance } }: { line: AreaBottomLine }) {
  const t = useMessages(briefTexts)
  const terms = useMessages(termsTexts)
  const { name, office } = state.approvedBy
  return (
    <p className="approved-by">
      <span>
        {t('approved', { name })}
        {terms('comma')}
        <RecordText text={office} isQuiet />
        {terms('comma')}
        <Day on={state.approvedOn} />
      </span>
      {provenance.basis === null ? null : <Basis value={provenance.basis} />}
    </p>
  )
}
