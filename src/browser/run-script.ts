/**
 * Runs a script of the site. Pages opened from a disk may load scripts but may not fetch files.
 * In: its address. Out: settled when it has run. Throws when it is missing; a later call tries again.
 */
export function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(script);
  });
}
