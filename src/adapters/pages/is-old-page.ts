import { all } from './drawn'

const DRAWN = '#mod-detail-title'
/** `iDetailConfig` and `iDetailData`: only pages up to 2020 have scripts that name them. */
const NAMES = 'iDetail'

/** An offer page of 2018 to 2020, or something that may be one: worth its own reader (`laputa/`). */
export const isOldPage = (document: Document): boolean =>
  document.querySelector(DRAWN) !== null ||
  all(document, 'script:not([src])').some((script) => script.textContent?.includes(NAMES))
