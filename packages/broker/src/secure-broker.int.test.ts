import { hasSecureKafka } from '@trilateral/testing/secure-kafka'
import { afterAll, beforeAll, describe } from 'vitest'
import { appTests } from './secure-tests/app-tests.ts'
import { partnerTests } from './secure-tests/partner-tests.ts'
import { planTests } from './secure-tests/plan-tests.ts'
import { secureSubject, type SecureSubject } from './secure-tests/subject.ts'
import { userTests } from './secure-tests/user-tests.ts'

describe.runIf(await hasSecureKafka()).each(['4.4.0', '3.9.2'] as const)(
  'three secure brokers of Apache Kafka %s',
  (version) => {
    let standing: SecureSubject | undefined
    const subject = (): SecureSubject => {
      if (!standing) throw new Error('The brokers have not started')
      return standing
    }
    beforeAll(async () => {
      standing = await secureSubject(version)
    }, 180_000)
    afterAll(() => standing?.close())

    describe('plan and apply', () => planTests(subject))
    describe('an app', () => appTests(subject))
    describe('a partner', () => partnerTests(subject))
    describe('users', () => userTests(subject))
  },
)
