import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { WireMessage } from '@trilateral/contracts'
import { eventVersions, exampleDocument, registered } from '@trilateral/contracts/catalogue'
import { disruptionReported, readPartnerMessage } from '@trilateral/contracts/partner'
import { hasSecureKafka } from '@trilateral/testing/secure-kafka'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleClient, type ExampleClient } from './example-client.ts'
import { examplePage, settingsOnPages } from './example-page.ts'
import { platformWith, type Platform } from './platform.ts'

interface Example {
  readonly page: string
  readonly code: string
  /** Programs that must be there. */
  readonly needs: readonly string[]
  /** How it is asked to write in a mode and with a codec besides what its page types. */
  readonly writeAs?: (mode: string, codec: string) => string
  /** What the secretariat gives besides the secret. */
  readonly given?: () => Promise<readonly string[]>
  /** Type and id of each event that it says to have read. */
  readonly said: (text: string) => readonly string[]
}

const linesOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    const [type = '', id = '', , sequence = ''] = line.split(' ')
    return sequence === '' ? [] : [`${type} ${id} ${sequence}`]
  })
const headersOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    const value = (name: string) => new RegExp(`(?:^|,)ce_${name}=([^,]*)`).exec(line)?.[1]
    const id = value('id')
    return id === undefined ? [] : [`${value('type')} ${id} ${value('sequence')}`]
  })

/** The platform's own package, made anew. While it is made, nothing here may stand still: whoever does not answer loses its connection. */
async function packedClient(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('../../packages/client/', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['pack.mjs'], { cwd: folder })
  return [join(folder, stdout.trim())]
}

const EXAMPLES: readonly Example[] = [
  { page: 'kcat.md', code: 'us-kcat', needs: ['kcat', 'python3'], said: headersOf },
  {
    page: 'java.md',
    code: 'jp-java',
    needs: ['javac', 'mvn'],
    writeAs: (mode, codec) => `java -cp "target/classes:target/libraries/*" Write ${mode} ${codec}`,
    said: linesOf,
  },
  {
    page: 'python.md',
    code: 'kr-python',
    needs: ['python3'],
    writeAs: (mode, codec) => `.venv/bin/python write.py ${mode} ${codec}`,
    said: linesOf,
  },
  {
    page: 'go.md',
    code: 'us-go',
    needs: ['go'],
    writeAs: (mode, codec) => `./bin/write ${mode} ${codec}`,
    said: linesOf,
  },
  {
    page: 'typescript.md',
    code: 'jp-typescript',
    needs: ['node'],
    // kafkajs has no other codec of its own.
    writeAs: (mode, codec) => `node built/write.js ${mode} ${codec === 'gzip' ? codec : 'none'}`,
    said: linesOf,
    given: packedClient,
  },
]
/** What its page does not show. */
const OTHER_WAYS = [
  ['binary', 'snappy'],
  ['structured', 'gzip'],
  ['binary', 'lz4'],
] as const

/** Every version of every event that the platform writes, as it stands in a topic. */
const told: readonly WireMessage[] = eventVersions(registered)
  .filter(({ definition }) => definition.writtenBy === 'platform')
  .map((each, nth) => {
    const { data, datacontenttype, ...attributes } = exampleDocument(each)
    const id = `019a1c00-0000-7000-8000-${nth.toString(16).padStart(12, '0')}`
    const texts = Object.entries({ ...attributes, id }).map(([name, text]) => [`ce_${name}`, text])
    return {
      key: String(attributes['partitionkey']),
      headers: { ...Object.fromEntries(texts), 'content-type': String(datacontenttype) },
      value: JSON.stringify(data),
    }
  })
const expected = told.map(
  ({ headers }) => `${headers['ce_type']} ${headers['ce_id']} ${headers['ce_sequence']}`,
)

const isThere = (program: string) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0
const mustVerify = process.env['CI'] === 'true'
const secure = await hasSecureKafka()

describe.runIf(secure)('clients that this project did not write, against three secure brokers', () => {
  let platform: Platform
  beforeAll(async () => {
    platform = await platformWith(EXAMPLES.map(({ code }) => code))
    await Promise.all(EXAMPLES.map(({ code }) => platform.tell(code, told)))
  }, 120_000)
  afterAll(() => platform?.close())

  test('the pages ask for four settings and for nothing else', () => {
    expect(settingsOnPages()).toEqual(Object.keys(platform.settingsOf('us-kcat')))
  })

  describe.concurrent.each(EXAMPLES)('$page, as it stands', (example) => {
    const { page: name, code, needs, writeAs, given, said } = example
    const missing = needs.filter((program) => !isThere(program))
    if (missing.length > 0 && !mustVerify)
      process.stderr.write(`\n*** NOT VERIFIED: ${name} needs ${missing.join(', ')}. ***\n\n`)

    test.runIf(missing.length === 0 || mustVerify)(
      'reads every event that the platform writes, in order, and what it writes is read by us, in both modes and any codec',
      { timeout: 600_000 },
      async () => {
        const page = examplePage(name)
        const client = await exampleClient(page, platform.settingsOf(code), await given?.())
        try {
          await checkListing(client, page.others.get('list'), code)
          const read = await client.runUntil(page.read, (text) => said(text).length >= told.length)
          expect(said(read)).toEqual(expected)

          for (const block of page.write) await client.run(block)
          for (const [mode, codec] of writeAs ? OTHER_WAYS : [])
            await client.run(writeAs?.(mode, codec) ?? '')
          const written = 2 + (writeAs ? OTHER_WAYS.length : 0)
          const heard = await platform.heard(code, written)
          expect(heard).toHaveLength(written)
          const modes = heard.map(({ headers }) => String(headers['content-type']))
          expect(new Set(modes.map((type) => type.startsWith('application/cloudevents+json')))).toEqual(
            new Set([false, true]),
          )
          for (const record of heard) {
            const event = readPartnerMessage(record)
            expect(event).toMatchObject({
              ok: true,
              value: {
                envelope: {
                  source: `/partners/${code}`,
                  type: 'partner.disruption-reported',
                  audience: ['jp', 'kr', 'us'],
                  tlp: 'AMBER',
                },
              },
            })
            if (event.ok) disruptionReported.data.parse(event.value.data)
          }
        } finally {
          client.remove()
        }
      },
    )
  })
})

async function checkListing(client: ExampleClient, command: string | undefined, code: string) {
  if (command === undefined) return
  const listing = await client.run(command)
  const topics = [...listing.matchAll(/topic "([^"]+)"/g)].map(([, topic]) => topic)
  expect(new Set(topics)).toEqual(new Set(['in', 'out', 'rejected'].map((way) => `partner.${code}.${way}`)))
}
