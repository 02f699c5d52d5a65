import { TextField, useMessages } from '@trilateral/ui'
import { useEffect, useState } from 'react'
import { words } from '../frame/words.ts'

/** Long enough that a word is typed or composed, short enough that the list seems to follow. */
const PAUSE_MS = 300

/** Searches while typing, after a pause. What an input method is still composing is not searched for. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const t = useMessages(words)
  const [typed, setTyped] = useState(value)
  const [isComposing, setComposing] = useState(false)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    // The address changed from elsewhere: back, forward, "clear".
    setKnown(value)
    if (value !== typed.trim()) setTyped(value)
  }
  useEffect(() => {
    if (isComposing || typed.trim() === value) return undefined
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, isComposing, value, onSearch])
  return (
    <div onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}>
      <TextField type="search" label={t('search')} value={typed} onChange={setTyped} />
    </div>
  )
}
