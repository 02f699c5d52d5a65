import type { Language } from '@trilateral/contracts'
import { message, type NavigationItem } from '@trilateral/ui'
import { words } from './frame/words.ts'

const PLACES = [
  { id: 'nav.my-work', href: '/' },
  { id: 'nav.programs', href: '/programs' },
  { id: 'nav.timeline', href: '/timeline' },
  { id: 'nav.commitments', href: '/commitments' },
  { id: 'nav.alerts', href: '/alerts' },
  { id: 'nav.notices', href: '/notices' },
  { id: 'nav.decisions', href: '/decisions' },
  { id: 'nav.meetings', href: '/meetings' },
] as const

/** The desk's places in an app's navigation; `path` is where the reader is. Milestones belong to programs. */
export const workProgramNavigation = (language: Language, path: string): NavigationItem[] =>
  PLACES.map(({ id, href }) => ({
    label: message(words, language, id),
    href,
    isCurrent:
      href === '/'
        ? path === '/'
        : path.startsWith(href) || (href === '/programs' && path.startsWith('/milestones')),
  }))
