import { until } from '../load/until.ts'
import { portalReader } from './desk.ts'
import { signIn } from './sign-in.ts'

/** The id of no record. */
export const NOBODY = '00000000-0000-4000-8000-000000000000'

/** The portal has taken in what the areas opened with. @throws Error after a minute */
export async function portalIsFilled(portal: string): Promise<void> {
  const reader = portalReader(await signIn(portal, 'kr', 'leader'))
  const filled = async () => {
    const [measures, programs, positions] = await Promise.all([
      reader.measures.list.query({}),
      reader.programs.list.query({}),
      reader.supply.positions.query({}),
    ])
    return measures.total > 10 && programs.total.count > 4 && positions.total.count > 20
  }
  await until(filled, 100)
}

/** The pages of the ministry's systems, with one that has something to show. */
export async function partnerPages(portal: string): Promise<readonly string[]> {
  const secretariat = portalReader(await signIn(portal, 'kr', 'secretariat'))
  const code = 'kr-looked-at'
  const known = await secretariat.partners.list.query()
  if (!known.some((partner) => partner.code === code))
    await secretariat.partners.register.mutate({
      code,
      name: 'A system that is looked at',
      contact: 'desk@example.go.kr',
      ceiling: { tlp: 'AMBER', audiences: ['kr', 'jp-kr-us'], eventTypes: ['*'] },
    })
  return ['/partners', `/partners/${code}`, '/partners/kr-nobody']
}

/** Every route of the portal, with real records of the running product in it, and some with nothing to show. */
export async function portalPages(portal: string): Promise<readonly string[]> {
  await portalIsFilled(portal)
  const reader = portalReader(await signIn(portal, 'kr', 'leader'))
  const [measures, programs, positions, events] = await Promise.all([
    reader.measures.list.query({}),
    reader.programs.list.query({}),
    reader.supply.positions.query({ material: 'gallium' }),
    reader.events.list.query({}),
  ])
  return [
    '/',
    '/commitments',
    '/commitments/critical-minerals-2',
    '/programs',
    '/programs?search=nothing-has-this-name',
    `/programs/${programs.items[0]?.id ?? NOBODY}`,
    `/programs/${NOBODY}`,
    '/timeline',
    '/timeline?view=chart',
    '/calendar?view=month',
    '/calendar?view=agenda',
    '/alerts',
    '/notices',
    '/notices?exercises=true',
    '/search?q=gallium',
    '/search?q=nothing-has-these-words',
    '/supply',
    `/supply/${positions.items[0]?.id ?? NOBODY}`,
    '/measures',
    '/measures?on=2025-11-01&target=US&material=gallium',
    '/measures?search=nothing-has-this-name',
    `/measures/${measures.items.find(({ originator }) => originator === 'us')?.id ?? NOBODY}`,
    `/measures/${NOBODY}`,
    '/events',
    '/recalls',
    `/events/${events.items[0]?.id ?? NOBODY}`,
    '/failed-events',
    '/operate',
    '/no-such-page',
    '/contracts/',
    '/contracts/?q=threshold',
    '/contracts/?q=nothing-has-this-name',
    '/contracts/events/semiconductors.indicator-values-recorded',
    '/contracts/events/no.such-event',
  ]
}
