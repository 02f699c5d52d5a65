import { searchFunctions } from '../search/search-tables.ts'
import { schemaOf } from './model-name.ts'

/**
 * The SQL that points every live view at one model. To be run in the transaction that also moves the pointer, by the
 * owner. The views are made anew, not replaced, since a new revision may have other columns; `security_invoker` makes
 * the policies of the tables below judge the reader, not the owner of the view.
 */
export function pointViewsAt(number: number): string {
  const schema = schemaOf(number)
  return [
    view('pointer', `SELECT ${number} AS model`),
    // Every feed row says which model counted it: a position means nothing in another one.
    view('feed', `SELECT ${number} AS model, feed.* FROM ${schema}.feed`),
    view('feed_head', `SELECT ${number} AS model, feed_head.* FROM ${schema}.feed_head`),
    view('area_head', `SELECT * FROM ${schema}.area_head`),
    view('event', `SELECT * FROM ${schema}.event`),
    view('measure', `SELECT * FROM ${schema}.measure`),
    view('record', `SELECT * FROM ${schema}.record`),
    view('record_version', `SELECT * FROM ${schema}.record_version`),
    view('withdrawal', `SELECT * FROM ${schema}.withdrawal`),
    // One reads a version if one was in its audience then and is in the measure's audience now: both tables must show it.
    view(
      'measure_version',
      `SELECT event.subject AS id, event.sequence, event.time, event.type, event.id AS event_id, event.originator,
           event.audience, event.tlp, event.data -> 'measure' AS state
         FROM ${schema}.event JOIN ${schema}.measure ON measure.id = event.subject
         WHERE event.area = 'critical-minerals' AND event.entity = 'measure'`,
    ),
    searchFunctions(schema),
  ].join('\n')
}

const view = (name: string, body: string) => `
DROP VIEW IF EXISTS live.${name};
CREATE VIEW live.${name} WITH (security_invoker = true) AS ${body};
GRANT SELECT ON live.${name} TO service_account, party_jp, party_kr, party_us;`
