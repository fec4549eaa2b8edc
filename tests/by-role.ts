/** What a person finds on a screen: by role and name, as a screen reader would. Only the roles our tests ask for. */
const SELECTORS = {
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  searchbox: 'input[type=search]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  region: 'section[aria-label]',
  complementary: 'aside',
  status: '[role=status]',
  textbox: 'textarea, input:not([type])',
  radio: 'input[type=radio]',
  row: 'tr',
  img: '[role=img]',
} as const

type Role = keyof typeof SELECTORS

const labelOf = (element: Element): string | null | undefined =>
  element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined

const nameOf = (element: Element): string => {
  const label =
    element.getAttribute('aria-label') ?? labelOf(element) ?? element.closest('label')?.textContent
  return (label ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

const isNamed = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

export const allByRole = (role: Role, name: string | RegExp = /(?:)/): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) =>
    isNamed(nameOf(element), name),
  )

/** The one element with that role and name; throws when there is none or more than one. */
export const byRole = (role: Role, name?: string | RegExp): HTMLElement => {
  const [found, ...others] = allByRole(role, name)
  if (!found || others.length > 0)
    throw new Error(`${found ? 1 + others.length : 'no'} ${role} named ${name}: ${document.body.textContent}`)
  return found
}
