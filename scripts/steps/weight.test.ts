import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { weigh } from './weight'

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-weight-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const extension = (code: string): string => {
  const folder = emptyFolder()
  const manifest = { content_scripts: [{ matches: ['https://detail.1688.com/*'], js: ['offer.js'] }] }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'offer.js'), code)
  return folder
}

test.each([
  { because: 'a small script is fine', code: 'x'.repeat(40_000), complaints: [] },
  {
    because: 'one byte too many is too many',
    code: 'x'.repeat(40_001),
    complaints: ['40001 bytes of content script, more than 40000'],
  },
  {
    because: 'React belongs to the panel',
    code: 'Symbol.for("react.transitional.element")',
    complaints: ['React is in the content script'],
  },
  {
    because: 'the database belongs to the background',
    code: 'class DexieError{}',
    complaints: ['Dexie is in the content script'],
  },
  {
    because: 'so do the schemas',
    code: 'let t=e=>e._zod.run()',
    complaints: ['Zod is in the content script'],
  },
  {
    because: 'no page is told which extension is there',
    code: 'postMessage({type:"our-id:offer:wxt:content-script-started"})',
    complaints: ['WXT’s context, which tells the page our id, is in the content script'],
  },
])('$because', ({ code, complaints }) => {
  expect(weigh(extension(code)).complaints).toEqual(complaints)
})

test('an extension that reads no page is not one we ship', () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'manifest.json'), '{}')
  expect(weigh(folder).complaints).toEqual(['no content script at all'])
})
