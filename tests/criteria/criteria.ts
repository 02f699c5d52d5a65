// The acceptance criteria of the screens, measured on the running product: `npm run criteria`, or `npm run criteria -- 3 7` for some.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack } from '@trilateral/infra-local'
import { openBrowser } from '../people/browser.ts'
import { accessible } from './accessible.ts'
import { bundleSize, fontSize } from './bundle-size.ts'
import { catalogues, dates } from './by-unit-tests.ts'
import { charts } from './charts.ts'
import { found, type Criterion, type House } from './criterion.ts'
import { filterSpeed } from './filter-speed.ts'
import { firstViewport } from './first-viewport.ts'
import { keyboard } from './keyboard.ts'
import { composing, foreignRuns, particles, twoCharacters } from './languages.ts'
import { liveContent } from './live-content.ts'
import { placesOf } from '../people/places.ts'
import { pageSpeed } from './page-speed.ts'
import { longerTexts, reflow } from './reflow.ts'

const PORT = 18_700
const CRITERIA: readonly Criterion[] = [
  firstViewport,
  bundleSize,
  pageSpeed,
  filterSpeed,
  fontSize,
  accessible,
  keyboard,
  charts,
  reflow,
  liveContent,
  catalogues,
  longerTexts,
  particles,
  foreignRuns,
  twoCharacters,
  composing,
  dates,
]

const asked = process.argv.slice(2).map(Number)
const chosen = CRITERIA.filter(({ number }) => asked.length === 0 || asked.includes(number))
const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-criteria-'))
const [stack, browser] = await Promise.all([startStack({ port: PORT, dataDir, quiet: true }), openBrowser()])
const failed = new Set<number>()
try {
  const { portal, apps } = stack.state
  const desk = apps['critical-minerals'] ?? ''
  const places = await Promise.all(
    placesOf(stack.state).map(async (place) => ({ ...place, pages: await place.pages() })),
  )
  const pagesAt = (address: string) => places.find(({ origin }) => origin === address)?.pages ?? []
  const house: House = {
    browser,
    portal,
    desk,
    portalPages: pagesAt(portal),
    deskPages: pagesAt(desk),
    places,
  }
  for (const criterion of chosen) {
    const findings = await criterion
      .measure(house)
      .catch((error: unknown) => [found(false, `could not be measured: ${String(error).slice(0, 400)}`)])
    const holds = findings.every((finding) => finding.holds)
    if (!holds) failed.add(criterion.number)
    console.log(`${holds ? '✓' : '✗'} ${criterion.number}. ${criterion.asks}`)
    for (const finding of findings) console.log(`    ${finding.holds ? '·' : '✗'} ${finding.seen}`)
  }
} finally {
  await browser.close()
  await stack.stop()
  await rm(dataDir, { recursive: true, force: true })
}
const numbers = new Set(chosen.map(({ number }) => number))
console.log(`\n${numbers.size - failed.size} criteria hold, ${failed.size} do not`)
process.exit(failed.size > 0 ? 1 : 0)
