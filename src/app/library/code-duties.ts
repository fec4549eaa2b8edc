import { codeLabels } from '../../data/hs'
import type { CandidateDuty } from '../../domain/goods-code/candidate-duty'
import { codeLabel } from '../../domain/goods-code/code-label'
import { dutyOf } from '../../domain/goods-code/duty-of'
import type { CodeCandidate } from '../../domain/goods-code/goods-code'
import { tableOf } from '../../domain/goods-code/table-of'
import { rulesOn } from '../../domain/landed-cost/pick-pack'
import { dutyOfCodes } from './duty-of-codes'
import { codesByDigits, codesByWords, digitsIn } from './find-codes'
import type { Library } from './open-library'
import { packsInUse } from './packs-in-use'

/** A buyer reads no more than this. */
const MOST = 12

const LONGEST_HELD_EVERYWHERE = 6

type Where = { country?: string | undefined; language: string }

/** Codes with the duty they pay today in a country, in their order. */
export const dutiesOfCodes = async (
  library: Library,
  candidates: CodeCandidate[],
  country: string | undefined,
): Promise<CandidateDuty[]> => {
  const packs = await packsInUse(library, country)
  const table = tableOf(packs, country)
  const duty = await dutyOfCodes(
    library.chapters,
    table,
    candidates.map(({ code }) => code),
  )
  const today = library.now().toISOString().slice(0, 10)
  const pack = country === undefined ? undefined : rulesOn(packs, country, today)
  return dutyOf(candidates, table && duty[table], pack)
}

const labelled =
  (because: CodeCandidate['because'], language: string, matched?: string) =>
  (code: string): CodeCandidate => ({
    code,
    label: codeLabel(codeLabels, code, language),
    because,
    ...(matched ? { matched } : {}),
  })

/** What the codes asked for cost at the border: `goods-code/duties`. */
export const codeDutiesFor = (
  library: Library,
  codes: string[],
  { country, language }: Where,
): Promise<CandidateDuty[]> => dutiesOfCodes(library, codes.map(labelled('search', language)), country)

const hasLine = ({ candidate, lines }: CandidateDuty): boolean =>
  lines.some(({ code }) => code.startsWith(candidate.code))

/** A code typed in full stands first, where the country's tariff has it; of a heading of ours, also without a tariff. */
const typed = async (library: Library, digits: string, { country, language }: Where) => {
  if (digits.length < 4 || codeLabels.has(digits)) return []
  const code = labelled('search', language, digits)
  const own = (await dutiesOfCodes(library, [code(digits)], country)).filter(hasLine)
  if (own.length > 0 || digits.length <= LONGEST_HELD_EVERYWHERE) return own
  return dutiesOfCodes(library, [code(digits.slice(0, LONGEST_HELD_EVERYWHERE))], country)
}

/** Codes by words or by the digits they begin with, with their duty: `goods-code/search`. Nothing found is no hits. */
export const searchCodes = async (
  library: Library,
  words: string,
  where: Where,
): Promise<CandidateDuty[]> => {
  const digits = digitsIn(words)
  const exact = digits ? await typed(library, digits, where) : []
  const found = digits ? codesByDigits(digits, MOST) : codesByWords(words, MOST)
  const hits = await dutiesOfCodes(
    library,
    found.map(labelled('search', where.language, words.trim())),
    where.country,
  )
  return [...exact, ...hits].slice(0, MOST)
}
