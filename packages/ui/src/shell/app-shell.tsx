import { useId, useState, type ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { Button } from '../forms/button.tsx'
import { ministryName } from '../language/country-names.ts'
import { kit } from '../language/kit-messages.ts'
import { LanguageMenu } from '../language/language-menu.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import type { SignedInPerson } from '../session/session.ts'
import { ZoneProvider } from '../session/zone.tsx'
import { ThemeMenu } from '../theme/theme.tsx'

export interface NavigationItem {
  readonly label: string
  readonly href: string
  readonly isCurrent?: boolean
}

interface Props {
  /** The app's name in the reader's language. */
  readonly application: string
  readonly navigation: readonly NavigationItem[]
  readonly person: SignedInPerson | null
  readonly onSignOut: () => void
  /** Above the header: the demonstration or exercise banner. */
  readonly banner?: ReactNode
  /** Before the choice of language: what reaches everything, as a search does. */
  readonly tools?: ReactNode
  /** At the end of the navigation row: how fresh the page is. */
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page, in the zone of its reader's ministry. It holds the only `main`; give each screen a `PageHead` with its `h1`. */
export function AppShell(props: Props) {
  const { application, navigation, person, onSignOut, banner, tools, status, children } = props
  const t = useMessages(kit)
  const menu = useId()
  const [isMenuOpen, setMenuOpen] = useState(false)
  return (
    <ZoneProvider party={person?.party}>
      <div className="shell" data-menu={isMenuOpen ? 'open' : 'closed'}>
        <a className="skip-link" href="#content">
          {t('skip-to-content')}
        </a>
        {banner}
        <header className="shell-head">
          <div className="shell-bar">
            <Link className="shell-name" href="/">
              <Mark />
              <span className="shell-product">{t('product')}</span>
              <span className="shell-application">{application}</span>
            </Link>
            {person ? (
              <MenuButton menu={menu} isOpen={isMenuOpen} onPress={() => setMenuOpen(!isMenuOpen)} />
            ) : null}
            <div className="shell-tools">
              {tools}
              <LanguageMenu />
              <div className={person ? 'shell-more' : 'shell-tools'}>
                <ThemeMenu />
                {person ? <Person person={person} onSignOut={onSignOut} /> : null}
              </div>
            </div>
          </div>
          {navigation.length > 0 || status ? (
            <div className="shell-row">
              <nav aria-label={t('main-navigation')} className="shell-nav" id={menu}>
                {navigation.map((item) => (
                  <Link
                    key={item.href}
                    href={item.href}
                    onPress={() => setMenuOpen(false)}
                    {...(item.isCurrent ? { 'aria-current': 'page' } : {})}
                  >
                    {item.label}
                  </Link>
                ))}
              </nav>
              {status}
            </div>
          ) : null}
        </header>
        <main id="content" className="shell-main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </ZoneProvider>
  )
}

/** On a phone alone: ten pages and four choices would leave the first screen to the frame. */
function MenuButton({ menu, isOpen, onPress }: { menu: string; isOpen: boolean; onPress: () => void }) {
  const t = useMessages(kit)
  return (
    <div className="shell-menu">
      <Button look="quiet" aria-expanded={isOpen} aria-controls={menu} onPress={onPress}>
        {t(isOpen ? 'menu-close' : 'menu')}
      </Button>
    </div>
  )
}

/** Three strands laid as one: the program's sign. No flag, no seal. */
function Mark() {
  return (
    <svg className="shell-mark" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M3 21 14 3l4 6.5L10.9 21z" />
      <path d="M12.6 21 19.7 9.5 25 18H18z" opacity="0.7" />
      <path d="M3 23h22v2.5H3z" opacity="0.45" />
    </svg>
  )
}

function Person({ person, onSignOut }: { person: SignedInPerson; onSignOut: () => void }) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  return (
    <div className="shell-person">
      <p>
        <span className="for-ears">{t('signed-in-as')}</span>
        <span className="shell-person-name">{person.name}</span>
        <span className="shell-person-ministry">
          {[...person.roles.map((role) => t(`role.${role}`)), ministryName(person.party, language)].join(
            ' · ',
          )}
        </span>
      </p>
      <Button look="quiet" onPress={onSignOut}>
        {t('sign-out')}
      </Button>
    </div>
  )
}
