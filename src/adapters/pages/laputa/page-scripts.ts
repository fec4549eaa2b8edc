import { all } from '../drawn'
import { type Literal, nodeAt, scriptLiteral } from './script-literal'

export type PageScripts = {
  /** `iDetailConfig`: flags and keys of the offer. */
  config: Literal | undefined
  /** `iDetailData.sku`: prices, variants, stock. */
  sku: Literal | undefined
  /** First argument of `iDetailData.registerRenderData`: the category. */
  rendered: Literal | undefined
}

const STARTS = {
  config: /\biDetailConfig\s*=\s*(?=\{)/,
  data: /\biDetailData\s*=\s*(?=\{)/,
  rendered: /\biDetailData\.registerRenderData\(\s*(?=\{)/,
}

const literalAfter = (sources: string[], start: RegExp): Literal | undefined => {
  for (const source of sources) {
    const hit = start.exec(source)
    if (hit) return scriptLiteral(source, hit.index + hit[0].length)
  }
  return undefined
}

const DRAWN = '#mod-detail-title h1'

/** The literals of a 2018–2020 page (all absent when only its markup is left), or undefined on any other. */
export const pageScripts = (document: Document): PageScripts | undefined => {
  const sources = all(document, 'script:not([src])')
    .map((script) => script.textContent ?? '')
    .filter((source) => source.includes('iDetail'))
  const config = literalAfter(sources, STARTS.config)
  const sku = nodeAt(literalAfter(sources, STARTS.data), 'sku')
  return config || sku || document.querySelector(DRAWN)
    ? { config, sku, rendered: literalAfter(sources, STARTS.rendered) }
    : undefined
}
