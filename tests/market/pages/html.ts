export type Html = { html: string }

type Part = Html | Html[] | string | number | undefined | false

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)

/** Text that is markup already and goes in as it is. */
export const raw = (text: string): Html => ({ html: text })

const partText = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (Array.isArray(part)) return part.map((one) => one.html).join('')
  return typeof part === 'object' ? part.html : escapeText(String(part))
}

/** Markup with every value escaped, unless the value is markup itself. */
export const html = (pieces: TemplateStringsArray, ...parts: Part[]): Html =>
  raw(pieces.reduce((text, piece, place) => text + partText(parts[place - 1]) + piece))

/** JSON for an inline script: nothing in it can close the script. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** 1688's own translation element: the key is the same in every language, `data` holds the figures (Feb 2026). */
export const odText = (key: string, text: string, data?: (string | number)[]): Html => {
  const figures = data ? raw(` data="${escapeText(JSON.stringify(data.map(String)))}"`) : raw('')
  return html`<od-text i18n="${key}"${figures}>${text}</od-text>`
}
