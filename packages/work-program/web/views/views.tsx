import { audienceName, Button, Disclosure, Select, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useHold } from '@trilateral/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ViewOfList, ViewsOfList } from '../../src/views/view-desk.ts'
import { useIsOfficial, useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { useAsk } from '../frame/go.ts'
import { explain } from '../refusals/explain.ts'
import { SaveViewForm } from './save-view-form.tsx'
import { sameQuestion, towards, viewQuestionOf, type AskedFor } from './view-question.ts'
import { viewTexts } from './view-texts.ts'

interface Props {
  /** Which list it is, `programs`: views are of one. */
  readonly list: string
  /** What its address asks for now. */
  readonly asked: AskedFor
}

/** The named views of a list: go to one, open the list with it, keep or share what is shown now. */
export function Views({ list, asked }: Props) {
  const { language } = useLanguage()
  const t = useMessages(viewTexts)
  const ask = useAsk()
  const server = useServer()
  const { data } = useQuery(server.view.of.queryOptions({ list }))
  useOpening(data, asked)
  if (!data) return null
  const question = viewQuestionOf(asked)
  const current = data.views.find((view) => sameQuestion(view.question, question))
  const nameOf = ({ name, shared }: ViewOfList) =>
    shared === null
      ? t('mine', { name })
      : t('shared', { name, audience: audienceName(shared.audience, language) })
  return (
    <div className="views">
      <Select
        label={t('view')}
        value={current?.id ?? ''}
        options={[
          { value: '', label: t('unnamed') },
          ...data.views.map((view) => ({ value: view.id, label: nameOf(view) })),
        ]}
        onChange={(id) => {
          const view = data.views.find((each) => each.id === id)
          if (view) ask(towards(view.question, asked))
        }}
      />
      {current ? <OfView list={list} view={current} isOpening={data.opensWith === current.id} /> : null}
      <Disclosure summary={t('save')}>
        <SaveViewForm key={data.views.length} list={list} question={question} />
      </Disclosure>
    </div>
  )
}

/** A list that is opened with nothing asked for opens with the view that one chose. Once: clearing the filters then clears them. */
function useOpening(data: ViewsOfList | undefined, asked: AskedFor) {
  const ask = useAsk()
  const isOver = useRef(viewQuestionOf(asked).length > 0)
  useEffect(() => {
    if (!data || isOver.current) return
    isOver.current = true
    const view = data.views.find(({ id }) => id === data.opensWith)
    if (view) ask(towards(view.question, asked))
  }, [ask, asked, data])
}

interface OfViewProps {
  readonly list: string
  readonly view: ViewOfList
  readonly isOpening: boolean
}

function OfView({ list, view, isOpening }: OfViewProps) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(viewTexts)
  const server = useServer()
  const known = useQueryClient()
  const isOfficial = useIsOfficial()
  const { hold, isHeld } = useHold()
  const openWith = useMutation(server.view.openWith.mutationOptions())
  const forget = useMutation(server.view.forget.mutationOptions())
  const withdraw = useMutation(server.view.withdraw.mutationOptions())
  const readAnew = () => known.invalidateQueries({ queryKey: server.view.pathKey() })
  const { id, name, shared } = view
  const step = shared === null ? 'remove' : 'withdraw'
  const key = `view:${id}`
  return (
    <span className="entry-steps">
      <Button
        look="quiet"
        onPress={() => void openWith.mutateAsync({ list, view: isOpening ? null : id }).then(readAnew)}
      >
        {t(isOpening ? 'opens-plain' : 'opens-with')}
      </Button>
      {shared === null || (shared.ours && isOfficial) ? (
        <Button
          look="quiet"
          isDisabled={isHeld(key)}
          onPress={() => {
            const requestId = crypto.randomUUID()
            hold({
              key,
              what: t(`${step}.what`, { name }),
              send: async () => {
                if (shared === null) await forget.mutateAsync({ id })
                else await withdraw.mutateAsync({ requestId, id, expectedVersion: shared.version })
                await readAnew()
              },
              explain: (error) => {
                const [refusal] = failureOf(error).refusals
                return refusal && explain(language, refusal, zone)
              },
            })
          }}
        >
          {t(step)}
        </Button>
      ) : null}
      {isOpening ? <span className="soft">{t('opens-note')}</span> : null}
    </span>
  )
}
