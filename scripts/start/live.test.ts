import { expect, test } from 'vitest'
import { liveStart } from './live'

const browser = { label: 'a browser', executable: '/opt/browser', branded: false }

test.each(['chromium', 'firefox'] as const)(
  'the real site is opened in %s without remote control',
  (engine) => {
    const { args } = liveStart({ ...browser, engine }, '/landfall')
    expect(args.join(' ')).toContain('https://www.1688.com')
    expect(args.join(' ')).not.toMatch(
      /remote-debugging|marionette|automation|host-resolver|ignore-certificate/,
    )
  },
)
