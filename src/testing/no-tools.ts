import type { ToolBox } from '../target/target.ts'

/** The tool box of a trial without tools. */
export const noTools: ToolBox = { tools: [], answer: tool => ({ text: '', error: `there is no tool "${tool}"` }) }
