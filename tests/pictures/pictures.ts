// The pictures of the README, taken from the running product: `npm run pictures`.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language, Party } from '@trilateral/contracts'
import { startStack } from '@trilateral/infra-local'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, portalReader, semiconductorsDesk } from '../people/desk.ts'
import { portalIsFilled } from '../people/pages.ts'
import { settled } from '../people/settled.ts'
import { signIn, type Desk } from '../people/sign-in.ts'

const PORT = 18_950
const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const WIDE = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

interface Picture {
  readonly name: string
  readonly at: 'portal' | 'critical-minerals' | 'semiconductors'
  readonly address: string
  readonly language: Language
  readonly party: Party
  readonly viewport?: typeof WIDE
}

const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-pictures-'))
const [stack, browser] = await Promise.all([startStack({ port: PORT, dataDir, quiet: true }), openBrowser()])
try {
  const { portal, apps } = stack.state
  const desk = apps['critical-minerals'] ?? ''
  await portalIsFilled(portal)
  const reader = portalReader(await signIn(portal, 'us', 'leader'))
  const official = mineralsDesk(await signIn(desk, 'kr', 'critical-minerals-official'))
  const { semiconductors = '' } = apps
  const chips = semiconductorsDesk(await signIn(semiconductors, 'kr', 'critical-minerals-official'))
  const [programs, positions, register, inputs] = await Promise.all([
    reader.programs.list.query({}),
    reader.supply.positions.query({ material: 'gallium', stage: 'processing' }),
    official.workProgram.register.query({}),
    chips.scenarios.inputs.query(),
  ])
  const worst = programs.items[0]?.id ?? ''
  const tried = inputs.find(({ title }) => title.en?.text === 'Refined gallium')?.id ?? ''
  const own = register.items.find(({ originator }) => originator === 'kr')?.id ?? ''
  const pictures: readonly Picture[] = [
    { name: 'my-work', at: 'critical-minerals', address: '/', language: 'en', party: 'kr' },
    {
      name: 'two-minute-update',
      at: 'critical-minerals',
      address: `/programs/${own}/update`,
      language: 'en',
      party: 'kr',
    },
    {
      name: 'supply-position',
      at: 'critical-minerals',
      address: `/supply/${positions.items[0]?.id ?? ''}`,
      language: 'en',
      party: 'us',
    },
    { name: 'stage-map', at: 'semiconductors', address: '/map', language: 'en', party: 'kr' },
    {
      name: 'scenario',
      at: 'semiconductors',
      address: `/scenarios/try?input=${tried}&cover=8&spare=0.1&ramp=4&substitution=0`,
      language: 'en',
      party: 'kr',
    },
    { name: 'brief', at: 'portal', address: '/', language: 'en', party: 'us' },
    { name: 'brief-phone-ja', at: 'portal', address: '/', language: 'ja', party: 'jp', viewport: PHONE },
    { name: 'dossier', at: 'portal', address: `/programs/${worst}`, language: 'en', party: 'us' },
    { name: 'commitments-ko', at: 'portal', address: '/commitments', language: 'ko', party: 'kr' },
    { name: 'supply', at: 'portal', address: '/supply', language: 'en', party: 'us' },
    { name: 'measures', at: 'portal', address: '/measures', language: 'en', party: 'us' },
  ]
  await mkdir(FOLDER, { recursive: true })
  for (const { name, at, address, language, party, viewport = WIDE } of pictures) {
    const origin = at === 'portal' ? portal : (apps[at] ?? '')
    const person: Desk = at === 'portal' ? 'leader' : 'critical-minerals-official'
    const page = await (await sitDown(browser, language, viewport)).newPage()
    await enter(page, `${origin}/?lang=${language}`, party, person)
    await page.goto(`${origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
    await settled(page)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    await page.context().close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  await stack.stop()
  await rm(dataDir, { recursive: true, force: true })
}
