import { LANGUAGES } from '@trilateral/contracts'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { escaped, page, pageHeaders } from './html.ts'
import { WORDS } from './words.ts'

/** In all three languages, and with the protocol's code for whoever is asked for help. */
export function errorPage(code: string): string {
  const sections = LANGUAGES.map(
    (language) =>
      `<section lang="${language}"><h2>${escaped(WORDS[language].failed)}</h2><p>${escaped(WORDS[language].failedHelp)}</p></section>`,
  )
  return page(
    'en',
    WORDS.en.failed,
    `<main><h1>${escaped(WORDS.en.failed)}</h1>${sections.join('\n')}<p><code>${escaped(code)}</code></p></main>`,
  )
}

export function sendErrorPage(context: KoaContextWithOIDC, code: string): void {
  context.set(pageHeaders())
  context.body = errorPage(code)
}
