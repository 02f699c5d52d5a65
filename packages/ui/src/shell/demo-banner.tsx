import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

export function DemoBanner() {
  const t = useMessages(kit)
  return <p className="demo-banner">{t('demo-banner')}</p>
}
