import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../forms/button.tsx'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { Table, type Column } from '../../layout/table.tsx'
import { useZone } from '../../session/zone.tsx'
import { formatInstant } from '../../time/instant.ts'
import { merged, standingOf, toChoose, type Choices, type MergeField, type ThreeWays } from './merge.ts'
import { mergeTexts } from './merge-texts.ts'

interface Props<Draft> extends ThreeWays<Draft> {
  readonly fields: readonly MergeField<Draft>[]
  /** Who recorded the other version and when; null where the reader's ministry is not told. */
  readonly by: { readonly who: string; readonly at: string } | null
  /** Goes on with what was put together, on top of the version that stands now. */
  readonly onMerged: (draft: Draft) => void
  readonly onTake: () => void
}

/** Somebody recorded something since the form was opened: field by field what was, what they wrote and what one typed oneself. */
export function MergeScreen<Draft extends object>(props: Props<Draft>) {
  const { base, theirs, mine, fields, by, onMerged, onTake } = props
  const { language } = useLanguage()
  const t = useMessages(mergeTexts)
  const zone = useZone()
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const [choices, setChoices] = useState<Choices>({})
  useEffect(() => box.current?.focus(), [])
  const ways = { base, theirs, mine }
  const differing = toChoose(ways, fields)
  const left = differing.filter((key) => choices[key] === undefined).length
  const touched = fields.filter(({ key }) => standingOf(ways, key) !== 'same')
  const shown = (said: ReactNode) => (said === '' ? <span className="soft">{t('nothing')}</span> : said)
  const columns: readonly Column<MergeField<Draft>>[] = [
    { key: 'field', header: t('field'), isRowHeader: true, cell: ({ label }) => label },
    { key: 'base', header: t('base'), cell: ({ say }) => shown(say(base)) },
    { key: 'theirs', header: t('theirs'), cell: ({ say }) => shown(say(theirs)) },
    { key: 'mine', header: t('mine'), cell: ({ say }) => shown(say(mine)) },
    {
      key: 'outcome',
      header: t('outcome'),
      cell: ({ key, label }) => {
        const standing = standingOf(ways, key)
        if (standing !== 'differs') return standing === 'same' ? null : t(`outcome.${standing}`)
        return (
          <fieldset className="merge-choice">
            <legend className="for-ears">{t('choose', { field: label })}</legend>
            {(['theirs', 'mine'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`${id}-${key}`}
                  checked={choices[key] === side}
                  onChange={() => setChoices({ ...choices, [key]: side })}
                />{' '}
                {t(`outcome.${side}`)}
              </label>
            ))}
          </fieldset>
        )
      },
    },
  ]
  return (
    <section ref={box} className="merge" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('title')}</h2>
      <p>
        {by ? t('who', { who: by.who, when: formatInstant(language, by.at, zone) }) : t('who.unknown')}{' '}
        {differing.length === 0 ? t('none-differ') : t('help')}
      </p>
      <Table
        caption={t('title')}
        isCaptionHidden
        columns={columns}
        rows={touched}
        rowKey={({ key }) => key}
      />
      <div className="form-end">
        <Button look="primary" isDisabled={left > 0} onPress={() => onMerged(merged(ways, fields, choices))}>
          {t('go')}
        </Button>
        <Button onPress={onTake}>{t('take')}</Button>
        <output>{left > 0 ? t('left', { count: left }) : ''}</output>
      </div>
    </section>
  )
}
