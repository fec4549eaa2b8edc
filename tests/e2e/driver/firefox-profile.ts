import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from './browser.ts'

/** The address of our pages inside Firefox: fixed, so that a restart finds the same storage. */
export const FIREFOX_UUID = '6f2c1f9e-3c52-4b6c-9d0a-1a0d1a6f5a11'

const preferences = (geckoId: string, marketPort: number): Record<string, string | number | boolean> => ({
  // Every https address goes to the market; nothing listens where everything else goes.
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${marketPort}`,
  'network.http.http3.enable': false,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
  // A temporary add-on leaves with the browser; what it stored must stay for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // 0: any free port, which Firefox writes into the profile.
  'marionette.port': 0,
  // One CSS px is one px of a screenshot, whatever the machine's fonts say.
  'layout.css.devPixelsPerPx': '1.0',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.unified': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'intl.accept_languages': 'en-GB,en',
})

/** Write the settings of a test profile; everything already stored in it stays. */
export const writeFirefoxProfile = ({ profile, marketPort }: Launch, geckoId: string): void => {
  mkdirSync(profile, { recursive: true })
  const lines = Object.entries(preferences(geckoId, marketPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
}
