import type { Field } from '../../../domain/field'
import { all, anyDrawn } from '../drawn'
import { imageUrl } from '../image-url'

const TABS = '#dt-tab [data-imgs]'

const originalIn = (tab: Element): string | undefined =>
  imageUrl(/"original"\s*:\s*"([^"]+)"/.exec(tab.getAttribute('data-imgs') ?? '')?.[1])

export const readImages = (document: Document): Field<string[]> | undefined => {
  const urls = all(document, TABS).flatMap((tab) => originalIn(tab) ?? [])
  return anyDrawn(TABS, [...new Set(urls)])
}
