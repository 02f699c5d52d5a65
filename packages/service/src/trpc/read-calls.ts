import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server'
import type { FastifyRequest } from 'fastify'

/** Calls in one request at most. A page asks for some five. */
export const MOST_CALLS = 30

export interface Call {
  readonly path: string
  readonly type: 'query' | 'mutation'
  readonly input: unknown
}

/**
 * What a tRPC request asks for: queries by GET, mutations by POST, alone or in a batch. Undefined for anything else, a
 * stream or a mistake, which tRPC's own adapter knows how to answer.
 */
export function readCalls(
  router: AnyTRPCRouter,
  { method, headers, params, query, body }: FastifyRequest,
): { readonly list: readonly Call[]; readonly batch: boolean } | undefined {
  const { path } = params as { path: string }
  const { batch: batched, input: asked } = query as Record<string, unknown>
  const type = method === 'GET' ? 'query' : method === 'POST' ? 'mutation' : undefined
  if (type === undefined || headers['trpc-accept'] !== undefined) return undefined
  const batch = batched === '1'
  const paths = batch ? path.split(',') : [path]
  if (paths.length > MOST_CALLS || !paths.every((one) => typeOf(router, one) === type)) return undefined
  const text = type === 'query' ? asked : body
  const inputs = batch ? inputsByIndex(text) : onlyInput(text)
  return (
    inputs && {
      batch,
      list: paths.map((one, index) => ({ path: one, type, input: inputs.get(String(index)) })),
    }
  )
}

type Inputs = ReadonlyMap<string, unknown>

function onlyInput(text: unknown): Inputs | undefined {
  if (text === undefined || text === '') return new Map()
  const read = parsed(text)
  return read && new Map([['0', read.value]])
}

function inputsByIndex(text: unknown): Inputs | undefined {
  const value = parsed(text)?.value
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

function parsed(text: unknown): { readonly value: unknown } | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const typeOf = ({ _def: { procedures } }: AnyTRPCRouter, path: string) => {
  const procedure: AnyTRPCProcedure | undefined = procedures[path]
  if (!procedure) return undefined
  const { _def: definition } = procedure
  return definition.type
}
