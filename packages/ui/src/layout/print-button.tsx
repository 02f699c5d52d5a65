import { Button } from '../forms/button.tsx'
import { useMessages } from '../language/language.tsx'
import { layoutTexts } from './layout-messages.ts'

export function PrintButton() {
  const t = useMessages(layoutTexts)
  return <Button onPress={() => window.print()}>{t('print')}</Button>
}
