import { browser } from 'wxt/browser'
import { DUTY_FOLDER, type DutyHeadings, decodeChapter } from '../../data/duty/decode-chapter'
import type { TariffTable } from '../../domain/goods-code/goods-code'

/** Reads one packaged chapter: `us`, `61` → its headings. No lines for a chapter the tariff does not have. */
export type ReadChapter = (table: TariffTable, chapter: string) => Promise<DutyHeadings>

/** The parsed chapter file, or undefined when there is none in the package. */
export type OpenChapter = (path: string) => Promise<unknown>

/** Of the extension's own package: it needs no permission and leaves no machine. */
const fromPackage: OpenChapter = async (path) => {
  const answer = await fetch(new URL(path, browser.runtime.getURL('/')).href)
  return answer.ok ? answer.json() : undefined
}

/** The tariff has chapters 1 to 97 without 77: a code outside them is of no goods. */
const isChapter = (chapter: string): boolean =>
  /^\d{2}$/.test(chapter) && Number(chapter) <= 97 && chapter > '00'

/** A chapter nobody has asked for lately is read anew: so many are kept. */
const KEPT = 24

const decoded = async (open: OpenChapter, table: TariffTable, chapter: string): Promise<DutyHeadings> => {
  if (!isChapter(chapter) || chapter === '77') return {}
  const file = decodeChapter(table, await open(`duty/${DUTY_FOLDER[table]}/${chapter}.json`))
  if (!file.ok) throw new Error(`tariff chapter ${table}/${chapter}: ${file.problem.detail}`)
  return file.value
}

/** A damaged package must not make goods free of duty: without lines the duty is unknown, and asked for. */
const noLines = (error: unknown): DutyHeadings => {
  console.error('landfall: tariff chapter not read', error)
  return {}
}

/** Chapters as they are asked for, the last ones kept in memory. */
export const chapterReader = (open: OpenChapter = fromPackage): ReadChapter => {
  const kept = new Map<string, Promise<DutyHeadings>>()
  return (table, chapter) => {
    const key = `${table}/${chapter}`
    const known = kept.get(key) ?? decoded(open, table, chapter).catch(noLines)
    kept.delete(key)
    kept.set(key, known)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return known
  }
}
