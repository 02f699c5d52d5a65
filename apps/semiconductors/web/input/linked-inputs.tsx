import { RecordText, Table, TextLink, useLanguage, useMessages, type Column } from '@trilateral/ui'
import type { InputPage, LinkedInput } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName, titleText } from '../names.ts'

interface Props {
  readonly page: InputPage
  /** Up: what depends on it. Down: what it is made from. */
  readonly direction: 'up' | 'down'
}

/** All that depends on an input, or all that it is made from, however far, each with the way there. */
export function LinkedInputs({ page, direction }: Props) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const rows = direction === 'up' ? page.goesInto : page.madeFrom
  const columns: readonly Column<LinkedInput>[] = [
    {
      key: 'input',
      header: t('column.input'),
      isRowHeader: true,
      cell: ({ id, title }) => (
        <TextLink href={`/inputs/${id}`}>
          <RecordText text={title} isQuiet />
        </TextLink>
      ),
    },
    { key: 'stage', header: t('column.stage'), cell: ({ stage }) => stageName(stage, language) },
    {
      key: 'path',
      header: t('path.column'),
      cell: ({ through }) =>
        through.length === 0
          ? t('path.direct')
          : through.map(({ title }) => titleText(title, language)).join(' → '),
    },
  ]
  return (
    <section className="panel" id={direction} aria-labelledby={`${direction}-heading`}>
      <h2 id={`${direction}-heading`}>{t(`${direction}.heading`)}</h2>
      {direction === 'up' && page.touches.length > 0 ? (
        <p>
          {t('up.touches', {
            stages: page.touches
              .map((stage) => stageName(stage, language))
              .join(language === 'en' ? ', ' : '・'),
          })}
        </p>
      ) : null}
      {rows.length === 0 ? (
        <p className="quiet">{t(`${direction}.none`)}</p>
      ) : (
        <Table
          caption={t(`${direction}.caption`, { count: rows.length })}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}
