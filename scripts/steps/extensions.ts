import type { Engine } from '../browsers/find.ts'

/** Where WXT puts the unpacked extension for each engine, from the root of the checkout. */
export const EXTENSION: Record<Engine, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv2',
}
