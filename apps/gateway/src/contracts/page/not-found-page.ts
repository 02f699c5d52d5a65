import { page, to, type Shown } from './frame.ts'
import { html } from './html.ts'

export const notFoundPage = (shown: Shown): string =>
  page(
    shown,
    shown.say('not-found'),
    html`<h1>${shown.say('not-found')}</h1>
      <p>${shown.say('not-found.why')}</p>
      <p><a href="${to('/contracts/', shown)}">${shown.say('back')}</a></p>`,
  )
