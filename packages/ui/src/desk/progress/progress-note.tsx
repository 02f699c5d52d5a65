import { useEffect, useId, useState } from 'react'
import { useMessages } from '../../language/language.tsx'
import { progressTexts } from './progress-texts.ts'

/** What is over within a second needs no word: a note that flashes up says less than none. */
const SAY_AFTER_MS = 1000

interface Props {
  /** What is under way. */
  readonly label: string
  /** How far it has come, where that is known. */
  readonly done?: number
  readonly of?: number
}

/** Says that something takes longer than a second, and how far it has come. The keyboard stays where it is. */
export function ProgressNote({ label, done, of }: Props) {
  const t = useMessages(progressTexts)
  const id = useId()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  const isKnown = done !== undefined && of !== undefined
  return (
    <div className="progress-note">
      {/* Spoken once, as it begins: the figures are there for whoever asks the bar. */}
      <output className="for-ears">{label}</output>
      <span id={id}>{isKnown ? t('of-known', { label, done, of }) : label}</span>
      <progress aria-labelledby={id} {...(isKnown ? { value: done, max: of } : {})} />
    </div>
  )
}
