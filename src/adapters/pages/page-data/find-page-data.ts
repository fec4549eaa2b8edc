import { type PageData, pageDataIn } from './page-data'
import { objectIn, objectSource, stringSource } from './script-object'

/**
 * Where a data object may begin: the second argument of the function call (Feb 2026: no `type` on the
 * script, key order not guaranteed), an assignment to one of the known names, a JSON text that is parsed into
 * one of them, or one of the known first keys.
 */
const BEGINS =
  /contextPath\s*,\s*(?=\{)|(?:context(?:Data)?|__INIT_DATA)["'\]]*\s*=\s*(?=\{)|JSON\.parse\(\s*(?=["'])|(?:^|[=(,])\s*(?=\{\s*["']?(?:result|data|global|globalData|module|firstScreen)["']?\s*:)/g

/** Real pages have one or two; a page of stubs, or made to keep us busy, ends here. */
const MOST_BEGINNINGS = 60
const MOST_FOUND = 12
/** A beginning that never ends costs the rest of its script: how many times a script is looked through. */
const MOST_TIMES = 6
const MOST_LETTERS = 60_000_000

type Budget = { beginnings: number; letters: number }

const dataAt = (
  source: string,
  start: number,
  budget: Budget,
): { data?: PageData | undefined; end: number } => {
  const literal = source[start] === '{' ? objectSource(source, start) : stringSource(source, start)
  budget.letters -= literal?.length ?? source.length - start
  const data = literal && pageDataIn(objectIn(literal))
  return { data: data || undefined, end: data && literal ? start + literal.length : start + 1 }
}

function* dataInScript(source: string): Generator<PageData> {
  const budget = { beginnings: MOST_BEGINNINGS, letters: MOST_TIMES * source.length }
  let from = 0
  while (budget.beginnings > 0 && budget.letters > 0) {
    BEGINS.lastIndex = from
    const hit = BEGINS.exec(source)
    if (!hit) return
    budget.beginnings -= 1
    const { data, end } = dataAt(source, hit.index + hit[0].length, budget)
    if (data) yield data
    from = end
  }
}

/**
 * The page's own data objects, cut out of its inline scripts, in their order: a page may hold stubs, an older
 * copy in a comment, or what it recommends before its own. One that is cut off is left out.
 */
export const findPageData = (scripts: string[]): PageData[] => {
  const found: PageData[] = []
  let letters = 0
  for (const source of scripts) {
    letters += source.length
    if (letters > MOST_LETTERS) return found
    for (const data of dataInScript(source)) {
      found.push(data)
      if (found.length === MOST_FOUND) return found
    }
  }
  return found
}
