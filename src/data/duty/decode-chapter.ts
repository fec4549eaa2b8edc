import * as z from 'zod/mini'
import type { TariffTable } from '../../domain/goods-code/goods-code'
import type { TariffLine } from '../../domain/landed-cost/packs'
import { ok, problem, type Result } from '../../domain/result'
import { americanLines } from './american-lines'
import { generalLine } from './general-line'

/**
 * A chapter file: the code of each tariff line → its columns, empty ones at the end left out.
 * - American: general rate; letters of the China lists; letters of the metal annexes; `x` or `?` where the
 *   forced-labour layer is not due or perhaps not (letters: `us-layers.ts`).
 * - European and British in one file: the European rate; the British; `r` for goods that were under an
 *   anti-dumping measure.
 * A bare number is percent; anything else is the rate as printed.
 */
const rate = z.string().check(z.minLength(1), z.maxLength(300))
const american = z.tuple([
  rate,
  z.optional(z.string().check(z.regex(/^[0-4ABa-hkz]*$/))),
  z.optional(z.string().check(z.regex(/^[0ab3]*$/))),
  z.optional(z.enum(['x', '?'])),
])
const european = z.tuple([rate, rate, z.optional(z.literal('r'))])
const europeanChapter = z.record(z.string().check(z.regex(/^\d{8}(\d{2})?$/)), european)
const americanChapter = z.record(z.string().check(z.regex(/^\d{8}$/)), american)

export type DutyHeadings = Record<string, TariffLine[]>

/** Which folder of `public/duty` holds a table. */
export const DUTY_FOLDER: Record<TariffTable, string> = { us: 'us', eu: 'eu-uk', uk: 'eu-uk' }

const remedyOf = (mark: string | undefined): Pick<TariffLine, 'remedy'> =>
  mark === 'r' ? { remedy: true } : {}

type Cells = (string | undefined)[]

const READ: Record<TariffTable, (code: string, cells: Cells) => TariffLine[]> = {
  us: americanLines,
  eu: (code, [european = '', , remedy]) => [{ ...generalLine(code, european), ...remedyOf(remedy) }],
  uk: (code, [, british = '', remedy]) => [{ ...generalLine(code, british), ...remedyOf(remedy) }],
}

const byHeading = (lines: TariffLine[]): DutyHeadings => {
  const headings: DutyHeadings = {}
  for (const line of lines) {
    const hs4 = line.code.slice(0, 4)
    headings[hs4] = [...(headings[hs4] ?? []), line]
  }
  return headings
}

/** All tariff lines of a chapter file by heading; a file that is not one is named as unreadable. */
export const decodeChapter = (
  table: TariffTable,
  file: unknown,
): Result<DutyHeadings, { kind: 'unreadable-chapter'; detail: string }> => {
  const parsed = z.safeParse(table === 'us' ? americanChapter : europeanChapter, file)
  if (!parsed.success)
    return problem({ kind: 'unreadable-chapter', detail: z.prettifyError(parsed.error).slice(0, 200) })
  const lines = Object.entries(parsed.data).flatMap(([code, cells]) => READ[table](code, cells))
  return ok(byHeading(lines))
}
