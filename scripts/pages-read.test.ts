import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SCRIPT = join(import.meta.dirname, 'pages-read.ts')
const CHECKOUT = mkdtempSync(join(tmpdir(), 'landfall-'))
const SLOW = 30_000

const page = (name: string): string => join(import.meta.dirname, '..', 'tests', 'pages', name, 'page.html')

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a readable page: its listing as JSON and nothing else, exit 0', { timeout: SLOW }, () => {
  const { status, stdout } = run(page('moq-in-cartons'))
  expect(JSON.parse(stdout)).toMatchObject({ read: true, listing: { offerId: '700000000010' } })
  expect(status).toBe(0)
})

afterAll(() => rmSync(CHECKOUT, { recursive: true }))

/** What a checkout holds before anything is built: no `.wxt` beside `tsconfig.json`. */
const freshCheckout = (): string => {
  for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(CHECKOUT, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(CHECKOUT, 'node_modules'))
  return join(CHECKOUT, 'scripts', 'pages-read.ts')
}

test('a page is read in a checkout where nothing was built yet', { timeout: SLOW }, () => {
  const { status } = spawnSync(process.execPath, [freshCheckout(), page('moq-in-cartons')])
  expect(status).toBe(0)
})

test('a page that is something else: named, exit 2', { timeout: SLOW }, () => {
  const { status, stdout } = run(
    page('slider-at-the-offer'),
    '--url',
    'https://detail.1688.com/offer/700000000022.html',
  )
  expect(JSON.parse(stdout)).toMatchObject({ read: false, problem: { kind: 'slider' } })
  expect(status).toBe(2)
})

test.each([
  { because: 'no file is named', args: [], says: 'pages:read' },
  { because: 'there is no such file', args: ['/nowhere/page.html'], says: 'cannot read' },
  { because: 'the option is unknown', args: ['a.html', '--live'], says: '--live' },
  { because: 'the address is none', args: ['a.html', '--url', 'offer'], says: 'not an address' },
])(
  'asked wrongly, it says so in words, prints no JSON and exits 1: $because',
  { timeout: SLOW },
  ({ args, says }) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout, said: stderr.includes(says) }).toEqual({ status: 1, stdout: '', said: true })
  },
)
