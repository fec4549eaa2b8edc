import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * Draws `icon.svg` as the PNGs of the manifest: `node scripts/icons/draw-icons.ts [path of a Chromium]`.
 * Without a path Playwright's own is used. Run by hand after the drawing was changed.
 */
const SIZES = [16, 32, 48, 128]
const OUT = join(import.meta.dirname, '../../public/icon')
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')

const [, , executablePath] = process.argv
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
})
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: join(OUT, `${size}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
