import { useState, type ReactNode } from 'react'
import { Button } from '../../forms/button.tsx'
import { Dialog } from '../../forms/dialog.tsx'
import { useMessages } from '../../language/language.tsx'
import { ProgressNote } from '../progress/progress-note.tsx'
import { BulkTable, type BulkLine } from './bulk-table.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { carryOutAll, type RowResult } from './carry-out-all.ts'

/** A row as it was when it was selected. */
export interface BulkRow {
  readonly id: string
  readonly version: number
  readonly name: string
}

export interface ForeseenRow {
  readonly id: string
  readonly outcome: 'changes' | 'unchanged' | 'refused'
  readonly reason: string | null
}

interface Props {
  readonly title: string
  readonly rows: readonly BulkRow[]
  /** Row by row what would happen; rejects with the reason in the reader's words, '' where something broke. */
  readonly foresee: () => Promise<readonly ForeseenRow[]>
  readonly carryOut: (row: BulkRow, requestId: string) => Promise<Omit<RowResult, 'id'>>
  /** Whether the fields below say enough to look at. */
  readonly isComplete: boolean
  /** The fields that say what is to be changed. */
  readonly children: ReactNode
  readonly onClose: (hasChanged: boolean) => void
}

type Step =
  | { readonly at: 'choose'; readonly why?: string }
  | { readonly at: 'looking' }
  | { readonly at: 'foreseen'; readonly foreseen: readonly ForeseenRow[] }
  | { readonly at: 'working' | 'done'; readonly foreseen: readonly ForeseenRow[] }

/** One field of many rows: said, looked at row by row, confirmed once, and told row by row. */
export function BulkEdit({ title, rows, foresee, carryOut, isComplete, children, onClose }: Props) {
  const t = useMessages(bulkTexts)
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const [results, setResults] = useState<ReadonlyMap<string, RowResult>>(new Map())
  // A row keeps its request's id when it is tried again: what was done and not heard of is not done twice.
  const [requests] = useState(() => new Map(rows.map(({ id }) => [id, crypto.randomUUID()])))
  const foreseen = 'foreseen' in step ? step.foreseen : []
  const todo = rows.filter(({ id }) => foreseen.some((each) => each.id === id && each.outcome === 'changes'))
  const count = (outcome: RowResult['outcome']) =>
    [...results.values()].filter((each) => each.outcome === outcome).length

  async function look() {
    setStep({ at: 'looking' })
    try {
      setStep({ at: 'foreseen', foreseen: await foresee() })
    } catch (error) {
      setStep({ at: 'choose', why: error instanceof Error ? error.message : '' })
    }
  }

  async function work(of: readonly BulkRow[]) {
    setStep({ at: 'working', foreseen })
    await carryOutAll(
      of,
      (row) => carryOut(row, requests.get(row.id) ?? crypto.randomUUID()),
      (result) => setResults((before) => new Map(before).set(result.id, result)),
    )
    setStep({ at: 'done', foreseen })
  }

  const lines = foreseen.map(({ id, outcome, reason }): BulkLine => {
    const name = rows.find((row) => row.id === id)?.name ?? id
    const result = results.get(id)
    if (result) return { id, name, outcome: result.outcome, reason: result.reason }
    const waits = step.at === 'working' && outcome === 'changes'
    return { id, name, outcome: waits ? 'waits' : outcome, reason }
  })
  const broken = todo.filter(({ id }) => results.get(id)?.outcome === 'broken')
  const isOver = step.at === 'done'

  return (
    <Dialog
      title={title}
      isOpen
      // What is under way goes on to its end, and its result is not thrown away.
      onClose={() => (step.at === 'working' ? undefined : onClose(count('changed') > 0))}
    >
      {step.at === 'choose' ? (
        <div className="form">
          {children}
          {step.why === undefined ? null : (
            <p className="refusal" role="alert">
              {t('failed', { why: step.why === '' ? t('failed.broken') : step.why })}
            </p>
          )}
          <div className="form-end">
            <Button look="primary" isDisabled={!isComplete} onPress={() => void look()}>
              {t('foresee')}
            </Button>
          </div>
        </div>
      ) : null}
      {step.at === 'looking' ? <ProgressNote label={t('foreseeing')} /> : null}
      {foreseen.length > 0 ? (
        <>
          {step.at === 'foreseen' && todo.length === 0 ? <p role="alert">{t('none-left')}</p> : null}
          {isOver ? (
            <output>
              {t('sum', { changed: count('changed'), refused: count('refused'), broken: count('broken') })}
            </output>
          ) : null}
          {step.at === 'working' ? (
            <ProgressNote label={t('working')} done={results.size} of={todo.length} />
          ) : null}
          <BulkTable caption={t(isOver ? 'result.caption' : 'foreseen.caption')} lines={lines} />
          <div className="form-end">
            {step.at === 'foreseen' ? (
              <>
                <Button look="primary" isDisabled={todo.length === 0} onPress={() => void work(todo)}>
                  {t('confirm', { count: todo.length })}
                </Button>
                <Button onPress={() => setStep({ at: 'choose' })}>{t('back')}</Button>
              </>
            ) : null}
            {isOver && broken.length > 0 ? (
              <Button onPress={() => void work(broken)}>{t('retry')}</Button>
            ) : null}
            {isOver ? (
              <Button look="primary" onPress={() => onClose(count('changed') > 0)}>
                {t('close')}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </Dialog>
  )
}
