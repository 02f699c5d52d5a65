import { LANGUAGES, type Language } from '@trilateral/contracts'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { kit } from './kit-messages.ts'
import { useLanguage, useMessages } from './language.tsx'

/** Each language under its own name: a reader must find theirs in a page they cannot read. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' }

export function LanguageMenu() {
  const { language, setLanguage } = useLanguage()
  const t = useMessages(kit)
  return (
    <ToggleButtonGroup
      aria-label={t('language')}
      className="choice"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        const chosen = LANGUAGES.find((each) => keys.has(each))
        if (chosen) setLanguage(chosen)
      }}
    >
      {LANGUAGES.map((each) => (
        <ToggleButton key={each} id={each} className="choice-option">
          <span lang={each}>{OWN_NAMES[each]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
