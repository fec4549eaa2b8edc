// After the picture's own ending come sizes and formats (.jpg_b.jpg, .jpg_.webp); before it .400x400, .summ.
const PICTURE =
  /^(?:https?:)?\/\/([\w.-]+\/[^\s"'<>?]+?)(?:\.(?:\d+x\d+|search|summ))?(\.(?:jpe?g|png|gif|webp))(?:[._?].*)?$/i

/** https, original size; undefined for anything that is not a picture's address. */
export const imageUrl = (text: string | null | undefined): string | undefined => {
  const [, path, ending] = PICTURE.exec(text?.trim() ?? '') ?? []
  return path && ending ? `https://${path}${ending}` : undefined
}
