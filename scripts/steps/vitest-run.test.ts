import { expect, test } from 'vitest'
import { countReport } from './vitest-run'

const report = (some: Partial<Parameters<typeof countReport>[0]>) => ({
  success: true,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...some,
})

test.each([
  {
    because: 'skipped and planned tests are both not run',
    given: report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }),
    count: { passed: 5, failed: 0, skipped: 3 },
  },
  {
    because: 'a test file that cannot be loaded is a failure although it counts no test',
    given: report({ success: false, numPassedTests: 5 }),
    count: { passed: 5, failed: 1, skipped: 0 },
  },
  {
    because: 'failed tests are counted once each',
    given: report({ success: false, numFailedTests: 2 }),
    count: { passed: 0, failed: 2, skipped: 0 },
  },
])('$because', ({ given, count }) => {
  expect(countReport(given)).toEqual(count)
})
