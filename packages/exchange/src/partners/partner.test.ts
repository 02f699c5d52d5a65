import { describe, expect, it } from 'vitest'
import {
  amendPartner,
  issueCredentials,
  registerPartner,
  resumePartner,
  suspendPartner,
  type CeilingLabel,
  type Partner,
  type PartnerDraft,
  type PartnerRefusal,
} from './partner.ts'

const now = new Date('2026-11-30T00:00:00Z')
const later = new Date('2026-11-30T01:00:00Z')

const draft: PartnerDraft = {
  code: 'kr-early-warning',
  name: ' Early warning of supply chains ',
  contact: 'supply@example.go.kr',
  ceiling: { tlp: 'AMBER', audiences: ['kr', 'jp-kr', 'jp-kr'], eventTypes: ['*'] },
}
const registered = (): Partner => {
  const partner = registerPartner(draft, 'kr', now)
  if (!partner.ok) throw new Error(partner.refusal.code)
  return partner.value
}
const suspended = (): Partner => {
  const partner = suspendPartner(registered(), 'Its disk was stolen', later)
  if (!partner.ok) throw new Error(partner.refusal.code)
  return partner.value
}

describe('registering a system', () => {
  it('given all that is asked, then it is active, belongs to the ministry and has no credentials yet', () => {
    expect(registered()).toEqual({
      code: 'kr-early-warning',
      owner: 'kr',
      name: 'Early warning of supply chains',
      contact: 'supply@example.go.kr',
      ceiling: { tlp: 'AMBER', audiences: ['jp-kr', 'kr'], eventTypes: ['*'] },
      state: 'active',
      because: null,
      version: 1,
      secretIssuedAt: null,
      registeredAt: now,
      changedAt: now,
    })
  })

  const ceiling = (change: object): Partial<PartnerDraft> => ({ ceiling: { ...draft.ceiling, ...change } })
  it.each<[string, Partial<PartnerDraft>, PartnerRefusal, string]>([
    ['a code in capitals', { code: 'kr-EWS' }, 'partner-code-not-in-form', 'code'],
    ['no code', { code: ' ' }, 'partner-code-not-in-form', 'code'],
    ['a code of 32 letters', { code: `kr-${'x'.repeat(29)}` }, 'partner-code-not-in-form', 'code'],
    ['the prefix alone', { code: 'kr-' }, 'partner-code-not-in-form', 'code'],
    ['a code of another ministry', { code: 'jp-ews' }, 'partner-code-of-another-ministry', 'code'],
    ['no name', { name: '  ' }, 'partner-name-missing', 'name'],
    ['a name of a page', { name: 'x'.repeat(121) }, 'partner-name-too-long', 'name'],
    ['a telephone number', { contact: '+82 2 000' }, 'contact-not-an-address', 'contact'],
    [
      'a ceiling of RED',
      ceiling({ tlp: 'RED' as CeilingLabel }),
      'ceiling-label-not-for-machines',
      'ceiling.tlp',
    ],
    [
      'a ceiling of AMBER+STRICT',
      ceiling({ tlp: 'AMBER+STRICT' as CeilingLabel }),
      'ceiling-label-not-for-machines',
      'ceiling.tlp',
    ],
    ['no audience', ceiling({ audiences: [] }), 'audiences-missing', 'ceiling.audiences'],
    [
      'an audience without the ministry',
      ceiling({ audiences: ['jp-us'] }),
      'audience-without-owner',
      'ceiling.audiences',
    ],
    ['no parties', ceiling({ audiences: ['kr-jp'] }), 'audience-unknown', 'ceiling.audiences'],
    ['no types', ceiling({ eventTypes: [] }), 'event-types-missing', 'ceiling.eventTypes'],
    ['an invented type', ceiling({ eventTypes: ['a.b'] }), 'event-type-unknown', 'ceiling.eventTypes'],
  ])('given %s, then it is refused at its field', (_case, change, code, field) => {
    expect(registerPartner({ ...draft, ...change }, 'kr', now)).toMatchObject({
      ok: false,
      refusal: { code, field },
    })
  })
})

describe('a system that is registered', () => {
  it('is given another ceiling by the same rules', () => {
    const { name, contact, ceiling } = registered()
    const amended = amendPartner(
      registered(),
      { name, contact, ceiling: { ...ceiling, tlp: 'GREEN' } },
      later,
    )
    expect(amended).toMatchObject({ ok: true, value: { version: 2, ceiling: { tlp: 'GREEN' } } })
    const wrong = amendPartner(
      registered(),
      { name, contact, ceiling: { ...ceiling, audiences: ['us'] } },
      later,
    )
    expect(wrong).toMatchObject({ refusal: { code: 'audience-without-owner' } })
  })

  it('loses its credentials when it is suspended, and needs new ones when it is resumed', () => {
    const issued = issueCredentials(registered(), now)
    expect(issued).toMatchObject({ ok: true, value: { secretIssuedAt: now } })
    expect(suspended()).toMatchObject({
      state: 'suspended',
      because: 'Its disk was stolen',
      secretIssuedAt: null,
    })
    expect(issueCredentials(suspended(), later)).toMatchObject({ refusal: { code: 'partner-suspended' } })
    expect(resumePartner(suspended(), later)).toMatchObject({
      value: { state: 'active', because: null, secretIssuedAt: null },
    })
  })

  it('is not suspended without a reason, nor twice, nor resumed when it is active', () => {
    expect(suspendPartner(registered(), ' ', now)).toMatchObject({
      refusal: { code: 'reason-missing', field: 'because' },
    })
    expect(suspendPartner(registered(), 'x'.repeat(501), now)).toMatchObject({
      refusal: { code: 'reason-too-long' },
    })
    expect(suspendPartner(suspended(), 'again', now)).toMatchObject({
      refusal: { code: 'partner-suspended' },
    })
    expect(resumePartner(registered(), now)).toMatchObject({ refusal: { code: 'partner-not-suspended' } })
  })
})
