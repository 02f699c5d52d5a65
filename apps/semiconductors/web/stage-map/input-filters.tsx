import { PARTIES } from '@trilateral/contracts'
import { CHIP_INPUT_KINDS, CHIP_STAGES } from '@trilateral/contracts/semiconductors'
import { Button, Checkbox, OutsideLink, partyName, Select, useLanguage, useMessages } from '@trilateral/ui'
import { SearchBox, useAsk } from '@trilateral/work-program/screens'
import { CHOKEPOINT_SHARE } from '@trilateral/supply-risk'
import { useCallback } from 'react'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName } from '../names.ts'
import type { InputQuestion } from './input-question.ts'
import { PUBLISHED, THRESHOLDS } from './threshold.ts'

/** What the inputs are narrowed to, and what counts as a chokepoint. Both live in the address, so that a link shows the same. */
export function InputFilters({ question }: { readonly question: InputQuestion }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const ask = useAsk()
  const search = useCallback((typed: string) => ask({ search: typed || undefined }), [ask])
  const any = { value: '', label: t('filter.any') } as const
  const { kind, stage, partner, unknown, search: words, share = PUBLISHED } = question
  const isNarrowed = Boolean(kind ?? stage ?? partner ?? unknown ?? words)
  return (
    <>
      <search className="filters" aria-label={t('filter.label')}>
        <SearchBox value={words ?? ''} onSearch={search} />
        <Select
          label={t('filter.kind')}
          value={kind ?? ''}
          options={[any, ...CHIP_INPUT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
          onChange={(chosen) => ask({ kind: chosen || undefined })}
        />
        <Select
          label={t('filter.stage')}
          value={stage ?? ''}
          options={[any, ...CHIP_STAGES.map((value) => ({ value, label: stageName(value, language) }))]}
          onChange={(chosen) => ask({ stage: chosen || undefined })}
        />
        <Select
          label={t('filter.partner')}
          value={partner ?? ''}
          options={[any, ...PARTIES.map((value) => ({ value, label: partyName(value, language) }))]}
          onChange={(chosen) => ask({ partner: chosen || undefined })}
        />
        <Select
          label={t('threshold.label')}
          value={String(share)}
          options={THRESHOLDS.map((value) => ({
            value: String(value),
            label: t(value === PUBLISHED ? 'threshold.published' : 'threshold.option', { share: value }),
          }))}
          onChange={(chosen) => ask({ share: chosen === String(PUBLISHED) ? undefined : chosen })}
        />
        <Checkbox
          isSelected={unknown === true}
          onChange={(only) => ask({ unknown: only ? 'true' : undefined })}
        >
          {t('filter.unknown')}
        </Checkbox>
        {isNarrowed ? (
          <Button
            onPress={() =>
              ask({
                kind: undefined,
                stage: undefined,
                partner: undefined,
                unknown: undefined,
                search: undefined,
              })
            }
          >
            {t('filter.clear')}
          </Button>
        ) : null}
      </search>
      <p className="field-help threshold-source">
        {t('threshold.source', { share: PUBLISHED })}{' '}
        <OutsideLink href={CHOKEPOINT_SHARE.source.url ?? ''}>{CHOKEPOINT_SHARE.source.name}</OutsideLink>
        {'. '}
        {t('hhi.note')}
      </p>
    </>
  )
}
