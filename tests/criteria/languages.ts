import { LANGUAGES } from '@trilateral/contracts'
import type { Page } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { faultless, type Criterion, type House } from './criterion.ts'

/** Korean particles that change with the word before them must not follow a placeholder. */
const PARTICLE = /\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/u

export const particles: Criterion = {
  number: 14,
  asks: 'no Korean particle behind a placeholder',
  async measure() {
    const { readdirSync, readFileSync } = await import('node:fs')
    const { fileURLToPath } = await import('node:url')
    const root = fileURLToPath(new URL('../../', import.meta.url))
    const files = ['apps', 'packages'].flatMap((part) =>
      readdirSync(`${root}${part}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(^|[/.])ko\.ts$/.test(file) && !/node_modules|dist/.test(file))
        .map((file) => `${part}/${file}`),
    )
    const faults = files.flatMap((file) =>
      readFileSync(`${root}${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (PARTICLE.test(line) ? [`${file}:${index + 1}`] : [])),
    )
    return [faultless(files.length, 'Korean catalogues', faults)]
  },
}

const SCRIPTS = {
  en: /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u,
  ja: /[\uac00-\ud7af]/u,
  ko: /[\u3040-\u30ff]/u,
}

export const foreignRuns: Criterion = {
  number: 15,
  asks: '`lang` on every text in another language than the page’s',
  async measure(house) {
    const faults: string[] = []
    let looks = 0
    for (const language of LANGUAGES)
      await everyPortalPage(house, language, async (page, where) => {
        looks += 1
        const foreign = await page.evaluate(
          ({ pattern, own }) => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
            const unmarked: string[] = []
            while (walker.nextNode()) {
              const text = walker.currentNode.textContent ?? ''
              const parent = walker.currentNode.parentElement
              const marked = parent?.closest('[lang]')?.getAttribute('lang')
              if (
                new RegExp(pattern, 'u').test(text) &&
                marked === own &&
                !['SCRIPT', 'STYLE'].includes(parent?.tagName ?? '')
              )
                unmarked.push(text.trim().slice(0, 40))
            }
            return unmarked
          },
          { pattern: SCRIPTS[language].source, own: language },
        )
        faults.push(...foreign.map((text) => `${where}: "${text}" has no lang of its own`))
      })
    return [faultless(looks, 'pages', faults)]
  },
}

/** Decomposed Korean, as some keyboards and file systems send it. */
const SEARCHES = [
  { language: 'ja', typed: '分離' },
  { language: 'ko', typed: '분리' },
  { language: 'ko', typed: '분리'.normalize('NFD') },
] as const

export const twoCharacters: Criterion = {
  number: 16,
  asks: 'two characters find what they name (分離, 분리), decomposed Korean too',
  async measure({ browser, portal }) {
    const faults: string[] = []
    for (const { language, typed } of SEARCHES) {
      const page = await (await sitDown(browser, language)).newPage()
      await enter(page, `${portal}/?lang=${language}`, 'us', 'leader')
      await page.goto(`${portal}/programs?lang=${language}&search=${encodeURIComponent(typed)}`)
      await settled(page)
      const rows = await page
        .locator('main table tbody tr')
        .filter({ hasText: typed.normalize('NFC') })
        .count()
      if (rows === 0) faults.push(`${typed} finds nothing`)
      await page.context().close()
    }
    return [faultless(SEARCHES.length, 'searches', faults)]
  },
}

export const composing: Criterion = {
  number: 17,
  asks: 'Enter and Tab while a word is being composed set nothing off',
  async measure({ browser, portal }) {
    const page = await (await sitDown(browser, 'ja')).newPage()
    await enter(page, `${portal}/?lang=ja`, 'jp', 'leader')
    await page.goto(`${portal}/programs?lang=ja`)
    await settled(page)
    const field = page.locator('main input[type=search], main input[type=text]').first()
    await field.focus()
    const before = page.url()
    const faults: string[] = []
    for (const [key, keyCode] of [
      ['Enter', 229],
      ['Tab', 229],
      ['Process', 229],
    ] as const)
      await field.evaluate(
        (input, press) => {
          input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: '' }))
          for (const type of ['keydown', 'keyup'])
            input.dispatchEvent(
              new KeyboardEvent(type, {
                key: press.key,
                keyCode: press.keyCode,
                isComposing: true,
                bubbles: true,
                cancelable: true,
              }),
            )
          // WebKit ends the composition before the key goes down.
          input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '鉱' }))
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
          )
        },
        { key, keyCode },
      )
    await page.waitForTimeout(600)
    if (page.url() !== before) faults.push(`the address became ${page.url().slice(portal.length)}`)
    if (!(await field.evaluate((input) => document.activeElement === input)))
      faults.push('the field lost the focus')
    await page.context().close()
    return [faultless(3, 'keys', faults)]
  },
}

async function everyPortalPage(
  { browser, portal, portalPages }: House,
  language: (typeof LANGUAGES)[number],
  look: (page: Page, where: string) => Promise<void>,
): Promise<void> {
  const page = await (await sitDown(browser, language)).newPage()
  await enter(page, `${portal}/?lang=${language}`, 'us', 'leader')
  for (const address of portalPages) {
    await page.goto(`${portal}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
    await settled(page)
    await look(page, `${language} ${address}`)
  }
  await page.context().close()
}
