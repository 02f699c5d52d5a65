import { ministryDay, type Party, type Refusal, type Tlp } from '@trilateral/contracts'
import { NOMENCLATURES, type Nomenclature } from '@trilateral/contracts/semiconductors'
import { Checkbox, DateField, Select, TextField } from '@trilateral/ui'
import { RecordShell, usePerson, useRecording } from '@trilateral/work-program/screens'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilePreview, ImportView } from '../../../src/router.ts'
import { server, type Inputs } from '../../frame/server.ts'
import { useWords } from '../use-words.ts'

interface Props {
  readonly sent: Inputs['trade']['previewFile']['file']
  readonly preview: FilePreview
  readonly onBegun: (begun: ImportView) => void
}

const isNomenclature = (text: string | null): text is Nomenclature =>
  NOMENCLATURES.some((each) => each === text)
const BACI_ADDRESS = 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37'
const COMTRADE_ADDRESS = 'https://comtradeplus.un.org/'

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

interface Draft {
  readonly title: string
  readonly source: string
  readonly url: string
  readonly accessedOn: string
  readonly licence: string
  readonly release: string
  readonly nomenclature: Nomenclature
  readonly year: string
  readonly illustrative: boolean
  readonly audience: readonly Party[]
  readonly tlp: Tlp | ''
}

/** What an official says of the data; what the file's name tells stands there already. */
export function AboutForm({ sent, preview, onBegun }: Props) {
  const { language, t } = useWords()
  const { party } = usePerson()
  const { named, layout, needsYear } = preview
  const isBaci = layout.kind === 'baci'
  const [draft, setDraft] = useState((): Draft => {
    const nomenclature: Nomenclature = isNomenclature(named.nomenclature) ? named.nomenclature : 'HS17'
    const source = isBaci
      ? t('about.default-source', { nomenclature, release: named.release ?? '–' })
      : t('about.default-comtrade')
    const year = named.year ?? preview.reading.firstYear
    return {
      title: year === null || needsYear ? source : t('about.default-title', { source, year: String(year) }),
      source,
      url: isBaci ? BACI_ADDRESS : COMTRADE_ADDRESS,
      accessedOn: ministryDay(party, new Date()),
      licence: isBaci ? 'Etalab Open Licence 2.0' : '',
      release: named.release ?? '',
      nomenclature,
      year: needsYear && named.year !== null ? String(named.year) : '',
      illustrative: false,
      audience: [],
      tlp: '',
    }
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const begin = useMutation(server.trade.begin.mutationOptions())
  const recording = useRecording(
    async (requestId) => {
      if (draft.tlp === '') throw new Error('an import was begun before it was described')
      return begin.mutateAsync({
        requestId,
        file: sent,
        title: { [language]: { text: draft.title.trim(), state: 'source' as const } },
        source: { name: draft.source.trim(), url: orNull(draft.url), accessedOn: draft.accessedOn },
        licence: orNull(draft.licence),
        release: orNull(draft.release),
        nomenclature: draft.nomenclature,
        year: needsYear ? Number(draft.year) : null,
        remark: null,
        illustrative: draft.illustrative,
        audience: [...draft.audience],
        tlp: draft.tlp,
      })
    },
    {
      title: t('about.title'),
      'source.name': t('about.source'),
      'source.url': t('about.url'),
      'source.accessedOn': t('about.accessed'),
      year: t('about.year'),
      audience: undefined,
      tlp: 'TLP',
    },
  )
  const { errorAt } = recording
  async function submit() {
    const missing: Refusal[] = [
      ...(draft.title.trim() === '' ? [{ code: 'value-missing', field: 'title' }] : []),
      ...(draft.source.trim() === '' ? [{ code: 'value-missing', field: 'source.name' }] : []),
      ...(needsYear && !/^(19|20)\d\d$/.test(draft.year) ? [{ code: 'year-missing', field: 'year' }] : []),
      ...(draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(draft.tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const begun = await recording.submit(missing)
    if (begun) onBegun(begun)
  }
  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('about.begin')}
      back="/trade"
      audience={draft.audience}
      tlp={draft.tlp}
      onRelease={set}
    >
      <h2>{t('about.heading')}</h2>
      <TextField
        id="title"
        label={t('about.title')}
        isRequired
        lang={language}
        value={draft.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <TextField
        id="source.name"
        label={t('about.source')}
        isRequired
        value={draft.source}
        error={errorAt('source.name')}
        onChange={(source) => set({ source })}
      />
      <TextField
        id="source.url"
        type="url"
        label={t('about.url')}
        description={t('about.url-help')}
        value={draft.url}
        error={errorAt('source.url')}
        onChange={(url) => set({ url })}
      />
      <div className="fields-row">
        <DateField
          id="source.accessedOn"
          label={t('about.accessed')}
          value={draft.accessedOn}
          error={errorAt('source.accessedOn')}
          onChange={(accessedOn) => set({ accessedOn })}
        />
        <Select
          label={t('about.nomenclature')}
          value={draft.nomenclature}
          options={NOMENCLATURES.map((value) => ({ value, label: value }))}
          onChange={(nomenclature) => set({ nomenclature })}
        />
        {needsYear ? (
          <TextField
            id="year"
            label={t('about.year')}
            description={t('about.year-help')}
            isRequired
            value={draft.year}
            error={errorAt('year')}
            onChange={(year) => set({ year })}
          />
        ) : null}
      </div>
      <div className="fields-row">
        <TextField
          label={t('about.release')}
          value={draft.release}
          onChange={(release) => set({ release })}
        />
        <TextField
          label={t('about.licence')}
          value={draft.licence}
          onChange={(licence) => set({ licence })}
        />
      </div>
      <Checkbox isSelected={draft.illustrative} onChange={(illustrative) => set({ illustrative })}>
        {t('about.illustrative')}
      </Checkbox>
    </RecordShell>
  )
}
