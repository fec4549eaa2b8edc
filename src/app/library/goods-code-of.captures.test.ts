// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { savedText } from '../../../scripts/pages/saved-text'
import { dutyChapter } from '../../../tests/duty-files'
import { readOffer, readPageData } from '../../adapters/pages/read-offer'
import { candidateCodes } from './goods-code-of'

const FOLDER = join(import.meta.dirname, '../../../../shared/captures/offer')
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\d{12}\.(html|json)$/.test(name))
  : []

const candidatesOf = (file: string) => {
  const text = savedText(readFileSync(join(FOLDER, file)))
  const url = `https://detail.1688.com/offer/${/_(\d{12})\./.exec(file)?.[1]}.html`
  const read = file.endsWith('.json')
    ? readPageData(JSON.parse(text), url)
    : readOffer(new DOMParser().parseFromString(text, 'text/html'), url)
  return read.ok ? candidateCodes(read.value, 'en').candidates : []
}

test.skipIf(files.length === 0)(
  'of the recorded pages most name goods we know, each with lines in the tariff (skipped without ../shared)',
  () => {
    const found = files.map((file) => ({ file, codes: candidatesOf(file).map(({ code }) => code) }))
    const codes = found.flatMap((one) => one.codes)
    const isNowhere = (code: string) =>
      Object.values(dutyChapter('us', code.slice(0, 2)))
        .flat()
        .every((line) => !line.code.startsWith(code))
    expect(codes.filter(isNowhere)).toEqual([])
    expect(found.filter((one) => one.codes.length > 0).length).toBeGreaterThan(files.length / 2)
  },
)
