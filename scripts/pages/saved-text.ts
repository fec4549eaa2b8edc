const HEAD_BYTES = 4096

const declaresGbk = (bytes: Uint8Array): boolean =>
  /charset\s*=\s*["']?\s*gb/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))

/** UTF-8, also when the file was cut in the middle of a character; undefined for other encodings. */
const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** A browser on Windows may save a page as "Unicode": UTF-16, told by its first two bytes. */
const utf16In = (bytes: Uint8Array): string | undefined => {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark === 0xfffe) return 'utf-16le'
  return mark === 0xfeff ? 'utf-16be' : undefined
}

const damage = (text: string): number => text.split('\uFFFD').length

/** Gbk text is practically never valid UTF-8, so that is tried first; what the page declares comes second. */
export const savedText = (bytes: Uint8Array): string => {
  const utf16 = utf16In(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  const utf8 = asUtf8(bytes)
  if (utf8 !== undefined) return utf8
  const gbk = new TextDecoder('gb18030').decode(bytes)
  const lossy = new TextDecoder('utf-8').decode(bytes)
  return declaresGbk(bytes) || damage(gbk) < damage(lossy) ? gbk : lossy
}
