import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Party } from '@trilateral/contracts'
import type { Interaction, Provider } from 'oidc-provider'
import { demoPeople } from '../people/demo-people.ts'
import { choosePage } from './choose-page.ts'
import { errorPage } from './error-page.ts'
import { pageHeaders } from './html.ts'
import { languageOf } from './language.ts'
import { readForm } from './read-form.ts'

/** Shows the page, and takes the choice. The interaction's signed cookie ties both to one browser. */
export function chooseRoute(provider: Provider, party: Party) {
  const people = demoPeople(party)

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (!interaction || pathname !== `/choose/${interaction.uid}`) {
      response.writeHead(400, pageHeaders()).end(errorPage('interaction-unknown'))
      return
    }
    const { redirect_uri: target, ui_locales: asked } = interaction.params
    if (request.method === 'GET') {
      const locales = typeof asked === 'string' ? asked : undefined
      const language = languageOf(searchParams.get('lang'), locales, request.headers['accept-language'])
      const targets = typeof target === 'string' ? [new URL(target).origin] : []
      response
        .writeHead(200, pageHeaders(targets))
        .end(choosePage({ party, language, people, path: pathname }))
      return
    }
    const form = await readForm(request)
    const person = people.find(({ id }) => id === form.get('person'))
    if (!person && !form.has('cancel')) {
      response.writeHead(400, pageHeaders()).end(errorPage('person-unknown'))
      return
    }
    if (person) await forgetOther(provider, interaction, person.id)
    const result = person
      ? { login: { accountId: person.id } }
      : { error: 'access_denied', error_description: 'the person went back' }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
}

/**
 * Signs out whoever this browser chose before. Left to itself the provider does so by a page that a script submits,
 * which a browser without scripts stops at.
 */
async function forgetOther(provider: Provider, interaction: Interaction, chosen: string): Promise<void> {
  const { session } = interaction
  if (!session || session.accountId === chosen) return
  const before = await provider.Session.findByUid(session.uid)
  await before?.destroy()
  delete interaction.session
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000))
}
