import type { Field } from '../../../domain/field'
import { foundAny } from '../drawn'

/** https, original size; undefined for anything that is not a picture address. */
export const imageUrl = (text: string | undefined): string | undefined => {
  const url = text?.trim().replace(/^(?:https?:)?\/\//, 'https://')
  return url && /^https:\/\/[\w.-]+\/[^\s"'<>]+$/.test(url)
    ? url.replace(/\.(?:\d+x\d+|search|summ)(?=\.(?:jpe?g|png)$)/, '')
    : undefined
}

const originalIn = (json: string): string | undefined =>
  imageUrl(/"original"\s*:\s*"([^"]+)"/.exec(json)?.[1])

export const readImages = (document: Document): Field<string[]> | undefined => {
  const tabs = [...document.querySelectorAll('#dt-tab [data-imgs]')]
  const urls = tabs.flatMap((tab) => originalIn(tab.getAttribute('data-imgs') ?? '') ?? [])
  return foundAny([...new Set(urls)], 'page-markup', '#dt-tab [data-imgs]')
}
