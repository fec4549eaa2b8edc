import { expect, test } from 'vitest'
import { glossary } from '../../data/glossary'
import { glossText } from './gloss-text'

test.each([
  { text: '白色', means: 'white', because: 'one word' },
  { text: '雾灰色', means: 'misty grey', because: 'a colour of the trade' },
  { text: '黑色 / S', means: 'black / S', because: 'sizes in Latin letters are kept' },
  { text: '黑色20寸', means: 'black 20 inch', because: 'words are kept apart' },
  { text: '大号', means: 'large', because: 'a size in words' },
  { text: '【KKD01】白色', means: '【KKD01】white', because: 'a code before it is kept' },
  { text: 'S/38', means: undefined, because: 'nothing to translate' },
  { text: '白色蘑菇头特惠', means: undefined, because: 'half a translation hides the other half' },
])('"$text" means $means: $because', ({ text, means }) => {
  expect(glossText(text, glossary, 'en')).toBe(means)
})
