import type { Field } from '../../../domain/field'
import { foundAny } from '../drawn'

// After the picture's own ending come sizes and formats (.jpg_b.jpg, .jpg_.webp); before it .400x400, .summ.
const PICTURE =
  /^(?:https?:)?\/\/([\w.-]+\/[^\s"'<>?]+?)(?:\.(?:\d+x\d+|search|summ))?(\.(?:jpe?g|png|gif|webp))(?:[._?].*)?$/i

/** https, original size; undefined for anything that is not a picture's address. */
export const imageUrl = (text: string | undefined): string | undefined => {
  const [, path, ending] = PICTURE.exec(text?.trim() ?? '') ?? []
  return path && ending ? `https://${path}${ending}` : undefined
}

const originalIn = (json: string): string | undefined =>
  imageUrl(/"original"\s*:\s*"([^"]+)"/.exec(json)?.[1])

export const readImages = (document: Document): Field<string[]> | undefined => {
  const tabs = [...document.querySelectorAll('#dt-tab [data-imgs]')]
  const urls = tabs.flatMap((tab) => originalIn(tab.getAttribute('data-imgs') ?? '') ?? [])
  return foundAny([...new Set(urls)], 'page-markup', '#dt-tab [data-imgs]')
}
