import { browser } from 'wxt/browser'

/** This build's version, for reports. */
export const ownVersion = (): string => browser.runtime.getManifest().version
