import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { applicationId, migrate, migrations, schemaVersion } from './migrations.ts'

const fresh = () => new Database(':memory:')
const version = (db: Database.Database) => db.pragma('user_version', { simple: true })
const schema = (db: Database.Database) => db.prepare('select type, name, sql from sqlite_master order by type, name').all()

test('a new file is brought to the version this program writes, and marked as ours', () => {
  const db = fresh()
  migrate(db)
  expect(version(db)).toBe(schemaVersion)
  expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
  expect(schema(db)).not.toEqual([])
})

describe('a file of every earlier version is brought to the same schema', () => {
  const newest = fresh()
  migrate(newest)
  test.each(migrations.map((_, earlier) => earlier))('from version %i', earlier => {
    const db = fresh()
    migrate(db, migrations.slice(0, earlier))
    expect(version(db)).toBe(earlier)
    migrate(db)
    expect(version(db)).toBe(schemaVersion)
    expect(schema(db)).toEqual(schema(newest))
  })
})

test('migrating again changes nothing', () => {
  const db = fresh()
  migrate(db)
  db.prepare("insert into name (text) values ('kept')").run()
  const before = db.serialize()
  migrate(db)
  expect(db.serialize().equals(before)).toBe(true)
})

test('a later step finds what the earlier ones left, and takes the rows along', () => {
  const db = fresh()
  const steps = ['create table a (x)', "insert into a values ('made by step 2')"]
  migrate(db, steps.slice(0, 1))
  db.prepare("insert into a values ('written by version 1')").run()
  migrate(db, [...steps, 'create table b as select x from a'])
  expect(db.prepare('select x from b').pluck().all()).toEqual(['written by version 1', 'made by step 2'])
  expect(version(db)).toBe(3)
})

test('a failing step is taken back whole with its version number; the steps before it stay', () => {
  const db = fresh()
  const steps = ['create table a (x)', 'create table b (x)', 'create table c (x); insert into nowhere values (1)']
  expect(() => migrate(db, steps)).toThrow(/nowhere/)
  expect(version(db)).toBe(2)
  expect(schema(db)).toMatchObject([{ name: 'a' }, { name: 'b' }])
  migrate(db, [...steps.slice(0, 2), 'create table c (x)'])
  expect(version(db)).toBe(3)
})

test('a file of a newer version is left as it is', () => {
  const db = fresh()
  migrate(db)
  db.pragma(`user_version = ${schemaVersion + 1}`)
  migrate(db)
  expect(version(db)).toBe(schemaVersion + 1)
})
