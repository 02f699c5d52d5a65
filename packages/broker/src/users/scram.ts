import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  alterUserScramCredentialsV0,
  describeUserScramCredentialsV0,
  ScramMechanisms,
} from '@platformatic/kafka'
import type { KafkaConnection } from '@trilateral/bus/admin'
import { ask } from './user-connection.ts'

const SHA_512 = ScramMechanisms.SCRAM_SHA_512
const BYTES = 64
// Kafka's own least is 4,096. Our secrets are random, 256 bits: guessing is not what iterations must slow down here.
const ITERATIONS = 8_192
/** Shorter ones are not random ones of ours. */
const LEAST_CHARACTERS = 16

const salted = promisify(pbkdf2)

/**
 * Makes a user, or gives it another password: the old one is refused from then on. Connections that stand stay until they end.
 * The broker keeps a salted password; the secret itself never leaves this process.
 */
export async function setUser(connection: KafkaConnection, name: string, password: string): Promise<void> {
  if (password.length < LEAST_CHARACTERS)
    throw new Error(`The password of ${name} is shorter than ${LEAST_CHARACTERS} characters`)
  const salt = randomBytes(BYTES)
  const saltedPassword = await salted(password, salt, ITERATIONS, BYTES, 'sha512')
  const user = { name, mechanism: SHA_512, iterations: ITERATIONS, salt, saltedPassword }
  await ask(connection, alterUserScramCredentialsV0.api, [], [user])
}

/** The user is not let in any more; one that does not exist is well. */
export async function removeUser(connection: KafkaConnection, name: string): Promise<void> {
  if (!(await users(connection)).includes(name)) return
  await ask(connection, alterUserScramCredentialsV0.api, [{ name, mechanism: SHA_512 }], [])
}

/** Names of all who may be let in by SCRAM-SHA-512. */
export async function users(connection: KafkaConnection): Promise<string[]> {
  const { results } = await ask(connection, describeUserScramCredentialsV0.api, [])
  return results
    .filter(({ credentialInfos }) => credentialInfos.some(({ mechanism }) => mechanism === SHA_512))
    .map(({ user }) => user)
}
