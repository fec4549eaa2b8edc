import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Decoder = Pick<typeof import('../../src/data/duty/decode-chapter'), 'decodeChapter' | 'DUTY_FOLDER'>
type Evidence = Pick<typeof import('../../src/data/duty/evidence'), 'dutyEvidence'>
type Ground = import('../../src/domain/order-file/order-file-cost').OrderFileGround

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'duty')

/** The tariff chapters that the extension carries, read from the checkout. A chapter without lines is empty. */
export const tariffOf =
  ({ decodeChapter, DUTY_FOLDER }: Decoder, { dutyEvidence }: Evidence): Ground['duty'] =>
  (table, headings) => {
    const chapters = [...new Set(headings.map((heading) => heading.slice(0, 2)))]
    const lines = chapters.map((chapter) => {
      const file = join(FOLDER, DUTY_FOLDER[table], `${chapter}.json`)
      const decoded = decodeChapter(table, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
      if (!decoded.ok) throw new Error(`${file}: ${decoded.problem.detail}`)
      return decoded.value
    })
    return { evidence: dutyEvidence[table], headings: Object.assign({}, ...lines) }
  }
