import { LANGUAGES } from '@trilateral/contracts'
import { message, type Catalogue } from './catalogue.ts'
import { placeholdersOf } from './placeholders.ts'

/** Korean particles change with the sound before them, which a placeholder hides. */
const PARTICLE_AFTER_PLACEHOLDER = /\}(은|는|이|가|을|를|과|와|으로|로)/
/** A sentence in the plain style of a report (`없다.`) beside others that address the reader (`없습니다.`); `마다.` ends no verb. */
const PLAIN_STYLE = /(?<![니마])다\.(?!\p{L})/u

/** What is wrong with a catalogue, in sentences: for the tests of whoever owns one. Empty when all is well. */
export function catalogueFaults(catalogue: Catalogue): string[] {
  const english = catalogue.texts.en
  const ids = [...new Set(LANGUAGES.flatMap((language) => Object.keys(catalogue.texts[language])))]
  return ids.flatMap((id) =>
    LANGUAGES.flatMap((language) => {
      const text = catalogue.texts[language][id]
      if (text === undefined || text.trim() === '') return [`${language} ${id}: missing`]
      const wanted = placeholdersOf(english[id] ?? '')
      const faults =
        placeholdersOf(text).join() === wanted.join() ? [] : [`${language} ${id}: other placeholders`]
      if (language === 'ko' && PARTICLE_AFTER_PLACEHOLDER.test(text)) faults.push(`ko ${id}: glued particle`)
      if (language === 'ko' && PLAIN_STYLE.test(text)) faults.push(`ko ${id}: plain style`)
      try {
        message(catalogue, language, id, Object.fromEntries(wanted.map((name) => [name, 1])))
      } catch (error) {
        faults.push(`${language} ${id}: ${String(error)}`)
      }
      return faults
    }),
  )
}
