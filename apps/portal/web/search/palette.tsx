/* oxlint-disable jsx-a11y/prefer-tag-over-role --
   a combobox's popup: the browser's own list can neither hold groups nor what tells one hit from another */
import './search.css'
import { useRouter } from '@tanstack/react-router'
import { Button, Dialog, useLanguage, useMessages } from '@trilateral/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchGroup } from '../answers.ts'
import { useWorkAreas } from '../frame/use-work-areas.ts'
import { useLive } from '../live/live-provider.tsx'
import { searchTexts } from '../texts/search.ts'
import { HitFacts, HitTitle } from './hit-line.tsx'
import { pagesFound } from './pages.ts'
import { optionsOf, placeAfter } from './palette-options.ts'
import { moveOf } from './shortcut.ts'
import { useRested, useSearchAnswer } from './use-search.ts'

/** Of each kind: a palette is for what one knows by name; the page has the rest. */
const OF_EACH = 4

/** Finds a page or a record by words and goes there, by keyboard alone. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useMessages(searchTexts)
  const { setHeld } = useLive()
  useEffect(() => {
    // What is found stays where it stands while someone chooses.
    setHeld(true)
    return () => setHeld(false)
  }, [setHeld])
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <Search onClose={onClose} />
    </Dialog>
  )
}

function Search({ onClose }: { onClose: () => void }) {
  const { language } = useLanguage()
  const t = useMessages(searchTexts)
  const router = useRouter()
  const areas = useWorkAreas(language)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const query = useRested(typed)
  const answer = useSearchAnswer(query, { limit: OF_EACH })
  const groups = query === '' ? [] : (answer.data?.groups ?? [])
  const pages = pagesFound(
    query,
    language,
    areas.map(({ url, name }) => ({ url, name: { en: name, ja: name, ko: name } })),
  )
  const options = optionsOf(pages, groups, areas)
  const at = Math.min(chosen, Math.max(0, options.length - 1))
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const go = (href: string) => {
    onClose()
    if (/^https?:/.test(href)) globalThis.location.assign(href)
    else void router.navigate({ href })
  }
  const page = query === '' ? '/search' : `/search?q=${encodeURIComponent(query)}`
  const press = (key: KeyboardEvent) => {
    const { isComposing } = key.nativeEvent
    const move = moveOf({ key: key.key, keyCode: key.keyCode, isComposing })
    if (move === 'nothing') return
    key.preventDefault()
    if (move === 'hold') {
      // The dialog, which keeps the focus inside, knows a composition by `isComposing` alone and would move on.
      key.stopPropagation()
      return
    }
    // What is chosen belongs to what was typed: while newer results are on their way, nothing is.
    if (move === 'choose') {
      const option = options[at]
      if (typed.trim() === query && option !== undefined && !answer.isPlaceholderData) go(option.href)
    } else setChosen(placeAfter(move, at, options.length))
  }
  const optionId = (option: string) => `${id}-${option}`
  const line = (option: string, href: string) => ({
    id: optionId(option),
    role: 'option',
    className: 'palette-option',
    'aria-selected': options[at]?.id === option,
    onClick: () => go(href),
  })
  const found = groups.reduce((sum, { hits }) => sum + hits.length, 0) + pages.length
  return (
    <div className="palette">
      <label htmlFor={`${id}-field`} className="field-label">
        {t('field')}
      </label>
      <input
        id={`${id}-field`}
        className="control"
        type="text"
        role="combobox"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened to type in
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-help`}
        aria-activedescendant={options[at] === undefined ? undefined : optionId(options[at].id)}
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value)
          setChosen(0)
        }}
        onKeyDown={press}
      />
      <p id={`${id}-help`} className="field-help">
        {t('field-help')}
      </p>
      <p className="for-ears" aria-live="polite">
        {query === '' ? '' : t('count', { count: found })}
      </p>
      {answer.isError ? (
        <p className="refusal" role="alert">
          {t('failed')} <Button onPress={() => void answer.refetch()}>{t('again')}</Button>
        </p>
      ) : null}
      <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label={t('results')}>
        {pages.length === 0 ? null : (
          <div role="group" aria-labelledby={`${id}-pages`}>
            <p id={`${id}-pages`} className="palette-kind">
              {t('pages')}
            </p>
            {pages.map(({ href, name }) => (
              <div key={href} {...line(`page ${href}`, href)}>
                {name}
              </div>
            ))}
          </div>
        )}
        {groups.map((group) => (
          <Group key={group.kind} group={group} query={query} id={id} line={line} options={options} />
        ))}
      </div>
      {found === 0 && query !== '' && answer.isSuccess && !answer.isPlaceholderData ? (
        <p>
          {t('found-none')}. {t('found-none-why')}
        </p>
      ) : null}
      {query === '' ? null : (
        <Button look="quiet" onPress={() => go(page)}>
          {t('all')}
        </Button>
      )}
    </div>
  )
}

interface GroupProps {
  readonly group: SearchGroup
  readonly query: string
  readonly id: string
  readonly options: readonly { readonly id: string; readonly href: string }[]
  readonly line: (option: string, href: string) => object
}

function Group({ group: { kind, hits }, query, id, options, line }: GroupProps) {
  const t = useMessages(searchTexts)
  return (
    <div role="group" aria-labelledby={`${id}-${kind}`}>
      <p id={`${id}-${kind}`} className="palette-kind">
        {t(`kind.${kind}`)}
      </p>
      {hits.map((hit) => {
        const option = `${kind} ${hit.id}`
        return (
          <div key={hit.id} {...line(option, options.find((each) => each.id === option)?.href ?? '/')}>
            <HitTitle hit={hit} query={query} />
            <HitFacts hit={hit} query={query} />
          </div>
        )
      })}
    </div>
  )
}
