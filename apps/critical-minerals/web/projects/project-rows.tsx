import { CAPACITY_UNITS, PROJECT_STATUSES } from '@trilateral/contracts/critical-minerals'
import {
  DateField,
  PARTY_ORDER,
  partyName,
  Select,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { newRow, Rows } from '@trilateral/work-program/screens'
import { projectTexts } from '../messages/project-texts.ts'
import { blankStatus, type ProjectTyping } from './project-typing.ts'

interface Props {
  readonly typing: ProjectTyping
  readonly set: (part: Partial<ProjectTyping>) => void
  readonly errorAt: (path: string) => string | undefined
}

const CURRENCIES = ['USD', 'JPY', 'KRW', 'EUR', 'AUD', 'CAD'] as const
const KINDS = ['announced', 'committed'] as const

/** What a project has several of: statuses, capacities, partners, milestones, money. */
export function ProjectRows({ typing, set, errorAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const at = (path: string) => ({ id: path, error: errorAt(path) })
  const remove = (index: number) => t('rows.remove', { number: index + 1 })
  return (
    <>
      <Rows
        legend={t('statuses')}
        help={t('statuses.help')}
        error={errorAt('statuses')}
        rows={typing.statuses}
        blank={blankStatus}
        add={t('rows.add-status')}
        remove={remove}
        onChange={(statuses) => set({ statuses })}
      >
        {(row, change, index) => (
          <>
            <Select
              {...at(`statuses.${index}.status`)}
              label={t('status')}
              value={row.status}
              options={PROJECT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
              onChange={(status) => change({ status })}
            />
            <DateField
              {...at(`statuses.${index}.from`)}
              label={t('from')}
              value={row.from}
              onChange={(from) => change({ from })}
            />
          </>
        )}
      </Rows>
      <Rows
        legend={t('capacity')}
        rows={typing.capacities}
        blank={() => ({ row: newRow(), amount: '', unit: 't/a' as const, year: '' })}
        add={t('rows.add-capacity')}
        remove={remove}
        onChange={(capacities) => set({ capacities })}
      >
        {(row, change, index) => (
          <>
            <TextField
              {...at(`capacities.${index}.amount`)}
              label={t('capacity')}
              value={row.amount}
              onChange={(amount) => change({ amount })}
            />
            <Select
              {...at(`capacities.${index}.unit`)}
              label={t('unit')}
              value={row.unit}
              options={CAPACITY_UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))}
              onChange={(unit) => change({ unit })}
            />
            <TextField
              {...at(`capacities.${index}.year`)}
              label={t('year')}
              value={row.year}
              onChange={(year) => change({ year })}
            />
          </>
        )}
      </Rows>
      <Rows
        legend={t('partners')}
        rows={typing.partners}
        blank={() => ({ row: newRow(), name: '', party: '' as const })}
        add={t('rows.add-partner')}
        remove={remove}
        onChange={(partners) => set({ partners })}
      >
        {(row, change, index) => (
          <>
            <TextField
              {...at(`partners.${index}.name`)}
              label={t('partner')}
              value={row.name}
              onChange={(name) => change({ name })}
            />
            <Select
              {...at(`partners.${index}.party`)}
              label={t('partner.party')}
              value={row.party}
              options={[
                { value: '', label: t('partner.elsewhere') },
                ...PARTY_ORDER[language].map((value) => ({ value, label: partyName(value, language) })),
              ]}
              onChange={(party) => change({ party })}
            />
          </>
        )}
      </Rows>
      <Rows
        legend={t('milestones')}
        rows={typing.milestones}
        blank={() => ({ row: newRow(), title: '', due: '', reachedOn: '' })}
        add={t('rows.add-milestone')}
        remove={remove}
        onChange={(milestones) => set({ milestones })}
      >
        {(row, change, index) => (
          <>
            <TextField
              {...at(`milestones.${index}.title`)}
              label={t('milestone')}
              lang={typing.language}
              value={row.title}
              onChange={(title) => change({ title })}
            />
            <DateField
              {...at(`milestones.${index}.due`)}
              label={t('due')}
              value={row.due}
              onChange={(due) => change({ due })}
            />
            <DateField
              {...at(`milestones.${index}.reachedOn`)}
              label={t('reached')}
              value={row.reachedOn}
              onChange={(reachedOn) => change({ reachedOn })}
            />
          </>
        )}
      </Rows>
      <Rows
        legend={t('financing')}
        help={t('financing.help')}
        rows={typing.financing}
        blank={() => ({
          row: newRow(),
          kind: 'announced' as const,
          by: '',
          amount: '',
          currency: 'USD' as const,
          on: '',
        })}
        add={t('rows.add-financing')}
        remove={remove}
        onChange={(financing) => set({ financing })}
      >
        {(row, change, index) => (
          <>
            <Select
              {...at(`financing.${index}.kind`)}
              label={t('financing.kind')}
              value={row.kind}
              options={KINDS.map((value) => ({ value, label: t(`financing.${value}`) }))}
              onChange={(kind) => change({ kind })}
            />
            <TextField
              {...at(`financing.${index}.by`)}
              label={t('by')}
              value={row.by}
              onChange={(by) => change({ by })}
            />
            <TextField
              {...at(`financing.${index}.amount`)}
              label={t('money')}
              value={row.amount}
              onChange={(amount) => change({ amount })}
            />
            <Select
              {...at(`financing.${index}.currency`)}
              label={t('currency')}
              value={row.currency}
              options={CURRENCIES.map((value) => ({ value: value, label: value }))}
              onChange={(currency) => change({ currency })}
            />
            <DateField
              {...at(`financing.${index}.on`)}
              label={t('on')}
              value={row.on}
              onChange={(on) => change({ on })}
            />
          </>
        )}
      </Rows>
    </>
  )
}
