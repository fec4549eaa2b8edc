import process from 'node:process'
import { type Ran, run } from './command.ts'
import { type Count, oneCheck } from './count.ts'

/** One check made by a command: silent when it passes, its whole output when it does not. */
export const commandCheck = async (...commands: [string, ...string[]][]): Promise<Count> => {
  for (const [command, ...args] of commands) {
    const ran: Ran = await run(command, args)
    if (!ran.passed) {
      console.log(ran.output.trim())
      return oneCheck(false)
    }
  }
  return oneCheck(true)
}

export const types = () => commandCheck(['wxt', 'prepare'], ['tsc', '--noEmit'])

export const lint = () => {
  const colours = process.stdout.isTTY ? 'force' : 'off'
  return commandCheck(['biome', 'ci', `--colors=${colours}`, '--error-on-warnings', '.'])
}

export const buildChromium = () => commandCheck(['wxt', 'build'])

export const buildFirefox = () => commandCheck(['wxt', 'build', '-b', 'firefox'])

/** What a newcomer's first command does on a machine without a screen. */
export const tour = () => commandCheck([process.execPath, 'scripts/start.ts', '--tour'])
