import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** A browser that may be on this machine: a file, or a name to look up on the PATH. */
export type Candidate = {
  engine: 'chromium' | 'firefox'
  label: string
  /** Branded Google Chrome ignores --load-extension since version 137: taken only when nothing else is there. */
  branded?: true
  places: string[]
}

const mac = (app: string, binary = app): string => `/Applications/${app}.app/Contents/MacOS/${binary}`

const windows = (...path: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder): folder is string => folder !== undefined)
    .map((folder) => join(folder, ...path))

const named = (variable: string): string[] => [process.env[variable]].filter((path) => path !== undefined)

/**
 * Where browsers are, best first. The Linux places were used; those of macOS and Windows are written from
 * the vendors' documentation and have not been tried.
 */
export const candidates = (): Candidate[] => [
  { engine: 'chromium', label: 'the Chromium of CHROMIUM_PATH', places: named('CHROMIUM_PATH') },
  {
    engine: 'chromium',
    label: 'Chromium',
    places: [
      'chromium',
      'chromium-browser',
      '/usr/bin/chromium',
      mac('Chromium'),
      ...windows('Chromium', 'Application', 'chrome.exe'),
    ],
  },
  {
    engine: 'chromium',
    label: 'Chrome for Testing',
    places: [mac('Google Chrome for Testing'), 'chrome-for-testing'],
  },
  {
    engine: 'chromium',
    label: 'Microsoft Edge',
    places: [
      'microsoft-edge',
      'microsoft-edge-stable',
      mac('Microsoft Edge'),
      ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  {
    engine: 'chromium',
    label: 'Google Chrome',
    branded: true,
    places: [
      'google-chrome',
      'google-chrome-stable',
      mac('Google Chrome'),
      ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  { engine: 'firefox', label: 'the Firefox of FIREFOX_PATH', places: named('FIREFOX_PATH') },
  {
    engine: 'firefox',
    label: 'Firefox',
    places: [
      'firefox',
      'firefox-esr',
      '/usr/bin/firefox-esr',
      mac('Firefox', 'firefox'),
      mac('Firefox Developer Edition', 'firefox'),
      join(homedir(), 'Applications', 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
      ...windows('Mozilla Firefox', 'firefox.exe'),
    ],
  },
]
