import { Button, useMessages } from '@trilateral/ui'
import { lazy, Suspense, useEffect, useState } from 'react'
import { portal } from '../texts/texts.ts'
import { isApple, opensSearch } from './shortcut.ts'

// Its code comes when it is opened for the first time, not with the Brief.
const Palette = lazy(() => import('./palette.tsx'))

/** Opens the search from every page: by a button that everyone sees, or by Ctrl-K (⌘-K). No key alone does anything. */
export function OpenSearch() {
  const t = useMessages(portal)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const press = (key: KeyboardEvent) => {
      if (!opensSearch(key, navigator.platform)) return
      key.preventDefault()
      setOpen(true)
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
  const keys = isApple(navigator.platform) ? '⌘K' : 'Ctrl K'
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {t('search.open')} <kbd className="search-keys">{keys}</kbd>
      </Button>
      {isOpen ? (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
