import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { asked } from './pages/arguments.ts'
import { caseExists, isCaseName, makeCase } from './pages/page-case.ts'
import { assumedUrl } from './pages/page-url.ts'
import { personalTraces } from './pages/personal-traces.ts'
import { type SavedPage, savedPage } from './pages/saved-page.ts'
import { savedText } from './pages/saved-text.ts'

const USAGE = 'npm run pages:add -- NAME FILE [--url URL]'
const MOST_BYTES = 100_000

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const refuse = (text: string): number => {
  say(text)
  return 1
}

const whyNot = (name: string | undefined, file: string | undefined, rest: string[]): string | undefined => {
  if (!name || !file || rest.length > 0) return USAGE
  if (!isCaseName(name)) return `name the case for its reason, in small letters and dashes: ${name}`
  if (caseExists(name)) return `tests/pages/${name} is there already`
  return existsSync(file) ? undefined : `no such file: ${file}`
}

const isContext = (data: unknown): boolean => typeof data === 'object' && data !== null && 'result' in data

/** A bare data object becomes a page that holds it, so that every case is read the way a tab is. */
const asHtml = (page: SavedPage): string => {
  if (page.is === 'document') return page.text
  const json = JSON.stringify(page.data).replaceAll('</', '<\\/')
  const script = isContext(page.data)
    ? `window.contextPath = "/default";\nwindow.context = (function (path, page) { return page; })(window.contextPath, ${json});`
    : `window.__INIT_DATA = ${json};`
  return `<!doctype html>\n<meta charset="utf-8">\n<script>\n${script}\n</script>\n`
}

const main = (args: string[]): number => {
  const question = asked(args)
  if ('wrong' in question) return refuse(`${question.wrong}\n${USAGE}`)
  const [name = '', file = '', ...rest] = question.names
  const wrong = whyNot(name, file, rest)
  if (wrong) return refuse(wrong)
  const text = savedText(readFileSync(file))
  const traces = personalTraces(text)
  if (traces.length > 0)
    return refuse(`not stored, cut these out first:\n${traces.map((t) => `- ${t}`).join('\n')}`)
  const page = savedPage(text)
  const html = asHtml(page)
  const url = question.url ?? assumedUrl(page, file).url
  const folder = makeCase(name, html, { url, made: new Date().toISOString().slice(0, 10), why: '' })
  say(`${folder}\nread at ${url}`)
  if (Buffer.byteLength(html) > MOST_BYTES) say('page.html is over 100 kB: cut it down')
  say('Store only what we wrote: replace names, texts, pictures and ids that are not ours.')
  say(`Then say why in origin.json and run: npm run pages:record ${name}`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
