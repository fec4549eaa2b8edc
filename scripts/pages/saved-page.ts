import { JSDOM, VirtualConsole } from 'jsdom'

/** A saved page as a document, or its bare data object. */
export type SavedPage =
  | { is: 'document'; document: Document; text: string }
  | { is: 'data'; data: unknown; text: string }

// window.x = {…};   callback({…});   var data = {…}
const WRAPPER = /^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*(?:=|\()\s*(?=[{[])/
const AFTER = /\s*\)?\s*;?\s*$/

const jsonOf = (text: string): { data: unknown } | undefined => {
  const bare = WRAPPER.test(text) ? text.replace(WRAPPER, '').replace(AFTER, '') : text
  if (!/^\s*[{[]/.test(bare)) return undefined
  try {
    return { data: JSON.parse(bare) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A console nobody listens to: pages hold styles and scripts that jsdom would complain about. */
const documentOf = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document

/** A script file on its own is read like a page that holds nothing else. */
const documentOfScript = (source: string): Document => {
  const document = documentOf('')
  const script = document.createElement('script')
  script.type = 'text/plain'
  script.textContent = source
  document.body.append(script)
  return document
}

/** Nothing of the page is run or fetched. */
export const savedPage = (text: string): SavedPage => {
  const json = jsonOf(text)
  if (json) return { is: 'data', data: json.data, text }
  const isMarkup = /^\s*(?:<|$)/.test(text) || /<(?:html|head|body|div|script)\b/i.test(text)
  return { is: 'document', document: isMarkup ? documentOf(text) : documentOfScript(text), text }
}
