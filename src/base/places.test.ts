import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Places } from './places.ts'

/** Whether somebody has been let in so far. */
async function isIn(entered: Promise<void>): Promise<boolean> {
  let inside = false
  entered.then(() => (inside = true))
  await turn()
  return inside
}

test('there is room for so many, and the next comes in when one leaves', async () => {
  const places = new Places(2)
  expect([places.tryEnter(), places.tryEnter(), places.tryEnter()]).toEqual([true, true, false])
  const third = places.enter()
  expect(await isIn(third)).toBe(false)
  places.leave()
  expect(await isIn(third)).toBe(true)
  expect(places.taken).toBe(2)
})

test('who steps aside gives the place up, and comes back before anybody new', async () => {
  const places = new Places(1)
  await places.enter()
  const disk = Promise.withResolvers<void>()
  const aside = places.aside(() => disk.promise)
  await places.enter()
  const newcomer = places.enter()
  disk.resolve()
  expect(await isIn(aside)).toBe(false)
  places.leave()
  expect(await isIn(aside)).toBe(true)
  expect(await isIn(newcomer)).toBe(false)
  places.leave()
  expect(await isIn(newcomer)).toBe(true)
})

test('where more stand aside than there are places, nobody new is let in', async () => {
  const places = new Places(2)
  const disk = Promise.withResolvers<void>()
  const aside: Promise<void>[] = []
  for (let i = 0; i < 3; i++) {
    await places.enter()
    aside.push(places.aside(() => disk.promise))
  }
  expect(places.tryEnter()).toBe(false)
  const newcomer = places.enter()
  expect(await isIn(newcomer)).toBe(false)
  disk.resolve()
  await turn()
  places.leave()
  places.leave()
  await Promise.all(aside)
  expect(await isIn(newcomer)).toBe(true)
})

test('what goes wrong aside is thrown, and the place is held again', async () => {
  const places = new Places(1)
  await places.enter()
  await expect(places.aside(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(places.taken).toBe(1)
})
