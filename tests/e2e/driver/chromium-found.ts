import type { Locator, Page } from '@playwright/test'
import type { Found, Target } from './browser.ts'
import { revealInPage } from './in-page.ts'

type Role = Parameters<Page['getByRole']>[0]

const many = (scope: Page | Locator, target: Target): Locator => {
  if ('testId' in target) return scope.getByTestId(target.testId)
  if ('css' in target) return scope.locator(target.css)
  return scope.getByRole(target.role as Role, target.name === undefined ? {} : { name: target.name })
}

/** A target as Playwright's locator; open shadow roots are looked into by Playwright itself. */
export const locate = (page: Page, target: Target): Locator => {
  const all = many(target.within ? locate(page, target.within).first() : page, target)
  return target.nth === undefined ? all : all.nth(target.nth)
}

/** `page` is asked each time: the current tab may have changed since. */
export const chromiumFound = (page: () => Page, target: Target): Found => {
  const all = () => locate(page(), target)
  const one = () => all().first()
  return {
    click: () => one().click(),
    fill: (text) => one().fill(text),
    choose: async (label) => void (await one().selectOption({ label })),
    press: (key) => one().press(key),
    text: async () => {
      await one().waitFor()
      return (await one().allInnerTexts())[0] ?? ''
    },
    texts: () => all().allInnerTexts(),
    attribute: (name) => one().getAttribute(name),
    value: () => one().inputValue(),
    isFocused: () =>
      one().evaluate((element) => (element.getRootNode() as Document).activeElement === element),
    count: () => all().count(),
    box: async () => {
      const box = await one().boundingBox()
      if (!box) throw new Error('not shown, so it has no place')
      return box
    },
    reveal: () => one().evaluate(revealInPage),
    appears: (timeout = 10_000) => one().waitFor({ state: 'visible', timeout }),
    vanishes: (timeout = 10_000) => one().waitFor({ state: 'hidden', timeout }),
  }
}
