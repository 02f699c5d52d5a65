import { textFor } from '@trilateral/contracts'
import type { Scenario, TouchedInput } from '@trilateral/contracts/semiconductors'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { RecordText, Table, TextLink, Tile, type Column } from '@trilateral/ui'
import { stageName } from '../names.ts'
import { useWords } from './use-words.ts'

interface Props {
  /** The input that stops, by id and title. */
  readonly input: Pick<Scenario['input'], 'id' | 'title'>
  readonly touched: Scenario['touched']
}

/** All that cannot go on as before when the input stops. */
export function TouchedTile({ input, touched }: Props) {
  const { language, t } = useWords()
  const { inputs, stages, programs, commitments } = touched
  const titles = new Map([input, ...inputs].map(({ id, title }) => [id, textFor(title, language).text]))
  const columns: readonly Column<TouchedInput>[] = [
    {
      key: 'input',
      header: t('column.input'),
      isRowHeader: true,
      cell: ({ title }) => <RecordText text={title} isQuiet />,
    },
    { key: 'stage', header: t('column.stage'), cell: ({ stage }) => stageName(stage, language) },
    {
      key: 'through',
      header: t('column.through'),
      cell: ({ through }) =>
        through.length === 1 ? t('touched.directly') : through.map((id) => titles.get(id) ?? '…').join(' → '),
    },
  ]
  return (
    <Tile
      heading={t('touched.title')}
      finding={t('touched.finding', {
        inputs: inputs.length,
        stages: stages.length,
        programs: programs.length,
        commitments: commitments.length,
      })}
    >
      {inputs.length === 0 ? null : (
        <Table caption={t('touched.caption')} columns={columns} rows={inputs} rowKey={({ id }) => id} />
      )}
      <dl className="facts">
        <div>
          <dt>{t('touched.stages')}</dt>
          <dd>{stages.map((stage) => stageName(stage, language)).join(', ') || t('touched.none')}</dd>
        </div>
        <div>
          <dt>{t('touched.programs')}</dt>
          <dd>
            {programs.length === 0 ? t('touched.none') : null}
            <ul className="plain">
              {programs.map(({ id, title }) => (
                <li key={id}>
                  <TextLink href={`/programs/${id}`}>
                    <RecordText text={title} isQuiet />
                  </TextLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('touched.commitments')}</dt>
          <dd>
            {commitments.length === 0 ? t('touched.none') : null}
            <ul className="plain">
              {commitments.map((code) => (
                <li key={code}>{commitmentByCode(code)?.summary[language] ?? code}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Tile>
  )
}
