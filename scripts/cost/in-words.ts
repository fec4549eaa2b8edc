type Report = import('../../src/domain/order-file/report').Report
type Translator = Pick<typeof import('../../src/ui/words/translator'), 'translator' | 'isWordKey'>

/** Said of a file only, so that the extension has no words for them. */
const OF_A_FILE: Record<string, string> = {
  'value-holds-freight':
    'The value given holds the freight and insurance abroad: thresholds and charges on the goods alone are counted on it too.',
  'duty-not-used':
    'The duty in percent was not used: the rules charge other duties on this order, or none. Replace theirs under fees.',
}

/** The report with its notes said in English, as the extension says them. */
export const inWords = (report: Report, { translator, isWordKey }: Translator) => {
  const say = translator('en')
  const words = (key: string, params = {}): { words?: string } =>
    isWordKey(key) ? { words: say(key, params) } : {}
  return {
    ...report,
    notes: report.notes.map((note) => ({
      ...note,
      ...(OF_A_FILE[note.code]
        ? { words: OF_A_FILE[note.code] }
        : words(`cost.note.${note.code}`, note.params)),
    })),
  }
}
