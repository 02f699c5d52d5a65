import type { Party } from '@trilateral/contracts'
import type { Mention, Person } from '@trilateral/contracts/work-program'
import {
  Button,
  Disclosure,
  ministryName,
  PARTY_ORDER,
  Select,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { ComboBox } from '@trilateral/ui/desk'
import { useState } from 'react'
import { commentTexts } from './comment-texts.ts'
import { mentionKey, useMentionWords } from './mention-words.ts'

interface Props {
  readonly value: readonly Mention[]
  /** Who reads the comment: nobody else can be addressed. */
  readonly audience: readonly Party[]
  readonly people: readonly Person[]
  readonly error: string | undefined
  readonly onChange: (value: Mention[]) => void
}

/** Whom a comment addresses: a ministry's desk, people whom the record names, or somebody else by name. */
export function MentionField({ value, audience, people, error, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(commentTexts)
  const words = useMentionWords()
  const [round, setRound] = useState(0)
  const parties = PARTY_ORDER[language].filter((party) => audience.includes(party))
  const known: Mention[] = [
    ...parties.map((party) => ({ party, name: null })),
    ...people.filter(({ party }) => audience.includes(party)),
  ]
  const isIn = (mention: Mention) => value.some((each) => mentionKey(each) === mentionKey(mention))
  const add = (mention: Mention) => {
    if (!isIn(mention)) onChange([...value, mention])
    setRound((before) => before + 1)
  }
  if (parties.length === 0) return null
  return (
    <div className="mention-field">
      <ComboBox
        key={round}
        id="mentions"
        label={t('mention')}
        description={t('mention-help')}
        error={error}
        value={null}
        options={known
          .filter((mention) => !isIn(mention))
          .map((mention) => ({ value: mentionKey(mention), label: words(mention) }))}
        onChange={(key) => {
          const mention = known.find((each) => mentionKey(each) === key)
          if (mention) add({ party: mention.party, name: mention.name })
        }}
      />
      {value.length === 0 ? null : (
        <ul className="plain">
          {value.map((mention) => (
            <li key={mentionKey(mention)}>
              {words(mention)}{' '}
              <Button
                look="quiet"
                aria-label={t('mention.remove', { who: words(mention) })}
                onPress={() => onChange(value.filter((each) => each !== mention))}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t('mention.other')}>
        <Other key={round} parties={parties} onAdd={add} />
      </Disclosure>
    </div>
  )
}

function Other({
  parties,
  onAdd,
}: {
  readonly parties: readonly Party[]
  readonly onAdd: (mention: Mention) => void
}) {
  const { language } = useLanguage()
  const t = useMessages(commentTexts)
  const [party, setParty] = useState(parties[0] ?? 'us')
  const [name, setName] = useState('')
  return (
    <div className="fields-row">
      <Select
        label={t('mention.ministry')}
        value={party}
        options={parties.map((value) => ({ value, label: ministryName(value, language) }))}
        onChange={setParty}
      />
      <TextField label={t('mention.name')} value={name} onChange={setName} />
      <Button isDisabled={name.trim() === ''} onPress={() => onAdd({ party, name: name.trim() })}>
        {t('mention.add')}
      </Button>
    </div>
  )
}
