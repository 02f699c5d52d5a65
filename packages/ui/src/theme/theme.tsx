import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

export const THEMES = ['light', 'high-contrast'] as const
export type Theme = (typeof THEMES)[number]

const STORED_AS = 'trilateral-theme'

function chosenTheme(): Theme {
  try {
    const stored = THEMES.find((theme) => theme === window.localStorage.getItem(STORED_AS))
    if (stored) return stored
  } catch {
    // storage is switched off: the system's setting decides
  }
  return globalThis.matchMedia?.('(prefers-contrast: more)').matches ? 'high-contrast' : 'light'
}

const Chosen = createContext<{ theme: Theme; setTheme: (theme: Theme) => void }>({
  theme: 'light',
  setTheme: () => undefined,
})

export const useTheme = () => use(Chosen)

export function ThemeProvider({ children, initial }: { children: ReactNode; initial?: Theme }) {
  const [theme, setTheme] = useState<Theme>(() => initial ?? chosenTheme())
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    try {
      window.localStorage.setItem(STORED_AS, theme)
    } catch {
      // storage is switched off
    }
  }, [theme])
  const choice = useMemo(() => ({ theme, setTheme }), [theme])
  return <Chosen value={choice}>{children}</Chosen>
}

export function ThemeMenu() {
  const { theme, setTheme } = useTheme()
  const t = useMessages(kit)
  return (
    <ToggleButtonGroup
      aria-label={t('theme')}
      className="choice"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = THEMES.find((each) => keys.has(each))
        if (chosen) setTheme(chosen)
      }}
    >
      {THEMES.map((each) => (
        <ToggleButton key={each} id={each} className="choice-option">
          {t(`theme.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
