import { expect, test } from 'vitest'
import { words } from './words.ts'

test.each<[string, string[]]>([
  ['python3 agent.py', ['python3', 'agent.py']],
  ['  a\t b\n', ['a', 'b']],
  [`a 'b "c" \\ $x' "d 'e' \\" \\\\ \\n $y"`, ['a', 'b "c" \\ $x', `d 'e' " \\ \\n $y`]],
  [`--name='two words'"!" ''`, ['--name=two words!', '']],
  ['my\\ agent \\"x\\" C:\\bin\\agent.exe', ['my agent', '"x"', 'C:\\bin\\agent.exe']],
  ['', []],
])('%j is %j', (command, expected) => {
  expect(words(command)).toEqual(expected)
})

test.each([
  ['agent | tee log', 'command:agent …: no shell runs the command, so "|" does nothing'],
  ['agent > log', '">"'],
  ['agent $HOME', '"$"'],
  ["agent 'open", "a ' has no partner"],
  ['agent "open\\"', 'a " has no partner'],
  ['agent \0', 'NUL'],
])('%j is refused', (command, why) => {
  expect(() => words(command)).toThrow(why)
})
