import { formatDate, Marking, PageHead, PrintButton, RecordText, TextLink, Tile } from '@trilateral/ui'
import { isOfficial, QueryState, SharingLink, usePerson, useTitle } from '@trilateral/work-program/screens'
import { textFor } from '@trilateral/contracts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ScenarioView } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { FormulaTile } from './formula-tile.tsx'
import { OutcomeTile } from './outcome-tile.tsx'
import { ShareForm } from './share-form.tsx'
import { StockCourse } from './stock-course.tsx'
import { TouchedTile } from './touched-tile.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/scenarios/$id')

/** One scenario as it was kept, and whether the register still says the same. */
export function ScenarioScreen() {
  const { id } = route.useParams()
  const { t } = useWords()
  const view = useQuery(server.scenarios.get.queryOptions({ id }))
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={view}>
      {(data) => <KeptScenario view={data} />}
    </QueryState>
  )
}

function KeptScenario({ view }: { view: ScenarioView }) {
  const { language, t, words } = useWords()
  const person = usePerson()
  const { scenario, ours, audience } = view
  const { input, stop, assumptions, outcome, touched, note, computedOn } = scenario
  const { country, part, months } = stop
  const inputs = { providers: input.providers.shares, country, part, months, ...assumptions }
  return (
    <>
      <PageHead
        eyebrow={t('what-if')}
        title={<RecordText text={scenario.title} />}
        lead={words.question(stop, textFor(input.title, language).text)}
        meta={<Marking {...view} />}
        actions={
          <>
            <TextLink href={`/scenarios/try?${addressOf(view)}`} look="primary">
              {t('get.again')}
            </TextLink>
            {ours ? <SharingLink of={{ entity: 'scenario', id: scenario.id }} look="secondary" /> : null}
            <PrintButton />
          </>
        }
      />
      {note ? (
        <p>
          <RecordText text={note} />
        </p>
      ) : null}
      <Tile
        heading={t('get.computed', { day: formatDate(language, computedOn), version: input.version })}
        finding={<Recomputed recomputed={view.recomputed} />}
      />
      <OutcomeTile outcome={outcome}>
        <StockCourse inputs={inputs} coverEnds={outcome.coverEnds} providers={input.providers} />
      </OutcomeTile>
      <TouchedTile input={input} touched={touched} />
      <FormulaTile input={input} stop={stop} assumptions={assumptions} coverSource={null} />
      {ours && isOfficial(person) && audience.length === 1 ? <ShareForm view={view} /> : null}
    </>
  )
}

function Recomputed({ recomputed }: Pick<ScenarioView, 'recomputed'>) {
  const { t, words } = useWords()
  if (recomputed.kind !== 'other') return t(`get.${recomputed.kind}`)
  const { version, outcome } = recomputed
  return t('get.other', {
    version,
    ends: words.ends(outcome.coverEnds),
    unmet: words.percents(outcome.unmetPart),
  })
}

const known = (value: number | null) => (value === null ? 'unknown' : String(value))

/** The trial's page with this scenario's question in it. */
function addressOf({ scenario: { input, stop, assumptions } }: ScenarioView): string {
  return new URLSearchParams({
    input: input.id,
    country: stop.country,
    part: String(stop.part),
    months: String(stop.months),
    holder: stop.holder ?? 'nobody',
    cover: known(assumptions.coverWeeks),
    spare: known(assumptions.spare),
    ramp: String(assumptions.rampWeeks),
    substitution: known(assumptions.substitution),
  }).toString()
}
