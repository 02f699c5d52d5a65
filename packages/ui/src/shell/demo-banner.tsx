import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

export function DemoBanner() {
  const t = useMessages(kit)
  return (
    <aside className="demo-banner" aria-label={t('demo-label')}>
      {t('demo-banner')}
    </aside>
  )
}
