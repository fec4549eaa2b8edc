import { isAbsentOr, NOT_SHOWN } from './told.ts'

const ABSENT = [NOT_SHOWN, 'unreadable', undefined] as unknown[]

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** '31.00' and '31' are one price; '0012' and '12' are two codes. */
const canonical = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/**
 * Where a reading differs from the truth, one line each; empty when it is right. With `gapsAllowed` a field
 * left out is right too: an honest gap, on a page that gives no better.
 */
export const differences = (told: unknown, seen: unknown, gapsAllowed = false, at = ''): string[] => {
  const again = (a: unknown, b: unknown, name: string | number): string[] =>
    differences(a, b, gapsAllowed, at === '' ? String(name) : `${at}.${name}`)
  if (gapsAllowed && ABSENT.includes(seen)) return []
  if (isAbsentOr(told)) return ABSENT.includes(seen) ? [] : differences(told.absentOr, seen, gapsAllowed, at)
  if (Array.isArray(told) && Array.isArray(seen) && told.length === seen.length)
    return told.flatMap((part, place) => again(part, seen[place], place))
  if (isPlainObject(told) && isPlainObject(seen))
    return [...new Set([...Object.keys(told), ...Object.keys(seen)])].flatMap((name) =>
      again(told[name], seen[name], name),
    )
  return canonical(told) === canonical(seen) ? [] : [`${at}: the page says ${show(told)}, read ${show(seen)}`]
}
