const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
/** A comment may stand behind the end record, of so many bytes at most. */
const LONGEST_COMMENT = 65_535

const endAt = (view: DataView): number | undefined => {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

/**
 * How many bytes a zip file says it unpacks to, without unpacking any; undefined for what is no zip. A file that lies
 * is found out by nobody but the unpacker.
 */
export const unpackedSize = (bytes: ArrayBuffer): number | undefined => {
  const view = new DataView(bytes)
  const end = endAt(view)
  if (end === undefined) return undefined
  let at = view.getUint32(end + 16, true)
  let size = 0
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    size += view.getUint32(at + 24, true)
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return size
}
