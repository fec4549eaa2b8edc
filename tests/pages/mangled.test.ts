// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Field, knownValue } from '../../src/domain/field'
import { listing } from '../../src/domain/listing'
import { pageProblem } from '../../src/domain/page-problem'
import { readAsInABrowser } from './as-in-a-browser'

const RUNS = 12

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const text = (file: string) => readFileSync(join(import.meta.dirname, name, file), 'utf8')
    const { url } = JSON.parse(text('origin.json')) as { url: string }
    return { name, url, html: text('page.html') }
  })

const isAnAnswer = (html: string, url: string): boolean => {
  const outcome = readAsInABrowser(html, url)
  return outcome.ok
    ? listing.safeParse(outcome.value).success
    : pageProblem.safeParse(outcome.problem).success
}

/** What a buyer would lose money over: as read from a page, or undefined where it was not read. */
const figures = (html: string, url: string): unknown[] => {
  const outcome = readAsInABrowser(html, url)
  const known = (field: Field<unknown>) => knownValue(field)
  return outcome.ok ? [known(outcome.value.moq), known(outcome.value.pricing)] : []
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const share = fc.double({ min: 0, max: 1, noNaN: true })
const place = (html: string, at: number): number => Math.floor(at * html.length)

/** JSON values swapped for others of another type, at every nth place. */
const swapped = (html: string, every: number, value: string): string => {
  let seen = 0
  return html.replace(/:(?:"[^"<>]{0,40}"|\d[\d.]*|true|false)(?=[,}])/g, (all) => {
    seen += 1
    return seen % every === 0 ? `:${value}` : all
  })
}

const values = fc.constantFrom('null', '[]', '{}', '"x"', '-1', 'true', '1e99', '{"$ref":"$"}', '[[[]]]')

describe.each(cases)('$name, mangled', ({ html, url }) => {
  test('cut anywhere, it still has an answer, and no figure that the whole page does not have', () => {
    const whole = figures(html, url)
    fc.assert(
      fc.property(share, (at) => {
        const left = html.slice(0, place(html, at))
        const wrong = figures(left, url).filter(
          (figure, i) => figure !== undefined && !same(figure, whole[i]),
        )
        expect(wrong).toEqual([])
        expect(isAnAnswer(left, url)).toBe(true)
      }),
      { numRuns: RUNS, seed: 1688 },
    )
  })

  test('with a piece missing it still has an answer', () => {
    const piece = fc.tuple(share, fc.integer({ min: 1, max: 2000 }))
    fc.assert(
      fc.property(piece, ([at, length]) =>
        isAnAnswer(html.slice(0, place(html, at)) + html.slice(place(html, at) + length), url),
      ),
      { numRuns: RUNS, seed: 1688 },
    )
  })

  test('with values of another type in its data it still has an answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), values, (every, value) =>
        isAnAnswer(swapped(html, every, value), url),
      ),
      { numRuns: RUNS, seed: 1688 },
    )
  })
})
