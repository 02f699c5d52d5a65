import { Provenance, Table, useLanguage, useMessages, type Column } from '@trilateral/ui'
import { tenths } from '@trilateral/ui/charts'
import { percentOf } from '@trilateral/supply-risk'
import type { RawMaterial } from '@trilateral/contracts/semiconductors'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { materialName } from '../names.ts'

/** Raw materials that the critical-minerals area follows and that go into the input. */
export function RawMaterials({ page: { input } }: { readonly page: InputPage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const columns: readonly Column<RawMaterial>[] = [
    {
      key: 'material',
      header: t('raw.material'),
      isRowHeader: true,
      cell: ({ material }) => materialName(material, language),
    },
    {
      key: 'dependence',
      header: t('raw.dependence'),
      cell: ({ dependence }) =>
        dependence === null ? t('unknown') : `${tenths(percentOf(dependence), language)} %`,
    },
    { key: 'source', header: t('source.of'), cell: ({ source }) => <Provenance source={source} /> },
  ]
  return (
    <section className="panel">
      <h2>{t('raw.heading')}</h2>
      {input.rawMaterials.length === 0 ? (
        <p className="quiet">{t('raw.none')}</p>
      ) : (
        <Table
          caption={t('raw.caption')}
          columns={columns}
          rows={input.rawMaterials}
          rowKey={({ material }) => material}
        />
      )}
    </section>
  )
}
