import type { Party, Refusal, Tlp } from '@trilateral/contracts'
import { PROJECT_KINDS, type MineralsProject } from '@trilateral/contracts/critical-minerals'
import { Checkbox, CheckboxGroup, countryName, Select, useLanguage, useMessages } from '@trilateral/ui'
import { MergeScreen, shapedLike, useKeptDraft } from '@trilateral/ui/desk'
import { RecordShell, SourceRow, usePerson } from '@trilateral/work-program/screens'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { texts } from '../messages/texts.ts'
import { countryCodes } from '../record/country-codes.ts'
import { TextFields } from '../record/text-fields.tsx'
import { useRecording } from '../record/use-recording.ts'
import { materialName, MATERIALS } from '../supply/names.ts'
import { ProjectRows } from './project-rows.tsx'
import { fieldsOf, projectFrom, type ProjectTyping } from './project-typing.ts'
import { useProjectMergeFields } from './use-project-merge-fields.ts'

interface Props {
  readonly start: ProjectTyping
  /** Reads what stands anew, after somebody else changed it. */
  readonly onReload?: () => Promise<unknown>
  readonly standing: {
    readonly project: MineralsProject
    readonly version: number
    readonly audience: readonly Party[]
    readonly tlp: Tlp
    /** Who made this version, where the reader's ministry is told. */
    readonly latest: { readonly who: string; readonly at: string } | null
  } | null
}

/** Enters a mine or a plant, or records what changed of one. */
export function ProjectForm({ start, standing, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { party } = usePerson()
  const keptAs = `project:${standing?.project.id ?? 'new'}:${party}`
  const form = useKeptDraft(keptAs, shapedLike(start), () => start, standing?.version ?? null)
  const { draft: typing, set } = form
  const mergeFields = useProjectMergeFields()
  const [audience, setAudience] = useState<readonly Party[]>(standing?.audience ?? [])
  const [tlp, setTlp] = useState<Tlp | ''>(standing?.tlp ?? '')
  const others = useQuery(server.projects.list.queryOptions({ country: typing.country }))
  const record = useMutation(server.projects.record.mutationOptions())
  const amend = useMutation(server.projects.amend.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = projectFrom(typing, standing?.project ?? null)
    if (!filled.ok || tlp === '') throw new Error('a project was sent before it was complete')
    return standing
      ? amend.mutateAsync({
          requestId,
          id: standing.project.id,
          expectedVersion: form.basedOn ?? standing.version,
          project: filled.value,
        })
      : record.mutateAsync({ requestId, project: filled.value, audience: [...audience], tlp })
  }, fieldsOf(typing))
  const { errorAt } = recording

  function onRelease(change: { audience?: Party[]; tlp?: Tlp | '' }) {
    if (change.audience) setAudience(change.audience)
    if (change.tlp !== undefined) setTlp(change.tlp)
  }

  async function submit() {
    const filled = projectFrom(typing, standing?.project ?? null)
    const missing: Refusal[] = [
      ...(filled.ok ? [] : filled.missing),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const receipt = await recording.submit(missing)
    if (!receipt) {
      // Whoever changed it meanwhile wins; what they wrote is read so that both can be put together.
      if (missing.length === 0) await onReload?.()
      return
    }
    form.forget()
    await queries.invalidateQueries({ queryKey: server.projects.pathKey() })
    await navigate({ to: '/projects/$id', params: { id: receipt.id } })
  }

  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('record.title')}
      back={standing ? `/projects/${standing.project.id}` : '/projects'}
      audience={audience}
      tlp={tlp}
      {...(standing ? {} : { onRelease })}
      onDiscard={form.reset}
      keptAt={form.keptAt}
      conflict={
        standing && form.basedOn !== standing.version ? (
          <MergeScreen
            base={form.base}
            theirs={start}
            mine={typing}
            fields={mergeFields}
            by={standing.latest}
            onMerged={(put) => form.rebase(put, start, standing.version)}
            onTake={() => form.rebase(start, start, standing.version)}
          />
        ) : null
      }
    >
      <TextFields
        path="name"
        label={t('project.name')}
        source={typing.language}
        isRequired
        value={typing.name}
        error={errorAt('name')}
        onChange={(name) => set({ name: { ...typing.name, ...name } })}
      />
      <div className="fields-row">
        <Select
          id="kind"
          label={t('kind')}
          isRequired
          value={typing.kind}
          error={errorAt('kind')}
          options={[
            { value: '', label: c('choose') },
            ...PROJECT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          onChange={(kind) => set({ kind })}
        />
        <Select
          id="country"
          label={t('country')}
          value={typing.country}
          error={errorAt('country')}
          options={countryCodes.map((value) => ({ value, label: countryName(value, language) }))}
          onChange={(country) => set({ country, sameAs: '' })}
        />
      </div>
      <CheckboxGroup
        id="materials"
        label={t('materials')}
        value={typing.materials}
        error={errorAt('materials')}
        options={MATERIALS.map(([value]) => ({
          value,
          label: materialName(value, language),
        }))}
        onChange={(materials) => set({ materials })}
      />
      <ProjectRows typing={typing} set={set} errorAt={errorAt} />
      <Select
        id="sameAs"
        label={t('same-as')}
        description={t('same-as.help')}
        value={typing.sameAs}
        error={errorAt('sameAs')}
        options={[
          { value: '', label: t('same-as.none') },
          ...(others.data?.items ?? [])
            .filter(({ project }) => project.id !== standing?.project.id)
            .map(({ project }) => ({
              value: project.id,
              label: (project.name[language] ?? Object.values(project.name)[0])?.text ?? project.id,
            })),
        ]}
        onChange={(sameAs) => set({ sameAs })}
      />
      <fieldset className="fields">
        <legend>{t('source')}</legend>
        <SourceRow
          path="source"
          value={typing.source}
          errorAt={errorAt}
          onChange={(source) => set({ source })}
        />
        <Checkbox isSelected={typing.illustrative} onChange={(illustrative) => set({ illustrative })}>
          {t('made-up')}
        </Checkbox>
      </fieldset>
    </RecordShell>
  )
}
