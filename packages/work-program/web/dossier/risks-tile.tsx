import type { Risk } from '@trilateral/contracts/work-program'
import { Basis, RecordText, Table, useMessages, type Column } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { dossierTexts } from './dossier-texts.ts'
import { terms } from './terms.ts'

interface Props {
  readonly risks: readonly Risk[]
  /** What can be recorded of a risk, beside its name. */
  readonly actions?: (risk: Risk) => ReactNode
  readonly more?: ReactNode
}

/** Open risks. Likelihood and confidence are two columns, never one sentence (ICD 203). */
export function RisksTile({ risks, actions, more }: Props) {
  const t = useMessages(dossierTexts)
  const say = useMessages(terms)
  const open = risks.filter(({ status }) => status === 'open')
  const columns: readonly Column<Risk>[] = [
    {
      key: 'risk',
      header: t('column.risk'),
      isRowHeader: true,
      cell: (risk) => (
        <>
          <RecordText text={risk.title} isQuiet /> <Basis value={risk.basis} />
          {actions?.(risk)}
        </>
      ),
    },
    {
      key: 'likelihood',
      header: t('column.likelihood'),
      cell: (risk) => say(`likelihood.${risk.likelihood}`),
    },
    { key: 'impact', header: t('column.impact'), cell: (risk) => say(`impact.${risk.impact}`) },
    {
      key: 'confidence',
      header: t('column.confidence'),
      cell: (risk) => say(`confidence.${risk.confidence}`),
    },
    {
      key: 'mitigation',
      header: t('column.mitigation'),
      cell: ({ mitigation }) => (mitigation ? <RecordText text={mitigation} isQuiet /> : '–'),
    },
  ]
  return (
    <section className="panel tile" aria-labelledby="risks-title">
      <header className="tile-head">
        <h2 id="risks-title">{t('risks')}</h2>
        {more}
      </header>
      {open.length === 0 ? (
        <p>{t('risks.none')}</p>
      ) : (
        <Table
          caption={t('risks.caption')}
          isCaptionHidden
          columns={columns}
          rows={open}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}
