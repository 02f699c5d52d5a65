import { ministryDay, PARTIES, type Party } from '@trilateral/contracts'
import { SUBSTITUTE_LEVELS } from '@trilateral/contracts/semiconductors'
import { SUPPLY_MATERIALS } from '@trilateral/supply-risk'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Disclosure,
  partyName,
  Select,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  CommitmentsField,
  Rows,
  SourceRow,
  TextsField,
  usePerson,
  usePrograms,
} from '@trilateral/work-program/screens'
import { inputTexts } from '../messages/input-texts.ts'
import { materialName } from '../names.ts'
import type { FieldsProps } from './fields-props.ts'
import { blankRawMaterial, type PartnerTyping } from './input-typing.ts'

/** How many firms provide it, and whether anything can take its place. */
export function FirmsAndSubstitutes({ typing: { firms, substitutes }, set, errorAt }: FieldsProps) {
  const t = useMessages(inputTexts)
  return (
    <>
      <fieldset className="fields">
        <legend>{t('form.firms')}</legend>
        <div className="fields-row">
          <TextField
            id="firms.count"
            label={t('form.firms-count')}
            value={firms.count}
            error={errorAt('firms.count')}
            onChange={(count) => set({ firms: { ...firms, count } })}
          />
          <TextField
            id="firms.year"
            label={t('form.year')}
            value={firms.year}
            error={errorAt('firms.year')}
            onChange={(year) => set({ firms: { ...firms, year } })}
          />
        </div>
        {firms.count === '' ? null : (
          <SourceRow
            path="firms.source"
            value={firms.source}
            errorAt={errorAt}
            onChange={(source) => set({ firms: { ...firms, source } })}
          />
        )}
      </fieldset>
      <fieldset className="fields">
        <legend>{t('form.substitutes')}</legend>
        <Select
          id="substitutes.level"
          label={t('form.substitutes-level')}
          value={substitutes.level}
          error={errorAt('substitutes.level')}
          options={[
            { value: '', label: t('unknown') },
            ...SUBSTITUTE_LEVELS.map((value) => ({ value, label: t(`substitutes.${value}`) })),
          ]}
          onChange={(level) => set({ substitutes: { ...substitutes, level } })}
        />
        {substitutes.level === '' ? null : (
          <SourceRow
            path="substitutes.source"
            value={substitutes.source}
            errorAt={errorAt}
            onChange={(source) => set({ substitutes: { ...substitutes, source } })}
          />
        )}
      </fieldset>
    </>
  )
}

const MATERIALS = Object.keys(SUPPLY_MATERIALS)

/** Raw materials that the critical-minerals area follows. */
export function RawMaterialFields({ typing: { rawMaterials }, set, errorAt }: FieldsProps) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(inputTexts)
  return (
    <Rows
      legend={t('form.raw')}
      rows={rawMaterials}
      blank={() => blankRawMaterial(ministryDay(party, new Date()))}
      add={t('form.raw-add')}
      remove={(index) => t('form.raw-remove', { number: index + 1 })}
      onChange={(rows) => set({ rawMaterials: rows })}
    >
      {(row, change, index) => (
        <div className="raw-fields">
          <div className="fields-row">
            <Select
              id={`rawMaterials.${index}.material`}
              label={t('form.raw-material')}
              value={row.material}
              error={errorAt(`rawMaterials.${index}.material`)}
              options={[
                { value: '', label: t('form.choose') },
                ...MATERIALS.map((value) => ({ value, label: materialName(value, language) })),
              ]}
              onChange={(material) => change({ material })}
            />
            <TextField
              id={`rawMaterials.${index}.dependence`}
              label={t('form.dependence')}
              value={row.percent}
              error={errorAt(`rawMaterials.${index}.dependence`)}
              onChange={(percent) => change({ percent })}
            />
          </div>
          <SourceRow
            path={`rawMaterials.${index}.source`}
            value={row.source}
            errorAt={errorAt}
            onChange={(source) => change({ source })}
          />
        </div>
      )}
    </Rows>
  )
}

/** What each partner has of its own, folded away until it is opened. */
export function PartnerFields({ typing: { partners }, set, errorAt }: FieldsProps) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  return PARTIES.map((party) => (
    <Disclosure
      key={party}
      summary={t('form.partner', { country: partyName(party, language) })}
      isOpen={partners[party].share !== '' || partners[party].weeks !== ''}
    >
      <OnePartner
        party={party}
        value={partners[party]}
        errorAt={errorAt}
        onChange={(part) => set({ partners: { ...partners, [party]: { ...partners[party], ...part } } })}
      />
    </Disclosure>
  ))
}

interface OnePartnerProps {
  readonly party: Party
  readonly value: PartnerTyping
  readonly errorAt: FieldsProps['errorAt']
  readonly onChange: (part: Partial<PartnerTyping>) => void
}

function OnePartner({ party, value, errorAt, onChange }: OnePartnerProps) {
  const t = useMessages(inputTexts)
  return (
    <>
      <div className="fields-row">
        <TextField
          id={`positions.${party}.share`}
          label={t('form.partner-share')}
          value={value.share}
          error={errorAt(`positions.${party}.share`)}
          onChange={(share) => onChange({ share })}
        />
        <TextField
          id={`positions.${party}.year`}
          label={t('form.year')}
          value={value.year}
          error={errorAt(`positions.${party}.year`)}
          onChange={(year) => onChange({ year })}
        />
      </div>
      <SourceRow
        path={`positions.${party}.source`}
        value={value.source}
        errorAt={errorAt}
        onChange={(source) => onChange({ source })}
      />
      <div className="fields-row">
        <TextField
          id={`cover.${party}.weeks`}
          label={t('form.cover-weeks')}
          value={value.weeks}
          error={errorAt(`cover.${party}.weeks`)}
          onChange={(weeks) => onChange({ weeks })}
        />
        <DateField
          id={`cover.${party}.on`}
          label={t('form.cover-on')}
          value={value.on}
          error={errorAt(`cover.${party}.on`)}
          onChange={(on) => onChange({ on })}
        />
      </div>
      <SourceRow
        path={`cover.${party}.source`}
        value={value.coverSource}
        errorAt={errorAt}
        onChange={(coverSource) => onChange({ coverSource })}
      />
    </>
  )
}

/** The commitments that it bears on, the programs that work on it, and what a reader must know. */
export function TieFields({ typing, set, errorAt }: FieldsProps) {
  const t = useMessages(inputTexts)
  const programs = usePrograms()
  return (
    <>
      <CommitmentsField
        value={typing.commitments}
        error={errorAt('commitments')}
        onChange={(commitments) => set({ commitments })}
      />
      {programs.length === 0 ? null : (
        <CheckboxGroup
          id="programs"
          label={t('form.programs')}
          value={typing.programs}
          error={errorAt('programs')}
          options={programs}
          onChange={(chosen) => set({ programs: chosen })}
        />
      )}
      <TextsField
        path="remark"
        label={t('form.remark')}
        source={typing.language}
        rows={3}
        value={typing.remark}
        error={errorAt('remark')}
        onChange={(remark) => set({ remark })}
      />
      <Checkbox isSelected={typing.illustrative} onChange={(illustrative) => set({ illustrative })}>
        {t('form.illustrative')}
      </Checkbox>
    </>
  )
}
