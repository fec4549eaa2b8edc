import { getuid } from 'node:process'
import { type BrowserContext, chromium } from '@playwright/test'
import type { Launch } from './browser.ts'
import { extensionId } from './extension-id.ts'
import { until } from './until.ts'

/** Hosts the browser itself asks (updates, accounts, form filling): kept out of the market's log. */
const OF_THE_BROWSER = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]

/** The first rule that fits wins: https goes to the market whatever the host, so that every attempt is seen. */
const resolverRules = (port: number) =>
  [
    ...OF_THE_BROWSER.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP *:443 127.0.0.1:${port}`,
    'MAP * ~NOTFOUND',
  ].join(', ')

const launchArguments = ({ extension, marketPort, headless }: Launch): string[] => [
  headless ? '--headless=new' : '--window-size=1400,950',
  // Chromium refuses to sandbox itself for root (containers, CI).
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--ignore-certificate-errors',
  `--host-resolver-rules=${resolverRules(marketPort)}`,
]

const isLoaded = async (context: BrowserContext): Promise<boolean> =>
  context.serviceWorkers().some((worker) => worker.url().startsWith('chrome-extension://'))

/** Chrome 137 and later ignores --load-extension; the debugging pipe still loads one. */
const loadOverPipe = async (context: BrowserContext, extension: string): Promise<string> => {
  const browser = context.browser()
  if (!browser) throw new Error('this Chromium gives no way to load an extension')
  const session = await browser.newBrowserCDPSession()
  // Not in Playwright's list of commands yet, hence the wider signature.
  const send = session.send.bind(session) as (name: string, params: object) => Promise<unknown>
  const answer = await send('Extensions.loadUnpacked', { path: extension })
  const id = typeof answer === 'object' && answer && 'id' in answer ? answer.id : undefined
  return typeof id === 'string' ? id : extensionId(extension)
}

export type Launched = { context: BrowserContext; id: string }

/** By the flag where that works, else over the pipe. Gives the extension's id. */
const loadExtension = async (context: BrowserContext, extension: string): Promise<string> => {
  const byFlag = await until('the extension to load', () => isLoaded(context), 4000).catch(() => false)
  return byFlag ? extensionId(extension) : loadOverPipe(context, extension)
}

/** Start Chromium, Edge or Chrome with the extension in it. */
export const launchChromium = async (launch: Launch): Promise<Launched> => {
  const context = await chromium.launchPersistentContext(launch.profile, {
    executablePath: launch.executable,
    headless: false,
    // Playwright's default would keep an extension that comes over the pipe from running.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: launchArguments(launch),
    viewport: launch.headless ? (launch.size ?? { width: 1366, height: 850 }) : null,
    ignoreHTTPSErrors: true,
    // With a person before the screen, npm start itself answers Ctrl-C.
    handleSIGINT: launch.headless,
    locale: 'en-GB',
  })
  try {
    return { context, id: await loadExtension(context, launch.extension) }
  } catch (error) {
    await context.close()
    throw error
  }
}
