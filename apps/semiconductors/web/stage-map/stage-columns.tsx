import { CHIP_STAGES, type ChipStage } from '@trilateral/contracts/semiconductors'
import { Basis, Disclosure, RecordText, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { InputSummary } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName, titleText } from '../names.ts'
import { answerOf, ChokepointMark } from './chokepoint-mark.tsx'
import { ConcentrationWords } from './concentration-words.tsx'

interface Props {
  readonly items: readonly InputSummary[]
  /** From which share of one country on an input is a chokepoint, percent. */
  readonly share: number
}

/** The map: a column a stage, a card an input at the stage where it is made. On a phone one stage stands under the other. */
export function StageColumns({ items, share }: Props) {
  return (
    <ol className="stage-map">
      {CHIP_STAGES.map((stage) => (
        <StageColumn key={stage} stage={stage} items={items} share={share} />
      ))}
    </ol>
  )
}

function StageColumn({ stage, items, share }: Props & { readonly stage: ChipStage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const made = items.filter((item) => item.stage === stage)
  const used = items.filter((item) => item.stage !== stage && item.usedAt.includes(stage))
  return (
    <li className="stage-column">
      <h2 id={`stage-${stage}`}>{stageName(stage, language)}</h2>
      <p className="field-help">{t('map.stage-count', { count: made.length })}</p>
      <ul className="stage-cards" aria-labelledby={`stage-${stage}`}>
        {made.map((item) => (
          <InputCard key={item.id} item={item} share={share} />
        ))}
      </ul>
      {used.length === 0 ? null : (
        <Disclosure summary={t('map.used-here', { count: used.length })}>
          <ul className="plain">
            {used.map(({ id, title }) => (
              <li key={id}>
                <TextLink href={`/inputs/${id}`}>{titleText(title, language)}</TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}

function InputCard({ item, share }: { readonly item: InputSummary; readonly share: number }) {
  const t = useMessages(inputTexts)
  const answer = answerOf(item, share)
  return (
    <li
      className="input-card"
      data-answer={answer}
      data-known={item.providers?.concentration.top ? '' : undefined}
    >
      <p className="input-card-kind">{t(`kind.${item.kind}`)}</p>
      <TextLink href={`/inputs/${item.id}`}>
        <RecordText text={item.title} isQuiet />
      </TextLink>
      <ConcentrationWords providers={item.providers} />
      {item.providers ? <ChokepointMark answer={answer} /> : null}
      {item.illustrative ? <Basis value="illustrative" /> : null}
    </li>
  )
}
