import { TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { useProgramTitles } from '@trilateral/work-program/screens'
import { commitmentByCode } from '@trilateral/work-program/statement'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'

/** The ministers' commitments that the input bears on, and the programs that work on it. */
export function Ties({ page: { input } }: { readonly page: InputPage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const programTitle = useProgramTitles()
  const { commitments, programs } = input
  return (
    <section className="panel">
      <h2>{t('ties.heading')}</h2>
      {commitments.length + programs.length === 0 ? <p className="quiet">{t('ties.none')}</p> : null}
      <ul className="plain">
        {commitments.map((code) => (
          <li key={code}>{commitmentByCode(code)?.summary[language] ?? code}</li>
        ))}
        {programs.map((id) => (
          <li key={id}>
            <TextLink href={`/programs/${id}`}>{programTitle(id)}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
