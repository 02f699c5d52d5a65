import type { Risk } from '@trilateral/contracts/work-program'
import { Basis, RecordText, Table, useMessages, type Column } from '@trilateral/ui'
import { dossierTexts } from './dossier-texts.ts'
import { terms } from './terms.ts'

/** Open risks. Likelihood and confidence are two columns, never one sentence (ICD 203). */
export function RisksTile({ risks }: { risks: readonly Risk[] }) {
  const t = useMessages(dossierTexts)
  const say = useMessages(terms)
  const open = risks.filter(({ status }) => status === 'open')
  const columns: readonly Column<Risk>[] = [
    {
      key: 'risk',
      header: t('column.risk'),
      isRowHeader: true,
      cell: ({ title, basis }) => (
        <>
          <RecordText text={title} isQuiet /> <Basis value={basis} />
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
      <h2 id="risks-title">{t('risks')}</h2>
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
