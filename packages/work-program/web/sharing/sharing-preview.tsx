import type { Audience, Party, Refusal } from '@trilateral/contracts'
import {
  Disclosure,
  ministryName,
  PARTY_ORDER,
  RecordText,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import type { SharingPreview as Preview } from '../../src/sharing/sharing-questions.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { factTexts } from '../refusals/fact-texts.ts'
import { ENTITY_FACTS, explain } from '../refusals/explain.ts'
import { sharingTexts } from './sharing-texts.ts'

type Fate = 'gains' | 'keeps' | 'loses' | 'without'

const fateOf = (party: Party, from: Audience, to: Audience): Fate =>
  to.includes(party) ? (from.includes(party) ? 'keeps' : 'gains') : from.includes(party) ? 'loses' : 'without'

const GLYPHS: Readonly<Record<Fate, string>> = { gains: '＋', keeps: '●', loses: '−', without: '○' }

interface Props {
  readonly preview: Preview | undefined
  /** Why it cannot be done. */
  readonly refusal?: Refusal | undefined
}

/** Who gains a record and who loses it, people and systems, before anything is done. */
export function SharingPreview({ preview, refusal }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(sharingTexts)
  return (
    <section className="panel readers-panel" aria-labelledby="sharing-preview" aria-live="polite">
      <h2 id="sharing-preview">{t('preview')}</h2>
      {refusal ? (
        <p>{explain(language, refusal, zone)}</p>
      ) : preview ? (
        <Outcome preview={preview} />
      ) : (
        <p className="soft">{t('preview.nothing')}</p>
      )}
    </section>
  )
}

function Outcome({ preview }: { readonly preview: Preview }) {
  const { language } = useLanguage()
  const t = useMessages(sharingTexts)
  const { kind, needsSecondPerson, from, to, people, gains, loses, along, topics } = preview
  return (
    <>
      <p>
        <strong>{t(`kind.${kind}`)}</strong> {t(needsSecondPerson ? 'four-eyes' : 'one-person')}
      </p>
      <ul className="readers">
        {PARTY_ORDER[language].map((party) => {
          const fate = fateOf(party, from, to)
          return (
            <li key={party} data-sees={to.includes(party)} data-fate={fate}>
              <span className="readers-glyph" aria-hidden="true">
                {GLYPHS[fate]}
              </span>
              <span>{ministryName(party, language)}</span>
              <strong>{t(fate)}</strong>
            </li>
          )
        })}
      </ul>
      <p>{t('roles')}</p>
      {people.length === 0 ? null : (
        <>
          <h3>{t('people')}</h3>
          <ul className="plain">
            {people.map((person) => (
              <li key={`${person.party} ${person.name}`}>{personInWords(person, language)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('systems')}</h3>
      {loses.length === 0 ? null : <p>{t('systems.lose')}</p>}
      {gains.length === 0 ? null : (
        <p>
          {t('systems.gain')} {t('versions.widen')}
        </p>
      )}
      <p className="soft">{t('systems.topics', topics)}</p>
      {along.length === 0 ? null : <Along along={along} />}
    </>
  )
}

function Along({ along }: Pick<Preview, 'along'>) {
  const t = useMessages(sharingTexts)
  const say = useMessages(factTexts)
  return (
    <Disclosure summary={t('along', { count: along.length })}>
      <ul className="plain">
        {along.map(({ entity, id, title }) => {
          const kind = ENTITY_FACTS.find((each) => each === entity)
          return (
            <li key={id}>
              <span className="soft">{kind ? say(`entity.${kind}`) : entity}</span>{' '}
              {title ? <RecordText text={title} isQuiet /> : t('unnamed')}
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
