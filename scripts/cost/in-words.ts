type Report = import('../../src/domain/order-file/report').Report
type Translator = Pick<typeof import('../../src/ui/words/translator'), 'translator' | 'isWordKey'>

/** The report with its notes said in English, as the extension says them. */
export const inWords = (report: Report, { translator, isWordKey }: Translator) => {
  const say = translator('en')
  const words = (key: string, params = {}): { words?: string } =>
    isWordKey(key) ? { words: say(key, params) } : {}
  return {
    ...report,
    notes: report.notes.map((note) => ({ ...note, ...words(`cost.note.${note.code}`, note.params) })),
  }
}
