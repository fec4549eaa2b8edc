import { type Glossary, glossaryFrom } from '../../domain/glossary'
import terms from './terms.json'
import titleWords from './title-words.json'

/**
 * The project's own Chinese–English (partly Russian) word list for trade on 1688. The words made for titles
 * come first: where both lists know a word, theirs is the one that reads well before a noun. About 220 kB:
 * for the panel and the Desk, never for what every page load pays for.
 */
export const glossary: Glossary = glossaryFrom([...titleWords, ...terms])
