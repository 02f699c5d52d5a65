import { LANGUAGES, type Language } from '@trilateral/contracts'
import { html, type Html } from './html.ts'
import type { Say } from './words.ts'

export interface Shown {
  readonly language: Language
  readonly say: Say
  /** The address without its language: path and question. */
  readonly address: string
}

/** An address of the catalogue in the reader's language. */
export const to = (path: string, { language }: Shown) =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' }

/** Written out in a tagged template, its end makes the bundler reach for a helper of its own that no package has: the process did not start. */
const SCRIPT = 'script'

/** Every page of the catalogue stands in this frame. It needs no script: that one only copies and keeps the theme of the portal. */
export function page(shown: Shown, title: string, content: Html): string {
  const { language, say, address } = shown
  const languages = LANGUAGES.map(
    (each) =>
      html`<li>
        <a
          href="${to(address, { ...shown, language: each })}"
          lang="${each}"
          hreflang="${each}"
          ${each === language ? html`aria-current="true"` : null}
          >${NAMES[each]}</a
        >
      </li>`,
  )
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${say('product')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/contracts/catalogue.css" />
        <script src="/contracts/catalogue.js"></${SCRIPT}>
      </head>
      <body>
        <a class="skip" href="#content">${say('skip')}</a>
        <header>
          <div class="bar">
            <a class="name" href="${to('/contracts/', shown)}"
              ><span>${say('product')}</span><strong>${say('title')}</strong></a
            >
            <nav aria-label="${say('language')}">
              <ul class="languages">
                ${languages}
              </ul>
            </nav>
            <a href="${to('/', shown)}">${say('portal')}</a>
          </div>
        </header>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html>`.text
}
