import { isLanguage, type Language } from '@trilateral/contracts'

const STORED_AS = 'trilateral-language'

const known = (value: string | null | undefined): Language | undefined =>
  isLanguage(value) ? value : undefined

/** `?lang=` in the address wins (a shared link shows what its sender saw), then the last choice, then the browser's own. */
export function chosenLanguage(): Language {
  const fromAddress = known(new URLSearchParams(window.location.search).get('lang'))
  return fromAddress ?? known(stored()) ?? fromBrowser() ?? 'en'
}

const fromBrowser = () => navigator.languages.map((tag) => known(tag.slice(0, 2))).find(Boolean)

function stored(): string | null {
  try {
    return window.localStorage.getItem(STORED_AS)
  } catch {
    return null // storage is switched off: the choice then lasts for this page
  }
}

/** Keeps the choice for the next visit, and in the address when the address already names a language. */
export function keepLanguage(language: Language): void {
  document.documentElement.lang = language
  try {
    window.localStorage.setItem(STORED_AS, language)
  } catch {
    // storage is switched off
  }
  const address = new URL(window.location.href)
  if (known(address.searchParams.get('lang')) === language || !address.searchParams.has('lang')) return
  address.searchParams.set('lang', language)
  window.history.replaceState(window.history.state, '', address)
}
