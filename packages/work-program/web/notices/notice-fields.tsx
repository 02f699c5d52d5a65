import { POST_KINDS, type Notice } from '@trilateral/contracts/work-program'
import { DateField, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { RadioGroup } from '@trilateral/ui/desk'
import { PARTICULAR_NAMES, POST_KIND_NAMES } from '../../src/rules/notices/names.ts'
import { BasisField } from '../form/basis-field.tsx'
import { CommitmentsField } from '../form/commitments-field.tsx'
import { EvidenceFields, evidenceLabels } from '../form/evidence-fields.tsx'
import { formTexts } from '../form/form-texts.ts'
import { SourceRow } from '../form/source-row.tsx'
import { TextsField } from '../form/texts-field.tsx'
import { useToday } from '../frame/desk.tsx'
import type { GoodOption } from './goods.ts'
import { GoodsFields } from './goods-fields.tsx'
import { noticeTexts } from './notice-texts.ts'
import { SAID, type NoticeTyping } from './notice-typing.ts'
import { ParticularsFields } from './particulars-fields.tsx'

interface Props {
  readonly typed: NoticeTyping
  readonly set: (part: Partial<NoticeTyping>) => void
  readonly errorAt: (path: string) => string | undefined
  readonly goods: readonly GoodOption[]
  /** Null: it is being drafted, and what never changes is still to be chosen. */
  readonly notice: Notice | null
}

/** What is said of a disruption: who reported it, what is hit, and what Article 12 asks for. */
export function NoticeFields({ typed, set, errorAt, goods, notice }: Props) {
  const t = useMessages(noticeTexts)
  const today = useToday()
  return (
    <>
      {notice ? null : (
        <RadioGroup
          id="exercise"
          label={t('field.exercise')}
          description={t('field.exercise-help')}
          isRequired
          value={typed.exercise}
          error={errorAt('exercise')}
          options={[
            { value: 'no', label: t('exercise.no') },
            { value: 'yes', label: t('exercise.yes'), description: t('exercise.yes-help') },
          ]}
          onChange={(exercise) => set({ exercise })}
        />
      )}
      <TextsField
        path="title"
        label={t('field.title')}
        source={typed.language}
        isRequired
        value={typed.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <PostFields typed={typed} set={set} errorAt={errorAt} />
      <GoodsFields typed={typed} set={set} errorAt={errorAt} goods={goods} />
      <RadioGroup
        id="occurrence.kind"
        label={t('occurrence')}
        isRequired
        value={typed.occurrence}
        error={errorAt('occurrence.kind')}
        options={(['observed', 'expected'] as const).map((value) => ({
          value,
          label: t(`occurrence.${value}`),
        }))}
        onChange={(occurrence) => set({ occurrence })}
      />
      <DateField
        id="occurrence.on"
        label={t('occurrence.on')}
        description={t('occurrence.on-help')}
        value={typed.occurredOn}
        error={errorAt('occurrence.on')}
        onChange={(occurredOn) => set({ occurredOn })}
      />
      <ParticularsFields typed={typed} set={set} errorAt={errorAt} />
      <EvidenceFields
        rows={typed.evidence}
        language={typed.language}
        today={today}
        errorAt={errorAt}
        onChange={(evidence) => set({ evidence })}
      />
      <CommitmentsField
        value={typed.commitments}
        error={errorAt('commitments')}
        onChange={(commitments) => set({ commitments })}
      />
      {notice ? null : (
        <BasisField
          value={typed.basis}
          error={errorAt('basis')}
          isDated
          onChange={(basis) => set({ basis })}
        />
      )}
    </>
  )
}

function PostFields({ typed, set, errorAt }: Pick<Props, 'typed' | 'set' | 'errorAt'>) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { post } = typed
  return (
    <fieldset className="fields">
      <legend>{t('post')}</legend>
      <div className="fields-row">
        <Select
          id="post.kind"
          label={t('post.kind')}
          value={post.kind}
          error={errorAt('post.kind')}
          options={POST_KINDS.map((value) => ({ value, label: POST_KIND_NAMES[value][language] }))}
          onChange={(kind) => set({ post: { ...post, kind } })}
        />
        <TextField
          id="post.name"
          label={t('post.name')}
          isRequired
          lang={typed.language}
          value={post.name}
          error={errorAt('post.name')}
          onChange={(name) => set({ post: { ...post, name } })}
        />
        <DateField
          id="post.reportedOn"
          label={t('post.reported-on')}
          isRequired
          value={post.reportedOn}
          error={errorAt('post.reportedOn')}
          onChange={(reportedOn) => set({ post: { ...post, reportedOn } })}
        />
      </div>
      <p className="owner-ministry">{t('post.source')}</p>
      <SourceRow
        path="post.source"
        value={post.source}
        errorAt={errorAt}
        onChange={(source) => set({ post: { ...post, source } })}
      />
    </fieldset>
  )
}

/** What the fields are called, for the summary of what is wrong. */
export function useNoticeLabels(typed: NoticeTyping): Record<string, string> {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const f = useMessages(formTexts)
  const source = (path: string, of: string) => ({
    [`${path}.source.name`]: `${of}: ${f('source.name')}`,
    [`${path}.source.url`]: `${of}: ${f('evidence.url')}`,
    [`${path}.source.accessedOn`]: `${of}: ${f('evidence.read-on')}`,
  })
  const particular = (which: 'impact' | 'sectors' | (typeof SAID)[number]) => ({
    [`particulars.${which}`]: PARTICULAR_NAMES[which][language],
    ...source(`particulars.${which}`, PARTICULAR_NAMES[which][language]),
  })
  return {
    exercise: t('field.exercise'),
    title: t('field.title'),
    'post.kind': t('post.kind'),
    'post.name': t('post.name'),
    'post.reportedOn': t('post.reported-on'),
    ...source('post', t('post.source')),
    disrupted: t('goods'),
    ...Object.fromEntries(
      typed.disrupted.flatMap((_good, index) => [
        [`disrupted.${index}.name`, t('goods.name')],
        [`disrupted.${index}.hsLine`, t('goods.hs')],
      ]),
    ),
    'occurrence.kind': t('occurrence'),
    'occurrence.on': t('occurrence.on'),
    ...particular('impact'),
    ...particular('sectors'),
    ...Object.assign({}, ...SAID.map(particular)),
    ...evidenceLabels(typed.evidence, f),
    commitments: f('commitments'),
    basis: f('basis'),
  }
}
