/** How a command ended, as every driver says it. */
interface Answer {
  value: { error?: string; message?: string } | null;
}

/** Under this name a driver hands over elements (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHIFT = '\uE008';

/** How long is waited for anything, in milliseconds: long, because many things share two cores in a test. */
const PATIENCE = 10_000;

/** A browser driven by W3C WebDriver: the few commands that journeys need. Puppeteer cannot drive every engine. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /**
   * Starts a browser.
   *
   * @param driver address of the running driver
   * @param capabilities what the browser must be
   */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = await command<{ sessionId: string }>(`${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    const session = `${driver}/session/${sessionId}`;
    // What is looked for may be about to come.
    await command(`${session}/timeouts`, { implicit: PATIENCE });
    return new WebDriver(session);
  }

  /** Opens an address and waits until it has loaded. */
  async visit(url: string): Promise<void> {
    await command(`${this.#session}/url`, { url });
  }

  /** Goes back, as by the button of the browser. */
  async goBack(): Promise<void> {
    await command(`${this.#session}/back`, {});
  }

  async resize(width: number, height: number): Promise<void> {
    await command(`${this.#session}/window/rect`, { width, height, x: 0, y: 0 });
  }

  /** Runs a function in the page, and gives what it gives. It sees nothing but its arguments and the page. */
  async evaluate<Result, Given extends unknown[]>(
    action: (...given: Given) => Result,
    ...args: Given
  ): Promise<Result> {
    const script = `return (${action.toString()}).apply(null, arguments)`;
    return command<Result>(`${this.#session}/execute/sync`, { script, args });
  }

  /** Clicks the first element that CSS finds. A driver refuses what nobody could click. */
  async click(selector: string): Promise<void> {
    await this.#clickOn(await this.#find('css selector', selector));
  }

  /** Follows the first link of this text. */
  async follow(text: string): Promise<void> {
    await this.#clickOn(await this.#find('link text', text));
  }

  /** Chooses from a list as a reader does. */
  async choose(list: string, value: string): Promise<void> {
    await this.click(`${list} option[value="${value}"]`);
  }

  /** Types into the first field that CSS finds, or chooses files there: their paths, a line each. */
  async type(selector: string, text: string): Promise<void> {
    const element = await this.#find('css selector', selector);
    await command(`${this.#session}/element/${element}/value`, { text });
  }

  async pressShift(times: number): Promise<void> {
    const actions = Array.from({ length: times }, () => [
      { type: 'keyDown', value: SHIFT },
      { type: 'keyUp', value: SHIFT },
    ]).flat();
    await command(`${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Waits until a function in the page gives something that is neither empty nor false, and gives it. */
  async until<Result, Given extends unknown[]>(action: (...given: Given) => Result, ...args: Given): Promise<Result> {
    for (const end = Date.now() + PATIENCE; ;) {
      const result = await this.evaluate(action, ...args);
      if (result) return result;
      if (Date.now() > end) throw new Error(`waited in vain for ${action.toString()} of ${args.join(', ')}`);
      await new Promise((passed) => setTimeout(passed, 50));
    }
  }

  async close(): Promise<void> {
    await command(this.#session, undefined, 'DELETE');
  }

  async #find(using: string, value: string): Promise<string> {
    const found = await command<Record<string, string>>(`${this.#session}/element`, { using, value });
    return found[ELEMENT] ?? '';
  }

  async #clickOn(element: string): Promise<void> {
    await command(`${this.#session}/element/${element}/click`, {});
  }
}

async function command<Result>(address: string, body: object | undefined, method = 'POST'): Promise<Result> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value as Result;
  throw new Error(`${value?.error}: ${value?.message} (${JSON.stringify(body)})`);
}
