import { LANGUAGES, TLP_LABELS } from '@trilateral/contracts'
import { CLAUSE_STATES } from '@trilateral/contracts/critical-minerals'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DateField } from '../forms/date-field.tsx'
import { message } from '../language/catalogue.ts'
import { kit } from '../language/kit-messages.ts'
import { LanguageProvider } from '../language/language.tsx'
import { Table } from '../layout/table.tsx'
import { Freshness } from '../record/freshness.tsx'
import { Marking } from '../record/marking.tsx'
import { RecordText } from '../record/record-text.tsx'
import { StateBadge } from '../record/state-badge.tsx'
import { ThemeProvider } from '../theme/theme.tsx'
import { AppShell } from './app-shell.tsx'
import { SignInPage } from './sign-in-page.tsx'

describe.each(LANGUAGES)('for a reader of %s', (language) => {
  const html = (element: React.ReactNode) =>
    renderToStaticMarkup(
      <LanguageProvider initial={language}>
        <ThemeProvider initial="light">{element}</ThemeProvider>
      </LanguageProvider>,
    )

  test('a state is a word and a glyph that no other state has', () => {
    const badges = CLAUSE_STATES.map((state) => html(<StateBadge state={state} />))
    for (const [index, state] of CLAUSE_STATES.entries())
      expect(badges[index]).toContain(message(kit, language, `state.${state}`))
    const glyphs = badges.map((badge) => /aria-hidden="true">(.)</u.exec(badge)?.[1])
    expect(new Set(glyphs).size).toBe(CLAUSE_STATES.length)
  })

  test.each(TLP_LABELS)('TLP:%s is written out', (tlp) => {
    expect(html(<Marking tlp={tlp} audience={['jp', 'kr']} />)).toContain(`TLP:${tlp}`)
  })

  test('signing in offers the three ministries and comes back to where the reader was', () => {
    const page = html(<SignInPage returnTo="/measures?on=2026-11-24" application="Critical minerals" />)
    for (const party of ['jp', 'kr', 'us'])
      expect(page).toContain(`/auth/sign-in/${party}?return=%2Fmeasures%3Fon%3D2026-11-24`)
  })

  test('the shell has a way past the header, one main and one current page', () => {
    const page = html(
      <AppShell
        application="Critical minerals"
        navigation={[
          { label: 'Register', href: '/', isCurrent: true },
          { label: 'Record', href: '/record' },
        ]}
        person={{ party: 'kr', name: 'Demo Official', roles: ['official'] }}
        onSignOut={() => undefined}
      >
        <h1>Register</h1>
      </AppShell>,
    )
    expect(page).toContain('href="#content"')
    expect(page.match(/<main/g)).toHaveLength(1)
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
  })

  test('a refused date is tied to its explanation', () => {
    const field = html(
      <DateField id="until" label="Until" error="Too early" value="" onChange={() => undefined} />,
    )
    expect(field).toContain('aria-describedby="until-error"')
    expect(field).toContain('aria-invalid="true"')
  })

  test('a table names itself and its rows', () => {
    const columns = [
      { key: 'name', header: 'Name', cell: (row: string) => row, isRowHeader: true },
      { key: 'size', header: 'Size', cell: (row: string) => row.length },
    ]
    const table = html(<Table caption="Names" columns={columns} rows={['Ga']} rowKey={(row) => row} />)
    expect(table).toContain('scope="row"')
    expect(table).toContain('>Names</caption>')
  })

  test('a text that is not translated says so and keeps its own language', () => {
    const text = html(<RecordText text={{ en: { text: 'Announcement 46', state: 'source' } }} />)
    expect(text).toContain('lang="en"')
    expect(text.includes(message(kit, language, 'translation.source-shown'))).toBe(language !== 'en')
  })

  test('a stream that broke three minutes ago looks stale, one that works looks live', () => {
    const before = new Date(Date.now() - 180_000)
    expect(html(<Freshness lastEventAt={before} isConnected={false} />)).toContain('data-state="stale"')
    expect(html(<Freshness lastEventAt={before} isConnected />)).toContain('data-state="live"')
  })
})
