import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { rateHosts } from './src/adapters/rates/rate-hosts'

/** The pages Landfall reads. Nothing outside these hosts is ever asked for at install. */
const SITE = ['https://*.1688.com/*']

/**
 * Every page load pays for the content script. Both browsers answer it with promises of their own: there
 * `wxt/browser` is the browser itself, without the 12 kB of the polyfill. What WXT's context does (3 kB, and a
 * message that tells the page the extension's id) is done by `src/app/page/{watch-address,when-replaced}.ts`.
 */
const LIGHTER: Record<string, () => string> = {
  '@wxt-dev/webextension-polyfill/browser': () => import.meta.resolve('@wxt-dev/browser').slice(7),
  'wxt/utils/content-script-context': () => '\0landfall:no-context',
}

const lightTab = {
  name: 'landfall:light-tab',
  enforce: 'pre' as const,
  resolveId: (id: string) => LIGHTER[id]?.(),
  load: (id: string) => (id === '\0landfall:no-context' ? 'export class ContentScriptContext {}' : undefined),
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  srcDir: '.',
  manifest: ({ browser, manifestVersion }) => ({
    name: 'Landfall',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      // The buyer's settings (country, currency, language, panel place) live in extension storage.
      'storage',
      // Saved offers are the buyer's only copy: the browser must not evict them when the disk runs low.
      'unlimitedStorage',
      // The panel's code is injected into the 1688 tab only when the buyer opens it.
      'scripting',
    ],
    // Reading product pages is the whole purpose; no other site is touched.
    host_permissions: SITE,
    // Exchange rates of today. Never asked for at install: only a press of a button in the settings asks for
    // them, and the same panel gives them back. The request carries nothing of the buyer's.
    ...(manifestVersion === 2
      ? { optional_permissions: rateHosts }
      : { optional_host_permissions: rateHosts }),
    action: { default_title: 'Landfall' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'landfall@landfall.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  vite: () => ({ plugins: [tailwindcss()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isTab = entrypoints.every(({ type }) => type === 'content-script')
      if (isTab) config.plugins = [lightTab, ...(config.plugins ?? [])]
    },
  },
})
