import { BlockList } from 'node:net'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'

/** IANA's registries of special-purpose addresses, written down a second time and judged by another library. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const special = new BlockList()
for (const [net, bits] of SPECIAL_IPV4) special.addSubnet(net, bits)
/** Public by IANA, and left out by the library: nobody's webhook stands there. */
const NOBODYS = new BlockList()
for (const [net, bits] of [
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.175.48.0', 24],
] as const)
  NOBODYS.addSubnet(net, bits)

const ipv4 = fc.ipV4()
const within = fc
  .constantFrom(...SPECIAL_IPV4)
  .chain(([net, bits]) =>
    fc.integer({ min: 0, max: 2 ** (32 - bits) - 1 }).map((offset) => textOf(numberOf(net) + offset)),
  )
const numberOf = (text: string) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const textOf = (number: number) =>
  [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
const hexOf = (text: string) => {
  const hex = numberOf(text).toString(16).padStart(8, '0')
  return `${hex.slice(0, 4)}:${hex.slice(4)}`
}

describe('an address that is called', () => {
  test('given any address of IPv4, then it is public exactly where no registry calls it special', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        fc.pre(!NOBODYS.check(address))
        expect(isPublicAddress(address)).toBe(!special.check(address))
      }),
      { numRuns: 5000 },
    )
  })

  test('given any address within a special range, then it is refused', () => {
    fc.assert(
      fc.property(within, (address) => {
        expect(isPublicAddress(address)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  test('given any IPv4 address in the clothes of IPv6, then it is refused, public or not', () => {
    const clothes = fc.constantFrom(
      (address: string) => `::ffff:${address}`,
      (address: string) => `::ffff:${hexOf(address)}`,
      (address: string) => `::ffff:0:${hexOf(address)}`,
      (address: string) => `::${hexOf(address)}`,
      (address: string) => `64:ff9b::${hexOf(address)}`,
      (address: string) => `64:ff9b:1::${hexOf(address)}`,
      (address: string) => `2002:${hexOf(address)}::1`,
      (address: string) => `2001:0:${hexOf(address)}::1`,
    )
    fc.assert(
      fc.property(ipv4, clothes, (address, dressed) => {
        expect(isPublicAddress(dressed(address)), dressed(address)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  test('given any address of IPv6 outside of what is given out to the public, then it is refused', () => {
    const words = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(words, (parts) => {
        const [first = 0] = parts
        fc.pre(first < 0x2000 || first > 0x3fff)
        expect(isPublicAddress(parts.map((part) => part.toString(16)).join(':'))).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['metadata of clouds', '169.254.169.254'],
    ['metadata of Alibaba', '100.100.100.200'],
    ['metadata over IPv6', 'fd00:ec2::254'],
    ['loopback', '::1'],
    ['nobody', '::'],
    ['link-local', 'fe80::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['unique local', 'fc00::1'],
    ['multicast', 'ff02::1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['segment routing', '5f00::1'],
    ['octal', '0177.0.0.1'],
    ['hexadecimal', '0x7f.0.0.1'],
    ['short', '127.1'],
    ['a number', '2130706433'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s: %s is refused', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '203.216.0.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})
