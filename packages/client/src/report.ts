import { audienceCode, dataschemaOf, type DataOf, type Party, type Tlp } from '@trilateral/contracts'
import {
  disruptionReported,
  indicatorObserved,
  partnerSource,
  withdrawalConfirmed,
} from '@trilateral/contracts/partner'

const DEFINITIONS = {
  [disruptionReported.type]: disruptionReported,
  [indicatorObserved.type]: indicatorObserved,
  [withdrawalConfirmed.type]: withdrawalConfirmed,
} as const

type Definitions = typeof DEFINITIONS

/** What a ministry's system may tell, by its type. */
export type ReportData = { readonly [Type in keyof Definitions]: DataOf<Definitions[Type]> }

/** Who may see it and how it is marked: there is no default. */
export interface Marking {
  readonly audience: readonly Party[]
  readonly tlp: Tlp
  /** Yours, and the same whenever you send it again; one is made where you give none. */
  readonly id?: string
  /** When it happened. */
  readonly time?: Date
}

/** An event in CloudEvents JSON format, as it is sent. */
export type Report = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

/**
 * Makes an event of your system.
 * @param code of your system, as the secretariat registered it
 * @throws ZodError naming the field that the event's definition does not allow
 */
export function report<Type extends keyof ReportData>(
  code: string,
  type: Type,
  data: ReportData[Type],
  { audience, tlp, id = crypto.randomUUID(), time }: Marking,
): Report {
  const { data: schema, version } = DEFINITIONS[type]
  return {
    specversion: '1.0',
    id,
    source: partnerSource(code),
    type,
    dataschema: dataschemaOf(type, version),
    ...(time ? { time: time.toISOString() } : {}),
    audience: audienceCode(audience),
    tlp,
    datacontenttype: 'application/json',
    data: schema.parse(data),
  }
}

/** The same as a record for `partner.<code>.in`, for any Kafka client. */
export function messageOf({ data, datacontenttype, ...attributes }: Report) {
  const headers = Object.entries(attributes).map(([name, text]) => [`ce_${name}`, String(text)])
  return {
    headers: { ...Object.fromEntries(headers), 'content-type': String(datacontenttype) } as Record<
      string,
      string
    >,
    value: JSON.stringify(data),
  }
}
