import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { LANGUAGES } from '@trilateral/contracts'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { found, type Criterion } from './criterion.ts'

const ASSETS = fileURLToPath(new URL('../../apps/portal/dist/web/assets/', import.meta.url))
const KB = 1000

const gzipped = (file: string) => gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length / KB

export const bundleSize: Criterion = {
  number: 2,
  asks: 'JavaScript of the Brief ≤ 220 kB gzip, a route’s chunk ≤ 60, the charts’ chunk ≤ 35',
  async measure({ browser, portal }) {
    const loaded = await assetsLoadedBy(browser, portal)
    const initial = loaded.filter((file) => file.endsWith('.js'))
    const initialSize = initial.reduce((sum, file) => sum + gzipped(file), 0)
    const others = readdirSync(ASSETS).filter((file) => file.endsWith('.js') && !initial.includes(file))
    const charts = others.filter((file) => /chart/i.test(file))
    const routes = others.filter((file) => !charts.includes(file))
    const largest = routes
      .map((file) => ({ file, size: gzipped(file) }))
      .toSorted((a, b) => b.size - a.size)[0]
    const chartSize = charts.reduce((sum, file) => sum + gzipped(file), 0)
    return [
      found(initialSize <= 220, `the Brief loads ${initialSize.toFixed(1)} kB in ${initial.length} files`),
      found(
        (largest?.size ?? 0) <= 60,
        `the largest of ${routes.length} other chunks is ${largest?.size.toFixed(1)} kB (${largest?.file})`,
      ),
      found(charts.length > 0 && chartSize <= 35, `charts: ${chartSize.toFixed(1)} kB`),
    ]
  },
}

/** Raw bytes: font files are compressed already. */
const FONT_LIMITS = { en: 60, ko: 110, ja: 190 } as const

export const fontSize: Criterion = {
  number: 4,
  asks: 'fonts loaded EN ≤ 60, KO ≤ 110, JA ≤ 190 kB; CSS ≤ 35 kB gzip',
  async measure({ browser, portal }) {
    const findings = []
    for (const language of LANGUAGES) {
      const files = await assetsLoadedBy(browser, portal, language)
      const fonts = files.filter((file) => file.endsWith('.woff2'))
      const size = fonts.reduce((sum, file) => sum + readFileSync(join(ASSETS, file)).length / KB, 0)
      findings.push(
        found(
          fonts.length > 0 && size <= FONT_LIMITS[language],
          `${language}: ${size.toFixed(1)} kB in ${fonts.length} font files`,
        ),
      )
      const css = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + gzipped(file), 0)
      findings.push(found(css <= 35, `${language}: ${css.toFixed(1)} kB CSS`))
    }
    return findings
  },
}

async function assetsLoadedBy(
  browser: Parameters<typeof sitDown>[0],
  portal: string,
  language: (typeof LANGUAGES)[number] = 'en',
): Promise<string[]> {
  const page = await (await sitDown(browser, language)).newPage()
  await enter(page, `${portal}/?lang=${language}`, 'us', 'leader')
  const files = new Set<string>()
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    if (pathname.startsWith('/assets/')) files.add(pathname.slice('/assets/'.length))
  })
  await page.goto(`${portal}/?lang=${language}`)
  await settled(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.context().close()
  return [...files]
}
