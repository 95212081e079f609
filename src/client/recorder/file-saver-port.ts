/** Lets a file out of the app, where the walker wishes it. */
export interface FileSaver {
  /** Hands it to the browser, which lays it among the downloads. */
  save(file: File): void;
  /** Whether this phone can hand it to another app. */
  canShare(file: File): boolean;
  /** Resolves also when the walker thought better of it. */
  share(file: File): Promise<void>;
}
