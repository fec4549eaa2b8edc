// @vitest-environment jsdom
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readOffer } from '../../src/adapters/pages/read-offer'
import { listing } from '../../src/domain/listing'
import { pageProblem } from '../../src/domain/page-problem'
import { readAsInABrowser } from './as-in-a-browser'

const MOST_BYTES = 100_000

const origin = z.object({ url: z.string(), made: z.string(), why: z.string().check(z.minLength(20)) })

const outcome = z.union([
  z.object({ ok: z.literal(true), value: listing }),
  z.object({ ok: z.literal(false), problem: pageProblem }),
])

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name }))

const pathOf = (name: string, file: string): string => join(import.meta.dirname, name, file)
const textOf = (name: string, file: string): string => readFileSync(pathOf(name, file), 'utf8')
const jsonOf = (name: string, file: string): unknown => JSON.parse(textOf(name, file))

const readAgain = (name: string): unknown => {
  const document = new DOMParser().parseFromString(textOf(name, 'page.html'), 'text/html')
  const read = readOffer(document, origin.parse(jsonOf(name, 'origin.json')).url)
  return JSON.parse(JSON.stringify(read))
}

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(20)
})

describe.each(cases)('$name', ({ name }) => {
  test('is read as recorded', () => {
    expect(readAgain(name)).toEqual(jsonOf(name, 'expected.json'))
  })

  test('is read the same when the tab gathers it and the extension reads it', () => {
    const { url } = origin.parse(jsonOf(name, 'origin.json'))
    const read = readAsInABrowser(textOf(name, 'page.html'), url)
    expect(JSON.parse(JSON.stringify(read))).toEqual(jsonOf(name, 'expected.json'))
  })

  test('has a recording in the shape of a Listing or a problem', () => {
    expect(outcome.safeParse(jsonOf(name, 'expected.json')).error).toBeUndefined()
  })

  test('is small enough to review and says why it is here', () => {
    expect(statSync(pathOf(name, 'page.html')).size).toBeLessThan(MOST_BYTES)
    expect(origin.safeParse(jsonOf(name, 'origin.json')).error).toBeUndefined()
  })
})
