import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestBrowser } from '../fixtures/test-browser.ts'
import { signInWorld, type SignInWorld } from '../fixtures/sign-in-world.ts'

let world: SignInWorld

beforeEach(async () => {
  world = await signInWorld()
})
afterEach(() => world.stop())

describe('an issuer that does not answer', () => {
  it('given Korea’s issuer is down, then readiness names it, its people are told, and others sign in', async () => {
    await world.issuers.kr.stop()
    await expect(world.portal.signIn.ping()).rejects.toThrow('the identity provider of KR does not answer')
    const browser = new TestBrowser()
    const { response } = await browser.open(`${world.portal.publicUrl}/auth/sign-in/kr`)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('data-reason="issuer-unreachable"')

    world.issuers.us.desk.person = { sub: 'lee', roles: ['leadership'] }
    const us = await browser.open(`${world.portal.publicUrl}/auth/sign-in/us?return=/who`)
    expect(await us.response.json()).toMatchObject({ caller: { party: 'us', name: 'lee' } })
  })

  it('given it went down after we started, then readiness says so within ten seconds, and forgets it when it is back', async () => {
    await expect(world.portal.signIn.ping()).resolves.toBeUndefined()
    await world.issuers.kr.stop()
    world.clock.now = new Date(world.clock.now.getTime() + 10_000)
    await expect(world.portal.signIn.ping()).rejects.toThrow('KR')
    await world.issuers.kr.start()
    await expect(world.portal.signIn.ping()).resolves.toBeUndefined()
  })
})
