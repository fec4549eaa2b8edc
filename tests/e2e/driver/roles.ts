/** Elements that may have a role of themselves; the browser's accessibility engine has the last word. */
const NATIVE: Record<string, string> = {
  alert: 'output',
  article: 'article',
  banner: 'header',
  button: 'button, summary, input[type=button], input[type=submit], input[type=reset]',
  cell: 'td',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, input[list]',
  complementary: 'aside',
  dialog: 'dialog',
  form: 'form',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img, svg',
  link: 'a[href]',
  list: 'ul, ol, menu',
  listbox: 'select',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  option: 'option',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section',
  row: 'tr',
  rowheader: 'th',
  columnheader: 'th',
  searchbox: 'input[type=search]',
  slider: 'input[type=range]',
  spinbutton: 'input[type=number]',
  status: 'output',
  table: 'table',
  term: 'dt, dfn',
  definition: 'dd',
  textbox:
    'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url]',
}

/** A selector for everything that could have the role. */
export const candidates = (role: string): string =>
  [`[role~="${role}"]`, NATIVE[role]].filter(Boolean).join(', ')
