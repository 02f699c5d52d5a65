import type { ReactNode } from 'react'
import { Button } from '../../forms/button.tsx'
import { useMessages } from '../../language/language.tsx'
import { gridTexts } from './grid-texts.ts'

interface Props {
  readonly count: number
  readonly of: number
  readonly onAll: () => void
  readonly onNone: () => void
  /** What can be done to all that is selected. */
  readonly children?: ReactNode
}

/** How many rows are selected, and what can be done to them. */
export function SelectionBar({ count, of, onAll, onNone, children }: Props) {
  const t = useMessages(gridTexts)
  return (
    <div className="selection-bar" data-empty={count === 0 ? '' : undefined}>
      <output aria-live="polite">{t('selected', { count })}</output>
      {count < of ? (
        <Button look="quiet" onPress={onAll}>
          {t('select.all', { count: of })}
        </Button>
      ) : null}
      {count > 0 ? (
        <>
          <Button look="quiet" onPress={onNone}>
            {t('select.none')}
          </Button>
          {children}
        </>
      ) : null}
    </div>
  )
}
