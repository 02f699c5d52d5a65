import { AUDIENCES, topicOf, type Party } from '@trilateral/contracts'
import { onGroupsFrom, onTopic, type Access } from './access.ts'

/** A party's own reader: every source's events whose audience contains the party, to be read and nothing more. */
export function partyAccess(party: Party, sources: readonly string[]): Access {
  const principal = `party-${party}`
  const audiences = AUDIENCES.filter((audience) => audience.includes(party))
  const topics = sources.flatMap((source) => audiences.map((audience) => topicOf(source, audience)))
  return {
    principal,
    acls: [
      ...topics.flatMap((topic) => onTopic(topic)(principal, 'read')),
      ...onGroupsFrom(`${principal}.`)(principal, 'read'),
    ],
  }
}
