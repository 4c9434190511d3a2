/**
 * Preloaded into a command (`node --import`): ends it at the nth thing it does to a file, as pulling the stick out would,
 * half of what is being written included. Without KILLED_AT it notes how many there were.
 */
import fs from 'node:fs/promises';
import { appendFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.KILLED_AT ?? 0);
let done = 0;

function isDue(): boolean {
  done += 1;
  return done === at;
}

function end(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('ended');
}

type Operation = (...args: never[]) => Promise<unknown>;
const operations = fs as unknown as Record<string, Operation>;

for (const name of ['mkdir', 'rename', 'rm', 'rmdir']) {
  const original = operations[name] as Operation;
  operations[name] = (...args) => (isDue() ? end() : original(...args));
}

const open = fs.open;
fs.open = async (file, ...rest) => {
  if (isDue()) end();
  const handle = await open(file, ...rest);
  const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)];
  handle.writeFile = (content, ...options) => {
    if (!isDue()) return write(content, ...options);
    const whole = content as Buffer;
    appendFileSync(handle.fd, whole.subarray(0, whole.length >> 1));
    return end();
  };
  handle.sync = () => (isDue() ? end() : sync());
  return handle;
};
syncBuiltinESMExports();

process.on('exit', () => {
  if (process.env.COUNTED_IN) writeFileSync(process.env.COUNTED_IN, String(done));
});
