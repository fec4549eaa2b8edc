/** WebDriver's code points for keys that write no character. */
const NAMED: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
}

type Stroke = { type: 'keyDown' | 'keyUp'; value: string }

const code = (key: string): string => {
  const value = NAMED[key] ?? key
  if ([...value].length !== 1) throw new Error(`no such key: ${key}`)
  return value
}

/** 'Alt+Shift+L' as WebDriver strokes: all down in order, all up in reverse. */
export const strokes = (chord: string): Stroke[] => {
  const keys = (chord === '+' ? ['+'] : chord.split('+')).map(code)
  const down = keys.map((value): Stroke => ({ type: 'keyDown', value }))
  const up = keys.toReversed().map((value): Stroke => ({ type: 'keyUp', value }))
  return [...down, ...up]
}

/** A WebDriver key sequence, ready for PerformActions. */
export const keyActions = (all: Stroke[]) => ({
  actions: [{ type: 'key', id: 'keyboard', actions: all }],
})

/** Words typed one character after another. */
export const typing = (text: string): Stroke[] =>
  [...text].flatMap((character) => [
    { type: 'keyDown', value: character },
    { type: 'keyUp', value: character },
  ])
