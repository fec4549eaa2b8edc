import type { Box, Found, Target } from './browser.ts'
import { revealInPage } from './in-page.ts'
import { keyActions, strokes, typing } from './keys.ts'
import { type Marionette, unwrapped } from './marionette.ts'
import { candidates } from './roles.ts'
import { until } from './until.ts'

/** A reference to an element of the page, as WebDriver writes it. */
type Reference = Record<string, string>

const idOf = (reference: Reference): string => Object.values(reference)[0] ?? ''

/** Body: every shown element under `arguments[1]` (or the page) that fits, open shadow roots included. */
const DEEP = `
  const [selector, scope] = arguments
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]')
  const walk = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) && shown(element) ? [element] : []),
    ...(element.shadowRoot ? walk(element.shadowRoot) : []),
  ])
  return [...(scope?.shadowRoot ? walk(scope.shadowRoot) : []), ...walk(scope ?? document)]`

const run = async (marionette: Marionette, script: string, args: unknown[]): Promise<unknown> =>
  unwrapped(await marionette.send('WebDriver:ExecuteScript', { script, args }))

const fits = (name: string, wanted: string | RegExp): boolean => {
  const flat = name.replaceAll(/\s+/g, ' ').trim()
  return typeof wanted === 'string'
    ? flat.toLowerCase().includes(wanted.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    : wanted.test(flat)
}

const computed = async (marionette: Marionette, what: 'Role' | 'Label', one: Reference): Promise<string> =>
  String(unwrapped(await marionette.send(`WebDriver:GetComputed${what}`, { id: idOf(one) })))

const hasRole = async (
  marionette: Marionette,
  one: Reference,
  { role, name }: { role: string; name?: string | RegExp },
): Promise<boolean> => {
  if ((await computed(marionette, 'Role', one)) !== role) return false
  return name === undefined || fits(await computed(marionette, 'Label', one), name)
}

const selectorOf = (target: Target): string => {
  if ('testId' in target) return `[data-testid="${target.testId}"]`
  return 'css' in target ? target.css : candidates(target.role)
}

/** All elements a target means now, in document order. */
const locate = async (marionette: Marionette, target: Target): Promise<Reference[]> => {
  const scope = target.within ? (await locate(marionette, target.within))[0] : undefined
  if (target.within && !scope) return []
  const all = (await run(marionette, DEEP, [selectorOf(target), scope ?? null])) as Reference[]
  const kept: Reference[] = []
  for (const one of all) {
    if (!('role' in target) || (await hasRole(marionette, one, target))) kept.push(one)
  }
  return target.nth === undefined ? kept : kept.slice(target.nth, target.nth + 1)
}

const wordsOf = (target: Target): string =>
  JSON.stringify(target, (_, value) => (value instanceof RegExp ? String(value) : value))

/** Elements in Firefox, found by the role and name its own accessibility engine gives them. */
export const firefoxFound = (session: () => Marionette, target: Target): Found => {
  const all = () => locate(session(), target)
  const one = (milliseconds?: number) => until(wordsOf(target), async () => (await all())[0], milliseconds)
  const ask = async (script: string, ...args: unknown[]) => run(session(), script, [await one(), ...args])
  const act = async (name: string) => session().send(name, { id: idOf(await one()) })
  const keys = (list: ReturnType<typeof strokes>) =>
    session().send('WebDriver:PerformActions', keyActions(list))
  return {
    click: async () => void (await act('WebDriver:ElementClick')),
    fill: async (text) => {
      await ask('arguments[0].focus(); arguments[0].select()')
      await keys(text === '' ? strokes('Delete') : typing(text))
    },
    choose: async (label) => {
      const option = (await until(`the option ${label}`, () => ask(OPTION, label))) as Reference
      await session().send('WebDriver:ElementClick', { id: idOf(option) })
    },
    press: async (key) => {
      await ask('arguments[0].focus()')
      await keys(strokes(key))
    },
    text: async () => String(await ask('return arguments[0].innerText')),
    texts: async () => {
      const script = 'return [...arguments].map((element) => element.innerText)'
      return (await run(session(), script, await all())) as string[]
    },
    attribute: async (name) =>
      (await ask('return arguments[0].getAttribute(arguments[1])', name)) as string | null,
    value: async () => String(await ask('return arguments[0].value')),
    isFocused: async () =>
      (await ask('return arguments[0].getRootNode().activeElement === arguments[0]')) === true,
    count: async () => (await all()).length,
    box: async () => (await ask(BOX)) as Box,
    reveal: async () => void (await ask(`return (${revealInPage})(arguments[0])`)),
    appears: async (milliseconds) => void (await one(milliseconds)),
    vanishes: async (milliseconds) => {
      await until(`${wordsOf(target)} to go`, async () => (await all()).length === 0, milliseconds)
    },
  }
}

/** Options of a closed list have no place on screen, so they are looked for by their words. */
const OPTION = `
  const [select, label] = arguments
  return [...select.options].find((option) => option.label.trim() === label)`

const BOX = `
  const { x, y, width, height } = arguments[0].getBoundingClientRect()
  return { x, y, width, height }`
