export type BrowserName = 'Chromium' | 'Firefox';

interface Places {
  /** The variable with which the environment names one. */
  env: string;
  /** Where it usually lies, most likely first. */
  byPlatform: Partial<Record<NodeJS.Platform, string[]>>;
}

/** Where to look for an installed browser. Chrome and Edge are Chromium too. */
export const places: Record<BrowserName, Places> = {
  Chromium: {
    env: 'CHROME_PATH',
    byPlatform: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  Firefox: {
    env: 'FIREFOX_PATH',
    byPlatform: {
      linux: [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/usr/lib/firefox/firefox',
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
      ],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
        'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
      ],
    },
  },
};
