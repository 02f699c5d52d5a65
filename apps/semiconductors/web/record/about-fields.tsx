import { CHIP_INPUT_KINDS, CHIP_STAGES } from '@trilateral/contracts/semiconductors'
import { CheckboxGroup, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { Rows, TextsField } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName, titleText } from '../names.ts'
import type { FieldsProps } from './fields-props.ts'
import { blankMadeFrom } from './input-typing.ts'

interface Props extends FieldsProps {
  /** The input that is amended: it is not offered as a part of itself. */
  readonly id: string | null
}

/** What the input is, where it is made and used, and from what. */
export function AboutFields({ typing, set, errorAt, id }: Props) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const others = useQuery(server.chipInputs.list.queryOptions({}))
  const stages = CHIP_STAGES.map((value) => ({ value, label: stageName(value, language) }))
  const choices = (others.data?.items ?? [])
    .filter((item) => item.id !== id)
    .map((item) => ({ value: item.id, label: titleText(item.title, language) }))
  return (
    <>
      <TextsField
        path="title"
        label={t('form.name')}
        source={typing.language}
        isRequired
        value={typing.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <div className="fields-row">
        <Select
          id="kind"
          label={t('form.kind')}
          isRequired
          value={typing.kind}
          error={errorAt('kind')}
          options={[
            { value: '', label: t('form.choose') },
            ...CHIP_INPUT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          onChange={(kind) => set({ kind })}
        />
        <Select
          id="stage"
          label={t('form.stage')}
          isRequired
          value={typing.stage}
          error={errorAt('stage')}
          options={[{ value: '', label: t('form.choose') }, ...stages]}
          onChange={(stage) => set({ stage })}
        />
        <TextField
          id="tariffLine"
          label={t('form.tariff-line')}
          description={t('form.tariff-line-help')}
          value={typing.tariffLine}
          error={errorAt('tariffLine')}
          onChange={(tariffLine) => set({ tariffLine })}
        />
      </div>
      <CheckboxGroup
        id="usedAt"
        label={t('form.used-at')}
        value={typing.usedAt}
        error={errorAt('usedAt')}
        options={stages}
        onChange={(usedAt) => set({ usedAt })}
      />
      <div id="madeFrom" tabIndex={-1}>
        <Rows
          legend={t('form.made-from')}
          help={others.data ? undefined : t('form.loading-inputs')}
          error={errorAt('madeFrom')}
          rows={typing.madeFrom}
          blank={blankMadeFrom}
          add={t('form.made-from-add')}
          remove={(index) => t('form.made-from-remove', { number: index + 1 })}
          onChange={(madeFrom) => set({ madeFrom })}
        >
          {(row, change, index) => (
            <Select
              label={t('form.made-from-nth', { number: index + 1 })}
              value={row.id}
              options={[{ value: '', label: t('form.choose') }, ...choices]}
              onChange={(chosen) => change({ id: chosen })}
            />
          )}
        </Rows>
      </div>
    </>
  )
}
