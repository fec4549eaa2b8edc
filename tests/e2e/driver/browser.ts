/** What the end-to-end tests and the tour do with a browser: the same in Chromium and in Firefox. */

export type BrowserName = 'chromium' | 'firefox'
export type Theme = 'light' | 'dark'
export type Size = { width: number; height: number }
export type Box = { x: number; y: number; width: number; height: number }

/**
 * What a person would point at. Open shadow roots are looked into. Names are compared with white space
 * collapsed: a string is found anywhere in the name whatever its case, a pattern is tested. Of several the
 * first in document order is meant, or number `nth` counted from 0. A CSS selector does not reach through a
 * shadow root: name what is around it with `within`.
 */
export type Target = { within?: Target; nth?: number } & (
  | { role: string; name?: string | RegExp }
  | { testId: string }
  | { css: string }
)

/** Elements looked for anew at every use. Actions wait (bounded) until one is there, then throw. */
export type Found = {
  click: () => Promise<void>
  /** Replace what a field holds by typing. */
  fill: (text: string) => Promise<void>
  /** Choose an option of a select by its words. */
  choose: (label: string) => Promise<void>
  /** Put the focus there and press one key, such as 'Enter' or 'Shift+Tab'. */
  press: (key: string) => Promise<void>
  /** The words as shown. */
  text: () => Promise<string>
  /** The words of each that is there now, without waiting. */
  texts: () => Promise<string[]>
  attribute: (name: string) => Promise<string | null>
  /** What a field holds. */
  value: () => Promise<string>
  isFocused: () => Promise<boolean>
  /** How many are there now, without waiting. */
  count: () => Promise<number>
  /** Place in the viewport, CSS px. */
  box: () => Promise<Box>
  /** Scroll it to the top of whatever scrolls it. */
  reveal: () => Promise<void>
  appears: (milliseconds?: number) => Promise<void>
  vanishes: (milliseconds?: number) => Promise<void>
}

export type Browser = {
  readonly name: BrowserName
  readonly version: string
  /** Go to an address in the current tab and wait until it has loaded. */
  open: (address: string) => Promise<void>
  /** Open a page of the extension itself, such as 'desk.html#/offer/1', in the current tab. */
  openExtension: (path: string) => Promise<void>
  reload: () => Promise<void>
  address: () => Promise<string>
  /** Addresses of all tabs, oldest first. */
  tabs: () => Promise<string[]>
  /** Make the tab whose address contains this the current one (waits for it). */
  useTab: (addressPart: string) => Promise<void>
  /** Close the current tab and go to the oldest one left. */
  closeTab: () => Promise<void>
  /** Run a function body in the world of the page; `args` are its arguments; JSON comes back. */
  evaluate: (body: string, ...args: unknown[]) => Promise<unknown>
  find: (target: Target) => Found
  /** Press keys one after another on whatever has the focus. */
  press: (...keys: string[]) => Promise<void>
  /** Type words into whatever has the focus. */
  type: (text: string) => Promise<void>
  /** A PNG of the viewport. */
  screenshot: (file: string) => Promise<void>
  setTheme: (theme: Theme) => Promise<void>
  setSize: (size: Size) => Promise<void>
  /** Names of the IndexedDB databases of the current page's origin. */
  databases: () => Promise<string[]>
  /** Quit and start again with the same profile and the same extension. */
  restart: () => Promise<void>
  /** Settles when the browser is gone, by `close` or by the person who sits before it. */
  gone: () => Promise<void>
  close: () => Promise<void>
}

/** How to start a browser with Landfall in it. */
export type Launch = {
  executable: string
  /** Folder of the unpacked extension. */
  extension: string
  /** Folder of the profile: made when absent, kept. */
  profile: string
  /** Every https address goes to this port of 127.0.0.1; all else fails at once. */
  marketPort: number
  headless: boolean
  /** The page that the extension opens when it is installed stays open, behind ours. Otherwise it is closed. */
  keepWelcome?: boolean
  size?: Size
}
