/** What is typed to check a copy. Only what a system brings along. */
export interface CheckCommand {
  system: string;
  /** How to come to the place where it is typed. */
  how: string;
  command: string;
  /** What it answers. */
  answer: string;
}

/** PowerShell 5.1, which every Windows since 10 has: Get-FileHash, and a list read as UTF-8. */
export const POWERSHELL_CHECK = [
  '$bad = 0; $all = 0',
  'foreach ($line in Get-Content -Encoding UTF8 SHA256SUMS) {',
  "  $all++; $hash, $file = $line -split '  ', 2",
  '  if (-not (Test-Path -LiteralPath $file)) { $bad++; "MISSING $file" }',
  '  elseif ((Get-FileHash -LiteralPath $file).Hash -ne $hash) { $bad++; "CHANGED $file" }',
  '}',
  '"$all files, $bad wrong"',
].join('\n');

/** Compares every file with the list, by system. */
export const CHECKS: readonly CheckCommand[] = [
  {
    system: 'Windows',
    how: 'Hold Shift, right-click the folder, “Open PowerShell window here” or “Open in Terminal”. Paste, then press Enter twice.',
    command: POWERSHELL_CHECK,
    answer: 'It names what is missing or changed, and ends with the number of files and “0 wrong”.',
  },
  {
    system: 'macOS',
    how: 'Open Terminal, type “cd ” with a space, drag the folder into the window, press Enter.',
    // Older ones know no --quiet.
    command: 'shasum -a 256 -c SHA256SUMS | grep FAILED; shasum -a 256 -s -c SHA256SUMS && echo whole',
    answer: 'It says “whole”, or names what is missing or changed (FAILED).',
  },
  {
    system: 'Linux',
    how: 'Right-click the folder, “Open in Terminal”.',
    command: 'sha256sum -c --quiet SHA256SUMS && echo whole',
    answer: 'It says “whole”, or names what is missing or changed (FAILED).',
  },
];

/** The checksum of one file, in any window of Windows. */
export const ONE_FILE = 'certutil -hashfile index.html SHA256';

/** Counts the files and the lines: a file that was added shows. */
export const COUNTS = 'find . -type f | wc -l; wc -l < SHA256SUMS';

/** One line of `allowed_signers`: who, for what, the key. */
export const SIGNERS_LINE = 'counterpart namespaces="counterpart" ssh-ed25519 AAAA… (the public key)';

const VERIFY = 'ssh-keygen -Y verify -f allowed_signers -I counterpart -n counterpart -s SHA256SUMS.sig < SHA256SUMS';

/** Checks who signed the list. PowerShell would change the ends of the lines on their way in, hence `cmd`. */
export const SIGNATURE_CHECKS: readonly Pick<CheckCommand, 'system' | 'command'>[] = [
  { system: 'macOS and Linux', command: VERIFY },
  { system: 'Windows', command: `cmd /c "${VERIFY}"` },
];
