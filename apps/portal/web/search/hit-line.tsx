import { textFor } from '@trilateral/contracts'
import { ExerciseMark, formatDate, Marking, useLanguage, useMessages } from '@trilateral/ui'
import type { SearchHit } from '../answers.ts'
import { areaName } from '../area/area-name.ts'
import { searchTexts } from '../texts/search.ts'
import { highlight } from './highlight.ts'

/** A text with the words that were asked for marked: in bold and underlined, not by colour alone. */
export function Highlighted({ text, query, lang }: { text: string; query: string; lang?: string }) {
  return (
    <span lang={lang}>
      {highlight(text, query).map(({ at, text: part, isFound }) =>
        isFound ? <mark key={at}>{part}</mark> : part,
      )}
    </span>
  )
}

/** What else tells a hit from others of its name: where the words stand, its area and program, its day. */
export function HitFacts({ hit, query }: { hit: SearchHit; query: string }) {
  const { passage, area, program, day, isOpen, isExercise, marking } = hit
  const { language } = useLanguage()
  const t = useMessages(searchTexts)
  return (
    <span className="hit-facts">
      {isExercise ? <ExerciseMark /> : null}
      {passage === null ? null : <Highlighted text={passage} query={query} />}
      {marking === null ? <span>{t('statement-of')}</span> : null}
      {area === null ? null : <span>{areaName(area, language)}</span>}
      {program === null || hit.kind === 'program' ? null : (
        <span>{textFor(program.title, language).text}</span>
      )}
      {day === null ? null : <span>{formatDate(language, day)}</span>}
      {isOpen ? null : <span>{t('closed')}</span>}
      {marking === null ? null : (
        <Marking tlp={marking.tlp} audience={marking.audience} originator={marking.originator} />
      )}
    </span>
  )
}

/** A hit's title in the reader's language, marked. */
export function HitTitle({ hit, query }: { hit: SearchHit; query: string }) {
  const { language } = useLanguage()
  const title = textFor(hit.title, language)
  return <Highlighted text={title.text} query={query} lang={title.language} />
}
