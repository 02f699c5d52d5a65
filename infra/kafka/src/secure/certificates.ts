import { X509Certificate } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from 'selfsigned'

const DAY_MS = 86_400_000
const AUTHORITY_DAYS = 3_650
// What Apple's and Google's rules allow a server's certificate at most; clients of ours never see an older one.
const BROKER_DAYS = 398
/** A certificate that ends within this time is made anew at the next start. */
const RENEW_DAYS = 30

/** The authority's own certificate. */
export const CA_FILE = 'ca.pem'

/** Only the one who starts the brokers may read a key. */
export const CLOSED_FILE = { mode: 0o600 }

export interface BrokerCertificates {
  /** What a client trusts: the certificate of this cluster's own authority. */
  readonly caFile: string
  /** Of each broker, in order: key (PKCS#8), certificate and authority in one file, as Kafka's PEM stores want it. */
  readonly keystores: readonly string[]
}

/**
 * The certificates of a cluster on this machine, made once and kept in `folder`: a small authority of its own, and one certificate a
 * broker, good for both ends of a connection, since controllers call each other.
 */
export async function brokerCertificates(
  folder: string,
  names: readonly string[],
): Promise<BrokerCertificates> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [caFile, keyFile] = [join(folder, CA_FILE), join(folder, 'ca-key.pem')]
  const keystores = names.map((name) => join(folder, `${name}.pem`))
  if (!(await lasts(caFile)) || !existsSync(keyFile)) {
    const { cert, private: key } = await newAuthority()
    await writeFile(keyFile, key, CLOSED_FILE)
    await writeFile(caFile, cert)
    await Promise.all(names.map((name) => issue(name, join(folder, `${name}.pem`), { cert, key })))
  }
  const authority = { cert: await readFile(caFile, 'utf8'), key: await readFile(keyFile, 'utf8') }
  for (const [nth, file] of keystores.entries())
    if (!(await lasts(file))) await issue(names[nth] ?? '', file, authority)
  return { caFile, keystores }
}

function newAuthority() {
  return generate([{ name: 'commonName', value: 'Trilateral Work Program, local Kafka' }], {
    ...keyAndTerm(AUTHORITY_DAYS),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
}

async function issue(name: string, file: string, ca: { cert: string; key: string }): Promise<void> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    ...keyAndTerm(BROKER_DAYS),
    ca,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  await writeFile(file, [key, cert, ca.cert].map((pem) => `${pem.trim()}\n`).join(''), CLOSED_FILE)
}

const keyAndTerm = (days: number) => ({
  keyType: 'ec' as const,
  curve: 'P-256' as const,
  algorithm: 'sha256',
  // A machine's clock may be behind the one that made it.
  notBeforeDate: new Date(Date.now() - DAY_MS),
  notAfterDate: new Date(Date.now() + days * DAY_MS),
})

async function lasts(file: string): Promise<boolean> {
  const pem = await readFile(file, 'utf8').catch(() => '')
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0]
  if (!certificate) return false
  return Date.parse(new X509Certificate(certificate).validTo) > Date.now() + RENEW_DAYS * DAY_MS
}
