import { partySchema, type Party } from '@trilateral/contracts'

/** An application that may send people here. `client_secret`: one for all issuers, or one a party. */
export interface ClientRegistration {
  readonly client_id: string
  readonly client_secret: string | Readonly<Record<Party, string>>
  /** Every callback of the application; each issuer takes only those that end in its party's code. */
  readonly redirect_uris: readonly string[]
}

/** Reads the JSON array; answers with what is wrong in words where it is not one. */
export function readClients(json: string): readonly ClientRegistration[] | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'is not JSON'
  }
  if (!Array.isArray(value)) return 'must be a JSON array'
  return value.every(isClient) ? value : 'must hold {client_id, client_secret, redirect_uris} objects'
}

function isClient(value: unknown): value is ClientRegistration {
  if (typeof value !== 'object' || value === null) return false
  const { client_id: id, client_secret: secret, redirect_uris: uris } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    isSecret(secret) &&
    Array.isArray(uris) &&
    uris.every((uri) => URL.canParse(uri))
  )
}

function isSecret(secret: unknown): boolean {
  if (typeof secret === 'string') return secret.length > 0
  if (typeof secret !== 'object' || secret === null) return false
  const given = new Map(Object.entries(secret))
  return partySchema.options.every((party) => typeof given.get(party) === 'string')
}

/** The client as one party's issuer registers it. */
export function registeredWith(
  party: Party,
  { client_id, client_secret, redirect_uris }: ClientRegistration,
) {
  return {
    client_id,
    client_secret: typeof client_secret === 'string' ? client_secret : client_secret[party],
    redirect_uris: redirect_uris.filter((uri) => new URL(uri).pathname.endsWith(`/${party}`)),
  }
}
