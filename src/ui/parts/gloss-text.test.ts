import { expect, test } from 'vitest'
import { glossary } from '../../data/glossary'
import { glossText } from './gloss-text'

test.each([
  { text: '白色', means: 'white', because: 'one word' },
  { text: '【KKD01】白色', means: '【KKD01】white', because: 'a code before it is kept' },
  { text: 'S/38', means: undefined, because: 'nothing to translate' },
  { text: '白色蘑菇头特惠', means: undefined, because: 'half a translation hides the other half' },
])('"$text" means $means: $because', ({ text, means }) => {
  expect(glossText(text, glossary, 'en')).toBe(means)
})
