import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SUMS_FILE } from '../../src/integrations/checksums.ts';

/** What a signature is for: one made for something else does not count. */
export const NAMESPACE = 'counterpart';

/**
 * Signs the checksums with a key of SSH. A passphrase is asked for by `ssh-keygen` itself, at the terminal.
 *
 * @param key a private key, or a public one whose private key an agent holds
 * @returns what belongs into `SHA256SUMS.sig`
 * @throws Error that says what is missing or why the key was refused
 */
export async function signSums(sums: string, key: string): Promise<Buffer> {
  if (!existsSync(key)) {
    throw new Error(`There is no key ${key}. One is made with: ssh-keygen -t ed25519 -f counterpart-key`);
  }
  const { code, signature, complaint } = await runKeygen(['-Y', 'sign', '-f', key, '-n', NAMESPACE], sums);
  if (code === 0 && signature.length > 0) return signature;
  throw new Error(`ssh-keygen refused the key ${key}, so that ${SUMS_FILE} is not signed:\n${complaint}`);
}

function runKeygen(
  args: string[],
  input: string,
): Promise<{ code: number | null; signature: Buffer; complaint: string }> {
  return new Promise((done, failed) => {
    const running = spawn('ssh-keygen', args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const [said, complained]: [Buffer[], Buffer[]] = [[], []];
    running.stdout.on('data', (piece: Buffer) => said.push(piece));
    running.stderr.on('data', (piece: Buffer) => complained.push(piece));
    running.on('error', (error: NodeJS.ErrnoException) => failed(new Error(explain(error))));
    running.on('close', (code) =>
      done({ code, signature: Buffer.concat(said), complaint: Buffer.concat(complained).toString().trim() }),
    );
    // It may have refused the key before it read anything.
    running.stdin.on('error', () => undefined);
    running.stdin.end(input);
  });
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  if (code !== 'ENOENT') return message;
  return (
    'There is no ssh-keygen on this machine, which signs with --key. It comes with OpenSSH: on Debian openssh-client, ' +
    'on Windows the optional feature “OpenSSH Client”. Leave --key away to do without a signature.'
  );
}
