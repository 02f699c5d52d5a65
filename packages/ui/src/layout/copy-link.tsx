import { useState } from 'react'
import { Button } from '../forms/button.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { layoutTexts } from './layout-messages.ts'

interface Props {
  /** A path or address; without it, the page as it stands, filters and as-of day included. */
  readonly href?: string
}

/** Copies a link that shows its reader the same view in the same language. */
export function CopyLink({ href }: Props) {
  const { language } = useLanguage()
  const t = useMessages(layoutTexts)
  const [answer, setAnswer] = useState('')
  const copy = async () => {
    const address = new URL(href ?? window.location.href, window.location.href)
    address.searchParams.set('lang', language)
    try {
      await navigator.clipboard.writeText(address.href)
      setAnswer(t('copy.done'))
    } catch {
      // no permission, or a page that is not served securely
      setAnswer(t('copy.failed', { address: address.href }))
    }
  }
  return (
    <span className="copy-link">
      <Button look="quiet" onPress={() => void copy()}>
        {t('copy.link')}
      </Button>
      <output aria-live="polite">{answer}</output>
    </span>
  )
}
