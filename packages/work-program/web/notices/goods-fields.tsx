import { textFor } from '@trilateral/contracts'
import { Select, TextField, useMessages } from '@trilateral/ui'
import { Rows } from '../form/rows.tsx'
import type { GoodOption } from './goods.ts'
import { noticeTexts } from './notice-texts.ts'
import { blankGood, type NoticeTyping } from './notice-typing.ts'

interface Props {
  readonly typed: NoticeTyping
  readonly set: (part: Partial<NoticeTyping>) => void
  readonly errorAt: (path: string) => string | undefined
  readonly goods: readonly GoodOption[]
}

const keyOf = ({ entity, id }: GoodOption) => `${entity} ${id}`

/** What is disrupted: chosen from the area's register, or written. */
export function GoodsFields({ typed, set, errorAt, goods }: Props) {
  const t = useMessages(noticeTexts)
  const { language } = typed
  const nameOf = ({ name }: GoodOption) => textFor(name, language).text
  return (
    <div id="disrupted">
      <Rows
        legend={t('goods')}
        error={errorAt('disrupted')}
        rows={typed.disrupted}
        onChange={(disrupted) => set({ disrupted })}
        blank={blankGood}
        add={t('goods.add')}
        remove={(index) => t('goods.remove', { number: index + 1 })}
      >
        {(row, setRow, index) => {
          const at = (name: string) => ({
            id: `disrupted.${index}.${name}`,
            error: errorAt(`disrupted.${index}.${name}`),
          })
          return (
            <div className="fields-row">
              {goods.length === 0 ? null : (
                <Select
                  id={`disrupted.${index}.record`}
                  label={t('goods.register')}
                  value={row.record}
                  options={[
                    { value: '', label: t('goods.unlisted') },
                    ...goods.map((good) => ({ value: keyOf(good), label: nameOf(good) })),
                  ]}
                  onChange={(record) => {
                    const good = goods.find((each) => keyOf(each) === record)
                    setRow(
                      good ? { record, name: nameOf(good), hsLine: good.hsLine ?? row.hsLine } : { record },
                    )
                  }}
                />
              )}
              <TextField
                {...at('name')}
                label={t('goods.name')}
                isRequired
                lang={language}
                value={row.name}
                onChange={(name) => setRow({ name })}
              />
              <TextField
                {...at('hsLine')}
                label={t('goods.hs')}
                value={row.hsLine}
                onChange={(hsLine) => setRow({ hsLine })}
              />
            </div>
          )
        }}
      </Rows>
    </div>
  )
}
