import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { WebDriver } from './web-driver.ts';

/** A WebKit that can be driven, and what is needed to. */
export interface WebKit {
  driver: string;
  browser: string;
  /** Draws a screen in memory; without one the screen of the person is taken. */
  screen: string | undefined;
}

/** A WebKit at work. */
export interface RunningWebKit {
  reader: WebDriver;
  close(): Promise<void>;
}

function find(): WebKit | undefined {
  const driver = ['/usr/bin/WebKitWebDriver', '/usr/libexec/WebKitWebDriver'].find((path) => existsSync(path));
  const [browser] = globSync('/usr/{lib,lib64,libexec}/{,*/}webkit*gtk-*/MiniBrowser');
  const screen = ['/usr/bin/Xvfb'].find((path) => existsSync(path));
  const hasScreen = screen ?? process.env.WAYLAND_DISPLAY ?? process.env.DISPLAY;
  return driver && browser && hasScreen ? { driver, browser, screen } : undefined;
}

/** The WebKit of this machine: WebKitGTK, which there is on Linux. */
export const webkit: WebKit | undefined = find();

/** Starts it, with a screen of its own where it can have one. */
export async function startWebKit({ driver, browser, screen }: WebKit): Promise<RunningWebKit> {
  const started: ChildProcess[] = [];
  const stop = async () => {
    for (const running of started.reverse()) await ended(running);
  };
  try {
    const display = screen === undefined ? {} : await startScreen(screen, started);
    const port = await freePort();
    started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...display } }));
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/status`);
    const options = { binary: browser, args: ['--automation'] };
    const reader = await WebDriver.start(address, { 'webkitgtk:browserOptions': options });
    return { reader, close: () => reader.close().finally(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Xvfb looks for a number that is free, and says which. Returns what makes a program draw there. */
async function startScreen(program: string, started: ChildProcess[]): Promise<NodeJS.ProcessEnv> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(running);
  const number = await new Promise<string>((said, failed) => {
    running.stdout.once('data', (data: Buffer) => said(data.toString().trim()));
    running.once('error', failed);
    running.once('exit', () => failed(new Error(`${program} ended before it had a screen`)));
  });
  return { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error(`${address} did not answer`);
}

async function ended(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  await new Promise((done) => {
    running.once('exit', done);
    running.kill();
  });
}
