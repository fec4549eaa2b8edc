import { runUnderNewNode } from './setup/run.mjs'

await runUnderNewNode('start.ts')
