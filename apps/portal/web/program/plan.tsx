import { formatDate, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

/** What the program is for, and which commitments of the statement it works on. */
export function Plan({ dossier: { program, commitments } }: { dossier: ProgramDossier }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  const day = (on: string | null) => (on === null ? terms('unknown') : formatDate(language, on))
  return (
    <Tile heading={t('purpose')} finding={<RecordText text={program.purpose} />}>
      <dl className="pairs">
        <div>
          <dt>{t('period')}</dt>
          <dd>{t('period-from-to', { from: day(program.startsOn), to: day(program.endsOn) })}</dd>
        </div>
        <div>
          <dt>{t('commitments')}</dt>
          <dd>
            <ul className="plain">
              {commitments.map(({ code, summary }) => (
                <li key={code}>
                  <PageLink href={`/commitments/${code}`}>{summary[language]}</PageLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Tile>
  )
}
