import { useState } from 'react'
import { Button } from '../../forms/button.tsx'
import { useMessages } from '../../language/language.tsx'
import { useAnnounce } from '../../shell/announcer.tsx'
import { ProgressNote } from '../progress/progress-note.tsx'
import { fileTexts } from './file-texts.ts'
import { saveFile, type SavedFile } from '../save-file.ts'

interface Props {
  /** Writes this very view, all of its pages. Rejects with the reason in the reader's words, where there is one. */
  readonly write: (format: 'csv' | 'xlsx') => Promise<SavedFile & { readonly rows: number }>
  readonly why?: (error: unknown) => string | undefined
}

/** This very view as a file: filters, columns and order as on the screen, every page of it. */
export function SaveView({ write, why }: Props) {
  const t = useMessages(fileTexts)
  const announce = useAnnounce()
  const [asked, setAsked] = useState<'csv' | 'xlsx'>()
  const [failed, setFailed] = useState<string>()
  async function save(format: 'csv' | 'xlsx') {
    setAsked(format)
    try {
      const file = await write(format)
      saveFile(file)
      setFailed(undefined)
      announce(t('done', { name: file.name, rows: file.rows }))
    } catch (error) {
      setFailed(why?.(error) ?? t('failed'))
    } finally {
      setAsked(undefined)
    }
  }
  return (
    <div className="export">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} isPending={asked === format} onPress={() => void save(format)}>
          {t(format)}
        </Button>
      ))}
      {asked === undefined ? null : <ProgressNote label={t('writing')} />}
      {failed === undefined ? null : (
        <p className="refusal" role="alert">
          {failed}
        </p>
      )}
    </div>
  )
}
