import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DUTY_FOLDER, type DutyHeadings, decodeChapter } from '../src/data/duty/decode-chapter'
import { dutyEvidence } from '../src/data/duty/evidence'
import type { TariffTable } from '../src/domain/goods-code/goods-code'
import type { DutyTable, Packs } from '../src/domain/landed-cost/packs'

const ROOT = join(import.meta.dirname, '..')

/** What the extension's own package answers for a path, read from the disk. */
export const openFromDisk = async (path: string): Promise<unknown> =>
  JSON.parse(readFileSync(join(ROOT, 'public', path), 'utf8'))

/** A chapter of the tariff as it is packaged, read from the disk: what the extension fetches from itself. */
export const dutyChapter = (table: TariffTable, chapter: string): DutyHeadings => {
  const file: unknown = JSON.parse(
    readFileSync(join(ROOT, 'public', 'duty', DUTY_FOLDER[table], `${chapter}.json`), 'utf8'),
  )
  const decoded = decodeChapter(table, file)
  if (!decoded.ok) throw new Error(decoded.problem.detail)
  return decoded.value
}

const tableOf = (table: TariffTable, headings: string[]): DutyTable => ({
  evidence: dutyEvidence[table],
  headings: Object.fromEntries(
    headings.flatMap((hs4) => {
      const lines = dutyChapter(table, hs4.slice(0, 2))[hs4]
      return lines ? [[hs4, lines]] : []
    }),
  ),
})

/** The duty tables of the packs with these headings in them, for tests that need real figures. */
export const dutyFor = (headings: string[]): Packs['duty'] => ({
  us: tableOf('us', headings),
  eu: tableOf('eu', headings),
  uk: tableOf('uk', headings),
})
