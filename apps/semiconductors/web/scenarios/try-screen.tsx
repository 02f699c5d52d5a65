import { textFor } from '@trilateral/contracts'
import type { Assumptions, Stop } from '@trilateral/contracts/semiconductors'
import { disruption, type DisruptionInputs } from '@trilateral/supply-risk'
import { EmptyState, PageHead, PrintButton } from '@trilateral/ui'
import { QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server, type Outputs } from '../frame/server.ts'
import { explain } from '../refusals/explain.ts'
import { FormulaTile } from './formula-tile.tsx'
import { OutcomeTile } from './outcome-tile.tsx'
import { SaveForm } from './save-form.tsx'
import { StockCourse } from './stock-course.tsx'
import { TouchedTile } from './touched-tile.tsx'
import { questionOf } from './trial.ts'
import { TrialForm } from './trial-form.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/scenarios/try')

/** "Supplier country X stops input Y for N months", computed in the browser while figures move. */
export function TryScreen() {
  const { t } = useWords()
  const inputs = useQuery(server.scenarios.inputs.queryOptions())
  useTitle(t('try.title'))
  return (
    <QueryState title={t('try.title')} query={inputs}>
      {(data) => (
        <>
          <PageHead
            eyebrow={t('what-if')}
            title={t('try.title')}
            lead={t('try.lead')}
            actions={<PrintButton />}
          />
          {data.length === 0 ? <EmptyState title={t('input.none')} /> : <Trying inputs={data} />}
        </>
      )}
    </QueryState>
  )
}

function Trying({ inputs }: { inputs: Outputs['scenarios']['inputs'] }) {
  const { t } = useWords()
  const { party } = usePerson()
  const { lang: _lang, ...trial } = route.useSearch()
  const navigate = route.useNavigate()
  const inputId = trial.input ?? null
  const basis = useQuery(
    server.scenarios.basis.queryOptions(
      { inputId: inputId ?? '' },
      { enabled: inputId !== null, placeholderData: keepPreviousData },
    ),
  )
  const input = inputId !== null && basis.data?.input.id === inputId ? basis.data.input : null
  const question = input ? questionOf(trial, input, party) : NOTHING
  return (
    <>
      <TrialForm
        inputs={inputs}
        input={input}
        {...question}
        onChange={(change) =>
          void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
        }
      />
      {inputId === null ? (
        <EmptyState title={t('input.choose')} />
      ) : (
        <QueryState title={t('outcome.title')} query={basis}>
          {(data) => (data.input.id === inputId ? <Answer basis={data} {...question} /> : null)}
        </QueryState>
      )}
    </>
  )
}

const NOTHING: Question = {
  stop: { country: '', part: 1, months: 6, holder: null },
  assumptions: { coverWeeks: null, spare: null, rampWeeks: 0, substitution: null },
}

interface Question {
  readonly stop: Stop
  readonly assumptions: Assumptions
}

function Answer({ basis, stop, assumptions }: Question & { basis: Outputs['scenarios']['basis'] }) {
  const { language, t, words } = useWords()
  const { input, version, touched } = basis
  const { providers } = input
  if (!providers) return <EmptyState title={t('input.none')} />
  const { country, part, months, holder } = stop
  const inputs: DisruptionInputs = { providers: providers.shares, country, part, months, ...assumptions }
  const answer = disruption(inputs)
  const cover = holder && input.cover[holder]
  const question = words.question(stop, textFor(input.title, language).text)
  return (
    <>
      <p className="what-if-outcome" aria-live="polite">
        {question}
      </p>
      {answer.ok ? (
        <OutcomeTile outcome={answer.value}>
          <StockCourse inputs={inputs} coverEnds={answer.value.coverEnds} providers={providers} />
        </OutcomeTile>
      ) : (
        <p className="refusal" role="alert">
          {explain(language, answer.refusal)}
        </p>
      )}
      <TouchedTile input={input} touched={touched} />
      <FormulaTile
        input={{ version, providers, isIllustrative: input.illustrative }}
        stop={stop}
        assumptions={assumptions}
        coverSource={cover && cover.weeks === assumptions.coverWeeks ? cover.source : null}
      />
      <SaveForm inputId={input.id} stop={stop} assumptions={assumptions} suggestion={question} />
    </>
  )
}
