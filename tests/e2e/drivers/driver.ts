/** A real browser with the built extension in it. Two adapters, so that the same specs run in both. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The address of one of the extension's own files: "/popup.html". */
  extensionUrl(path: string): string;
  /** A new tab in front, loaded. */
  open(url: string): Promise<Tab>;
  /** What all tabs, also those still to be opened, are told of the device and of its user. */
  emulate(media: Media): Promise<void>;
  /** What the browser does itself after half a minute of rest: the background is ended, its memory lost. */
  stopBackground(): Promise<void>;
  /** Takes a file out of the extension, as in a damaged installation, until the answer is called. */
  without(file: string): () => void;
  /** As when an update comes: all of the extension starts anew, its open pages are closed, its scripts in web pages left alone. */
  reloadExtension(): Promise<void>;
  /** Takes away the right to web pages, as the user can in the browser's own settings, or gives it back. */
  allowWebPages(allowed: boolean): Promise<void>;
  /** As when the toolbar button is pressed over the tab in front. */
  openToolbarPopup(): Promise<void>;
  /** As when the keys of a command are pressed over the tab in front. */
  command(name: 'next-mark' | 'previous-mark'): Promise<void>;
  /** Sends all that the browser asks of `https://host` to another address, "http://127.0.0.1:4321", until undone. */
  redirect(host: string, to: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** What is left out is as usual: light, the page's own colours, with motion, on a screen. */
export interface Media {
  scheme?: 'light' | 'dark';
  forcedColours?: boolean;
  reducedMotion?: boolean;
  print?: boolean;
}

export interface Download {
  name: string;
  text: string;
}

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world; `code` must use nothing from around it. */
  evaluate<R, A>(code: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs source text in the page's own world, past its CSP. */
  addScript(source: string): Promise<void>;
  /**
   * Gives the page's world a look into the closed shadow root of the first element that matches, as its `shadowRoot`.
   * Tests only: pages cannot do that. False where there is no such element or root.
   */
  exposeShadow(selector: string): Promise<boolean>;
  /** The pointer goes there in `steps` moves, CSS pixels of the viewport. */
  move(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** With a finger. */
  tap(x: number, y: number): Promise<void>;
  /** With the button held down from one point to another, as when text is selected. */
  drag(from: [x: number, y: number], to: [x: number, y: number]): Promise<void>;
  /** A key by its name: "Escape", "Tab", "a", "Control+c". */
  press(key: string): Promise<void>;
  /** PNG of the viewport or of a part of it. */
  screenshot(clip?: Box): Promise<Uint8Array>;
  /** What the browser saves to the device when `act` is done. */
  download(act: () => Promise<void>): Promise<Download>;
  setViewport(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const VIEWPORT = { width: 1280, height: 900 };
