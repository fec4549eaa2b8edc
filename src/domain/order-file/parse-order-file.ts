import { ok, problem, type Result } from '../result'
import { type OrderFile, orderFile } from './order-file'

/** What is wrong with a file: the field as a path (`china.inspection`, `tiers[1].price`), and why. */
export type OrderFileProblem = { field: string; reason: string }

const THE_FILE = 'the file'

const pathOf = (path: PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  ) || THE_FILE

type Issue = {
  code: string
  path: PropertyKey[]
  message: string
  keys?: string[]
  expected?: string
  origin?: string
  values?: unknown[]
}

const reasonOf = (issue: Issue): string => {
  if (issue.message !== 'Invalid input') return issue.message
  if (issue.values) return `one of ${issue.values.join(', ')}`
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'empty' : 'not one or more'
  return issue.expected
    ? `not ${issue.expected === 'object' ? 'an object' : `a ${issue.expected}`}`
    : 'not valid'
}

const problemsOf = (issue: Issue): OrderFileProblem[] =>
  issue.keys && issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: pathOf([...issue.path, key]), reason: 'no such field' }))
    : [{ field: pathOf(issue.path), reason: reasonOf(issue) }]

const jsonIn = (text: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return problem(error.message)
    throw error
  }
}

/** Every field that is wrong is named, not only the first. */
export const parseOrderFile = (text: string): Result<OrderFile, OrderFileProblem[]> => {
  const json = jsonIn(text)
  if (!json.ok) return problem([{ field: THE_FILE, reason: `not JSON: ${json.problem}` }])
  const parsed = orderFile.safeParse(json.value)
  if (parsed.success) return ok(parsed.data)
  const issues: Issue[] = parsed.error.issues
  return problem(issues.flatMap(problemsOf))
}
