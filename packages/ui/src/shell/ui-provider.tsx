import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { LanguageProvider } from '../language/language.tsx'
import { ThemeProvider } from '../theme/theme.tsx'
import { Announcer } from './announcer.tsx'

interface Props {
  /** Goes to an address within the app without a reload: the app's router. */
  readonly navigate: (href: string) => void
  readonly children: ReactNode
}

/** Everything the kit's components need above them, in one place. */
export function UiProvider({ navigate, children }: Props) {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <RouterProvider navigate={navigate}>
          <Announcer>{children}</Announcer>
        </RouterProvider>
      </ThemeProvider>
    </LanguageProvider>
  )
}
