import { textFor } from '@trilateral/contracts'
import { formatDate, Rating, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { DependencyLine } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

interface Props {
  readonly dependsOn: readonly DependencyLine[]
  readonly neededBy: readonly DependencyLine[]
}

/** What comes before this program, and what comes after it. */
export function Dependencies({ dependsOn, neededBy }: Props) {
  const t = useMessages(dossierTexts)
  return (
    <>
      <Tile heading={t('needs')} finding={dependsOn.length === 0 ? t('dependency-none') : undefined}>
        <Lines lines={dependsOn} />
      </Tile>
      <Tile heading={t('needed-by')} finding={neededBy.length === 0 ? t('dependency-none') : undefined}>
        <Lines lines={neededBy} />
      </Tile>
    </>
  )
}

function Lines({ lines }: { lines: readonly DependencyLine[] }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  if (lines.length === 0) return null
  return (
    <ul className="entries">
      {lines.map(({ id, program, declared, milestone, why }) => (
        <li key={`${id} ${milestone?.id ?? ''}`}>
          <p className="entry-title">
            {program === null ? (
              t('dependency-hidden')
            ) : (
              <PageLink href={`/programs/${program.id}`}>
                <RecordText text={program.title} isQuiet />
              </PageLink>
            )}
            {program === null ? null : <Rating value={declared} />}
          </p>
          {milestone === null ? null : (
            <p className="entry-facts">
              <span>
                {t('dependency-milestone', {
                  title: textFor(milestone.title, language).text,
                  due: formatDate(language, milestone.due),
                })}
              </span>
              {milestone.reachedOn === null ? null : (
                <span>{t('dependency-reached', { date: formatDate(language, milestone.reachedOn) })}</span>
              )}
              {milestone.overdueDays > 0 ? (
                <strong>{terms('overdue-days', { days: milestone.overdueDays })}</strong>
              ) : null}
            </p>
          )}
          <p className="quiet">{why === null ? t('dependency-by-milestone') : <RecordText text={why} />}</p>
        </li>
      ))}
    </ul>
  )
}
