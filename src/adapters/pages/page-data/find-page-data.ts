import { type PageData, pageDataIn } from './page-data'
import { objectIn, objectSource } from './script-object'

/**
 * Where a data object may begin: the second argument of the function call (Feb 2026: no `type` on the
 * script, key order not guaranteed), an assignment to one of the known names, or one of the known first keys.
 */
const BEGINS =
  /contextPath\s*,\s*(?=\{)|(?:context(?:Data)?|__INIT_DATA)["'\]]*\s*=\s*(?=\{)|(?:^|[=(,])\s*(?=\{\s*"?(?:result|data|global|globalData|module|firstScreen)"?\s*:)/g

/** How many beginnings are tried in one script: real pages need one or two. */
const MOST_TRIES = 6

const dataInScript = (source: string): PageData | undefined => {
  BEGINS.lastIndex = 0
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const hit = BEGINS.exec(source)
    if (!hit) return undefined
    const start = hit.index + hit[0].length
    const literal = objectSource(source, start)
    const data = literal && pageDataIn(objectIn(literal))
    if (data) return data
    BEGINS.lastIndex = start + 1
  }
  return undefined
}

/** The page's own data object, cut out of its inline scripts; undefined when there is none or it is cut off. */
export const findPageData = (scripts: string[]): PageData | undefined => {
  for (const source of scripts) {
    const data = dataInScript(source)
    if (data) return data
  }
  return undefined
}
