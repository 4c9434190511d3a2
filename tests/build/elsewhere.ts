/**
 * Read by Node before anything else (`--import`): makes a process believe that it runs on another machine, years ago, on a
 * disk that lists folders in another order.
 */
import fs from 'node:fs';
import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const BEHIND = 3_000 * 24 * 60 * 60 * 1000;
const Clock = Date;
const now = () => Clock.now() - BEHIND;

globalThis.Date = new Proxy(Clock, {
  construct: (target, given, wanted) =>
    Reflect.construct(
      target,
      given.length === 0 ? [now()] : given,
      wanted === globalThis.Date ? target : wanted,
    ) as Date,
  apply: () => new Clock(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

const turned = (listed: unknown) => (Array.isArray(listed) ? listed.reverse() : listed);
const { readdir, readdirSync } = fs;
const promised = fs.promises.readdir;
type Call = (...given: unknown[]) => unknown;

Object.assign(fs, {
  readdirSync: (...given: unknown[]) => turned((readdirSync as Call)(...given)),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as (error: unknown, listed: unknown) => void;
    (readdir as Call)(...given, (error: unknown, listed: unknown) => done(error, turned(listed)));
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: unknown[]) => turned(await (promised as Call)(...given)),
});
Object.assign(os, { availableParallelism: () => 7, hostname: () => 'elsewhere' });
syncBuiltinESMExports();

if (isMainThread) process.umask(0o077);
