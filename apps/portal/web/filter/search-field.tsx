import { TextField } from '@trilateral/ui'
import { useEffect, useRef, useState } from 'react'

/** Half a word is no question, least of all while an input method composes: it is asked when the typing rests. */
const TYPING_RESTS_MS = 250

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (search: string) => void
}

export function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  const [asked, setAsked] = useState(value)
  // The address changed by other means than typing here: filters were cleared, or a link was followed.
  if (value !== asked) {
    setAsked(value)
    setTyped(value)
  }
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      setAsked(text.trim())
      onChange(text.trim())
    }, TYPING_RESTS_MS)
  }
  return <TextField label={label} type="search" value={typed} onChange={type} />
}
