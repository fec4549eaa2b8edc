import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { marketCertificate } from '../../market/certificate.ts'
import type { Site } from './landfall.ts'

/** Saved real pages: beside the checkout, never in it. Absent on most machines. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'captures', 'offer')

export type Capture = { name: string; address: string }

const addressOf = (file: string): string =>
  `https://detail.1688.com/offer/${/_(\d+)\.html$/.exec(file)?.[1]}.html`

/**
 * Every saved offer page that is a whole page for computers. A page for telephones sends these browsers to
 * the other site before anything can be seen; it is read in the tests of the reader.
 */
export const captures = (): Capture[] =>
  (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((file) => file.endsWith('.html') && !file.includes('mobile'))
    .map((file) => ({ name: file, address: addressOf(file) }))

/** Pages up to 2020 are sent as the bytes they are, in GBK, as the site did. */
const typeOf = (name: string): string => `text/html; charset=${name.includes('gbk') ? 'gbk' : 'utf-8'}`

/** The saved page that has this name in its address (`?page=NAME`): two saves may share one offer. */
export const captureAddress = ({ name, address }: Capture): string =>
  `${address}?page=${encodeURIComponent(name)}`

/** The saved pages at their own addresses, byte for byte; whatever else they ask for is not there. */
export const startCaptures = async (port: number): Promise<Site & { asked: string[] }> => {
  const { key, cert } = await marketCertificate()
  const known = new Set(captures().map(({ name }) => name))
  const asked: string[] = []
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const name = url.searchParams.get('page') ?? ''
    asked.push(url.href)
    if (!known.has(name) || `${url.origin}${url.pathname}` !== addressOf(name)) {
      return response.writeHead(404).end()
    }
    return response.writeHead(200, { 'content-type': typeOf(name) }).end(readFileSync(join(FOLDER, name)))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { port: (server.address() as AddressInfo).port, asked, close }
}
