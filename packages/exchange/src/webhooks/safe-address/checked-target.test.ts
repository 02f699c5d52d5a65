import { describe, expect, it } from 'vitest'
import { checkedTarget, type Resolve } from './checked-target.ts'

const answering =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses
const closed = (resolve: Resolve = answering('8.8.8.8')) => ({ resolve, allowsLoopback: false })
const codeOf = async (url: string, resolve?: Resolve) => {
  const target = await checkedTarget(url, closed(resolve))
  return target.ok ? target.value.address : target.refusal.code
}

describe('where a webhook may lead', () => {
  it.each([
    ['http://hooks.example.go.kr/', 'webhook-url-not-https'],
    ['ftp://hooks.example.go.kr/', 'webhook-url-not-https'],
    ['file:///etc/passwd', 'webhook-url-not-https'],
    ['gopher://hooks.example.go.kr/', 'webhook-url-not-https'],
    ['no address', 'webhook-url-invalid'],
    [`https://hooks.example.go.kr/${'a'.repeat(2000)}`, 'webhook-url-invalid'],
    ['https://user:password@hooks.example.go.kr/', 'webhook-url-invalid'],
    ['https://hooks.example.go.kr/#part', 'webhook-url-invalid'],
    ['https://hooks.example.go.kr:22/', 'webhook-port-refused'],
    ['https://hooks.example.go.kr:9092/', 'webhook-port-refused'],
    ['https://127.0.0.1/', 'webhook-host-not-a-name'],
    ['https://0x7f.1/', 'webhook-host-not-a-name'],
    ['https://2130706433/', 'webhook-host-not-a-name'],
    ['https://0177.0.0.1/', 'webhook-host-not-a-name'],
    ['https://169.254.169.254/latest/meta-data/', 'webhook-host-not-a-name'],
    ['https://8.8.8.8/', 'webhook-host-not-a-name'],
    ['https://[::1]/', 'webhook-host-not-a-name'],
    ['https://[::ffff:127.0.0.1]/', 'webhook-host-not-a-name'],
    ['https://localhost/', 'webhook-host-not-a-name'],
    ['https://gateway/', 'webhook-host-not-a-name'],
    ['https://hooks.example.go.kr./', 'webhook-host-not-a-name'],
    ['http://localhost:8080/', 'webhook-url-not-https'],
  ])('given %s, then it is refused before anything is looked up: %s', async (url, code) => {
    let looked = 0
    const resolve: Resolve = async () => {
      looked += 1
      return ['8.8.8.8']
    }
    expect(await codeOf(url, resolve)).toBe(code)
    expect(looked).toBe(0)
  })

  it.each([
    ['127.0.0.1'],
    ['10.0.0.5'],
    ['192.168.1.1'],
    ['172.16.0.1'],
    ['100.64.0.1'],
    ['169.254.169.254'],
    ['224.0.0.1'],
    ['0.0.0.0'],
    ['::1'],
    ['fe80::1'],
    ['fd00::1'],
    ['::ffff:10.0.0.5'],
    ['64:ff9b::a00:5'],
    ['8.8.8.8', '10.0.0.5'],
    ['2606:4700:4700::1111', '::ffff:127.0.0.1'],
  ])('given a name that leads to %s (%s), then it is refused whole', async (...addresses) => {
    expect(await codeOf('https://hooks.example.go.kr/', answering(...addresses))).toBe(
      'webhook-host-not-public',
    )
  })

  it('given a name that is not known, or whose server fails, then it is refused', async () => {
    expect(await codeOf('https://hooks.example.go.kr/', answering())).toBe('webhook-host-unknown')
    const fails = () => Promise.reject(new Error('SERVFAIL'))
    expect(await codeOf('https://hooks.example.go.kr/', fails)).toBe('webhook-host-unknown')
  })

  it('given a public name, then the address that was checked is the one that is called; the name is asked once', async () => {
    let asked = 0
    const otherwiseTheSecondTime: Resolve = async () => {
      asked += 1
      return [asked === 1 ? '8.8.8.8' : '127.0.0.1']
    }
    expect(await codeOf('https://hooks.example.go.kr:8443/in', otherwiseTheSecondTime)).toBe('8.8.8.8')
    expect(asked).toBe(1)
    expect(await codeOf('https://hooks.example.go.kr:8443/in', otherwiseTheSecondTime)).toBe(
      'webhook-host-not-public',
    )
  })

  it('given the switch for development, then this machine is reached, and nothing else inside of the network', async () => {
    const reach = { resolve: answering('10.0.0.5'), allowsLoopback: true }
    expect(await checkedTarget('http://127.0.0.1:4000/', reach)).toMatchObject({
      value: { address: '127.0.0.1' },
    })
    expect(await checkedTarget('https://hooks.example.go.kr/', reach)).toMatchObject({
      refusal: { code: 'webhook-host-not-public' },
    })
    expect(await checkedTarget('http://10.0.0.5/', reach)).toMatchObject({
      refusal: { code: 'webhook-url-not-https' },
    })
  })
})
