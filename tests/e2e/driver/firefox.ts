import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Launch, Size, Theme } from './browser.ts'
import { firefoxFound } from './firefox-found.ts'
import { ended, type FirefoxSession, launchFirefox, quitFirefox } from './firefox-launch.ts'
import { FIREFOX_UUID } from './firefox-profile.ts'
import { callOf, DATABASES, textsOf } from './in-page.ts'
import { keyActions, strokes, typing } from './keys.ts'
import { type Marionette, unwrapped } from './marionette.ts'
import { until, WELCOME_WITHIN } from './until.ts'

const addressOf = async (marionette: Marionette): Promise<string> =>
  String(unwrapped(await marionette.send('WebDriver:GetCurrentURL')))

const handlesOf = async (marionette: Marionette): Promise<string[]> =>
  textsOf(unwrapped(await marionette.send('WebDriver:GetWindowHandles')))

const switchTo = (marionette: Marionette, handle: string) =>
  marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })

/** WebDriver knows addresses only of the tab it is in: look at each, then go back. */
const addressesOf = async (marionette: Marionette): Promise<{ handle: string; address: string }[]> => {
  const current = String(unwrapped(await marionette.send('WebDriver:GetWindowHandle')))
  const found: { handle: string; address: string }[] = []
  for (const handle of await handlesOf(marionette)) {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })
    found.push({ handle, address: await addressOf(marionette) })
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: current, focus: false })
  return found
}

const useTab = (marionette: Marionette, part: string) =>
  until(`a tab at ${part}`, async () => {
    const tab = (await addressesOf(marionette)).find(({ address }) => address.includes(part))
    if (!tab) return undefined
    await switchTo(marionette, tab.handle)
    return true
  })

const closeTab = async (marionette: Marionette) => {
  const [oldest] = textsOf(unwrapped(await marionette.send('WebDriver:CloseWindow')))
  if (oldest) await switchTo(marionette, oldest)
}

const evaluate = async (marionette: Marionette, body: string, args: unknown[]): Promise<unknown> =>
  unwrapped(await marionette.send('WebDriver:ExecuteScript', { script: `return ${callOf(body, args)}` }))

/** The browser's own window, where preferences live, not the page. */
const inBrowser = async (marionette: Marionette, script: string) => {
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  try {
    await marionette.send('WebDriver:ExecuteScript', { script, args: [] })
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' })
  }
}

const THEME = 'layout.css.prefers-color-scheme.content-override'
const THEME_VALUE: Record<Theme, number> = { dark: 0, light: 1 }

const showTheme = (marionette: Marionette, theme: Theme) =>
  inBrowser(marionette, `Services.prefs.setIntPref('${THEME}', ${THEME_VALUE[theme]})`)

const screenshot = async (marionette: Marionette, file: string) => {
  const picture = await marionette.send('WebDriver:TakeScreenshot', { full: false })
  writeFileSync(file, Buffer.from(String(unwrapped(picture)), 'base64'))
}

/** The window is larger than the page by its bars: set it, measure, set it again. */
const setSize = async (marionette: Marionette, { width, height }: Size) => {
  await marionette.send('WebDriver:SetWindowRect', { width, height })
  const inner = textsOf(await evaluate(marionette, 'return [innerWidth, innerHeight].map(String)', []))
  const [innerWidth = width, innerHeight = height] = inner.map(Number)
  await marionette.send('WebDriver:SetWindowRect', {
    width: 2 * width - innerWidth,
    height: 2 * height - innerHeight,
  })
}

/** The extension greets a new buyer in a tab of its own, which comes up in front of ours a moment later. */
const leaveWelcome = async (marionette: Marionette, keep: boolean) => {
  const ours = String(unwrapped(await marionette.send('WebDriver:GetWindowHandle')))
  const others = async () => (await handlesOf(marionette)).filter((handle) => handle !== ours)
  const find = async () => (await others())[0]
  const welcome = await until('the welcome page', find, WELCOME_WITHIN).catch(() => undefined)
  if (welcome && !keep) {
    await switchTo(marionette, welcome)
    await marionette.send('WebDriver:CloseWindow')
  }
  await switchTo(marionette, ours)
}

const begin = async (launch: Launch): Promise<FirefoxSession> => {
  const session = await launchFirefox(launch)
  await leaveWelcome(session.marionette, launch.keepWelcome ?? false)
  if (launch.headless) await setSize(session.marionette, launch.size ?? { width: 1366, height: 850 })
  return session
}

/** Firefox with Landfall in it, driven through Marionette: no other way opens moz-extension pages. */
export const startFirefox = async (launch: Launch): Promise<Browser> => {
  const state: { session: FirefoxSession; theme: Theme | undefined } = {
    session: await begin(launch),
    theme: undefined,
  }
  const at = () => state.session.marionette
  const go = async (url: string) => void (await at().send('WebDriver:Navigate', { url }))
  const keys = (list: ReturnType<typeof strokes>) => at().send('WebDriver:PerformActions', keyActions(list))
  return {
    name: 'firefox',
    version: state.session.version,
    open: go,
    openExtension: (path) => go(`moz-extension://${FIREFOX_UUID}/${path}`),
    reload: async () => void (await at().send('WebDriver:Refresh')),
    address: () => addressOf(at()),
    tabs: async () => (await addressesOf(at())).map(({ address }) => address),
    useTab: async (part) => void (await useTab(at(), part)),
    closeTab: () => closeTab(at()),
    evaluate: (body, ...args) => evaluate(at(), body, args),
    find: (target) => firefoxFound(at, target),
    press: async (...chords) => {
      for (const chord of chords) await keys(strokes(chord))
    },
    type: async (text) => void (await keys(typing(text))),
    screenshot: (file) => screenshot(at(), file),
    setTheme: async (theme) => {
      state.theme = theme
      await showTheme(at(), theme)
      // The page learns of it with its next frame.
      await pause(100)
    },
    setSize: (size) => setSize(at(), size),
    databases: async () => textsOf(await evaluate(at(), DATABASES, [])),
    restart: async () => {
      await quitFirefox(state.session)
      state.session = await begin(launch)
      if (state.theme) await showTheme(at(), state.theme)
    },
    gone: () => ended(state.session.firefox),
    close: () => quitFirefox(state.session),
  }
}
