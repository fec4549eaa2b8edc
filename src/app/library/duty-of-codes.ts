import { noDutyLines } from '../../data/duty/no-lines'
import type { TariffTable } from '../../domain/goods-code/goods-code'
import type { DutyTable, Packs } from '../../domain/landed-cost/packs'
import type { ReadChapter } from './duty-chapter'

const headingLines = async (
  chapters: ReadChapter,
  table: TariffTable,
  hs4: string,
): Promise<DutyTable['headings']> => {
  const lines = (await chapters(table, hs4.slice(0, 2)))[hs4]
  return lines ? { [hs4]: lines } : {}
}

/** The duty tables with the headings of these codes in the country's table; the other tables hold no line. */
export const dutyOfCodes = async (
  chapters: ReadChapter,
  table: TariffTable | undefined,
  codes: string[],
): Promise<Packs['duty']> => {
  if (!table) return noDutyLines
  const headings = [...new Set(codes.map((code) => code.slice(0, 4)))]
  const found = await Promise.all(headings.map((hs4) => headingLines(chapters, table, hs4)))
  return {
    ...noDutyLines,
    [table]: { ...noDutyLines[table], headings: Object.assign({}, ...found) as DutyTable['headings'] },
  }
}
