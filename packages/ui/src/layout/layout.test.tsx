import { LANGUAGES, type Language } from '@trilateral/contracts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { catalogueFaults } from '../language/catalogue-faults.ts'
import { message } from '../language/catalogue.ts'
import { LanguageProvider } from '../language/language.tsx'
import { AppShell } from '../shell/app-shell.tsx'
import { formatInstant } from '../time/instant.ts'
import { useZone } from '../session/zone.tsx'
import { AsOfBar } from './as-of-bar.tsx'
import { KeyFigure } from './key-figure.tsx'
import { layoutTexts } from './layout-messages.ts'
import { EmptyState, ErrorState } from './states.tsx'
import { nextOf, Tabs } from './tabs.tsx'
import { Tile } from './tile.tsx'

const html = (element: React.ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<LanguageProvider initial={language}>{element}</LanguageProvider>)

describe.each(LANGUAGES)('for a reader of %s', (language) => {
  test('the page’s moment is told in the three capitals, on two calendar days', () => {
    const bar = html(<AsOfBar at="2026-11-24T16:00:00Z" />, language)
    for (const zone of ['Asia/Tokyo', 'Asia/Seoul', 'America/New_York'] as const)
      expect(bar).toContain(formatInstant(language, '2026-11-24T16:00:00Z', zone))
    expect(bar.match(/dateTime="2026-11-24T16:00:00.000Z"/g)).toHaveLength(3)
  })

  test('a figure that is not known is not a zero', () => {
    const figure = html(<KeyFigure value={null} label="Overdue" />, language)
    expect(figure).toContain(message(layoutTexts, language, 'unknown'))
    expect(figure).not.toMatch(/>0</)
    expect(html(<KeyFigure value={0} label="Overdue" />, language)).toContain('>0<')
  })

  test('a tile is named by its heading and offers a link to itself', () => {
    const tile = html(<Tile heading="Ratings" finding="Two got worse" link="/programs" />, language)
    const id = /<section[^>]* aria-labelledby="([^"]+)"/.exec(tile)?.[1]
    expect(tile).toContain(`<h2 id="${id}">Ratings</h2>`)
    expect(tile).toContain(message(layoutTexts, language, 'copy.link'))
  })

  test('an error has a way forward even when its page offers none', () => {
    expect(html(<ErrorState />, language)).toContain('<button')
  })

  test('nothing to show says where to go', () => {
    expect(html(<EmptyState title="None" action={{ label: 'All', href: '/all' }} />, language)).toContain(
      '/all',
    )
  })
})

test('of the tabs one is selected, one can be reached by Tab, and its panel is named by it', () => {
  const tabs = ['a', 'b', 'c'].map((key) => ({ key, label: key.toUpperCase(), content: `panel ${key}` }))
  const row = html(<Tabs label="Views" tabs={tabs} selected="b" onSelect={() => undefined} />)
  const selected = /<button[^>]* id="([^"]+)"[^>]* aria-selected="true"/.exec(row)?.[1]
  expect(row).toContain(`role="tabpanel" aria-labelledby="${selected}"`)
  expect(row.match(/role="tab"[^>]* tabindex="0"/g)).toHaveLength(1)
  expect(row).toContain('panel b')
  expect(row).not.toContain('panel a')
})

test('arrow keys go round the tabs, Home and End to their ends', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter'].map((key) => nextOf(key, 2, 3))).toEqual([
    0,
    1,
    0,
    2,
    undefined,
  ])
  expect(nextOf('ArrowLeft', 0, 3)).toBe(2)
})

test('within the shell, times are those of the reader’s ministry', () => {
  const Zone = () => <p>{useZone()}</p>
  const page = (party: 'jp' | 'kr' | 'us' | null) =>
    html(
      <AppShell
        application="Portal"
        navigation={[]}
        person={party === null ? null : { party, name: 'Demo', roles: ['leadership'] }}
        onSignOut={() => undefined}
      >
        <Zone />
      </AppShell>,
    )
  expect(page('kr')).toContain('Asia/Seoul')
  expect(page('jp')).toContain('Asia/Tokyo')
  expect(page(null)).toContain('America/New_York')
})

test('every text of the layout is there in three languages', () => {
  expect(catalogueFaults(layoutTexts)).toEqual([])
})
