import { LANGUAGES, type Language, type Party } from '@trilateral/contracts'
import type { DemoPerson } from '../people/demo-people.ts'
import { MINISTRIES } from '../people/ministries.ts'
import { escaped, page } from './html.ts'
import { WORDS } from './words.ts'

export interface Choice {
  readonly party: Party
  readonly language: Language
  readonly people: readonly DemoPerson[]
  /** The page's own address, to which the choice is posted. */
  readonly path: string
}

/** "Who are you?", for people who do not exist. */
export function choosePage({ party, language, people, path }: Choice): string {
  const words = WORDS[language]
  const ministry = MINISTRIES[party][language]
  const persons = people.map(
    ({ id, title, work }) =>
      `<li><button name="person" value="${escaped(id)}"><strong>${escaped(title[language])}</strong>${escaped(work[language])}</button></li>`,
  )
  return page(
    language,
    `${words.title} · ${ministry}`,
    `<header><p>${escaped(ministry)}</p></header>
<main>
<h1>${escaped(words.title)}</h1>
<p class="notice"><strong>${escaped(words.notice)}</strong>${escaped(words.explanation)}</p>
<h2 id="people">${escaped(words.choose)}</h2>
<form method="post" action="${escaped(path)}" aria-labelledby="people"><ul>
${persons.join('\n')}
</ul></form>
<form class="quiet" method="post" action="${escaped(path)}"><button name="cancel" value="1">${escaped(words.cancel)}</button></form>
${languageMenu(language, path)}
</main>`,
  )
}

function languageMenu(current: Language, path: string): string {
  const links = LANGUAGES.map((language) => {
    const here = language === current ? ' aria-current="true"' : ''
    return `<li><a href="${escaped(path)}?lang=${language}" lang="${language}" hreflang="${language}"${here}>${WORDS[language].language}</a></li>`
  })
  return `<nav aria-label="${escaped(WORDS[current].languages)}"><ul>${links.join('')}</ul></nav>`
}
