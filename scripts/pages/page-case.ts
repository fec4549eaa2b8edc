import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'pages')

export type Origin = { url: string; made: string; why: string }

export const caseNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

export const isCaseName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)

export const caseExists = (name: string): boolean => existsSync(join(FOLDER, name))

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const makeCase = (name: string, html: string, origin: Origin): string => {
  const folder = join(FOLDER, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.html'), html)
  writeFileSync(join(folder, 'origin.json'), asJson(origin))
  return folder
}

const isOrigin = (value: unknown): value is Origin =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'

export const openCase = (name: string): { html: string; url: string } | undefined => {
  const origin: unknown = JSON.parse(readFileSync(join(FOLDER, name, 'origin.json'), 'utf8'))
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8')
  return isOrigin(origin) ? { html, url: origin.url } : undefined
}

export const recordCase = (name: string, outcome: unknown): void =>
  writeFileSync(join(FOLDER, name, 'expected.json'), asJson(outcome))
