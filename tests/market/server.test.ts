import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Market, startMarket } from './server.ts'

let market: Market
beforeAll(async () => {
  market = await startMarket()
})
afterAll(() => market.close())

type Reply = { status: number; type: string; location: string | undefined; body: Buffer }

const collect = async (response: IncomingMessage): Promise<Reply> => ({
  status: response.statusCode ?? 0,
  type: response.headers['content-type'] ?? '',
  location: response.headers.location,
  body: Buffer.concat(await response.toArray()),
})

/** As a browser does that was told where 1688's hosts are: true name, true Host header, our certificate. */
const ask = (address: string): Promise<Reply> => {
  const { hostname, pathname, search } = new URL(address)
  const options = {
    host: '127.0.0.1',
    port: market.port,
    servername: hostname,
    path: `${pathname}${search}`,
    headers: { host: hostname },
    ca: market.certificate.cert,
  }
  return new Promise((resolve, reject) => {
    request(options, (response) => collect(response).then(resolve, reject))
      .on('error', reject)
      .end()
  })
}

describe('the sample marketplace', () => {
  test('serves an offer at its true address, with a certificate for that name', async () => {
    const { status, body } = await ask('https://detail.1688.com/offer/990000100001.html')
    expect(status).toBe(200)
    expect(body.toString()).toContain('厨房玻璃油壶')
  })

  test('sends old pages in GBK', async () => {
    const { type, body } = await ask('https://detail.1688.com/offer/990000100006.html')
    expect(type).toBe('text/html; charset=gbk')
    expect(new TextDecoder('gb18030').decode(body)).toContain('304不锈钢保温杯')
  })

  test.each([
    {
      from: 'https://detail.m.1688.com/page/index.html?offerId=990000100002',
      to: 'https://detail.1688.com/offer/990000100002.html',
      because: 'a desktop browser is sent on to the desktop page',
    },
    {
      from: 'https://detail.1688.com/offer/990000300003.html',
      to: 'https://m.1688.com/offer/990000300003.html',
      because: 'this offer has only a page for telephones',
    },
  ])('$from leads to $to: $because', async ({ from, to }) => {
    const { status, location } = await ask(from)
    expect({ status, location }).toEqual({ status: 302, location: to })
  })

  test.each([
    'https://detail.1688.com/offer/990000999999.html',
    'https://s.1688.com/elsewhere',
    'https://nobody.1688.com/',
  ])('%s is a 404', async (address) => {
    expect((await ask(address)).status).toBe(404)
  })

  test('draws the pictures it names', async () => {
    const address = 'https://cbu01.1688.com/img/ibank/O1CN019900001000010_!!2214000000-0-cib.jpg'
    const { status, type } = await ask(address)
    expect({ status, type }).toEqual({ status: 200, type: 'image/svg+xml; charset=utf-8' })
  })

  test('remembers every request', async () => {
    const before = market.requests.length
    await ask('https://heyubeiye.1688.com/page/creditdetail.htm?offerId=1')
    expect(market.requests.slice(before)).toEqual([
      { method: 'GET', host: 'heyubeiye.1688.com', path: '/page/creditdetail.htm?offerId=1' },
    ])
  })

  test('makes a new certificate at every start and frees its port at the end', async () => {
    const other = await startMarket()
    await other.close()
    expect(other.certificate.fingerprint).not.toBe(market.certificate.fingerprint)
    const again = await startMarket({ port: other.port })
    expect(again.port).toBe(other.port)
    await again.close()
  })
})
