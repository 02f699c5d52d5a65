import { SECTIONS, type Commitment, type StatementCheck } from '@trilateral/work-program/statement'
import { useLanguage, useMessages } from '@trilateral/ui'
import { commitmentsTexts } from '../texts/commitments.ts'
import { sentenceOf } from './kept-statement.ts'

interface Props {
  readonly of: Pick<Commitment, 'code' | 'section' | 'sentence' | 'clause'>
  readonly check: StatementCheck | null
  /** Shows the whole sentence and not only the part that is meant. */
  readonly isWhole?: boolean
}

/** Where in the statement something stands; and, where a reader brought the text, the very words. */
export function Pointer({ of, check, isWhole = false }: Props) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const section = SECTIONS.find(({ code }) => code === of.section)?.name[language] ?? of.section
  const { sentence, clause } = of
  const words = sentenceOf(check, of.code)
  return (
    <>
      <span className="pointer">
        <span aria-hidden="true">§ </span>
        {clause === null
          ? t('pointer', { section, sentence })
          : t('pointer-clause', { section, sentence, clause })}
      </span>
      {words === undefined ? null : (
        <blockquote className="statement-words" lang="en">
          <p>{words.clause}</p>
          {isWhole && words.text !== words.clause ? <p className="statement-sentence">{words.text}</p> : null}
          <footer lang={language}>{t('quote')}</footer>
        </blockquote>
      )}
    </>
  )
}
