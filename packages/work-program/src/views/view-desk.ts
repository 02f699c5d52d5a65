import { decided, refused, type Audience, type Decision, type Party } from '@trilateral/contracts'
import {
  savedViewAmended,
  savedViewShared,
  savedViewWithdrawn,
  type SavedView,
  type ViewQuestion,
} from '@trilateral/contracts/work-program'
import { happened, type Recorder } from '@trilateral/records'
import { personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { ChangeInput } from '../inputs/command.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import { refuse } from '../rules/refusals.ts'
import type { AmendViewInput, DefaultViewInput, KeepViewInput, ShareViewInput, ViewsInput } from './inputs.ts'
import { defaultView, ownView, savedViewRecord } from './saved-view-record.ts'

/** A view as its reader gets it. */
export interface ViewOfList {
  readonly id: string
  readonly name: string
  readonly question: ViewQuestion
  /** Null: the reader's own, seen by nobody else. */
  readonly shared: {
    readonly version: number
    readonly audience: Audience
    readonly originator: Party
    /** Whether the reader's ministry shared it, and so may change it. */
    readonly ours: boolean
  } | null
}

export interface ViewsOfList {
  readonly views: readonly ViewOfList[]
  /** With which one the list opens; null: with none. */
  readonly opensWith: string | null
}

/** More of one's own nobody finds again. */
const OWN_AT_MOST = 100
const SHARED_AT_MOST = 100

/** Named views of lists: private ones, which only their owner sees, and shared ones, which are records. */
export function viewDesk({ records }: DeskParts) {
  const { personal } = records

  return {
    async of(by: Recorder, { list }: ViewsInput): Promise<ViewsOfList> {
      const [own, shared, [opens]] = await Promise.all([
        personal.all(by, ownView),
        records.page(by.party, savedViewRecord, {
          order: 'changed',
          status: 'shared',
          words: narrowed(undefined, [searchToken('list', list)]),
          limit: SHARED_AT_MOST,
        }),
        personal.among(by, defaultView, [list]),
      ])
      const views: readonly ViewOfList[] = [
        ...own
          .filter(({ value }) => value.list === list)
          .map(({ key, value: { name, question } }) => ({ id: key, name, question, shared: null })),
        ...shared.items
          .filter(({ state }) => state.list === list)
          .map(({ id, version, audience, originator, state: { name, question } }) => ({
            id,
            name,
            question,
            shared: { version, audience, originator, ours: originator === by.party },
          })),
      ]
      // A view that was withdrawn or recalled opens nothing any more.
      return { views, opensWith: views.find(({ id }) => id === opens?.value)?.id ?? null }
    },

    /** Keeps a view for oneself, or keeps it anew. */
    async keep(by: Recorder, { id, ...view }: KeepViewInput): Promise<Decision<{ readonly id: string }>> {
      const own = await personal.all(by, ownView)
      if (own.length >= OWN_AT_MOST && !own.some(({ key }) => key === id))
        return refuse('too-many-views', undefined, { most: OWN_AT_MOST })
      await personal.put(by, ownView, id, view)
      return decided({ id })
    },

    forget: (by: Recorder, { id }: { readonly id: string }) => personal.remove(by, ownView, id),

    share(by: Recorder, { requestId, audience, tlp, ...view }: ShareViewInput) {
      const command = { requestId, request: view, audience, tlp }
      return records.enter(by, savedViewRecord, command, (_look, id) => {
        const state: SavedView = { ...view, id, by: personOf(by), status: 'shared' }
        return decided({ state, event: happened(savedViewShared, { savedView: state }) })
      })
    },

    amend(by: Recorder, { requestId, id, expectedVersion, name, question }: AmendViewInput) {
      const command = { id, requestId, expectedVersion, request: { name, question } }
      return records.change(by, savedViewRecord, command, ({ state: before }) => {
        if (before.status === 'withdrawn') return refused('saved-view-not-found')
        const state: SavedView = { ...before, name, question }
        return decided({ state, event: happened(savedViewAmended, { savedView: state }) })
      })
    },

    withdraw(by: Recorder, { requestId, id, expectedVersion }: ChangeInput) {
      const command = { id, requestId, expectedVersion, request: 'withdraw' }
      return records.change(by, savedViewRecord, command, ({ state: before }) => {
        const state: SavedView = { ...before, status: 'withdrawn' }
        return decided({ state, event: happened(savedViewWithdrawn, { savedView: state }) })
      })
    },

    openWith: (by: Recorder, { list, view }: DefaultViewInput) =>
      view === null ? personal.remove(by, defaultView, list) : personal.put(by, defaultView, list, view),
  }
}
