import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SCRIPT = join(import.meta.dirname, 'cost.ts')
const FOLDER = mkdtempSync(join(tmpdir(), 'landfall-'))
const SLOW = 30_000
const T_SHIRTS = join(ROOT, 'src/domain/landed-cost/golden/orders/US-TSHIRT-LCL.json')

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

const written = (name: string, text: string): string => {
  writeFileSync(join(FOLDER, name), text)
  return join(FOLDER, name)
}

afterAll(() => rmSync(FOLDER, { recursive: true }))

test('an order: what it costs as JSON and nothing else, exit 0', { timeout: SLOW }, () => {
  const { status, stdout, stderr } = run([T_SHIRTS])
  expect(JSON.parse(stdout)).toMatchObject({
    currency: 'USD',
    totals: { cash: { complete: true, likely: '8265.47' }, perUnit: { likely: '4.1327' } },
  })
  expect([status, stderr]).toEqual([0, ''])
})

test('an order from standard input', { timeout: SLOW }, () => {
  const order = { destination: 'GB', goods: '5000 GBP', freight: { amount: '400', currency: 'GBP' } }
  const { status, stdout } = run(['-'], JSON.stringify(order))
  expect(JSON.parse(stdout)).toMatchObject({ currency: 'GBP', bases: { customsValue: '5400.00' } })
  expect(status).toBe(0)
})

test('notes are said in words', { timeout: SLOW }, () => {
  const { notes } = JSON.parse(run([T_SHIRTS]).stdout)
  expect(notes).not.toHaveLength(0)
  expect(notes.filter(({ words }: { words?: string }) => !words)).toEqual([])
})

test.each([
  { file: 'bad.json', text: '{ "price": 16.8, "quantity": 2000 }', field: 'price', because: 'no currency' },
  { file: 'text.json', text: 'two thousand shirts', field: 'the file', because: 'it is not JSON' },
])(
  'a bad order names the field and the reason, exit 2: $because',
  { timeout: SLOW },
  ({ file, text, field }) => {
    const { status, stdout, stderr } = run([written(file, text)])
    expect(JSON.parse(stdout).problems).toMatchObject([{ field, reason: expect.any(String) }])
    expect(stderr).toMatch(field)
    expect(status).toBe(2)
  },
)

test.each([
  { args: [], because: 'no file is named' },
  { args: [join(FOLDER, 'nowhere.json')], because: 'there is no such file' },
])('nothing to read is a bad order too, exit 2: $because', { timeout: SLOW }, ({ args }) => {
  const { status, stdout } = run(args)
  expect(JSON.parse(stdout).problems).toMatchObject([{ field: 'the file' }])
  expect(status).toBe(2)
})

/** What a checkout holds before anything is built: no `.wxt` beside `tsconfig.json`. */
const freshCheckout = (): string => {
  const checkout = join(FOLDER, 'checkout')
  for (const path of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(checkout, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'))
  return join(checkout, 'scripts', 'cost.ts')
}

test('an order is costed in a checkout where nothing was built yet', { timeout: SLOW }, () => {
  const { status, stderr } = spawnSync(process.execPath, [freshCheckout(), T_SHIRTS], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
