import type { BrowserContext, Page } from '@playwright/test'
import type { Browser, Launch, Theme } from './browser.ts'
import { chromiumFound } from './chromium-found.ts'
import { type Launched, launchChromium } from './chromium-launch.ts'
import { callOf, DATABASES, textsOf } from './in-page.ts'
import { until, WELCOME_WITHIN } from './until.ts'

/** Actions give up after this long, so that a test that waits for nothing ends by itself. */
const PATIENCE = 10_000

type State = Launched & { page: Page; theme: Theme | undefined }

const firstPage = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage()

/** The extension greets a new buyer in a tab of its own, which comes up in front of ours a moment later. */
const leaveWelcome = async (context: BrowserContext, page: Page, keep: boolean) => {
  const ofExtension = (tab: Page) => tab !== page && tab.url().startsWith('chrome-extension://')
  const find = async () => context.pages().find(ofExtension)
  const welcome = await until('the welcome page', find, WELCOME_WITHIN).catch(() => undefined)
  if (!keep) await welcome?.close()
  await page.bringToFront()
}

const begin = async (launch: Launch): Promise<State> => {
  const launched = await launchChromium(launch)
  launched.context.setDefaultTimeout(PATIENCE)
  const page = await firstPage(launched.context)
  await leaveWelcome(launched.context, page, launch.keepWelcome ?? false)
  return { ...launched, page, theme: undefined }
}

const showTheme = async (state: State) => {
  if (state.theme) await state.page.emulateMedia({ colorScheme: state.theme })
}

const useTab = (state: State, part: string) =>
  until(`a tab at ${part}`, async () => {
    const page = state.context.pages().find((candidate) => candidate.url().includes(part))
    if (!page) return undefined
    state.page = page
    await page.bringToFront()
    await page.waitForLoadState()
    await showTheme(state)
    return true
  })

const closeTab = async (state: State) => {
  await state.page.close()
  state.page = await firstPage(state.context)
  await state.page.bringToFront()
  await showTheme(state)
}

const evaluate = (page: Page, body: string, args: unknown[]): Promise<unknown> =>
  page.evaluate(callOf(body, args))

/** Chromium with Landfall in it, driven through Playwright. */
export const startChromium = async (launch: Launch): Promise<Browser> => {
  const state = await begin(launch)
  const page = () => state.page
  return {
    name: 'chromium',
    version: state.context.browser()?.version() ?? 'unknown',
    open: async (address) => void (await page().goto(address)),
    openExtension: async (path) => void (await page().goto(`chrome-extension://${state.id}/${path}`)),
    reload: async () => void (await page().reload()),
    address: async () => page().url(),
    tabs: async () => state.context.pages().map((tab) => tab.url()),
    useTab: async (part) => void (await useTab(state, part)),
    closeTab: () => closeTab(state),
    evaluate: (body, ...args) => evaluate(page(), body, args),
    find: (target) => chromiumFound(page, target),
    press: async (...keys) => {
      for (const key of keys) await page().keyboard.press(key)
    },
    type: (text) => page().keyboard.type(text),
    screenshot: async (file) => void (await page().screenshot({ path: file })),
    setTheme: (theme) => {
      state.theme = theme
      return showTheme(state)
    },
    setSize: (size) => page().setViewportSize(size),
    databases: async () => textsOf(await evaluate(page(), DATABASES, [])),
    restart: async () => {
      await state.context.close()
      Object.assign(state, await begin(launch), { theme: state.theme })
      await showTheme(state)
    },
    gone: () => new Promise((resolve) => void state.context.once('close', () => resolve())),
    close: () => state.context.close(),
  }
}
