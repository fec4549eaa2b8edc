import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { argv } from 'node:process'
import { ADDRESSES } from './addresses.ts'
import type { Answer } from './answer.ts'
import { type Certificate, marketCertificate } from './certificate.ts'
import { answerFor } from './routes.ts'

export type MarketRequest = { method: string; host: string; path: string }

export type Market = {
  port: number
  /** Every request since the start, in order. */
  requests: MarketRequest[]
  certificate: Certificate
  close: () => Promise<void>
}

const send = (response: ServerResponse, answer: Answer): void => {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'cache-control': 'no-store',
    ...(answer.location ? { location: answer.location } : {}),
  })
  response.end(answer.body)
}

const notUnderstood: Answer = { status: 400, type: 'text/plain; charset=utf-8', body: 'no such address' }

const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '')

/**
 * The sample marketplace on a loopback port: TLS with its own certificate, pages chosen by the Host header, so
 * that a browser told to look for 1688's hosts here sees them at their true addresses. Port 0 takes a free one.
 */
export const startMarket = async ({ port = 0 }: { port?: number } = {}): Promise<Market> => {
  const certificate = await marketCertificate()
  const requests: MarketRequest[] = []
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const asked = { method: request.method ?? 'GET', host: hostOf(request), path: request.url ?? '/' }
    requests.push(asked)
    const address = `https://${asked.host}${asked.path}`
    send(response, URL.canParse(address) ? answerFor(new URL(address)) : notUnderstood)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { port: (server.address() as AddressInfo).port, requests, certificate, close }
}

const wantedPort = (): number => {
  const place = argv.indexOf('--port')
  return place < 0 ? 8443 : Number(argv[place + 1])
}

if (import.meta.main) {
  const market = await startMarket({ port: wantedPort() })
  console.log(`The sample marketplace listens on 127.0.0.1:${market.port}. Its pages:`)
  for (const [name, address] of Object.entries(ADDRESSES)) console.log(`  ${name.padEnd(22)} ${address}`)
}
