import type { Refusal } from '@trilateral/contracts'
import {
  checkStatementText,
  LONGEST_STATEMENT_TEXT,
  STATEMENT_TEXTS,
  type StatementCheck,
} from '@trilateral/work-program/statement'
import { Button, createCatalogue, Disclosure, RefusalMessage, TextField, useMessages } from '@trilateral/ui'
import { useId, useState } from 'react'
import { commitmentsTexts } from '../texts/commitments.ts'
import { keepStatement } from './kept-statement.ts'

const statementTexts = createCatalogue(STATEMENT_TEXTS)

interface Props {
  readonly check: StatementCheck | null
  readonly onCheck: (check: StatementCheck | null) => void
}

/** Takes the statement's text, checks it here, and says what of it matches. Nothing leaves the browser. */
export function StatementImport({ check, onCheck }: Props) {
  const t = useMessages(commitmentsTexts)
  return (
    <Disclosure summary={t('statement')}>
      {check === null ? <TakeText onCheck={onCheck} /> : <Checked check={check} onCheck={onCheck} />}
    </Disclosure>
  )
}

function TakeText({ onCheck }: { onCheck: Props['onCheck'] }) {
  const t = useMessages(commitmentsTexts)
  const file = useId()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const read = (given: string) => {
    const checked = checkStatementText(given)
    if (!checked.ok) return setRefusal(checked.refusal)
    keepStatement(given)
    onCheck(checked.value)
  }
  const readFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    // A text of four bytes a letter cannot be shorter than this: whatever is larger is no statement, and is not read at all.
    if (chosen.size > 4 * LONGEST_STATEMENT_TEXT)
      return setRefusal({
        code: 'statement-text-too-long',
        facts: { length: chosen.size, longest: LONGEST_STATEMENT_TEXT },
      })
    const content = await chosen.text()
    setText(content.slice(0, LONGEST_STATEMENT_TEXT))
    read(content)
  }
  return (
    <div className="statement-import">
      <p>{t('statement-absent')}</p>
      <TextField label={t('statement-paste')} rows={5} lang="en" value={text} onChange={setText} />
      <div className="field">
        <label className="field-label" htmlFor={file}>
          {t('statement-file')}
        </label>
        <input
          id={file}
          type="file"
          accept=".txt,.md,text/plain,text/markdown"
          onChange={(change) => void readFile(change.target.files?.[0])}
        />
      </div>
      <div>
        <Button onPress={() => read(text)}>{t('statement-check')}</Button>
      </div>
      {refusal === null ? null : <RefusalMessage catalogue={statementTexts} refusal={refusal} />}
    </div>
  )
}

function Checked({ check, onCheck }: Props & { readonly check: StatementCheck }) {
  const t = useMessages(commitmentsTexts)
  const words = useMessages(statementTexts)
  const forget = () => {
    keepStatement(null)
    onCheck(null)
  }
  return (
    <div className="statement-import">
      <output>
        {t('statement-matched', { matched: check.matched.length })} {t('statement-kept')}
      </output>
      {check.unmatched.length === 0 ? null : (
        <>
          <p className="detail-key">{t('statement-unmatched')}</p>
          <ul>
            {check.unmatched.map(({ code, reason }) => (
              <li key={code}>
                <code>{code}</code>: {words(`pointer.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button onPress={forget}>{t('statement-forget')}</Button>
      </div>
    </div>
  )
}
