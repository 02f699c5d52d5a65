import {
  MATERIALS,
  materialSchema,
  TARIFF_SCHEDULES,
  type Material,
  type TariffLine,
} from '@trilateral/contracts/critical-minerals'
import { Button, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { failureOf } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'

interface Asked {
  readonly line: TariffLine
  readonly material: Material
}

/** Does this line count as this material? Asked before statistics are read, not after. */
export function LineCheck() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const [schedule, setSchedule] = useState<TariffLine['schedule']>('US')
  const [code, setCode] = useState('')
  const [material, setMaterial] = useState<Material>('gallium')
  const [asked, setAsked] = useState<Asked>()
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim()) setAsked({ line: { schedule, code: code.trim() }, material })
  }
  return (
    <form className="panel filters" aria-label={t('lines.check')} noValidate onSubmit={ask}>
      <Select
        label={t('field.schedule')}
        value={schedule}
        options={TARIFF_SCHEDULES.map((value) => ({ value, label: t(`schedule.${value}`) }))}
        onChange={setSchedule}
      />
      <TextField label={t('field.tariff-line')} value={code} onChange={setCode} />
      <Select
        label={t('field.material')}
        value={material}
        options={materialSchema.options.map((value) => ({ value, label: MATERIALS[value][language] }))}
        onChange={setMaterial}
      />
      <Button type="submit" look="primary">
        {t('lines.check')}
      </Button>
      {asked ? <Answer asked={asked} /> : null}
    </form>
  )
}

function Answer({ asked }: { asked: Asked }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const answer = useQuery(server.tariffLines.attribute.queryOptions(asked))
  const [refusal] = answer.isError ? failureOf(answer.error).refusals : []
  if (refusal) {
    return (
      <p className="refusal" role="alert">
        {explain(language, refusal)}
      </p>
    )
  }
  if (!answer.data) return null
  const line = `${asked.line.schedule} ${asked.line.code}`
  return (
    <output className="answer">
      {t('lines.counts', { line, material: MATERIALS[asked.material][language] })}
    </output>
  )
}
