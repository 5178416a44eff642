import type Database from 'better-sqlite3'

/** Marks the file as a store of ours ("assy"), so that another program's database is not taken for one. */
export const applicationId = 0x61737379

/** Each entry brings the file from version i to i + 1. What has shipped is never edited: a change is a new entry. */
export const migrations: readonly string[] = [
  `
  create table run (no integer primary key, id blob not null unique, created_at integer not null, manifest text not null) strict;
  create table session (no integer primary key, run_no integer not null references run, started_at integer not null, program text not null) strict;
  create table judge (no integer primary key, run_no integer not null references run, name text not null, spec text not null, unique (run_no, name)) strict;
  create table name (no integer primary key, text text not null unique) strict;

  create table trial (
    no integer primary key, id blob not null unique, run_no integer not null references run,
    target integer not null, scenario integer not null, epoch integer not null,
    family integer, hazard integer, use_case integer, attack integer, locale integer, market integer, twin integer, stratum integer,
    judges integer not null
  ) strict;
  create index trial_of_run on trial (run_no);

  create table attempt (
    no integer primary key, trial_no integer not null references trial, number integer not null, state integer not null,
    reason text, started_at integer, duration_ms integer, unique (trial_no, number)
  ) strict;
  create table transcript (attempt_no integer primary key references attempt, body blob not null) strict;

  create table judgement (
    no integer primary key, attempt_no integer not null references attempt, judge integer not null, clause integer,
    state integer not null, verdict integer, severity integer, category integer, words text
  ) strict;
  create unique index judgement_once on judgement (attempt_no, judge, coalesce(clause, -1));

  create table label (
    no integer primary key, attempt_no integer not null references attempt, annotator integer not null, role integer not null,
    clause integer, state integer not null, verdict integer, severity integer, category integer, words text
  ) strict;
  create unique index label_once on label (attempt_no, annotator, role, coalesce(clause, -1));

  create table evidence (
    no integer primary key, judgement_no integer references judgement, label_no integer references label,
    part text not null, start integer not null, end integer not null, quote text not null
  ) strict;
  create index evidence_of_judgement on evidence (judgement_no) where judgement_no is not null;
  create index evidence_of_label on evidence (label_no) where label_no is not null;

  create table call (run_no integer not null references run, key blob not null, response blob not null, primary key (run_no, key)) strict, without rowid;
  `,
  `
  alter table call add column model integer;
  alter table call add column input_tokens integer;
  alter table call add column output_tokens integer;
  alter table call add column cached_input_tokens integer;
  alter table judge add column of_all integer not null default 0;
  alter table judgement add column unverified text;
  `,
  // In the order they came, with a narrow index: by their keys, which are random, calls rewrote nearly every page at each checkpoint.
  `
  create table kept_call (
    no integer primary key, run_no integer not null references run, key blob not null, response blob not null,
    model integer, input_tokens integer, output_tokens integer, cached_input_tokens integer
  ) strict;
  insert into kept_call (run_no, key, response, model, input_tokens, output_tokens, cached_input_tokens)
    select run_no, key, response, model, input_tokens, output_tokens, cached_input_tokens from call;
  drop table call;
  alter table kept_call rename to call;
  create unique index call_once on call (run_no, key);
  `,
]

/** The schema version that this program writes. */
export const schemaVersion = migrations.length

/**
 * Brings an opened file to {@link schemaVersion}, each step in one transaction together with its version number.
 * Steps that another process has taken meanwhile are not taken again.
 */
export function migrate(db: Database.Database, steps: readonly string[] = migrations): void {
  const version = () => db.pragma('user_version', { simple: true }) as number
  const takeStep = db.transaction(() => {
    const found = version()
    if (found >= steps.length) return
    db.exec(steps[found]!)
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${found + 1}`)
  })
  while (version() < steps.length) takeStep.immediate()
}
